/** Reads a cell of money: how much, from or for whom, how sure. What is not understood is said, never guessed. */
import { type CellValue, isErrorValue } from '../../workbook';
import { type ActorDirectory, nationalDirectory } from '../directory';
import { dateFormat, isPercentFormat, shownText } from '../formats';
import type { Amount, AmountPart } from '../model';
import { clean, isBlankText, plainSigns, saysNothing, shadow } from '../text';
import { nest } from './lists';
import { emptyReading, readList, sum } from './reading';
import { settle } from './settle';
import type { Span } from './sources';
import { type Token, tokenise } from './tokens';
import { type Scale, eurosOf, formatScale } from './unit';

const nothingRead: Amount = {
  parts: [],
  ofWhich: [],
  sourcesWithoutAmount: [],
  total: null,
  firm: null,
  isDoubtful: false,
  isReference: false,
  isNone: false,
  unit: 'euro',
  scale: 1,
  rest: '',
  isCountedBySum: false,
  isEmpty: false,
  isError: false,
};

/** What was left over, in the cell's own words and order. */
function restText(spans: readonly Span[], text: string): string {
  const ordered = [...spans].sort((a, b) => a.start - b.start);
  let rest = '';
  let end = 0;
  for (const span of ordered) {
    if (span.end <= end) continue;
    const isNext = /^[\s,;:.'’"()/-]*$/.test(text.slice(end, span.start)) && rest !== '';
    rest += (isNext ? text.slice(end, span.start) : rest === '' ? '' : ' ') + text.slice(span.start, span.end);
    end = span.end;
  }
  return rest.replace(/^[\s,;:/-]+|[\s,;:/-]+$/g, '');
}

/** « -500 », « - 500 € »: a negative amount, and nothing else in the cell. */
function negative(tokens: readonly Token[], folded: string): Token | null {
  const [sign, money, ...others] = tokens;
  const isMinus = sign !== undefined && folded.slice(sign.start, sign.end) === '-';
  return isMinus && money?.kind === 'money' && others.length === 0 ? money : null;
}

function parseText(text: string, directory: ActorDirectory, scale: Scale): Amount {
  const folded = shadow(plainSigns(text));
  if (saysNothing(folded)) return { ...nothingRead, scale, total: 0, firm: 0, isNone: true };
  const { tokens, isRange } = settle(tokenise(text, folded, scale), text, folded, scale);
  const units = tokens.filter(({ kind }) => kind === 'money').map(({ unit }) => unit);
  const unit = units.find((found) => found !== 'euro') ?? 'euro';
  const minus = negative(tokens, folded);
  if (minus) minus.value = -minus.value;
  // A lone number in parentheses is an accountant's minus or an aside: it is not for us to say.
  const isLoneInParentheses = /^\([^\p{L}]*\)$/u.test(folded);
  const reading = emptyReading();
  if (isLoneInParentheses) reading.rest.push({ start: 0, end: text.length });
  else readList(minus ? [minus] : nest(tokens, folded), { text, folded, directory }, reading);

  const total = reading.parts.length > 0 ? sum(reading.parts) : null;
  const isUnread = total === null && reading.sourcesWithoutAmount.length === 0;
  const onlyDoubt = tokens.every(({ kind }) => kind === 'doubt' || kind === 'reference' || kind === 'other');
  return {
    ...nothingRead,
    parts: reading.parts,
    ofWhich: reading.ofWhich,
    sourcesWithoutAmount: reading.sourcesWithoutAmount,
    total,
    firm: total === null ? null : sum(reading.parts.filter((part) => !part.isDoubtful)),
    isDoubtful: reading.isDoubtful || isRange,
    isReference: reading.isReference && total === null,
    unit,
    scale,
    rest: isUnread && !onlyDoubt && !reading.isReference ? text : restText(reading.rest, text),
  };
}

/**
 * Reads a cell of money (Annexe 1, columns of costs and of funding).
 * @param raw the cell's value
 * @param numberFormat its number format in English: a number shown as a date or a percentage is no sum of money
 * @param directory the organisations whose names are known
 * @param headed euros that a bare number under the column's heading counts for
 * @returns amounts in euros; `rest` has what was not understood. Never throws.
 */
export function parseAmount(
  raw: CellValue,
  numberFormat = 'General',
  directory: ActorDirectory = nationalDirectory,
  headed: Scale = 1,
): Amount {
  const scale = typeof raw === 'number' && headed === 1 ? formatScale(numberFormat) : headed;
  const nothing = { ...nothingRead, scale };
  if (raw === null) return { ...nothing, isEmpty: true };
  if (typeof raw === 'number') {
    if (!Number.isFinite(raw) || dateFormat(numberFormat) || isPercentFormat(numberFormat)) {
      return { ...nothing, rest: shownText(raw, numberFormat), isCountedBySum: true };
    }
    const euros = eurosOf(raw, scale);
    const part: AmountPart = { euros, source: null, actor: null, isDoubtful: false };
    return {
      ...nothing,
      parts: [part],
      total: euros,
      firm: euros,
      unit: scale === 1 ? 'euro' : 'thousand',
      isCountedBySum: true,
    };
  }
  if (typeof raw === 'boolean') return { ...nothing, rest: shownText(raw, numberFormat) };
  if (isErrorValue(raw)) return { ...nothing, rest: raw, isError: true };
  const text = clean(raw).replace(/(?!\n)\p{M}/gu, '');
  if (isBlankText(text)) return { ...nothing, isEmpty: true };
  return parseText(text, directory, scale);
}
