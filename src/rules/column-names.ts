/** How the sentences of the rules name the columns of Annexe 1. */
import type { Annexe1Key } from '../convention';
import { annexe1Columns } from '../convention';

/** First and second year of the agreement. */
export interface Years {
  first: number;
  second: number;
}

/** With its article: « le coût total », « les dépenses 2022 ». */
export function theColumn(key: Annexe1Key, years: Years): string {
  const label = annexe1Columns.find((column) => column.key === key)?.label ?? key;
  return label.replace('de l’année suivante', String(years.second));
}

/** The same after « de »: « du coût total », « des dépenses 2022 », « de l’intitulé ». */
export function ofColumn(key: Annexe1Key, years: Years): string {
  return `de ${theColumn(key, years)}`.replace(/^de les /u, 'des ').replace(/^de le /u, 'du ');
}

/** As a name, between quotation marks: « coût total », « dépenses 2022 ». */
export function columnName(key: Annexe1Key, years: Years): string {
  return `« ${theColumn(key, years).replace(/^(les |le |la |l’)/u, '')} »`;
}

/** Whether its name is a plural, and what is said of it too: « les dépenses 2022 ». */
export function isPlural(key: Annexe1Key): boolean {
  return annexe1Columns.some((column) => column.key === key && column.label.startsWith('les '));
}
