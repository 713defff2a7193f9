import type { Amount, Annexe1, Field } from '../../annexes';
import type { CellRef } from '../../workbook';
import { cellAddress, editCell } from '../../workbook';
import type { MoneyColumn } from '../analysis';
import { moneyAnalysis } from '../analysis';
import type { Report } from '../finding';
import type { Fix } from '../fix';
import { fixOf } from '../fix';
import { usualFormat } from '../money-format';
import type { Rule } from '../rule';
import { columnName, type Years } from '../column-names';
import { line, quote, shortList } from '../wording';
import { eurosEdit } from './in-euros';

/** Cells that the sentence names; the others are counted. */
const NAMED_CELLS = 8;

const units: Record<Amount['unit'], string> = {
  euro: 'en euros',
  thousand: 'en milliers d’euros',
  million: 'en millions d’euros',
};

const formats = { euro: 'avec « € »', plain: 'sans « € »', scaled: 'en milliers' } as const;

const messages = {
  units: (column: string, cells: readonly CellRef[], unit: string, usual: string) =>
    `Dans la colonne ${column}, ${named(cells)} ${cells.length > 1 ? 'sont' : 'est'} ${unit}, et les autres montants ${usual}.`,
  formats: (column: string, cells: readonly CellRef[], format: string, usual: string) =>
    `Dans la colonne ${column}, ${named(cells)} ${cells.length > 1 ? 's’affichent' : 's’affiche'} ${format}, et les autres montants ${usual}.`,
  fixUnit: (cells: readonly CellRef[]) => `Écrire en euros les montants de ${named(cells)}`,
  contents: (cell: CellRef, text: string) => `${cellAddress(cell)} contient ${quote(text)}.`,
  fixFormat: (cells: readonly CellRef[]) => `Afficher ${named(cells)} comme les autres montants de la colonne`,
  shown: (cells: readonly CellRef[], format: string) => `Format d’affichage de ${named(cells)} : ${quote(format)}.`,
};

function named(cells: readonly CellRef[]): string {
  return shortList(cells.map(cellAddress), NAMED_CELLS);
}

export const rule: Rule = {
  meta: {
    id: 'budget-unite-heterogene',
    title: 'Les montants d’une colonne ont tous la même unité et le même format.',
    severity: 'information',
    source: 'pratique de contrôle',
    why: 'Un montant en milliers parmi des montants en euros se lit mille fois trop petit, et fausse les sommes.',
    howToFix: 'Écrivez tous les montants en euros, en chiffres, et donnez à la colonne un seul format d’affichage.',
    examples: { bad: '« 50 KE Etat » parmi des montants en euros.', good: '« 50 000 € Etat ».' },
    needs: { annexe1: [] },
  },
  messages,
  check({ annexe1, years }, { settings }) {
    if (!annexe1) return [];
    return [...moneyAnalysis(annexe1, settings).columns.values()].flatMap((column) => {
      const fields = column.entries.map(({ field }) => field).filter(({ value }) => (value.total ?? 0) !== 0);
      return [...unitReports(annexe1, column, years, fields), ...formatReports(annexe1, column, years, fields)];
    });
  },
};

function unitReports(annexe: Annexe1, { key }: MoneyColumn, years: Years, fields: readonly Field<Amount>[]): Report[] {
  return oddOnes(fields, ({ value }) => value.unit).map(({ kind, usual, odd }) => {
    const cells = odd.map(({ cell }) => cell);
    const contents = odd.slice(0, NAMED_CELLS).map(({ cell, text }) => line(messages.contents(cell, text), cell));
    const edits = usual === 'euro' ? odd.flatMap((field) => eurosEdit(annexe, field) ?? []) : [];
    const fix = edits.length === odd.length ? fixOf('safe', messages.fixUnit(cells), edits) : undefined;
    return report(messages.units(columnName(key, years), cells, units[kind], units[usual]), cells, contents, fix);
  });
}

/** Only numbers have a format; where sources stand beside the amounts, the cells are text. */
function formatReports(
  { sheet }: Annexe1,
  { key }: MoneyColumn,
  years: Years,
  fields: readonly Field<Amount>[],
): Report[] {
  if (key !== 'cost' && key !== 'requested' && key !== 'nextYearCost') return [];
  const numeric = fields.filter(({ value }) => value.isCountedBySum);
  return oddOnes(numeric, ({ numberFormat }) => formatKind(numberFormat)).map(({ kind, usual, odd }) => {
    const cells = odd.map(({ cell }) => cell);
    const shown = line(messages.shown(cells, odd[0]?.numberFormat ?? ''), ...cells);
    const numberFormat = usualFormat(numeric.filter((field) => formatKind(field.numberFormat) === usual));
    const edits = cells.map((cell) => editCell(sheet, cell, { numberFormat }));
    const fix = fixOf('safe', messages.fixFormat(cells), edits);
    return report(messages.formats(columnName(key, years), cells, formats[kind], formats[usual]), cells, [shown], fix);
  });
}

/** What a number format makes of an amount: "#,##0 "€"" shows euros, "#,##0," thousands. */
function formatKind(numberFormat: string): keyof typeof formats {
  if (/[0#?],+(?![0#?,])/.test(numberFormat)) return 'scaled';
  return /€|eur/i.test(numberFormat) ? 'euro' : 'plain';
}

/** For each kind but the commonest, the fields that are of it. */
function oddOnes<Kind>(
  fields: readonly Field<Amount>[],
  kindOf: (field: Field<Amount>) => Kind,
): { kind: Kind; usual: Kind; odd: Field<Amount>[] }[] {
  const groups = [...new Set(fields.map(kindOf))].map((kind) => ({
    kind,
    odd: fields.filter((field) => kindOf(field) === kind),
  }));
  const [usual, ...others] = groups.sort((one, other) => other.odd.length - one.odd.length);
  return usual ? others.map((group) => ({ ...group, usual: usual.kind })) : [];
}

function report(message: string, cells: CellRef[], evidence: Report['evidence'], fix?: Fix): Report {
  return { message, cell: cells[0] as CellRef, cells, action: null, evidence, fix };
}
