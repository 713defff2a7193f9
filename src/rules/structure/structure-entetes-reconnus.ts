import type { Annexe1, Annexe2, AnnexeRole } from '../../annexes';
import type { ColumnDefinition } from '../../convention';
import { annexe1Columns, annexe2Columns, enumeration, plural } from '../../convention';
import type { CellEdit, CellRef } from '../../workbook';
import { cellAddress, contentAt, editCell } from '../../workbook';
import type { Years } from '../column-names';
import type { Report } from '../finding';
import { fixOf, jointFix } from '../fix';
import { likeness } from '../likeness';
import type { Rule } from '../rule';
import { addresses, annexeName, line, quote } from '../wording';
import type { HeadingSlip } from './heading-slips';
import { headingSlips } from './heading-slips';

type Annexe = Annexe1 | Annexe2;

/** A column as found, whichever annexe it belongs to. */
interface Found {
  cell: CellRef;
  heading: string;
  match: string;
}

const messages = {
  missing: (role: AnnexeRole, columns: readonly string[]) =>
    columns.length === 1
      ? `L’${annexeName(role)} n’a pas de colonne pour ${enumeration(columns)}.`
      : `Il manque ${plural(columns.length, 'colonne')} à l’${annexeName(role)} : ${enumeration(columns)}.`,
  doubled: (role: AnnexeRole, heading: string, cell: CellRef, first: CellRef) =>
    `L’${annexeName(role)} a deux colonnes pour la même chose : seule celle de ${cellAddress(first)} est lue, pas ${quote(heading)} (${cellAddress(cell)}).`,
  misspelt: (role: AnnexeRole, slips: readonly HeadingSlip[], cell: CellRef) =>
    `Un en-tête de l’${annexeName(role)} a une coquille en ${cellAddress(cell)} : ${enumeration(slips.map(slip))}.`,
  severalMisspelt: (role: string, cells: readonly CellRef[]) =>
    `${plural(cells.length, 'en-tête')} de l’${role} ont des coquilles : ${addresses(cells)}.`,
  expected: (heading: string, before: Found | null) =>
    `En-tête attendu : ${quote(heading, 90)}${before ? `, après ${quote(before.heading, 40)} (${cellAddress(before.cell)})` : ''}.`,
  unknown: (heading: string, cell: CellRef) =>
    `En-tête non reconnu, qui est peut-être celui-là : ${quote(heading)} (${cellAddress(cell)}).`,
  heading: (heading: string, cell: CellRef) => `${cellAddress(cell)} : ${quote(heading, 90)}.`,
  fix: (slips: readonly HeadingSlip[], cell: CellRef) =>
    `Corriger l’en-tête en ${cellAddress(cell)} : ${enumeration(slips.map(slip))}`,
  fixes: (cells: readonly CellRef[]) => `Corriger les en-têtes en ${addresses(cells)}`,
  slip: (slips: readonly HeadingSlip[], cell: CellRef) => `${cellAddress(cell)} : ${enumeration(slips.map(slip))}.`,
};

function slip({ written, right }: HeadingSlip): string {
  return `${quote(written)} pour ${quote(right)}`;
}

export const rule: Rule = {
  meta: {
    id: 'structure-entetes-reconnus',
    title: 'Chaque annexe a toutes ses colonnes, une seule fois, sous leurs en-têtes.',
    severity: 'bloquant',
    source: 'Annexes 1 et 2',
    why: 'Une colonne absente, ou que son en-tête ne permet plus de reconnaître, n’est pas contrôlée et manque au dossier transmis.',
    howToFix: 'Rétablissez l’en-tête de la convention ; en cas de doublon, gardez une seule des deux colonnes.',
    examples: {
      bad: 'Pas de colonne « Financement validé » ; « Objetif de l’action ».',
      good: 'Les 17 en-têtes de l’Annexe 1 et les 9 en-têtes de l’Annexe 2.',
    },
    needs: {},
  },
  messages,
  check({ annexe1, annexe2, years }) {
    return [
      ...(annexe1 ? checkHeadings(annexe1, annexe1Columns, years) : []),
      ...(annexe2 ? checkHeadings(annexe2, annexe2Columns, years) : []),
    ];
  },
  merge(reports) {
    const [first] = reports;
    if (!first) throw new Error('Nothing to merge.');
    const cells = reports.map(({ cell }) => cell);
    const evidence = reports.flatMap((report) => report.evidence);
    const fix = jointFix(reports, messages.fixes(cells));
    return { ...first, message: messages.severalMisspelt(first.cause ?? '', cells), cells, evidence, fix };
  },
};

function checkHeadings(annexe: Annexe, definitions: readonly ColumnDefinition<string>[], years: Years): Report[] {
  const found = annexe.columns as Partial<Record<string, Found>>;
  return [
    ...missingColumns(annexe, definitions, found, years),
    ...annexe.doubledColumns.map(({ key, cell, heading }) =>
      doubled(annexe.role, { cell, heading }, found[key]?.cell ?? cell),
    ),
    ...definitions.flatMap((definition) => misspelt(annexe, definition, found[definition.key], years)),
  ];
}

/** One report for all of an annexe's missing columns, at the heading after which the first of them should stand. */
function missingColumns(
  { role, missingColumns: keys, unknownColumns }: Annexe,
  definitions: readonly ColumnDefinition<string>[],
  found: Partial<Record<string, Found>>,
  years: Years,
): Report[] {
  const missing = definitions.filter(({ key }) => (keys as readonly string[]).includes(key));
  const [first] = missing;
  if (!first) return [];
  const anchor = headingBefore(first, definitions, found) ?? definitions.flatMap(({ key }) => found[key] ?? [])[0];
  if (!anchor) return [];
  return [
    {
      message: messages.missing(
        role,
        missing.map(({ label }) => inYears(label.replace('de l’année suivante', '{N+1}'), years)),
      ),
      cell: anchor.cell,
      action: null,
      // Without a column of words nothing is wrong with the figures, and what is left can be reconciled.
      severity: missing.some(({ required, kind }) => required || kind === 'amount') ? 'bloquant' : 'avertissement',
      evidence: [
        ...missing.map((definition) => {
          const before = headingBefore(definition, definitions, found);
          return line(messages.expected(inYears(definition.heading, years), before), ...(before ? [before] : []));
        }),
        ...unknownColumns
          .filter(({ heading, cell }) =>
            missing.some(
              (definition) =>
                resembles(heading, definition) ||
                headingBefore(definition, definitions, found)?.cell.column === cell.column - 1,
            ),
          )
          .map(({ heading, cell }) => line(messages.unknown(heading, cell), cell)),
      ],
    },
  ];
}

/** Whether a heading that was not understood says a word of what a column is about: « Axe » or « Observations » do not. */
function resembles(heading: string, { heading: model, aliases }: ColumnDefinition<string>): boolean {
  return [model, ...aliases].some((known) => likeness(heading, known) > 0);
}

/** The nearest heading that was found among those that the model has before a column. */
function headingBefore(
  definition: ColumnDefinition<string>,
  definitions: readonly ColumnDefinition<string>[],
  found: Partial<Record<string, Found>>,
): Found | null {
  const before = definitions.slice(0, definitions.indexOf(definition)).reverse();
  return before.flatMap(({ key }) => found[key] ?? [])[0] ?? null;
}

function inYears(text: string, years: Years): string {
  return text.replaceAll('{N+1}', String(years.second)).replaceAll('{N}', String(years.first));
}

function doubled(role: AnnexeRole, { cell, heading }: Pick<Found, 'cell' | 'heading'>, first: CellRef): Report {
  return {
    message: messages.doubled(role, heading, cell, first),
    cell,
    cells: [cell, first],
    action: null,
    severity: 'avertissement',
    evidence: [line(messages.heading(heading, cell), cell)],
  };
}

function misspelt(
  { role, sheet }: Annexe,
  definition: ColumnDefinition<string>,
  found: Found | undefined,
  years: Years,
): Report[] {
  const slips = found && found.match !== 'exact' ? headingSlips(found.heading, definition, years) : [];
  if (!found || slips.length === 0) return [];
  const fix = fixOf('proposed', messages.fix(slips, found.cell), headingEdits(sheet, found, slips));
  return [
    {
      message: messages.misspelt(role, slips, found.cell),
      cell: found.cell,
      action: null,
      severity: 'information',
      cause: annexeName(role),
      evidence: [line(messages.slip(slips, found.cell), found)],
      fix,
    },
  ];
}

/** The heading with its slips put right; nothing where it takes several cells, or a formula. */
function headingEdits(sheet: Annexe['sheet'], { cell }: Found, slips: readonly HeadingSlip[]): CellEdit[] {
  const { value, formula } = contentAt(sheet, cell);
  if (typeof value !== 'string' || formula !== null) return [];
  if (!slips.every(({ written }) => value.includes(written))) return [];
  const right = slips.reduce((text, one) => text.replace(one.written, one.right), value);
  return [editCell(sheet, cell, { value: right })];
}
