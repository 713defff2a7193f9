/** Cuts the text of a money cell into numbers, words and signs; each character belongs to one token. */
import { type TokenKind, grammar } from './grammar';
import type { Scale } from './unit';

export interface Token {
  kind: TokenKind;
  start: number;
  end: number;
  /** Money, numbers and quantities: euros, or the bare number. */
  value: number;
  /** Money: the unit typed. */
  unit: 'euro' | 'thousand' | 'million';
  /** The number is written as one run of digits: "2021", "13001". */
  isUngrouped: boolean;
}

const masterOf = (patterns: typeof grammar) =>
  new RegExp(patterns.map(([, name, pattern]) => `(?<${name}>${pattern})`).join('|'), 'yu');
const master = masterOf(grammar);
/** Under « k€ », « CAF 62 » is 62 000 € from the CAF. */
const masterOfThousands = masterOf(grammar.filter(([, name]) => name !== 'departmentApart'));
const factors = { million: 1_000_000, thousand: 1_000, euro: 1 } as const;

/** The value of a number as written, or NaN where it can be read in two ways: « 70,000 » is 70 or 70 000. */
export function writtenValue(digits: string): number {
  if (/^\d+$/.test(digits)) return digits.length > 1 && digits.startsWith('0') ? NaN : Number(digits);
  if (/^\d+,\d{3}$/.test(digits)) return NaN;
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(digits)) return Number(digits.replaceAll('.', '').replace(',', '.'));
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(digits)) return Number(digits.replaceAll(',', ''));
  return Number(digits.replace(/[ ']/g, '').replace(',', '.'));
}

/** Cents at most, so that sums of sums stay exact. */
export function toCents(euros: number): number {
  return Math.round(euros * 100) / 100;
}

/**
 * The tokens of a cell.
 * @param text the cell's text, cleaned
 * @param folded the same in small plain letters, character for character
 * @param scale euros that a bare number counts for
 */
export function tokenise(text: string, folded: string, scale: Scale): Token[] {
  const pattern = scale === 1 ? master : masterOfThousands;
  const tokens: Token[] = [];
  let position = 0;
  while (position < folded.length) {
    if (folded[position] === ' ') {
      position++;
      continue;
    }
    pattern.lastIndex = position;
    const match = pattern.exec(folded);
    const groups = match?.groups ?? {};
    const found = grammar.find(([, name]) => groups[name] !== undefined);
    const end = position + (match?.[0].length ?? 1);
    const token: Token = {
      kind: found?.[0] ?? 'other',
      start: position,
      end,
      value: NaN,
      unit: 'euro',
      isUngrouped: false,
    };
    if (token.kind === 'money') readMoney(token, groups, text);
    const quantity = groups['count'] ?? groups['few'];
    if (quantity !== undefined) token.value = writtenValue(quantity);
    if (token.kind === 'number') {
      const digits = groups['bare'] ?? '';
      token.value = writtenValue(digits);
      token.isUngrouped = /^\d+$/.test(digits);
    }
    tokens.push(token);
    position = end;
  }
  return tokens;
}

function readMoney(token: Token, groups: Record<string, string | undefined>, text: string): void {
  const written = text.slice(token.start, token.end);
  const value = writtenValue(groups['amount'] ?? groups['prefixedAmount'] ?? '');
  // A lone « m » or « e » is a metre or an ordinal; a lone capital is a unit of money.
  const isOrdinary = /\d ?[me]$/.test(written);
  token.unit = groups['million'] ? 'million' : groups['thousand'] ? 'thousand' : 'euro';
  token.value = toCents(value * factors[token.unit]);
  if (isOrdinary || Number.isNaN(value)) token.kind = 'aside';
}
