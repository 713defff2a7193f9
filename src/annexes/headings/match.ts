/** Which heading stands for which column of the model: the best pairing of all of them at once. */
import type { ColumnDefinition } from '../../convention';
import { bestAssignment } from '../assignment';
import { type Phrase, FIRST_YEAR_WORD, SECOND_YEAR_WORD, phrase, similarity } from './similarity';

/** A heading as it stands in the sheet. */
export interface Heading {
  column: number;
  /** Row of the cell that holds it (of its lowest part, where it takes several rows). */
  row: number;
  /** As written; under a heading of a group, with it: « Cofinancements\nÉtat ». */
  text: string;
  /** What its own cell says, without the group's. */
  own: string;
  /** It stands for a group of columns, one for each funder: those of the funders. */
  funders?: readonly Heading[];
}

/** A heading taken for a column of the model. */
export interface Match<Key extends string> {
  key: Key;
  heading: Heading;
  match: 'exact' | 'alias' | 'approximate';
  score: number;
}

export interface HeadingReading<Key extends string> {
  matches: Match<Key>[];
  /** Headings of a column already found. */
  doubled: Match<Key>[];
  unknown: Heading[];
  /** First year of the agreement, as the headings tell it; null where they name none. */
  firstYear: number | null;
  /** Sum of the likenesses: the more, the better the headings are explained. */
  score: number;
}

/** Least likeness of a heading that is taken for a column's. */
const LEAST_SCORE = 0.62;
/** Likeness above which a second heading is the same column's again. */
const DOUBLE_SCORE = 0.85;
const ALIAS_SCORE = 0.98;
/** What a first year must explain more than the earliest one named does: slips of the pen move no years. */
const LATER_YEAR = 0.3;
/** And a first year that no heading names. */
const UNNAMED_YEAR = 0.1;
/** A heading of the other year is another column's. */
const WRONG_YEAR = 0.4;

interface Candidate {
  phrase: Phrase;
  match: 'exact' | 'alias';
}

interface Target<Key extends string> {
  key: Key;
  candidates: Candidate[];
  /** The year that the column is about, where its headings say one. */
  year: typeof FIRST_YEAR_WORD | typeof SECOND_YEAR_WORD | null;
}

const inWords = (heading: string) =>
  heading.replaceAll('{N+1}', ` ${SECOND_YEAR_WORD} `).replaceAll('{N}', ` ${FIRST_YEAR_WORD} `);

function targetOf<Key extends string>({ key, heading, aliases }: ColumnDefinition<Key>): Target<Key> {
  const all = [heading, ...aliases].join(' ');
  return {
    key,
    candidates: [heading, ...aliases].map((text, index) => ({
      phrase: phrase(inWords(text)),
      match: index === 0 ? 'exact' : 'alias',
    })),
    year: all.includes('{N+1}') ? SECOND_YEAR_WORD : all.includes('{N}') ? FIRST_YEAR_WORD : null,
  };
}

const targetsOf = new WeakMap<readonly ColumnDefinition<string>[], Target<string>[]>();

function targets<Key extends string>(definitions: readonly ColumnDefinition<Key>[]): Target<Key>[] {
  let found = targetsOf.get(definitions);
  if (!found) targetsOf.set(definitions, (found = definitions.map(targetOf)));
  return found as Target<Key>[];
}

/** A heading with the agreement's years in place of 2023 and 2024, « N » and « N+1 », « année 1 » and « année 2 ». */
function withYears(text: string, firstYear: number | null): string {
  return text
    .replace(
      /\bann[ée]e ?n ?\+ ?1\b|\bn ?\+ ?1\b|\bann[ée]e 2\b|\b2(?:e|ème|nde) ann[ée]e\b|\bann[ée]e suivante\b/gi,
      ` ${SECOND_YEAR_WORD} `,
    )
    .replace(
      /\bann[ée]e n\b|(?<=\p{L} )N(?![\p{L}\d°º’'])|\bann[ée]e 1\b|\b1(?:re|ère) ann[ée]e\b/giu,
      ` ${FIRST_YEAR_WORD} `,
    )
    .replace(/\b20\d\d\b/g, (year) =>
      Number(year) === firstYear
        ? ` ${FIRST_YEAR_WORD} `
        : Number(year) - 1 === firstYear
          ? ` ${SECOND_YEAR_WORD} `
          : ' ',
    );
}

/** A heading in the forms in which it is compared: whole, and without what parentheses and second lines explain. */
function formsOf(text: string, firstYear: number | null): { whole: Phrase; head: Phrase | null } {
  const dated = withYears(text, firstYear);
  const head = dated.split(/[(:\n]/)[0]?.trim() ?? '';
  return { whole: phrase(dated), head: head !== '' && head !== dated ? phrase(head) : null };
}

function scoreOf(forms: { whole: Phrase; head: Phrase | null }, target: Target<string>): Score {
  let best: Score = { match: 'alias', score: 0 };
  let isMisspelt = false;
  let isKnown = false;
  for (const candidate of target.candidates) {
    const isSame = candidate.phrase.folded === forms.whole.folded;
    const whole = similarity(forms.whole, candidate.phrase);
    const head = forms.head ? similarity(forms.head, candidate.phrase) : null;
    const likelier =
      head && head.score * ALIAS_SCORE > whole.score ? { ...head, score: head.score * ALIAS_SCORE } : whole;
    const score = isSame && candidate.match === 'exact' ? 1 : likelier.score * ALIAS_SCORE;
    const match = isSame ? candidate.match : likelier.hasSlips ? 'approximate' : 'alias';
    isKnown ||= isSame;
    isMisspelt ||= whole.hasSlips && whole.score >= DOUBLE_SCORE;
    if (score > best.score) best = { match, score };
  }
  // The slip may stand in the part that was not needed: « Effet attendu du financement (… acquies …) ».
  if (!isKnown && isMisspelt) best = { ...best, match: 'approximate' };
  const years = [FIRST_YEAR_WORD, SECOND_YEAR_WORD].filter((year) =>
    forms.whole.words.some(({ text }) => text === year),
  );
  const isOtherYear = target.year !== null && years.length === 1 && years[0] !== target.year;
  return isOtherYear ? { ...best, score: best.score * WRONG_YEAR } : best;
}

type Score = Pick<Match<string>, 'match' | 'score'>;

/** A heading's likeness to each column. Rows are tried alone and together, so the last ones are kept. */
const NAMES_A_YEAR = /20\d\d/;
const knownScores = new Map<string, readonly Score[]>();
const MOST_KNOWN = 2_000;

function scoresOf(text: string, firstYear: number | null, all: readonly Target<string>[]): readonly Score[] {
  const year = NAMES_A_YEAR.test(text) ? firstYear : null;
  const key = `${all.map((target) => target.key).join()}|${year ?? ''}|${text}`;
  const known = knownScores.get(key);
  if (known) return known;
  const forms = formsOf(text, year);
  const scores = all.map((target) => scoreOf(forms, target));
  if (knownScores.size >= MOST_KNOWN) knownScores.clear();
  knownScores.set(key, scores);
  return scores;
}

function pair<Key extends string>(
  headings: readonly Heading[],
  definitions: readonly ColumnDefinition<Key>[],
  firstYear: number | null,
): HeadingReading<Key> {
  const all = targets(definitions);
  const scored = headings.map((heading) =>
    scoresOf(heading.text, firstYear, all).map((score, index) => ({
      key: (all[index] as Target<Key>).key,
      heading,
      ...score,
    })),
  );
  // Of two headings as good, the one on the left: hence the grain of score that the distance costs.
  const matrix = scored.map((row, index) => row.map(({ score }) => (score >= LEAST_SCORE ? score - index * 1e-6 : 0)));
  const assigned = bestAssignment(matrix);
  const matches = scored.flatMap((row, index) => row[assigned[index] ?? -1] ?? []);
  const foundKeys = new Set(matches.map(({ key }) => key));
  const left = scored.filter((_, index) => (assigned[index] ?? -1) < 0);
  const doubled = left.flatMap((row) => {
    const best = row.reduce<Match<Key> | null>((a, b) => (a && a.score >= b.score ? a : b), null);
    if (!best || best.score < DOUBLE_SCORE || !foundKeys.has(best.key)) return [];
    // « Cofinancements / État » and « Cofinancements / Ville » are two parts of a group, not one column twice.
    const own = scoresOf(best.heading.own, firstYear, all)[row.indexOf(best)];
    return own && own.score >= LEAST_SCORE ? [best] : [];
  });
  const isDoubled = new Set(doubled.map(({ heading }) => heading));
  return {
    matches,
    doubled,
    unknown: headings.filter((heading, index) => (assigned[index] ?? -1) < 0 && !isDoubled.has(heading)),
    firstYear,
    score: matches.reduce((sum, { score }) => sum + score, 0),
  };
}

/**
 * Pairs the headings of a row with the columns of an annexe, and finds the agreement's first year on the way: the one
 * with which the headings are best explained.
 * @param expectedYear the first year where the headings leave the choice
 */
export function matchHeadings<Key extends string>(
  headings: readonly Heading[],
  definitions: readonly ColumnDefinition<Key>[],
  expectedYear: number,
): HeadingReading<Key> {
  const years = [...new Set(headings.flatMap(({ text }) => (text.match(/\b20\d\d\b/g) ?? []).map(Number)))].sort();
  const [earliest] = years;
  if (earliest === undefined) return pair(headings, definitions, null);
  const likeliest = years.includes(expectedYear) ? expectedYear : earliest;
  const handicap = (year: number) => (year === likeliest ? 0 : years.includes(year) ? LATER_YEAR : UNNAMED_YEAR);
  const hypotheses = [...new Set([likeliest, ...years, ...years.map((year) => year - 1)])];
  return hypotheses
    .map((year) => ({ reading: pair(headings, definitions, year), year }))
    .map(({ reading, year }) => ({ reading, merit: reading.score - handicap(year) }))
    .reduce((best, other) => (other.merit > best.merit + 1e-9 ? other : best)).reading;
}
