/** How the sentences that users read are put together: French numbers, euros, lists and plurals. */

const number = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 2 });
const withCents = new Intl.NumberFormat('fr-FR', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const percentage = new Intl.NumberFormat('fr-FR', { style: 'percent', maximumFractionDigits: 1 });

/** The minus sign of French typography in the place of the hyphen that number formats put before what is below zero. */
function withMinus(formatted: string): string {
  return formatted.replace('-', '−');
}

/** 3697500 → « 3 697 500 € », -5000 → « −5 000 € », 12.5 → « 12,50 € », with no-break spaces; no cents where there are none. */
export function euros(amount: number): string {
  const isWhole = Number.isInteger(Math.round(amount * 100) / 100);
  return `${withMinus((isWhole ? number : withCents).format(amount))}\u00a0€`;
}

/** A gap with its sign: 120000 → « +120 000 € », -120000 → « −120 000 € », 0 → « 0 € ». */
export function signedEuros(amount: number): string {
  return `${amount > 0 ? '+' : ''}${euros(amount)}`;
}

/** 0.7 → « 70 % ». */
export function percent(ratio: number): string {
  return withMinus(percentage.format(ratio));
}

/** ['a', 'b', 'c'] → « a, b et c ». */
export function enumeration(items: readonly string[], conjunction: 'et' | 'ou' = 'et'): string {
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} ${conjunction} ${items[items.length - 1] ?? ''}`;
}

/** plural(1, 'action') → « 1 action »; plural(3, 'action') → « 3 actions »; plural(2, 'total', 'totaux') → « 2 totaux ». */
export function plural(count: number, singular: string, several = `${singular}s`): string {
  return `${number.format(count)} ${Math.abs(count) < 2 ? singular : several}`;
}

/** [6, 7, 17] → « 6, 7 et 17 ». */
export function numbers(values: readonly number[]): string {
  return enumeration(values.map((value) => number.format(value)));
}

const BOUND_SPACE = / (?:(?<=« )|(?=[;:!?»€%]))/g;
const THOUSANDS_SPACE = /(?<=\d) (?=\d{3}(?!\d))/g;

/**
 * The no-break spaces of French typography in the place of ordinary ones: before « ; : ! ? » € % », within « », and the
 * narrow one between the thousands of a number.
 */
export function typeset(text: string): string {
  return text.replace(BOUND_SPACE, '\u00a0').replace(THOUSANDS_SPACE, '\u202f');
}

const FRENCH_NAMES: Readonly<Record<string, string>> = { SUM: 'SOMME', SUBTOTAL: 'SOUS.TOTAL', AGGREGATE: 'AGREGAT' };

/** The formula as French Excel shows it: "=SUM(J3:J27,J30)" → "=SOMME(J3:J27;J30)". */
export function inFrench(formula: string): string {
  return formula
    .replace(/\b(SUM|SUBTOTAL|AGGREGATE)(?=\s*\()/gi, (name) => FRENCH_NAMES[name.toUpperCase()] ?? name)
    .replace(/,/g, ';');
}
