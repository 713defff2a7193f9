/** An adjective or a participle after its noun, that agrees with none of those that it may belong to. */
import { isFunctionWord } from '../function-words';
import {
  ADVERB,
  FINITE,
  FORMS,
  formsAs,
  GRAMMATICAL,
  HE,
  I,
  INFINITIVE,
  PRESENT_PARTICIPLE,
  type Readings,
  THEY,
  UNTOLD,
} from '../readings';
import type { Word } from '../words';
import { isApposition } from './apposition';
import { adjectiveForm, inflected } from './adjective-forms';
import { adjectiveForms, inflect } from './inflections';
import { DETERMINERS, formsOfNoun, isDetermined, nounOfGroup } from './noun-forms';
import { isHeadOfGroup, mayBelongEarlier } from './owner';
import type { AgreementSlip, Place } from './place';
import { set, slipOf, small } from './place';

/** They open a group of their own, or go with no noun: « y compris », « le moins d’erreurs possible ». */
const NO_EPITHET = set(
  'possible minimum maximum compris passé vu attendu supposé excepté ôté étant certain certaine certains certaines différents différentes divers diverses ' +
    'tel telle tels telles seul seule seuls seules même mêmes autre autres quel quelle quels quelles tout toute tous toutes plein nul nulle demi cher bon ' +
    'fort haut bas net dit premier première dernier dernière petit petite petits petites grand grande grands grandes',
);
/** They may open the group of the noun after them: « à long terme », « covoiturage courte distance ». */
const MAY_OPEN =
  /^(?:long(?:ue)?|courte?|nouve(?:au|lle)|haute?|bas(?:se)?|double|multiple|vraie?|mauvaise?|bon(?:ne)?|large|libre|pleine?|simple|gros(?:se)?|jeune|future?|ancien(?:ne)?|principale?|meilleure?|faible|forte?|importante?)[sx]?$/u;

/** What is done with those who are counted, and never with their number: « nombre de ménages relogé ». */
const COUNTED =
  /^(?:re)?(?:log|héberg|accompagn|capt|orient|form|rencontr|examin|sign|organis|évalu|expuls|mobilis|réhabilit|rénov|instruit|suivi|accueilli)é?e?s?$/u;

/** « les logements vacant », « l’aide sociales », « la mise en œuvre accélérés »; « la coordination entre les acteurs renforcée » is right. */
export function adjectiveOfNoNoun(place: Place): AgreementSlip | null {
  const { word, next, index, readings } = place;
  const read = readings(next.form);
  if (next.shape !== 'small' || next.elision !== '' || !isEpithet(place, read)) return null;
  const at = nounOfGroup(place, index);
  if (at < 0) return null;
  // A verb may have any noun before for its subject.
  const isVerbOfOne = (read & (HE | I)) !== 0;
  const isVerbOfSeveral = (read & THEY) !== 0;
  const asVerb = (isVerbOfOne ? FORMS.singular : 0) | (isVerbOfSeveral ? FORMS.plural : 0);
  const forms = adjectiveForms(read) | asVerb;
  const own = formsOfNoun(place, at);
  if ((own & forms) !== 0 || isApposition(place, at) || isShared(place, own, forms)) return null;
  // « d’initiatives réduit les coûts »: a verb of what stands further.
  const determiner = place.words[at - 1];
  const isSure = at === index && word.elision === '' && determiner && DETERMINERS.has(small(determiner));
  if (asVerb !== 0 && !isSure) return null;
  const isItsOwn = isHeadOfGroup(place, at, own, forms) || !mayBelongEarlier(place, at, forms, COUNTED.test(next.form));
  if (!isItsOwn && !(at === index && (isSetPhrase(place) || isNearest(place, read, own)))) return null;
  const meant = inflect(next.form, own, readings);
  return meant === null || meant === next.form ? null : slipOf(place, word.text, meant);
}

/** Whether the second of two neighbours can be nothing but an adjective of what stands before. */
function isEpithet({ word, next, after, readings }: Place, read: Readings): boolean {
  const forms = adjectiveForms(read);
  if (forms === 0 || NO_EPITHET.has(next.form)) return false;
  // « en fonction bien sûr de l’offre », « le nombre de dossiers fait que »
  if (small(word) === 'bien' || (next.form === 'fait' && after && /^qu['e]/u.test(after.elision || small(after))))
    return false;
  // « les conditions suivant : »
  if (next.form === 'suivant') return after === undefined;
  if ((read & (INFINITIVE | GRAMMATICAL | ADVERB)) !== 0) return false;
  // « les infractions existant dans »: a participle that goes unchanged.
  if ((read & PRESENT_PARTICIPLE) !== 0 && !/^(?:important|innovant)$/u.test(next.form)) return false;
  return !(MAY_OPEN.test(next.form) && after && (formsAs('noun', readings(small(after))) & forms) !== 0);
}

/** « les politiques sociale et médicale », « les volets social, médical et éducatif », « durées de travail journalière et hebdomadaire ». */
function isShared({ text, next, words, index, readings }: Place, own: number, forms: number): boolean {
  const following = words[index + 2];
  if ((forms & FORMS.singular) === 0 || !following) return false;
  const isAdjective = (word: Word | undefined) => {
    const read = word ? readings(small(word)) : UNTOLD;
    // « dans le parc privée et remis en état »
    const adjective = (own & FORMS.singular) === 0 ? adjectiveForms(read) : formsAs('adjective', read);
    return (adjective & FORMS.singular) !== 0;
  };
  if (following.isAfterSign) return /^\s*[,/]/u.test(text.slice(next.end, following.start)) && isAdjective(following);
  return /^(?:et|ou)$/u.test(small(following)) && isAdjective(words[index + 3]);
}

/** « l’assemblée générale »: they are said together, whatever noun stands before. */
const SET_PHRASES: ReadonlyMap<string, RegExp> = new Map(
  (
    [
      ['sécurité mixité cohésion inclusion urgence veille bailleur travailleur', /^socia(?:le?s?|ux)$/u],
      ['assemblée', /^généra(?:le?s?|ux)$/u],
      ['santé', /^menta(?:le?s?|ux)$/u],
      ['intermédiation gestion médiation expulsion charge', /^locati(?:fs?|ves?)$/u],
      ['insertion', /^(?:socia|professionnel)/u],
      ['affaire', /^étrang/u],
      ['parc secteur', /^(?:privée?s?|publi(?:c|que)s?|socia(?:le?s?|ux))$/u],
      ['droit', /^communs?$/u],
      ['société', /^civi/u],
    ] as const
  ).flatMap(([nouns, adjective]) => nouns.split(' ').map((noun) => [noun, adjective] as const)),
);

const isSetPhrase = ({ word, next }: Place) =>
  SET_PHRASES.get(small(word).replace(/s$/u, ''))?.test(next.form) === true;

/** « au comité des financeurs départemental »: of a group as well as of its members. */
const OF_GROUP =
  /^(?:mensu|annu|hebdo|trimestri|semestri|départementa|régiona|nationa|loca|communautaire|globa|fina|compl|européen|important|suffisant|nécessaire|possible|collecti|amiable)/u;
const COMPLEMENT = set('à au aux de du des pour par en d');
const BOOK = set('cahier cahiers état états code livre plan projet tableau');

/**
 * Whether an adjective belongs to the noun right before it, though another would do: that one has a determiner of its own
 * after a preposition, and the adjective no complement: « inscrit sur les registres consulaire », « des tests automatique ».
 */
function isNearest({ words, word, next, after, index }: Place, read: Readings, own: number): boolean {
  const isAdjective = formsAs('participle', read) === 0 && (read & (FINITE | PRESENT_PARTICIPLE)) === 0;
  const determiner = words[index - 1];
  const earlier = words[index - 2];
  // « l’une des situations suivante »
  const isJoined = earlier !== undefined && /^(?:et|ou)$/u.test(small(earlier));
  if (/^suivante?s?$/u.test(next.form)) return isDetermined(words, index) && (own & FORMS.singular) === 0 && !isJoined;
  if (!isAdjective || !determiner || !earlier || word.elision !== '' || word.isAfterSign) return false;
  if (OF_GROUP.test(next.form) || (after && (COMPLEMENT.has(small(after)) || after.elision === "d'"))) return false;
  if (small(determiner) === 'des') return (own & FORMS.plural) !== 0 && !BOOK.has(small(earlier));
  if (!DETERMINERS.has(small(determiner)) || /^(?:du|aux?)$/u.test(small(determiner)) || determiner.isAfterSign)
    return false;
  // « grâce à une équipe pluridisciplinaires », and « une préparation à l’emploi individuelle »
  if (small(earlier) === 'à') return /^une?$/u.test(small(determiner));
  return isFunctionWord(earlier.form) && !/^(?:de|et|ou)$/u.test(small(earlier));
}

/** « les plus fragile », « les moins peuplé ». */
export function missingPluralAfterMost(place: Place): AgreementSlip | null {
  const { word, next, before, has } = place;
  if (!/^(?:plus|moins)$/u.test(word.form) || !before || small(before) !== 'les' || word.isAfterSign) return null;
  if (next.shape !== 'small' || next.elision !== '') return null;
  const adjective = adjectiveForm(next.form, has);
  if (adjective?.number !== 'one') return null;
  return slipOf(place, word.text, inflected(adjective, adjective.gender ?? 'masculine', 'several'));
}
