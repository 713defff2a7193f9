/** Adjectives and participles: which of its four forms one is, and what the others are. */
import type { Gender } from './gender';
import { isFeminine } from './gender';
import { isParticipleOfOne } from './forms';
import { set } from './place';

type Has = (form: string) => boolean;
export type GrammaticalNumber = 'one' | 'several';

/** A form of an adjective; its gender is null where both genders share it, its number where both numbers do. */
export interface AdjectiveForm {
  /** Singular of each gender. */
  masculine: string;
  feminine: string;
  gender: Gender | null;
  number: GrammaticalNumber | null;
}

/** Nouns that end like adjectives, masculine or feminine. */
const NOUNS = set(
  'aval amont appel archive capital cheptel cible comptable descriptif directive dispositif distanciel donnée échelle effectif entrée arrivée montée ' +
    'durée pensée tournée rentrée assemblée veillée allée journée soirée année initiative perspective alternative ' +
    'festival hôpital hôtel journal justificatif label lessive logiciel matériel massif motif nouvelle objectif parcelle passerelle rappel ' +
    'personnel présentiel récapitulatif référentiel responsable signal table tarif total tribunal tutelle garantie saisie tenue excel ' +
    'original manuel arsenal bocal cristal canal métal mal bal val pluriel ciel miel sel if récif fautif',
);
const EPICENE_NOUNS = set(
  'cartable véritable préalable probable ensemble possible impossible ' +
    'politique pratique technique statistique clinique logistique thématique problématique domestique dynamique informatique bureautique critique musique ' +
    'boutique fabrique rubrique République mécanique robotique polémique éthique optique graphique historique panique physique rustique ' +
    'propriétaire locataire partenaire gestionnaire bénéficiaire titulaire commissaire honoraire horaire salaire stagiaire mandataire prestataire ' +
    'signataire intermédiaire secrétaire notaire formulaire sommaire inventaire itinéraire anniversaire questionnaire affaire grammaire libraire ' +
    'fonctionnaire destinataire actionnaire annuaire volontaire militaire adversaire exemplaire commentaire glossaire dictionnaire séminaire vocabulaire ' +
    'dispensaire centenaire vacataire réservataire attributaire allocataire intérimaire dépositaire copropriétaire vestiaire estuaire sanctuaire ' +
    'contraire repaire faire refaire satisfaire maire',
);
/** Of one form for both genders: by their ending, but for nouns and verbs, and the commonest of the others. */
const EPICENE_ENDING = /.{2}(?:able|ible|ique|aire)$/u;
const EPICENE = set(
  'fragile rapide simple propre libre mixte pauvre stable instable digne indigne utile difficile facile mobile durable pérenne sensible souple complexe ' +
    'global unique autonome salubre insalubre moderne solide rapide mineure externe interne illicite proche annexe',
);
/** With a feminine in « e »: no ending tells them from the nouns and participles that end alike. */
const WITH_E = set(
  'important existant vacant suffisant insuffisant innovant indépendant glissant croissant itinérant performant satisfaisant encourageant structurant ' +
    'précédent fréquent permanent compétent récent urgent pertinent cohérent décent indécent violent absent urbain humain commun opportun gratuit ' +
    'étroit strict direct indirect distinct exact lourd ouvert couvert seul réuni restreint adéquat défaillant bienveillant exigeant vieillissant ' +
    'suivant différent intelligent constant supérieur inférieur antérieur postérieur intérieur extérieur ultérieur',
);
/** The others, masculine and feminine. */
const PAIRS: ReadonlyMap<string, string> = new Map([
  ['complet', 'complète'],
  ['incomplet', 'incomplète'],
  ['concret', 'concrète'],
  ['discret', 'discrète'],
  ['public', 'publique'],
  ['quotidien', 'quotidienne'],
  ['européen', 'européenne'],
  ['ancien', 'ancienne'],
]);
const MASCULINE_OF = new Map([...PAIRS].map(([masculine, feminine]) => [feminine, masculine]));
const IN_IER = /^(?:immobil|financ|hospital|régul|irrégul|particul|singul|famil|saisonn|hôtel|ent|fonc|prem|dern)ier$/u;
/** Endings of a feminine, with the masculine’s. */
const FEMININE_ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/ale$/u, 'al'],
  [/elle$/u, 'el'],
  [/ive$/u, 'if'],
  [/euse$/u, 'eux'],
  [/ière$/u, 'ier'],
  [/(?<=[éiutdnrs])e$/u, ''],
];
/** Nothing else ends an adjective that is told here. */
const MAY_BE = /(?:[éiutdlfncr]|[éelbu]e|[tdivsrmnpxq]e|ie|ue|re|eux|aux)s?$/u;

/** What form of which adjective a word is, in small letters; null for what may be no adjective. */
export function adjectiveForm(form: string, has: Has): AdjectiveForm | null {
  if (form.length < 3 || !MAY_BE.test(form)) return null;
  const hyphen = form.lastIndexOf('-');
  if (hyphen > 0) return compound(form.slice(0, hyphen + 1), adjectiveForm(form.slice(hyphen + 1), has));
  if (form.endsWith('eux')) return ofBothNumbers(ofOne(form, has));
  if (form.endsWith('aux')) return several(ofOne(`${form.slice(0, -2)}l`, has));
  const one = ofOne(form, has);
  if (one !== null || !form.endsWith('s')) return one;
  return several(ofOne(form.slice(0, -1), has));
}

const several = (one: AdjectiveForm | null): AdjectiveForm | null => one && { ...one, number: 'several' };

/** « nombreux » */
const ofBothNumbers = (one: AdjectiveForm | null): AdjectiveForm | null => one && { ...one, number: null };

function compound(first: string, last: AdjectiveForm | null): AdjectiveForm | null {
  return last && { ...last, masculine: first + last.masculine, feminine: first + last.feminine };
}

/** A singular, of either gender. */
function ofOne(form: string, has: Has): AdjectiveForm | null {
  if (isEpicene(form, has)) return { masculine: form, feminine: form, gender: null, number: 'one' };
  const feminine = feminineOf(form, has);
  // « admis » is both.
  const number = form.endsWith('s') ? null : 'one';
  if (feminine !== null) return { masculine: form, feminine, gender: 'masculine', number };
  const pair = MASCULINE_OF.get(form);
  const candidates = pair === undefined ? masculinesOf(form) : [pair];
  const masculine = candidates.find((one) => feminineOf(one, has) === form);
  return masculine === undefined || NOUNS.has(form)
    ? null
    : { masculine, feminine: form, gender: 'feminine', number: 'one' };
}

function isEpicene(form: string, has: Has): boolean {
  if (EPICENE.has(form)) return true;
  // « indique », « explique »: verbs.
  return EPICENE_ENDING.test(form) && !EPICENE_NOUNS.has(form) && !NOUNS.has(form) && !has(`${form}nt`) && has(form);
}

function masculinesOf(form: string): string[] {
  return FEMININE_ENDINGS.flatMap(([ending, by]) => (ending.test(form) ? [form.replace(ending, by)] : []));
}

/** The feminine of a masculine adjective or participle; null where it is none. */
function feminineOf(form: string, has: Has): string | null {
  if (NOUNS.has(form)) return null;
  const pair = PAIRS.get(form);
  if (pair !== undefined) return pair;
  const feminine = feminineByEnding(form, has);
  return feminine !== null && has(form) && has(feminine) ? feminine : null;
}

function feminineByEnding(form: string, has: Has): string | null {
  // « facilité » and « qualité » are nouns, whatever verb there is.
  if (form.endsWith('é') && isFeminine(form)) return null;
  if (WITH_E.has(form) || isParticipleOfOne(form, has)) return `${form}e`;
  if (/.{2}al$/u.test(form)) return `${form}e`;
  if (/.{2}el$/u.test(form)) return has(`${form.slice(0, -2)}eler`) ? null : `${form}le`;
  if (/.{2}if$/u.test(form)) return `${form.slice(0, -1)}ve`;
  if (/.{3}eux$/u.test(form)) return `${form.slice(0, -1)}se`;
  return IN_IER.test(form) ? `${form.slice(0, -2)}ère` : null;
}

/** A form of an adjective, of the gender and number asked for. */
export function inflected({ masculine, feminine }: AdjectiveForm, gender: Gender, number: GrammaticalNumber): string {
  const one = gender === 'feminine' ? feminine : masculine;
  if (number === 'one' || /[sx]$/u.test(one)) return one;
  return one.endsWith('al') ? `${one.slice(0, -1)}ux` : `${one}s`;
}
