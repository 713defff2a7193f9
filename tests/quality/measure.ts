/** Plants known mistakes in clean agreements, and counts what is found, where, how often, and what is said beside. */
import type { Finding } from '../../src/rules';
import { validate } from '../../src/validation';
import type { CellRef, Severity } from '../../src/workbook';
import { cellKey } from '../../src/workbook';
import type { Fault } from './faults';
import type { Book, Place } from './invent/book';
import { placeAt, snapshotOf } from './invent/book';
import { inventBook } from './invent/draw';
import { Random } from './invent/random';

/** What is said of a book. */
export function findingsOf(book: Book): Finding[] {
  return validate(snapshotOf(book), book.settings, book.today).findings;
}

const known = new Map<number, Finding[]>();

/** What is said of the clean book of a seed. */
export function cleanFindings(seed: number): Finding[] {
  const findings = known.get(seed) ?? findingsOf(inventBook(seed));
  known.set(seed, findings);
  return findings;
}

/** How one mistake, or several at once, fared in one book. */
export interface Trial {
  fault: Fault;
  seed: number;
  /** What tells of the mistake: one of the fault's rules, on one of its cells. */
  found: Finding[];
  /** What other rules say of the same cells, or reckon with them. */
  also: Finding[];
}

export interface TrialSet {
  trials: Trial[];
  /** Findings that have nothing to do with any of the mistakes. */
  wrong: Finding[];
}

/** Plants the mistakes, one after the other, in the book of a seed; those that have no place there are left out. */
export function tryFaults(seed: number, faults: readonly Fault[]): TrialSet {
  const baseline = cleanFindings(seed);
  const book = inventBook(seed);
  const random = new Random(1_000 + seed);
  const planted = faults.flatMap((fault) => {
    const places = fault.plant(book, random);
    return places ? [{ fault, places }] : [];
  });
  if (planted.length === 0) return { trials: [], wrong: [] };
  const news = newFindings(findingsOf(book), baseline);
  const spots = planted.map(({ places }) => new Set(places.map((place) => cellKey(placeAt(book, place)))));
  const around = new Set(planted.flatMap(({ places }) => places.flatMap((place) => columnEnds(book, place))));
  const trials = planted.map(({ fault }, index): Trial => {
    const touching = news.filter((finding) => touches(finding, spots[index] ?? new Set()));
    const found = touching.filter(
      (finding) => fault.rules.includes(finding.rule) && marks(finding, spots[index] ?? new Set()),
    );
    return { fault, seed, found, also: touching.filter((finding) => !found.includes(finding)) };
  });
  return {
    trials,
    wrong: news.filter((finding) => !spots.some((spot) => touches(finding, spot)) && !marks(finding, around)),
  };
}

/** The heading of a column and its total, which a mistake in the column makes wrong as well. */
function columnEnds(book: Book, place: Place | CellRef): string[] {
  if (!('role' in place)) return [];
  const { role, key } = place;
  return ['heading', 'total'].flatMap((row) =>
    book[role].has(row, key) ? [cellKey(placeAt(book, { role, row, key }))] : [],
  );
}

/** What the clean book does not say. What only changes its figures, such as the list of empty cells, is no news. */
function newFindings(findings: readonly Finding[], baseline: readonly Finding[]): Finding[] {
  const ids = new Set(baseline.map(({ id }) => id));
  const quiet = new Set(baseline.filter(({ severity }) => severity === 'information').map(({ rule }) => rule));
  return findings.filter(({ id, rule, severity }) => !ids.has(id) && !(severity === 'information' && quiet.has(rule)));
}

const isAmong = (cells: readonly CellRef[], spot: ReadonlySet<string>) => cells.some((cell) => spot.has(cellKey(cell)));

function marks({ cell, cells }: Finding, spot: ReadonlySet<string>): boolean {
  return isAmong([cell, ...cells], spot);
}

function touches(finding: Finding, spot: ReadonlySet<string>): boolean {
  return marks(finding, spot) || finding.evidence.some(({ cells }) => isAmong(cells, spot));
}

/** One kind of mistake over many books. */
export interface FaultScore {
  fault: Fault;
  planted: number;
  found: number;
  /** Heaviest severity under which it was told, each time. */
  severities: Partial<Record<Severity, number>>;
  /** Findings that speak of one mistake, on average. */
  perFault: number;
  wrong: Finding[];
  missedSeeds: number[];
  /** How many true findings each rule gave. */
  true: ReadonlyMap<string, number>;
}

/** Each mistake alone, in the books of the seeds. */
export function scoreAlone(faults: readonly Fault[], seeds: readonly number[]): FaultScore[] {
  return faults.map((fault) => {
    const sets = seeds.map((seed) => tryFaults(seed, [fault]));
    const trials = sets.flatMap((set) => set.trials);
    const severities: FaultScore['severities'] = {};
    for (const { found } of trials) {
      const [first] = found;
      if (first) severities[first.severity] = (severities[first.severity] ?? 0) + 1;
    }
    const told = new Map<string, number>();
    for (const { found, also } of trials) {
      for (const { rule } of [...found, ...also]) told.set(rule, (told.get(rule) ?? 0) + 1);
    }
    const said = trials.reduce((sum, { found, also }) => sum + found.length + also.length, 0);
    return {
      fault,
      planted: trials.length,
      found: trials.filter(({ found }) => found.length > 0).length,
      severities,
      perFault: said / Math.max(1, trials.length),
      wrong: sets.flatMap(({ wrong }) => wrong),
      true: told,
      missedSeeds: trials.filter(({ found }) => found.length === 0).map(({ seed }) => seed),
    };
  });
}
