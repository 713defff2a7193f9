import type { Annexes } from '../../annexes';
import type { Monitoring, MonitoringField } from '../../monitoring';
import { executionColumns, executionColumnsAfter, indicatorColumns, voucherColumns } from '../../monitoring';
import type { Report } from '../finding';
import type { Rule } from '../rule';
import { quote } from '../wording';
import { fieldWords } from './rows';
import { line } from '../wording';

const messages = {
  unreadable: (text: string, sheet: string, wanted: string) =>
    `${quote(text)} n’est pas ${wanted} : cette saisie de la feuille ${quote(sheet)} n’entre dans aucun calcul.`,
};

const wanted: Readonly<Record<string, string>> = {
  euros: 'un montant en euros',
  percent: 'un pourcentage',
  number: 'un nombre',
  date: 'une date',
};

/** Texts pasted where a figure or a date is wanted: what is typed is checked by Excel, what is pasted is not. */
export const rule: Rule = {
  meta: {
    id: 'suivi-saisie-illisible',
    title: 'Les montants, nombres et dates du suivi sont saisis comme tels.',
    severity: 'avertissement',
    source: 'pratique',
    why: 'Une formule ne lit pas « 12 KE » ni « mi-juin » : le montant manquerait dans les totaux et dans le rapport.',
    howToFix:
      'Remplacez le texte par le nombre (12000) ou par la date (15/06/2021), et mettez le reste dans l’explication.',
    examples: { bad: 'Dépense mandatée « 12 KE ».', good: 'Dépense mandatée 12 000 €.' },
    needs: {},
  },
  messages,
  check(_: Annexes, { monitoring }) {
    return fieldsOf(monitoring).flatMap(({ field, name, kind, action }): Report[] => {
      const what = wanted[kind];
      if (!field.isUnreadable || field.formula !== null || what === undefined) return [];
      return [
        {
          message: messages.unreadable(field.text, field.cell.sheet, what),
          cell: field.cell,
          action,
          evidence: [line(fieldWords(name, field.cell, quote(field.text)), field.cell)],
        },
      ];
    });
  },
};

interface Typed {
  field: MonitoringField<unknown>;
  name: string;
  kind: string;
  action: number | null;
}

/** Every input of the tables, and what its column wants. */
function fieldsOf({ execution, indicators, vouchers }: Monitoring): Typed[] {
  const columns = [...executionColumns, ...executionColumnsAfter];
  const words = (heading: string, year: number) =>
    heading
      .replaceAll('{N+1}', String(year + 1))
      .replaceAll('{N}', String(year))
      .replace('{AMP} ', '')
      .replace(/ \(€\)$/, '');
  return [
    ...execution.flatMap(({ rows, year }) =>
      rows.flatMap((row): Typed[] => [
        ...columns.map(({ key, kind, heading }) => ({
          field: row[key],
          name: words(heading, year),
          kind,
          action: row.number.value,
        })),
        ...row.funding.map(({ funder, field }) => ({
          field,
          name: `Cofin. obtenu de ${funder}`,
          kind: 'euros',
          action: row.number.value,
        })),
      ]),
    ),
    ...(indicators?.rows ?? []).flatMap((row) =>
      indicatorColumns.map(({ key, kind, heading }): Typed => ({
        field: row[key],
        name: words(heading, indicators?.year ?? 0),
        kind,
        action: row.number.value,
      })),
    ),
    ...(vouchers?.rows ?? []).flatMap((row) =>
      voucherColumns.map(({ key, kind, heading }): Typed => ({
        field: row[key],
        name: words(heading, 0),
        kind,
        action: row.number.value,
      })),
    ),
  ];
}
