/** Reads a cell of the calendar: when something begins and ends, and how exactly the cell says so. */
import { distance } from 'fastest-levenshtein';
import { monthNames } from '../../convention';
import type { CellValue } from '../../workbook';
import { isErrorValue } from '../../workbook';
import { dateFormat, dayOfSerial } from '../formats';
import type { Period } from '../model';
import { clean, isBlankText, plainSigns, shadow } from '../text';
import { firstDay, isoDate } from './calendar';
import { type Moment, momentsOf } from './moments';

const ONGOING =
  /(?<!\p{L})(?:en continue?|continue?|continuite|permanente?s?|perennes?|recurrente?s?|au fil de l'eau|tout au long|toute l'annee|toute la duree|(?:chaque|par) (?:an|annee|mois|trimestre|semestre|semaine)|tou(?:te)?s les (?:ans|annees|mois|trimestres|semestres|semaines)|(?:annuel|mensuel|trimestriel|semestriel)(?:le)?s?|sans limite)(?!\p{L})/u;
/** A word and a year, and nothing else: the word should be a month. */
const MONTH_AND_YEAR = /^(\p{L}{3,10})\.?([-./ ] ?'?)(20\d\d|\d\d)$/u;
const FIRST_YEAR = 1990;
const LAST_YEAR = 2099;
/** Between the first date and the second, when the second is where the first ends. */
const RANGE = /^\s*(?:-|\/|,|a|au|et|ou|puis|jusqu'?(?:a|au|en)|[-=]?>|→)?\s*(?:le |la |fin |debut )*$/;

const undated: Period = {
  start: null,
  end: null,
  precision: 'undated',
  isOngoing: false,
  years: [],
  isDateCell: false,
  misspelt: null,
  isEmpty: false,
};

function yearPeriod(year: number): Period {
  return { ...undated, start: firstDay(year, 1), precision: 'year', years: [year] };
}

function ofNumber(raw: number, numberFormat: string): Period {
  const shows = dateFormat(numberFormat);
  const date = shows && dayOfSerial(raw);
  if (!shows || !date)
    return Number.isInteger(raw) && raw >= FIRST_YEAR && raw <= LAST_YEAR ? yearPeriod(raw) : undated;
  const precision = shows.hasDay ? 'day' : shows.hasMonth ? 'month' : 'year';
  const start = isoDate(date.year, precision === 'year' ? 1 : date.month, precision === 'day' ? date.day : 1);
  return { ...undated, start, precision, years: [date.year], isDateCell: true };
}

/** « dic-21 » is December, misspelt; « jui-21 » is June or July, so only its year is read. */
function ofMisspeltMonth(text: string, folded: string): Period | null {
  const [, word = '', sign = '', digits = ''] = MONTH_AND_YEAR.exec(folded) ?? [];
  // « dès 2021 » is no « déc. 2021 »: short words are months only as « dic-21 » is one.
  if (word === '' || ((digits.length === 2 || word.length <= 3) && !/[-./']/.test(sign))) return null;
  const slips = word.length >= 6 ? 2 : 1;
  const months = monthNames.flatMap((names, index) =>
    names.some((name) => name.length >= 3 && distance(name, word) <= slips) ? [index + 1] : [],
  );
  const [month] = months;
  if (month === undefined) return null;
  const year = Number(digits) + (digits.length === 2 ? 2000 : 0);
  const misspelt = text.slice(0, word.length);
  if (months.length > 1) return { ...yearPeriod(year), misspelt };
  return { ...undated, start: firstDay(year, month), precision: 'month', years: [year], misspelt };
}

function ofMoments(moments: readonly Moment[], folded: string): Period {
  const begins = moments.filter(({ isDeadline }) => !isDeadline);
  const [first] = [...begins].sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
  const [earliest, next] = moments;
  const isRange = earliest && next && RANGE.test(folded.slice(earliest.to, next.from));
  const ends = moments.filter((moment) => moment.isEnd || (isRange && moment !== earliest));
  const end = ends.reduce<Moment | null>((last, moment) => (last && last.end > moment.end ? last : moment), null);
  return {
    ...undated,
    start: first?.start ?? null,
    end: end?.end ?? null,
    precision: (first ?? end)?.precision ?? 'undated',
    years: [...new Set(moments.map(({ year }) => year))].sort((a, b) => a - b),
  };
}

/**
 * Reads a cell of the calendar (Annexe 1 « Calendrier prévisionnel », Annexe 2 « Calendrier de démarrage »).
 * @param numberFormat the cell's, in English: a number is a date only where its format shows one
 * @returns ISO dates, null where the cell says none. Never throws.
 */
export function parsePeriod(raw: CellValue, numberFormat = 'General'): Period {
  if (typeof raw === 'number') return ofNumber(raw, numberFormat);
  if (raw === null || typeof raw === 'boolean') return { ...undated, isEmpty: raw === null };
  if (isErrorValue(raw)) return undated;
  const text = clean(raw).replace(/\p{M}/gu, '');
  const folded = shadow(plainSigns(text));
  if (isBlankText(folded)) return { ...undated, isEmpty: true };
  const moments = momentsOf(folded);
  const hasMonth = moments.some(({ precision }) => precision !== 'year');
  const period = (hasMonth ? null : ofMisspeltMonth(text, folded)) ?? ofMoments(moments, folded);
  return { ...period, isOngoing: ONGOING.test(folded) };
}
