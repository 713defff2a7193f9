import type { Annexes, Field } from '../../annexes';
import type { CellRef } from '../../workbook';
import { cellAddress, editCell } from '../../workbook';
import { enumeration, plural } from '../../convention';
import type { Report } from '../finding';
import type { Fix } from '../fix';
import { fixOf, jointFix } from '../fix';
import type { Rule } from '../rule';
import type { BlankFault } from '../texts/blanks';
import { blankFaults } from '../texts/blanks';
import { withCleanBlanks } from '../texts/clean-blanks';
import { textFields } from '../texts/fields';
import { remembering } from '../texts/remembering';
import { addresses, line, quote } from '../wording';

const names: Record<BlankFault, string> = {
  ends: 'une espace au début ou à la fin',
  double: 'des espaces en double',
  noBreak: 'une espace insécable entre deux mots',
  invisible: 'un caractère invisible',
  beforeSign: 'une espace avant une virgule ou un point',
  afterSign: 'un signe de ponctuation sans espace après lui',
  repeatedSign: 'un signe de ponctuation en double',
  apostrophes: 'des apostrophes droites et courbes mêlées',
  brackets: 'une parenthèse ou un guillemet sans son pendant',
};

const messages = {
  one: (cell: CellRef, faults: readonly string[]) => `${cellAddress(cell)} contient ${enumeration(faults)}.`,
  several: (cells: readonly CellRef[]) =>
    `${plural(cells.length, 'cellule a', 'cellules ont')} des espaces ou des signes à mettre au propre : ${addresses(cells.slice(0, 8))}${cells.length > 8 ? '…' : ''}.`,
  fix: (cells: readonly CellRef[]) =>
    cells.length === 1
      ? `Mettre au propre les espaces et les signes de ${addresses(cells)}`
      : `Mettre au propre les espaces et les signes de ${plural(cells.length, 'cellule')}`,
  where: (cell: CellRef, faults: readonly string[], text: string) =>
    `${cellAddress(cell)} : ${enumeration(faults)} dans ${text}.`,
};

export const rule: Rule = {
  meta: {
    id: 'texte-espaces',
    title: 'Les espaces, les apostrophes et la ponctuation sont au propre.',
    severity: 'information',
    source: 'Pratique de relecture',
    why: 'Une espace en trop ne se voit pas, mais elle empêche de rapprocher deux cellules, de filtrer et de chercher.',
    howToFix: 'Retirez les espaces en trop et rétablissez celles qui manquent.',
    examples: { bad: '« Mobiliser  le parc privé ».', good: '« Mobiliser le parc privé ».' },
    needs: {},
  },
  messages,
  check(annexes) {
    const lists: Field<unknown>[] = [
      ...(annexes.annexe1?.rows ?? []).flatMap(({ territory, category }) => [territory, category]),
      ...(annexes.annexe2?.rows ?? []).flatMap(({ pilots, partners }) => [pilots, partners]),
    ];
    const fields = [...textFields(annexes).map(({ field }) => field), ...lists];
    const faultsIn = remembering(blankFaults);
    return fields.flatMap((field): Report[] => {
      const { cell, raw, text, isMissing } = field;
      const faults = isMissing || typeof raw !== 'string' || text === '' ? [] : faultsIn(raw);
      if (faults.length === 0) return [];
      const said = faults.map((fault) => names[fault]);
      return [
        {
          message: messages.one(cell, said),
          cell,
          action: null,
          evidence: [line(messages.where(cell, said, quote(text, 80)), cell)],
          cause: 'blanks',
          fix: cleaned(annexes, field),
        },
      ];
    });
  },
  merge(reports) {
    const [first] = reports as [Report];
    const cells = reports.map(({ cell }) => cell);
    const fix = jointFix(reports, messages.fix(cells));
    const evidence = reports.flatMap((report) => report.evidence);
    return { ...first, message: messages.several(cells), cells, evidence, fix };
  },
};

/** Safe: no word and no figure changes. */
function cleaned({ annexe1, annexe2 }: Annexes, { cell, raw, formula }: Field<unknown>): Fix | undefined {
  const sheet = [annexe1, annexe2].find((annexe) => annexe?.sheet.name === cell.sheet)?.sheet;
  const value = typeof raw === 'string' && formula === null ? withCleanBlanks(raw) : null;
  return sheet && value !== null ? fixOf('safe', messages.fix([cell]), [editCell(sheet, cell, { value })]) : undefined;
}
