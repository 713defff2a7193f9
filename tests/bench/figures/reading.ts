import { readAnnexes } from '../../../src/annexes';
import { defaultSettings } from '../../../src/convention';
import type { WorkbookSnapshot } from '../../../src/workbook';
import type { Figure } from '../figure';
import { duration } from '../figure';
import { generatedAgreement } from '../generated-agreement';
import { medianTime } from '../stopwatch';

/** The reading of the annexes alone: what each cell of a large agreement says, and what costs time in odd ones. */
export async function measure(): Promise<Figure[]> {
  const large = generatedAgreement(10_000);
  return [
    duration('Lecture seule, 25 actions', await time(generatedAgreement(25))),
    duration('Lecture seule, 10 000 actions', await time(large), 1000),
    duration('Lecture seule, 10 000 actions sans numéro', await time(withoutNumbers(large))),
    duration('Lecture seule, 10 000 actions aux textes tous différents', await time(withUniqueTexts(large))),
  ];
}

function time(snapshot: WorkbookSnapshot): Promise<number> {
  return medianTime(() => readAnnexes(snapshot, defaultSettings), 3);
}

function withCells(snapshot: WorkbookSnapshot, change: (row: SheetRow, index: number) => SheetRow): WorkbookSnapshot {
  const sheets = snapshot.sheets.map((sheet) => ({
    ...sheet,
    values: sheet.values.map((row, index) => (index < 2 ? row : change(row, index))),
  }));
  return { ...snapshot, sheets };
}

type SheetRow = WorkbookSnapshot['sheets'][number]['values'][number];

const withoutNumbers = (snapshot: WorkbookSnapshot) => withCells(snapshot, (row) => [null, ...row.slice(1)]);

/** No text comes twice, so that nothing that was read once helps again. */
const withUniqueTexts = (snapshot: WorkbookSnapshot) =>
  withCells(snapshot, (row, index) => row.map((value) => (typeof value === 'string' ? `${value} (${index})` : value)));
