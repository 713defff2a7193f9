/** Determiners and nouns of two genders: « la territoire », « un convention ». Only nouns whose gender is beyond doubt. */
import { mayBeVerb } from './forms';
import type { AgreementSlip, Place } from './place';
import { likeCapital, set, slipOf, small } from './place';

/** Determiners of each gender, with the one of the other; elided ones and plurals tell nothing. */
const OTHER: Readonly<Record<string, { gender: 'masculine' | 'feminine'; other: string }>> = {
  le: { gender: 'masculine', other: 'la' },
  un: { gender: 'masculine', other: 'une' },
  du: { gender: 'masculine', other: 'de la' },
  au: { gender: 'masculine', other: 'à la' },
  ce: { gender: 'masculine', other: 'cette' },
  la: { gender: 'feminine', other: 'le' },
  une: { gender: 'feminine', other: 'un' },
  cette: { gender: 'feminine', other: 'ce' },
};

const masculine = set(
  'accueil acteur bail bailleur besoin bilan budget cadre calendrier cofinancement comité conseil contingent contrat coût dépôt diagnostic dispositif ' +
    'dossier droit foncier foyer frein guichet laboratoire local logiciel loyer ménage montant numéro objectif observatoire parc parcours partenariat plan poste programme ' +
    'projet public quartier quota rapport répertoire recours réseau secteur service siège suivi tableau taux territoire travail village volet',
);
const feminine = set(
  'action agglomération aide allocation annexe antenne arrivée assistance campagne capacité cellule charte commune convention demande démarche ' +
    'dépense durée échéance enquête équipe étape étude famille année période feuille fiche formation garantie journée liste mairie maîtrise maraude ' +
    'mesure métropole mission mobilité offre part pension personne plateforme précarité préfecture prévention prise procédure ' +
    'production recherche rencontre résidence réponse réunion semaine situation rue santé sortie stratégie structure subvention veille ville difficulté pauvreté maison tâche visite voie',
);

/** Endings of nouns of one gender, but for those of the other. */
const MASCULINE_ENDING = /.{3,}(?:[^m]ment|isme|[lnr]age|eau|teur|[tr]ier)$/u;
const FEMININE_ENDING = /.{2,}(?:[st]ion|ité|ance|ence|logie|graphie|ture|ette|esse|ière|[glh]ère|trice|ude)$/u;
const NOT_MASCULINE = set('jument image nage rage orage plage hauteur lenteur pesanteur senteur moiteur puanteur');
const NOT_FEMININE = set(
  'bastion comité gité habité invité limité traité visité édité mérité profité silence cimetière derrière arrière squelette interlude prélude',
);

export function isMasculine(noun: string): boolean {
  return masculine.has(noun) || (MASCULINE_ENDING.test(noun) && !NOT_MASCULINE.has(noun));
}

export function isFeminine(noun: string): boolean {
  return feminine.has(noun) || (FEMININE_ENDING.test(noun) && !NOT_FEMININE.has(noun));
}

const VOWEL = /^[aàâeéèêiîoôuûhœ]/iu;

/** A determiner and the noun after it, of two genders: « la territoire », « un convention ». */
export function otherGender(place: Place): AgreementSlip | null {
  const { word, next, has } = place;
  const form = small(word);
  const determiner = Object.hasOwn(OTHER, form) ? OTHER[form] : undefined;
  if (!determiner || next.elision !== '' || next.shape !== 'small' || next.isShortened) return null;
  const isOther = determiner.gender === 'masculine' ? isFeminine(next.form) : isMasculine(next.form);
  if (!isOther || !has(next.form)) return null;
  // « qui le finance »: a pronoun before a verb.
  if (/^l[ea]$/u.test(form) && mayBeVerb(next.form, has) && !word.isOpening) return null;
  const slip = slipOf(place, '');
  const elision = slip.written.slice(0, word.elision.length);
  return { ...slip, meant: elision + likeCapital(elided(form, determiner.other, next.text), word.text) };
}

/** « l’offre » for « le offre », « cet accompagnement » for « cette accompagnement ». */
function elided(written: string, other: string, noun: string): string {
  if (!VOWEL.test(noun)) return `${other} ${noun}`;
  if (written === 'cette') return `cet ${noun}`;
  return other.endsWith('la') || other === 'le' ? `${other.slice(0, -2)}l’${noun}` : `${other} ${noun}`;
}
