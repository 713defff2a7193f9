/** Determiners and nouns of two genders: « la territoire », « un convention ». Only nouns whose gender is beyond doubt. */
import type { Word } from './words';

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

const words = (text: string) => new Set(text.split(' '));

const masculine = words(
  'bail bailleur besoin bilan budget cadre calendrier cofinancement comité contingent contrat coût dépôt diagnostic dispositif ' +
    'dossier droit foncier foyer loyer ménage montant numéro objectif observatoire parc parcours partenariat plan poste programme ' +
    'projet public quartier quota rapport recours réseau secteur service siège suivi tableau taux territoire travail village volet',
);
const feminine = words(
  'agglomération aide allocation annexe antenne arrivée assistance campagne capacité cellule charte commune convention demande démarche ' +
    'dépense durée échéance enquête équipe étape étude famille feuille fiche formation garantie journée liste mairie maîtrise maraude ' +
    'mesure métropole mission mobilité offre part pension personne plateforme précarité préfecture prévention prise procédure ' +
    'production rencontre résidence réunion rue santé sortie stratégie structure subvention veille ville',
);

/** Endings of nouns of one gender, but for those of the other or that verbs bear too (« qui la partage »). */
const MASCULINE_ENDING = /.{3,}(?:[^m]ment|isme)$/u;
const FEMININE_ENDING = /.{2,}(?:[st]ion|ité)$/u;
const NOT_MASCULINE = words('jument');
const NOT_FEMININE = words('bastion comité cubitainer gité habité invité limité traité visité édité mérité profité');

function genderOf(noun: string): 'masculine' | 'feminine' | null {
  if (masculine.has(noun)) return 'masculine';
  if (feminine.has(noun)) return 'feminine';
  if (MASCULINE_ENDING.test(noun) && !NOT_MASCULINE.has(noun)) return 'masculine';
  return FEMININE_ENDING.test(noun) && !NOT_FEMININE.has(noun) ? 'feminine' : null;
}

const VOWEL = /^[aàâeéèêiîoôuûhœ]/iu;

/**
 * What was meant where a determiner and the noun after it are of two genders; null where they agree, or may.
 * @param isNoun whether the word is a word of French at all
 */
export function otherGender(word: Word, next: Word, isNoun: (form: string) => boolean): string | null {
  const small = word.form.toLowerCase();
  const determiner = Object.hasOwn(OTHER, small) ? OTHER[small] : undefined;
  if (!determiner || word.elision !== '' || next.shape !== 'small' || next.isShortened || !isNoun(next.form))
    return null;
  const gender = genderOf(next.form);
  if (gender === null || gender === determiner.gender) return null;
  return `${withCapital(elided(small, determiner.other, next.text), word.text)}`;
}

/** « l’offre » for « le offre », « cet accompagnement » for « cette accompagnement ». */
function elided(written: string, other: string, noun: string): string {
  if (!VOWEL.test(noun)) return `${other} ${noun}`;
  if (written === 'cette') return `cet ${noun}`;
  return other.endsWith('la') || other === 'le' ? `${other.slice(0, -2)}l’${noun}` : `${other} ${noun}`;
}

function withCapital(text: string, written: string): string {
  return /^\p{Lu}/u.test(written) ? text.charAt(0).toLocaleUpperCase('fr-FR') + text.slice(1) : text;
}
