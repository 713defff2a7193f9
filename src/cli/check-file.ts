import type { IsoDate, Settings } from '../convention';
import { typeset } from '../convention';
import { keptSettings, validate } from '../validation';
import { cellAddress } from '../workbook';
import { loadDictionary } from './dictionary';
import type { JsonReport } from './json-report';
import { jsonReport } from './json-report';
import { fileBytes } from './read-file';
import type { TextLayout } from './text-report';
import { textReport, troubleLines } from './text-report';
import type { WorkbookFile } from './workbook-files';
import type { FileReading } from './xlsx';
import { UnreadableFile, readWorkbookFile } from './xlsx';

/** How the files of one run are checked. */
export interface CheckOptions {
  today: IsoDate;
  /** Settings in the place of those that the workbook keeps; null for the workbook's own. */
  settings: Settings | null;
  withDecisions: boolean;
  layout: TextLayout;
}

/** What is to be said of one file: plain data, that travels between threads. */
export interface CheckedFile {
  file: string;
  /** How the file was read, in French sentences for the error stream. */
  remarks: string[];
  /** Why there is no report, in French; null where there is one. */
  failure: string | null;
  /** What was not found or not checked, in French; the text report has it too. */
  trouble: string[];
  report: JsonReport | null;
  /** The report to be read in a terminal; "" where there is none. */
  text: string;
}

/** Reads and checks one workbook. A file that cannot be read, or holds no annexe, is a result and no error. */
export async function checkFile({ name, path }: WorkbookFile, options: CheckOptions): Promise<CheckedFile> {
  const checked: CheckedFile = { file: name, remarks: [], failure: null, trouble: [], report: null, text: '' };
  try {
    const reading = await readWorkbookFile(await fileBytes(path));
    const { state, ...bare } = reading.snapshot;
    const snapshot = options.withDecisions && state ? { ...bare, state } : bare;
    const kept = options.settings ? { settings: options.settings, faults: [] } : keptSettings(snapshot);
    const validation = validate(snapshot, kept.settings, options.today, { dictionary: await loadDictionary() });
    const { annexes } = validation;
    const trouble = validation.trouble.map((met) => troubleLines(met).join('\n'));
    const remarks = [...remarksOn(reading), ...kept.faults];
    if (!annexes.annexe1 && !annexes.annexe2) return { ...checked, remarks, failure: trouble.join('\n') };
    const text = textReport(name, validation, options.layout);
    return { ...checked, remarks, trouble, report: jsonReport(name, validation), text };
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return { ...checked, failure: error.message };
  }
}

/** How many cells a remark names before it stops. */
const NAMED_CELLS = 5;

/** What the reader must know of how the file was read. */
function remarksOn({ sheetsLeftOut, uncomputed }: FileReading): string[] {
  const sheets = sheetsLeftOut.map((name) =>
    typeset(`la feuille « ${name} » est laissée de côté, car elle ne contient pas de cellules qui puissent être lues.`),
  );
  if (uncomputed.length === 0) return sheets;
  const named = uncomputed.slice(0, NAMED_CELLS).map((cell) => `${cell.sheet}!${cellAddress(cell)}`);
  const cells = `${named.join(', ')}${uncomputed.length > NAMED_CELLS ? '…' : ''}`;
  return [
    ...sheets,
    typeset(
      `des formules ont été enregistrées sans leur résultat et n’ont pas pu être calculées ici (${cells}) : ouvrez le classeur dans Excel, enregistrez-le, puis recommencez.`,
    ),
  ];
}
