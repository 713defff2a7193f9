import { areNeighbours, withoutAccents } from './letters';

/** What each slip of the pen costs: an ordinary one 1, those that people make more often less. */
const slipCosts = {
  accent: 0.3,
  capital: 0.1,
  neighbour: 0.8,
  other: 1,
  doubled: 0.5,
  joint: 0.4,
  transposition: 0.8,
} as const;

/** Cost of one letter written for another. */
function substitutionCost(written: string, meant: string): number {
  if (written === meant) return 0;
  const pair = written + meant;
  let cost = knownCosts.get(pair);
  if (cost === undefined) knownCosts.set(pair, (cost = costOfOther(written, meant)));
  return cost;
}

/** By both letters: a few hundred pairs come back all the time. */
const knownCosts = new Map<string, number>();

function costOfOther(written: string, meant: string): number {
  const [one, other] = [written.toLowerCase(), meant.toLowerCase()];
  if (one === other) return slipCosts.capital;
  const [bareOne, bareOther] = [withoutAccents(one), withoutAccents(other)];
  if (bareOne === bareOther) return slipCosts.accent;
  return areNeighbours(bareOne, bareOther) ? slipCosts.neighbour : slipCosts.other;
}

/** Cost of a letter too many or missing, beside the one before it. */
function insertionCost(letter: string, before: string | undefined): number {
  if (letter === '-' || letter === "'") return slipCosts.joint;
  return letter === before ? slipCosts.doubled : slipCosts.other;
}

/**
 * The table of distances between the word written and words that may have been meant (Wagner and Fischer, with Damerau's
 * transpositions), filled letter by letter of the word meant: `push` adds a letter, `pop` takes the last one back, so
 * that all the words of a list that begin alike share their rows. Only what stays within `most` is computed.
 */
export class EditTable {
  /** rows[n][i]: what the first i letters written cost for the first n letters meant. */
  private readonly rows: Float64Array[] = [];
  private readonly meant: string[] = [];
  /** What each letter written costs where a given letter is meant. */
  private readonly substitutions = new Map<string, Float64Array>();
  /** What each letter written costs where nothing is meant. */
  private readonly deletions: Float64Array;
  /** How far from the diagonal a cost within `most` can be. */
  private readonly band: number;

  constructor(
    private readonly written: string,
    private readonly most: number,
  ) {
    this.deletions = Float64Array.from(written, (letter, index) => insertionCost(letter, written[index - 1]));
    this.band = Math.floor(most / slipCosts.joint) + 1;
    const first = this.row(0);
    first[0] = 0;
    for (let index = 1; index < first.length; index++) {
      first[index] = (first[index - 1] as number) + (this.deletions[index - 1] as number);
    }
  }

  /** Adds a letter to the word meant. False, and nothing is added, where no word that goes on so can be near enough. */
  push(letter: string): boolean {
    const { written, meant, deletions } = this;
    const depth = meant.length + 1;
    const before = meant[depth - 2];
    const above = this.rows[depth - 1] as Float64Array;
    const twoAbove = depth > 1 ? (this.rows[depth - 2] as Float64Array) : null;
    const row = this.row(depth);
    const substitution = this.substitutionsFor(letter);
    const insertion = insertionCost(letter, before);
    const from = Math.max(1, depth - this.band);
    const to = Math.min(written.length, depth + this.band);
    row[from - 1] = from === 1 ? (above[0] as number) + insertion : Infinity;
    let least = row[from - 1] as number;
    for (let index = from; index <= to; index++) {
      let cost = (above[index - 1] as number) + (substitution[index - 1] as number);
      cost = Math.min(cost, (above[index] as number) + insertion);
      cost = Math.min(cost, (row[index - 1] as number) + (deletions[index - 1] as number));
      if (twoAbove && index > 1 && written[index - 1] === before && written[index - 2] === letter) {
        cost = Math.min(cost, (twoAbove[index - 2] as number) + slipCosts.transposition);
      }
      row[index] = cost;
      if (cost < least) least = cost;
    }
    if (to < written.length) row[to + 1] = Infinity;
    // A transposition looks one row further back, so that one row beyond the limit is no proof.
    if (least > this.most && this.leastAbove(depth - 1) > this.most - slipCosts.transposition) return false;
    meant.push(letter);
    return true;
  }

  /** Takes the last letter back. */
  pop(): void {
    this.meant.pop();
  }

  /** What the word written costs for the letters meant so far; Infinity beyond `most`. */
  cost(): number {
    const cost = (this.rows[this.meant.length] as Float64Array)[this.written.length] as number;
    const isWithin = Math.abs(this.meant.length - this.written.length) <= this.band && cost <= this.most;
    return isWithin ? cost : Infinity;
  }

  /** What the word written costs for a whole word; Infinity beyond `most`. The letters pushed before are forgotten. */
  costOf(word: string): number {
    this.meant.length = 0;
    for (const letter of word) if (!this.push(letter)) return Infinity;
    return this.cost();
  }

  private row(depth: number): Float64Array {
    let row = this.rows[depth];
    if (!row) {
      row = new Float64Array(this.written.length + 2).fill(Infinity);
      this.rows[depth] = row;
    }
    return row;
  }

  private leastAbove(depth: number): number {
    let least = Infinity;
    for (const cost of this.rows[depth] as Float64Array) if (cost < least) least = cost;
    return least;
  }

  private substitutionsFor(letter: string): Float64Array {
    let costs = this.substitutions.get(letter);
    if (!costs) {
      costs = new Float64Array(this.written.length);
      for (let index = 0; index < costs.length; index++) {
        costs[index] = substitutionCost(this.written[index] as string, letter);
      }
      this.substitutions.set(letter, costs);
    }
    return costs;
  }
}

/** What it costs to have written one word for another: 0 for the same, Infinity beyond `most`. */
export function editCost(written: string, meant: string, most: number): number {
  return written === meant ? 0 : new EditTable(written, most).costOf(meant);
}
