import type { Annexes } from '../../annexes';
import type { Comparison, Divergence, Lexicon, Side, Word } from '../../spelling';
import { agreementSlips, compareTexts, contentWords, wordsOf } from '../../spelling';
import type { Pair } from '../inter/pairing';
import { pairing } from '../inter/pairing';
import type { TextField } from './fields';
import { commonKeys, listFields, textFieldAt, textFields } from './fields';
import { remembering } from './remembering';

/** A word where it stands. */
export interface WordUse {
  word: Word;
  at: TextField;
}

/** One column of an action as the two annexes have it. */
export interface ComparedTexts {
  pair: Pair;
  budget: TextField;
  objectives: TextField;
  comparison: Comparison;
}

/** An acronym in the place of which the other annexe has one that is known. */
export interface AcronymSlip {
  written: string;
  /** What the other annexe has in its place. */
  meant: WordUse;
}

/** Two words that do not go together, everywhere they stand. */
export interface Disagreement {
  written: string;
  meant: string;
  uses: WordUse[];
}

/** What the words of both annexes say together: the ground of every rule on texts, so that no two say the same. */
export interface TextAnalysis {
  fields: readonly TextField[];
  /** By cell, as `cellKey` names it. */
  wordsAt(at: TextField): readonly Word[];
  compared: readonly ComparedTexts[];
  /** By the acronym as written. */
  acronymSlips: ReadonlyMap<string, AcronymSlip>;
  /** Words that nothing knows, by their form, without those that a divergence already shows. */
  unknown: ReadonlyMap<string, readonly WordUse[]>;
  /** Words that do not go together, by what is written, likewise. */
  disagreements: ReadonlyMap<string, Disagreement>;
  /** The annexe that has most of the slips, where it has by far the most; else null. */
  careless: Side | null;
}

/** « epures », between two signs: an organisation may write its name in small letters. */
function isWholeName({ start, end }: Word, text: string): boolean {
  return !/\p{L}\s*$/u.test(text.slice(0, start)) && !/^\s*\p{L}/u.test(text.slice(end));
}

const known = new WeakMap<Annexes, { lexicon: Lexicon; analysis: TextAnalysis }>();

/** The analysis of the annexes' texts; made once, however many rules ask for it. */
export function textAnalysis(annexes: Annexes, lexicon: Lexicon): TextAnalysis {
  const remembered = known.get(annexes);
  if (remembered?.lexicon === lexicon) return remembered.analysis;
  const analysis = analyse(annexes, lexicon);
  known.set(annexes, { lexicon, analysis });
  return analysis;
}

function analyse(annexes: Annexes, lexicon: Lexicon): TextAnalysis {
  const fields = textFields(annexes);
  const wordsIn = remembering(wordsOf);
  const isKnown = (word: Word) => lexicon.isKnown(word);
  const unknownIn = remembering((text) => wordsIn(text).filter((word) => !isKnown(word)));
  const texts = comparedTexts(annexes, (one, other) => compareTexts(wordsIn(one), wordsIn(other), lexicon, isKnown));
  const acronymSlips = new Map<string, AcronymSlip>();
  const compared = withoutAcronyms(texts, acronymSlips);
  const shown = shownWords(compared);
  const unknown = new Map<string, WordUse[]>();
  const addUse = (use: WordUse) => {
    const uses = unknown.get(use.word.form);
    if (uses) uses.push(use);
    else unknown.set(use.word.form, [use]);
  };
  for (const at of fields) {
    for (const word of unknownIn(at.field.text)) if (!shown.get(at)?.has(word.start)) addUse({ word, at });
  }
  for (const at of listFields(annexes)) {
    for (const word of unknownIn(at.field.text))
      if (word.shape === 'small' && !isWholeName(word, at.field.text)) addUse({ word, at });
  }
  return {
    fields,
    wordsAt: ({ field }) => wordsIn(field.text),
    compared,
    acronymSlips,
    unknown,
    disagreements: disagreementsOf(fields, wordsIn, lexicon, shown),
    careless: carelessSide(compared, unknown),
  };
}

function disagreementsOf(
  fields: readonly TextField[],
  wordsIn: (text: string) => Word[],
  { dictionary }: Lexicon,
  shown: ShownWords,
): Map<string, Disagreement> {
  const found = new Map<string, Disagreement>();
  if (!dictionary) return found;
  const slipsIn = remembering((text) => agreementSlips(text, wordsIn(text), dictionary));
  for (const at of fields) {
    for (const { words, written, meant } of slipsIn(at.field.text)) {
      if (words.some(({ start }) => shown.get(at)?.has(start))) continue;
      const same = found.get(written) ?? { written, meant, uses: [] };
      const [first, last] = words;
      same.uses.push({
        word: { ...last, text: written, start: last.end - written.length, isOpening: first.isOpening },
        at,
      });
      found.set(written, same);
    }
  }
  return found;
}

/** The columns that both annexes have, of the actions that both have, where their texts differ. */
function comparedTexts(annexes: Annexes, compare: (one: string, other: string) => Comparison): ComparedTexts[] {
  const answers = new Map<string, Comparison>();
  const comparisonOf = (one: string, other: string, isCalendar: boolean) => {
    const key = `${isCalendar ? 'calendar' : ''}\0${one}\0${other}`;
    let comparison = answers.get(key);
    if (!comparison) {
      comparison = compare(one, other);
      if (isCalendar) comparison = namesOnly(comparison);
      answers.set(key, comparison);
    }
    return comparison;
  };
  return (pairing(annexes)?.pairs ?? []).flatMap((pair) =>
    columnPairs(pair).flatMap(({ one, other, isCalendar }): ComparedTexts[] => {
      const [budget, objectives] = [textFieldAt(annexes, one.cell), textFieldAt(annexes, other.cell)];
      if (!budget || !objectives) return [];
      return [{ pair, budget, objectives, comparison: comparisonOf(one.text, other.text, isCalendar) }];
    }),
  );
}

/** Annexe 2's calendar is another one: only the names that both write are compared. */
function namesOnly({ divergences }: Comparison): Comparison {
  const names = divergences.filter((divergence) => acronymSlip(divergence) !== null);
  return { divergences: names, truncation: null, otherCapitals: [] };
}

/** Of the columns that both annexes have, those whose texts differ. */
function columnPairs({ budget, objectives }: Pair) {
  const differing = commonKeys.filter((key) => budget[key].text !== objectives[key].text);
  const texts = differing.map((key) => ({ one: budget[key], other: objectives[key], isCalendar: false }));
  const [one, other] = [budget.calendar, objectives.start];
  return one.text === other.text ? texts : [...texts, { one, other, isCalendar: true }];
}

const ACRONYM_SHAPES = new Set(['capitals', 'mixed', 'code']);

/** One acronym for another, of which one side's is unknown. */
function acronymSlip({ first, second, side }: Divergence): { written: Word; meant: Word; side: Side } | null {
  const [one, two] = [contentWords(first), contentWords(second)];
  const [own, other] = side === 'first' ? [one[0], two[0]] : [two[0], one[0]];
  if (one.length !== 1 || two.length !== 1 || !own || !other || side === null || side === 'both') return null;
  return ACRONYM_SHAPES.has(own.shape) && ACRONYM_SHAPES.has(other.shape) ? { written: own, meant: other, side } : null;
}

/** Takes the acronyms out of the comparisons: one that is misspelt all over the annexes is one finding, not one an action. */
function withoutAcronyms(texts: readonly ComparedTexts[], slips: Map<string, AcronymSlip>): ComparedTexts[] {
  // Actions that say the same share one comparison, and go on sharing what is left of it.
  const left = new Map<Comparison, Comparison>();
  return texts.map((text) => {
    const { pair, budget, objectives } = text;
    let comparison = left.get(text.comparison);
    if (!comparison) left.set(text.comparison, (comparison = withoutAcronymsOf(text, slips)));
    return { pair, budget, objectives, comparison };
  });
}

function withoutAcronymsOf(
  { budget, objectives, comparison }: ComparedTexts,
  slips: Map<string, AcronymSlip>,
): Comparison {
  const divergences = comparison.divergences.filter((divergence) => {
    const slip = acronymSlip(divergence);
    if (slip && !slips.has(slip.written.form)) {
      const at = slip.side === 'first' ? objectives : budget;
      slips.set(slip.written.form, { written: slip.written.form, meant: { word: slip.meant, at } });
    }
    return slip === null;
  });
  return { ...comparison, divergences };
}

/** In each cell, where the words stand that a finding on the difference, or on the cut, already shows. */
type ShownWords = ReadonlyMap<TextField, ReadonlySet<number>>;

function shownWords(compared: readonly ComparedTexts[]): ShownWords {
  const shown = new Map<TextField, Set<number>>();
  const show = (at: TextField, words: readonly Word[]) => {
    if (words.length === 0) return;
    const starts = shown.get(at) ?? new Set();
    shown.set(at, starts);
    for (const { start } of words) starts.add(start);
  };
  for (const { budget, objectives, comparison } of compared) {
    const { divergences, truncation } = comparison;
    for (const { first, second } of divergences) {
      show(budget, first);
      show(objectives, second);
    }
    // Of a cut text the finding shows the word that was cut; those that it lacks are the other annexe's to answer for.
    if (truncation?.side === 'first') show(budget, truncation.hunk.first);
    if (truncation?.side === 'second') show(objectives, truncation.hunk.second);
  }
  return shown;
}

/** So many slips, and so many times those of the other annexe, make an annexe the less careful one. */
const LEAST_SLIPS = 5;
const FAR_MORE = 3;

function carelessSide(
  compared: readonly ComparedTexts[],
  unknown: ReadonlyMap<string, readonly WordUse[]>,
): Side | null {
  const sides = compared.flatMap(({ comparison }) => comparison.divergences.map(({ side }) => side));
  const uses = [...unknown.values()].flat();
  const count = (side: Side, role: string) =>
    sides.filter((one) => one === side).length + uses.filter(({ at }) => at.role === role).length;
  const [first, second] = [count('first', 'annexe1'), count('second', 'annexe2')];
  if (first >= LEAST_SLIPS && first >= FAR_MORE * second) return 'first';
  return second >= LEAST_SLIPS && second >= FAR_MORE * first ? 'second' : null;
}
