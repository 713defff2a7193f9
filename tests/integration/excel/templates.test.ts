/** The templates of the gallery in Excel: each beside what is there, never over it, open where one begins to type. */
import { createSheets } from '../../../src/excel';
import type { SheetBlueprint } from '../../../src/workbook';
import { cellAddress } from '../../../src/workbook';
import { tabColors, templates } from '../../../src/reports';
import { closeHosts } from '../../support/excel-host';
import { inExcel, openSnapshot, read } from '../../support/valider';
import { contextOf, manyActions } from '../../reports/templates/support';

afterEach(closeHosts);

const after = ['Annexe 1', 'Annexe 2'];
const book = manyActions(3);

/** The first cell to fill in, row by row; null where the sheet has none. */
function firstInput({ rows, looks }: SheetBlueprint): string | null {
  for (const [row, { cells }] of rows.entries()) {
    const column = cells.findIndex((cell) => cell?.look !== undefined && looks[cell.look]?.isInput);
    if (column >= 0) return cellAddress({ row: row + 1, column: column + 1 });
  }
  return null;
}

async function shown(): Promise<{ sheet: string; cell: string }> {
  const cell = await inExcel((workbook) => workbook.getActiveCell().load({ address: true, worksheet: { name: true } }));
  return { sheet: cell.worksheet.name, cell: cell.address.slice(cell.address.lastIndexOf('!') + 1) };
}

async function worksheets() {
  const { items } = await inExcel((workbook) => workbook.worksheets.load({ name: true, tabColor: true }));
  return items.map(({ name, tabColor }) => ({ name, tabColor }));
}

test.each(templates.map(({ id, build }) => [id, build] as const))(
  '%s comes after the annexes, opens at its first input, and a second one overwrites nothing',
  async (_, build) => {
    const { host } = await openSnapshot(book);
    const blueprints = build(contextOf(book, { action: 1 }));
    const names = (await createSheets(blueprints, { after })).map(({ name }) => name);
    const opensAt = firstInput(blueprints[0] as SheetBlueprint);
    const first = { sheet: names[0], ...(opensAt !== null && { cell: opensAt }) };
    expect(await shown()).toMatchObject(first);
    await host.settle();
    const before = await read();

    const again = (await createSheets(blueprints, { after })).map(({ name }) => name);
    expect(again.every((name) => / \(\d\)$/.test(name) && name.length <= 31 && !names.includes(name))).toBe(true);
    expect(names.every((name) => name.length <= 31)).toBe(true);
    const sheets = await worksheets();
    expect(sheets.slice(0, 2).map(({ name }) => name)).toEqual(after);
    for (const name of [...names, ...again]) {
      expect([name, sheets.find((sheet) => sheet.name === name)?.tabColor]).toEqual([name, tabColors.report]);
    }
    const { sheets: now } = await read();
    for (const { name, values, formulas } of before.sheets) {
      expect(now.find((sheet) => sheet.name === name)).toMatchObject({ values, formulas });
    }
    expect([...host.gaps]).toEqual([]);
  },
);
