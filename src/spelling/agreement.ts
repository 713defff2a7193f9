/** The few rules of French that words alone can tell broken: number and gender after a determiner, a noun for a verb. */
import { otherGender } from './gender';
import type { WordAutomaton } from './automaton';
import { isFunctionWord } from './function-words';
import type { Word } from './words';

/** Words that do not go together, and what was probably meant. */
export interface AgreementSlip {
  words: readonly [Word, Word];
  meant: string;
}

/** After these a plural follows. « Les » may be a pronoun (« qui les accompagne ») and counts after a preposition only. */
const PLURAL = new Set(
  'des aux ces ses nos vos leurs plusieurs quelques certains certaines différents différentes'.split(' '),
);
const BEFORE_ARTICLE = new Set('avec chez contre dans entre envers malgré par parmi pour sous sur vers et'.split(' '));
/** After these a singular follows. */
const SINGULAR = new Set('un une du au ce cet cette chaque'.split(' '));
/** Singulars that end like plurals, though the dictionary has a word without their last letter. */
const ALWAYS_S = new Set(
  'avis bas cas compris cours débris devis dos fils fonds frais gars gros logis mois pas procès relais sens souris surplus tas temps tiers trois'.split(
    ' ',
  ),
);
/** What a number may tell apart from how many there are: « action 6 budget ». */
const LABELS = new Set(
  'action annexe article axe catégorie étape fiche le la ligne lot niveau numéro objectif phase point priorité tranche'.split(
    ' ',
  ),
);

const NOUN_OF_ACTION = /^\p{Lu}\p{Ll}{4,}(?:tion|ment)$/u;
const ARTICLE = new Set(['le', 'la', 'les']);
/** « Accueil la nuit »: when, not what. */
const MOMENT = /^(?:nuit|jour|journée|semaine|week-end|matin|soir|mois|premi|second|deuxi|derni|fin)/u;

/** Pairs of neighbouring words of a text that break a rule. */
export function agreementSlips(text: string, words: readonly Word[], dictionary: WordAutomaton): AgreementSlip[] {
  return words.flatMap((word, index): AgreementSlip[] => {
    const next = words[index + 1];
    if (!next || !/^[ \u00a0\u202f]+$/u.test(text.slice(word.end, next.start)) || next.elision !== '') return [];
    const meant =
      plural(word, next, words[index - 1], dictionary) ??
      singular(word, next, dictionary) ??
      verb(word, next, words[index + 2], dictionary) ??
      preposition(word, next, words[index - 1]) ??
      adverb(word, next) ??
      otherGender(word, next, (form) => dictionary.has(form));
    return meant === null ? [] : [{ words: [word, next], meant }];
  });
}

function plural(word: Word, next: Word, before: Word | undefined, dictionary: WordAutomaton): string | null {
  const small = word.form.toLowerCase();
  const isArticle = small === 'les' && before !== undefined && BEFORE_ARTICLE.has(before.form.toLowerCase());
  const isCount = isSeveral(word) && !(before && (isLabel(before) || before.shape === 'number'));
  if (!PLURAL.has(small) && !isArticle && !isCount) return null;
  if (next.shape !== 'small' || next.isShortened || next.form.length < 4 || isFunctionWord(next.form)) return null;
  const several = `${next.form}s`;
  if (/[sxz]$/u.test(next.form) || !dictionary.has(next.form) || !dictionary.has(several)) return null;
  return `${word.text} ${several}`;
}

/** « action 6 budget », « le 115 renforcé », « BOP 177 hors AMI »: the number is a name. */
function isLabel({ form, shape }: Word): boolean {
  return shape === 'capitals' || SINGULAR.has(form.toLowerCase()) || LABELS.has(form.toLowerCase());
}

/** « 15 », and no year. */
function isSeveral({ form, shape }: Word): boolean {
  return shape === 'number' && /^\d{1,3}$/u.test(form) && Number(form) > 1;
}

function singular(word: Word, next: Word, dictionary: WordAutomaton): string | null {
  if (!SINGULAR.has(word.form.toLowerCase()) || next.shape !== 'small' || next.form.length < 5) return null;
  const one = next.form.slice(0, -1);
  if (!next.form.endsWith('s') || ALWAYS_S.has(next.form) || one.endsWith('s') || !dictionary.has(one)) return null;
  return dictionary.has(next.form) ? `${word.text} ${one}` : null;
}

/** What « à » is put before and the verb « a » hardly ever: « à domicile », « à partir ». */
const AFTER_A = new Set(
  'aucun bas court destination disposition domicile hauteur long mi-parcours moyen partir plein terme titre travers venir'.split(
    ' ',
  ),
);
const SUBJECT = new Set('il elle on qui y ne n lui nous vous en cela ça ce'.split(' '));

/** « a domicile » for « à domicile », « 60 a 80 » for « 60 à 80 ». */
function preposition(word: Word, next: Word, before: Word | undefined): string | null {
  if (word.form !== 'a' || word.elision !== '' || !before || SUBJECT.has(before.form.toLowerCase())) return null;
  const isRange = before.shape === 'number' && next.shape === 'number';
  return isRange || AFTER_A.has(next.form) ? `à ${next.text}` : null;
}

/** « en continue » for « en continu ». */
function adverb(word: Word, next: Word): string | null {
  return word.form.toLowerCase() === 'en' && next.form === 'continue' ? `${word.text} continu` : null;
}

/** « Expérimentation le partenariat » for « Expérimenter le partenariat ». */
function verb(word: Word, next: Word, object: Word | undefined, dictionary: WordAutomaton): string | null {
  if (!word.isOpening || !NOUN_OF_ACTION.test(word.form) || !ARTICLE.has(next.form)) return null;
  if (!object || MOMENT.test(object.form)) return null;
  const stem = word.form.replace(/(?:ation|ement)$/u, '');
  const infinitive = `${stem}er`;
  return stem !== word.form && dictionary.has(infinitive.toLowerCase()) ? `${infinitive} ${next.text}` : null;
}
