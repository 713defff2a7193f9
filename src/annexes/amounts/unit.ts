/** The unit that a heading, or a number format, gives to the bare numbers under it. */

/** Euros that a bare number counts for: 1, or 1000 where a heading says « (k€) ». */
export type Scale = 1 | 1_000;

const THOUSANDS = String.raw`(?:k ?(?:€|eur(?:os?)?|e)|milliers? d['’ ]euros?)`;
/** « (k€) », « en K€ », « Montants en milliers d’euros », « Coût total - k€ »; « une subvention de 230 k€ » gives none. */
const IN_THOUSANDS = new RegExp(String.raw`(?<!\d\s?)(?<!\p{L})${THOUSANDS}(?![\p{L}\p{N}])`, 'iu');
const IN_EUROS = /€|(?<!\p{L})euros?(?!\p{L})/iu;

/** What the bare numbers under some headings count for; the first heading, from the nearest on, that names a unit tells. */
export function scaleOf(headings: readonly string[]): Scale {
  const telling = headings.find((heading) => IN_THOUSANDS.test(heading) || IN_EUROS.test(heading));
  return telling !== undefined && IN_THOUSANDS.test(telling) ? 1_000 : 1;
}

/** What a number counts for by its format: `0" k€"` writes the unit behind it, while `0," k€"` divides what it shows. */
export function formatScale(numberFormat: string): Scale {
  const isDivided = /[0#?],+(?![0#?,])/.test(numberFormat);
  return !isDivided && IN_THOUSANDS.test(numberFormat.replace(/["\\]/g, ' ')) ? 1_000 : 1;
}

/** A number of a cell in euros; that of thousands without the binary dust of the product. */
export function eurosOf(raw: number, scale: Scale): number {
  return scale === 1 ? raw : Math.round(raw * scale * 100) / 100;
}

/** The same for a formula: « J5 » under « (k€) » → « J5*1000 ». */
export function inEuros(expression: string, scale: Scale): string {
  return scale === 1 ? expression : `${expression}*${scale}`;
}
