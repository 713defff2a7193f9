/** The slips that people make in texts, each planted by chance; null where the text has no place for one. */
import { wordsOf, type Word } from '../../../src/spelling';
import type { Random } from '../invent/random';

export interface SlipKind {
  name: string;
  /** Rules of which one is to tell of it. */
  rules: readonly string[];
  plant(text: string, random: Random, vocabulary: readonly string[]): string | null;
}

const misspelt = [
  'texte-orthographe',
  'inter-texte-divergent',
  'texte-nom-propre',
  'texte-sigle-inconnu',
  'texte-tronque',
];

function replaced(text: string, { start, end }: Word, by: string): string {
  return text.slice(0, start) + by + text.slice(end);
}

/** Changes one of the words that fit, drawn by chance. */
function inWord(
  fits: (word: Word) => boolean,
  change: (form: string, random: Random) => string | null,
): SlipKind['plant'] {
  return (text, random) => {
    const words = wordsOf(text).filter(fits);
    if (words.length === 0) return null;
    const word = random.pick(words);
    const by = change(word.text, random);
    return by === null || by === word.text ? null : replaced(text, word, by);
  };
}

const isCommon = ({ shape, form }: Word) => shape === 'small' && form.length >= 6 && !form.includes('-');
const isAcronym = ({ shape, form }: Word) => shape === 'capitals' && form.length >= 3;
const hasAccent = ({ form, shape }: Word) => shape === 'small' && /[éèêàôîç]/u.test(form);

const ROWS = ['azertyuiop', 'qsdfghjklm', 'wxcvbn'];

function neighbour(letter: string): string | null {
  const row = ROWS.find((keys) => keys.includes(letter));
  return row ? (row[row.indexOf(letter) + 1] ?? row[row.indexOf(letter) - 1] ?? null) : null;
}

function at(form: string, index: number, by: string, length = 1): string {
  return form.slice(0, index) + by + form.slice(index + length);
}

export const slipKinds: readonly SlipKind[] = [
  {
    name: 'lettre oubliée',
    rules: misspelt,
    plant: inWord(isCommon, (form, random) => at(form, random.integer(1, form.length - 2), '')),
  },
  {
    name: 'lettre doublée',
    rules: misspelt,
    plant: inWord(isCommon, (form, random) => {
      const index = random.integer(1, form.length - 2);
      return at(form, index, `${form.charAt(index)}${form.charAt(index)}`);
    }),
  },
  {
    name: 'lettres interverties',
    rules: misspelt,
    plant: inWord(isCommon, (form, random) => {
      const index = random.integer(1, form.length - 3);
      return at(form, index, `${form.charAt(index + 1)}${form.charAt(index)}`, 2);
    }),
  },
  {
    name: 'touche voisine',
    rules: misspelt,
    plant: inWord(isCommon, (form, random) => {
      const index = random.integer(1, form.length - 2);
      const other = neighbour(form.charAt(index));
      return other === null ? null : at(form, index, other);
    }),
  },
  {
    name: 'accent oublié',
    rules: misspelt,
    plant: inWord(hasAccent, (form) => form.normalize('NFD').replace(/\p{M}/gu, '')),
  },
  {
    name: 'sigle altéré',
    rules: misspelt,
    plant: inWord(isAcronym, (form, random) => {
      const index = random.integer(0, form.length - 2);
      return at(form, index, `${form.charAt(index + 1)}${form.charAt(index)}`, 2);
    }),
  },
  {
    name: 'mot pour un autre',
    rules: ['inter-texte-divergent'],
    plant: (text, random, vocabulary) => inWord(isCommon, () => random.pick(vocabulary))(text, random, vocabulary),
  },
  {
    name: 'texte coupé',
    rules: ['texte-tronque'],
    plant(text, random) {
      const words = wordsOf(text);
      const last = words[Math.floor((words.length * random.integer(40, 80)) / 100)];
      return words.length < 8 || !last ? null : text.slice(0, last.end);
    },
  },
  {
    name: 'espace double',
    rules: ['texte-espaces'],
    plant: (text) => (text.includes(' ') ? text.replace(' ', '  ') : null),
  },
  { name: 'question laissée', rules: ['texte-note-travail'], plant: (text) => `${text} ?` },
  {
    name: 'nom de personne',
    rules: ['texte-donnee-personnelle'],
    plant: (text, random) =>
      `${text}, avec ${random.pick(['Sandrine', 'Jean-Luc', 'Mehdi', 'Hélène'])} ${random.pick(['Ferrand', 'DUPRÉ', 'Le Goff', 'Belkacem'])}`,
  },
];

/** Columns that the other annexe has too: only there can a true word be seen to stand for another. */
export const comparedOnly = new Set(['mot pour un autre', 'texte coupé']);
