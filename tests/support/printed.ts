/** Sheets as they come out of Excel: built in the host, saved as .xlsx, recalculated and printed by LibreOffice. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { saveXlsx } from '../../preview/files/save';
import { createSheets } from '../../src/excel';
import { readWorkbookFile } from '../../src/cli/xlsx';
import type { SheetBlueprint, WorkbookSnapshot } from '../../src/workbook';
import { isErrorValue } from '../../src/workbook';
import { converted } from './libreoffice';
import { inExcel, openSnapshot } from './valider';

/** A workbook to which sheets were added. */
export interface BuiltBook {
  /** The file as Excel would save it. */
  xlsx: Uint8Array;
  /** What the host computed. */
  names: string[];
}

/** Builds sheets in a workbook by the real renderer; `closeHosts` is to be called after the test. */
export async function built(snapshot: WorkbookSnapshot, blueprints: readonly SheetBlueprint[]): Promise<BuiltBook> {
  const opened = await openSnapshot(snapshot);
  const created = await createSheets(blueprints);
  return { xlsx: (await saveXlsx(await opened.host.save())).bytes, names: created.map(({ name }) => name) };
}

/** The workbook as LibreOffice computes it anew. */
export async function recalculated({ xlsx }: Pick<BuiltBook, 'xlsx'>): Promise<WorkbookSnapshot> {
  return (await readWorkbookFile(converted(xlsx, 'xlsx', 'xlsx'))).snapshot;
}

/** The cells of a snapshot that show an error: "Fiche action 3!C4 #REF!". */
export function errorsIn({ sheets }: WorkbookSnapshot, names: readonly string[]): string[] {
  return sheets
    .filter(({ name }) => names.includes(name))
    .flatMap(({ name, values, firstRow, firstColumn }) =>
      values.flatMap((row, at) =>
        row.flatMap((value, column) =>
          isErrorValue(value) ? [`${name}!R${firstRow + at}C${firstColumn + column} ${value}`] : [],
        ),
      ),
    );
}

/** What LibreOffice prints of the sheets that were built, and of them alone. */
export interface Printed {
  pages: number;
  /** Points. */
  pageSize: { width: number; height: number };
  text: string;
}

/**
 * Prints the sheets that were built.
 * @param picturesTo a folder for a PNG of each page, to look at; its name and "-1.png", "-2.png"… are the files'
 */
export async function printed(
  snapshot: WorkbookSnapshot,
  blueprints: readonly SheetBlueprint[],
  picturesTo?: string,
): Promise<Printed> {
  const opened = await openSnapshot(snapshot);
  const created = await createSheets(blueprints);
  const ids = new Set(created.map(({ id }) => id));
  const sheets = await inExcel(({ worksheets }) => worksheets.load({ id: true }));
  // LibreOffice prints every sheet, hidden ones too: the others go, once nothing points at them any more.
  await inExcel(({ worksheets }) => {
    for (const { id } of created) {
      const sheet = worksheets.getItem(id);
      sheet.protection.unprotect();
      const cells = sheet.getUsedRange();
      cells.copyFrom(cells, 'Values');
    }
  });
  await inExcel(({ worksheets }) => {
    for (const { id } of sheets.items) if (!ids.has(id)) worksheets.getItem(id).delete();
  });
  const pdf = converted((await saveXlsx(await opened.host.save())).bytes, 'xlsx', 'pdf');
  return read(pdf, picturesTo);
}

function read(pdf: Uint8Array, picturesTo?: string): Printed {
  const folder = mkdtempSync(join(tmpdir(), 'annexes-lda-'));
  try {
    const file = join(folder, 'document.pdf');
    writeFileSync(file, pdf);
    const info = execFileSync('pdfinfo', [file]).toString();
    const [, width = '0', height = '0'] = /Page size:\s+([\d.]+) x ([\d.]+)/.exec(info) ?? [];
    if (picturesTo !== undefined) execFileSync('pdftoppm', ['-r', '70', '-png', file, picturesTo]);
    return {
      pages: Number(/Pages:\s+(\d+)/.exec(info)?.[1] ?? 0),
      pageSize: { width: Number(width), height: Number(height) },
      text: execFileSync('pdftotext', ['-layout', file, '-']).toString(),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
