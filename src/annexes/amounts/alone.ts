import type { Field } from '../model';

/** A text of figures and a unit of money at most: any other is words. */
const FIGURES = /^(?=.{1,30}$)€?[\d\s.,]*\d[\d\s.,]*[km]?\s?(?:€|e|eur|euros?)?\.?$/iu;

/**
 * Whether a cell of words holds a number or an amount and nothing else (« 70000 », « 70 000 € »): what slipped there from a
 * column of money, most often, and says nothing of what the column is for.
 */
export function isAmountAlone({ raw, text }: Pick<Field<unknown>, 'raw' | 'text'>): boolean {
  return typeof raw === 'number' || FIGURES.test(text);
}
