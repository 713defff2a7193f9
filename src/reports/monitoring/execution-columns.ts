/** The columns of « Suivi d’exécution » of one year, their headings said in full. */
import type { MonitoringColumn } from '../../monitoring';
import { executionColumns, executionColumnsAfter, fundingColumn, headingOf } from '../../monitoring';
import type { SheetColumn } from './table';

export interface ExecutionWords {
  year: number;
  grantee: string;
  funders: readonly string[];
  /** The annexe says what was approved; for a later year the amendment does, and it is typed. */
  isFirstYear: boolean;
}

/** The key of a funder's column. */
export function fundingKey(funder: string): string {
  return `${fundingColumn.key}:${funder}`;
}

export function executionSheetColumns(words: ExecutionWords): SheetColumn[] {
  const columns: MonitoringColumn[] = [
    ...executionColumns,
    ...words.funders.map((funder) => ({
      ...fundingColumn,
      key: fundingKey(funder),
      heading: fundingColumn.heading.replace('{funder}', funder),
    })),
    ...executionColumnsAfter,
  ];
  return columns.map((column) => ({
    ...column,
    ...(column.key === 'approved' && !words.isFirstYear && typedApproval),
    heading: headingOf(column.heading, words),
    band: headingOf(column.band, words),
  }));
}

const typedApproval = {
  role: 'input',
  help: 'Financement AMI accordé pour cette année, d’après l’avenant : l’Annexe 1 ne le donne que pour la première année.',
} as const;
