/** The dates that a text names, one by one: « juin 2021 », « fin 2022 », « T1 2022 », « 01/06/2021 ». */
import { type IsoDate, monthNames } from '../../convention';
import type { Precision } from '../model';
import { firstDay, isoDate, lastDay } from './calendar';

/** A date as a text names it. */
export interface Moment {
  /** First and last day of what was named. */
  start: IsoDate;
  end: IsoDate;
  precision: Exclude<Precision, 'undated'>;
  year: number;
  /** The text says that it is an end: « fin 2021 », « jusqu’à juin 2022 ». */
  isEnd: boolean;
  /** The text says when it must be over, not when it begins: « avant juin 2022 ». */
  isDeadline: boolean;
  /** Where it stands in the text. */
  from: number;
  to: number;
}

/** A date whose year the text gives further on: « de juin à décembre 2021 ». */
interface Partial {
  year: number | null;
  month: number | null;
  day: number | null;
  /** Months that it spans from `month` on: 3 for a quarter, 6 for half a year, 12 for a year. */
  span: number;
  isEnd: boolean;
  isDeadline: boolean;
  from: number;
  to: number;
}

const MONTH = monthNames
  .flat()
  .sort((a, b) => b.length - a.length)
  .join('|');
const ORDINALS: Readonly<Record<string, number>> = {
  premier: 1,
  deuxieme: 2,
  second: 2,
  troisieme: 3,
  quatrieme: 4,
  dernier: 0,
};
const SEASONS: Readonly<Record<string, number>> = { printemps: 4, ete: 7, automne: 10, hiver: 1 };
const RANK = `(?:([1-4])(?:er|ere|e|eme|nd|nde)?|(${Object.keys(ORDINALS).join('|')}))`;
const YEAR = String.raw`(20\d\d|19[89]\d)(?!\d)`;
const OF_YEAR = String.raw`(?:[ \-/.]*(?:de |d'|en |\()?(?:l'annee |annee )?${YEAR})?`;

/** Each pattern, and the part of a date that its groups give. Groups count from 1. */
const patterns: readonly {
  pattern: string;
  read(groups: readonly (string | undefined)[]): Pick<Partial, 'year' | 'month' | 'day' | 'span'> | null;
}[] = [
  {
    pattern: String.raw`(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?!\d)`,
    read: ([day, month, year]) => ({ day: Number(day), month: Number(month), year: fullYear(year), span: 1 }),
  },
  {
    pattern: String.raw`(?<!\d)(20\d\d)-(\d\d)-(\d\d)(?!\d)`,
    read: ([year, month, day]) => ({ day: Number(day), month: Number(month), year: Number(year), span: 1 }),
  },
  {
    pattern: String.raw`(?<!\d)(0?[1-9]|1[0-2])[/.-](20\d\d)(?!\d)`,
    read: ([month, year]) => ({ day: null, month: Number(month), year: Number(year), span: 1 }),
  },
  {
    pattern: String.raw`(?<!\d)(20\d\d)-(0[1-9]|1[0-2])(?![\d-])`,
    read: ([year, month]) => ({ day: null, month: Number(month), year: Number(year), span: 1 }),
  },
  {
    pattern: String.raw`(?<!\p{L})(?:(?<!\d)(\d{1,2})(?:er)?[ -])?(${MONTH})(?!\p{L})\.?(?:[-/.' ]+(20\d\d|19[89]\d)(?!\d)|[-/.']*(\d\d)(?!\d)| ([1-3]\d)(?= ?(?:$|[-/,;:.)(→]|(?:a|au|et|puis)(?!\p{L})))|${OF_YEAR})`,
    read: ([day, month, long, short, last, spoken]) => ({
      day: day === undefined ? null : Number(day),
      month: monthNames.findIndex((names) => names.includes(month ?? '')) + 1,
      year: fullYear(long ?? short ?? last ?? spoken),
      span: 1,
    }),
  },
  {
    pattern: String.raw`(?<![\p{L}\d])(?:${YEAR}[ -]*)?[tq] ?([1-4])(?!\d)(?:[ \-/'](\d\d)(?!\d)|${OF_YEAR})`,
    read: ([before, quarter, short, after]) => quarterOf(Number(quarter), fullYear(before ?? short ?? after)),
  },
  {
    pattern: String.raw`(?<![\p{L}\d])([1-4]) ?t(?!\p{L})(?:[ \-/']?(\d\d)(?!\d)|${OF_YEAR})`,
    read: ([quarter, short, year]) => quarterOf(Number(quarter), fullYear(short ?? year)),
  },
  {
    pattern: String.raw`(?<![\p{L}\d])(?:${RANK} trim(?:estre|\.)?(?!\p{L})|trimestre ([1-4])(?!\d))${OF_YEAR}`,
    read: ([digit, word, after, year]) =>
      quarterOf(Number(digit ?? after ?? (ORDINALS[word ?? ''] || 4)), fullYear(year)),
  },
  {
    pattern: String.raw`(?<![\p{L}\d])(?:${YEAR}[ -]*)?s ?([12])(?!\d)${OF_YEAR}`,
    read: ([before, half, after]) => ({
      day: null,
      month: Number(half) * 6 - 5,
      year: fullYear(before ?? after),
      span: 6,
    }),
  },
  {
    pattern: String.raw`(?<![\p{L}\d])${RANK} sem(?:estre|\.)?(?!\p{L})${OF_YEAR}`,
    read: ([digit, word, year]) => ({
      day: null,
      month: Number(digit ?? (ORDINALS[word ?? ''] || 2)) * 6 - 5,
      year: fullYear(year),
      span: 6,
    }),
  },
  {
    pattern: String.raw`(?<!\p{L})hiver ${YEAR} ?[/-] ?(?:20)?\d\d(?!\d)`,
    read: ([year]) => ({ day: null, month: 12, year: Number(year), span: 3 }),
  },
  {
    pattern: String.raw`(?<!\p{L})(${Object.keys(SEASONS).join('|')})(?!\p{L})${OF_YEAR}`,
    read: ([season, year]) => ({ day: null, month: SEASONS[season ?? ''] ?? 1, year: fullYear(year), span: 3 }),
  },
  {
    pattern: String.raw`(?<!\p{L})rentree(?: scolaire| universitaire)?(?!\p{L})${OF_YEAR}`,
    read: ([year]) => (year ? { day: null, month: 9, year: Number(year), span: 1 } : null),
  },
  {
    pattern: String.raw`(?<![\p{L}\d])${YEAR}(?! ?(?:€|euros?|places|logements|menages))`,
    read: ([year]) => ({ day: null, month: null, year: Number(year), span: 12 }),
  },
];

const anyDate = new RegExp(patterns.map(({ pattern }, index) => `(?<p${index}>${pattern})`).join('|'), 'gu');
/** How many groups each pattern has of its own. */
const groupCounts = patterns.map(({ pattern }) => (new RegExp(`${pattern}|`, 'u').exec('')?.length ?? 1) - 1);

function fullYear(digits: string | undefined): number | null {
  if (digits === undefined) return null;
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

function quarterOf(quarter: number, year: number | null): Pick<Partial, 'year' | 'month' | 'day' | 'span'> {
  return { day: null, month: quarter * 3 - 2, year, span: 3 };
}

/** Words just before a date that make it an end, a deadline, or a part of the year. */
const END = /(?:^|[^\p{L}])(?:fin|fin d[eu]|fin de l'annee|fin d'annee|fin annee|courant fin) ?-?$/u;
const DEADLINE =
  /(?:jusqu'?(?:a|au|en)|(?<!pas )avant|d'ici(?: a| le)?|au plus tard(?: le| en)?|echeance ?:?)(?: la)?(?: fin| debut)?(?: de| d'| le| l')? ?$/u;
const CONCLUSION = /(?:restitution|rendu|remise|livraison|cloture|achevement|termine)[^.;\d]{0,40}$/u;
const BEGINNING = /(?:^|[^\p{L}])(?:debut|debut d[eu]|debut de l'annee|debut d'annee) ?-?$/u;
const MIDDLE = /(?:^|[^\p{L}])(?:mi|milieu|milieu d[eu]) ?-?$/u;
/** Between two dates that share a year. */
const JOINED = /^ ?(?:\/|-|,|→|a|au|et|ou|puis|jusqu'?(?:a|au|en))? ?(?:le |fin |debut )?$/;

/** Reads the groups of whichever pattern matched. */
function partialOf(match: RegExpExecArray, folded: string): Partial | null {
  let offset = 1;
  for (const [index, { read }] of patterns.entries()) {
    const count = groupCounts[index] as number;
    if (match[offset] !== undefined) {
      const found = read(match.slice(offset + 1, offset + 1 + count));
      if (!found) return null;
      const before = folded.slice(Math.max(0, match.index - 60), match.index);
      return {
        ...partOfYear(found, before),
        isEnd: END.test(before) || DEADLINE.test(before) || CONCLUSION.test(before),
        isDeadline: DEADLINE.test(before),
        from: match.index,
        to: match.index + match[0].length,
      };
    }
    offset += count + 1;
  }
  return null;
}

/** « fin 2021 » is the last quarter of the year, « début 2021 » the first, « mi-2021 » June, « fin T1 2021 » March. */
function partOfYear(found: Pick<Partial, 'year' | 'month' | 'day' | 'span'>, before: string): typeof found {
  if (found.span < 12) {
    const last = found.span === 6 ? 3 : 1;
    return END.test(before) ? { ...found, month: (found.month ?? 1) + found.span - last, span: last } : found;
  }
  if (END.test(before) || /fin(?: de| d'| le)? ?$/.test(before)) return { ...found, month: 10, span: 3 };
  if (BEGINNING.test(before)) return { ...found, month: 1, span: 3 };
  if (MIDDLE.test(before)) return { ...found, month: 6, span: 1 };
  return found;
}

function momentOf(partial: Partial): Moment | null {
  const { year, month, day, span, isEnd, isDeadline, from, to } = partial;
  if (year === null || (month !== null && (month < 1 || month > 12))) return null;
  const common = { year, isEnd, isDeadline, from, to };
  if (day !== null && month !== null) {
    const date = isoDate(year, month, day);
    return date === null ? null : { ...common, start: date, end: date, precision: 'day' };
  }
  const first = month ?? 1;
  const precision = span === 1 ? 'month' : span === 12 ? 'year' : span === 6 ? 'semester' : 'quarter';
  return { ...common, start: firstDay(year, first), end: lastDay(year, first + span - 1), precision };
}

/**
 * The dates of a text, in its order. A month without year takes that of the date it is joined to; otherwise it is none.
 * @param folded the text in small plain letters, with plain apostrophes and dashes
 */
export function momentsOf(folded: string): Moment[] {
  const partials = [...folded.matchAll(anyDate)].flatMap((match) => partialOf(match as RegExpExecArray, folded) ?? []);
  for (let index = partials.length - 2; index >= 0; index--) {
    const [partial, next] = partials.slice(index, index + 2) as [Partial, Partial];
    const isJoined = JOINED.test(folded.slice(partial.to, next.from));
    if (partial.year === null && isJoined) partial.year = next.year;
  }
  return partials.flatMap((partial) => momentOf(partial) ?? []);
}
