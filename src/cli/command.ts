import { resolve } from 'node:path';
import type { IsoDate } from '../convention';
import { typeset } from '../convention';
import type { Format, ValidateRequest } from './arguments';
import { help, parseRequest, usage } from './arguments';
import type { CheckedFile, CheckOptions } from './check-file';
import { checkFile } from './check-file';
import { sarifReport } from './sarif-report';
import { settingsOfFile } from './settings-file';
import { jsonSummary, summaryText, totalCounts } from './summary';
import type { TextLayout } from './text-report';
import type { WorkbookFile } from './workbook-files';
import { workbookFiles } from './workbook-files';
import { UnreadableFile } from './xlsx';

/** 0: nothing blocking; 1: blocking findings; 2: a file cannot be read, holds no annexe, or the command is misused. */
export type ExitStatus = 0 | 1 | 2;

/** Checks files, and gives what is to be said of each in the same order. */
export type CheckAll = (files: readonly WorkbookFile[], options: CheckOptions) => Promise<CheckedFile[]>;

/** What the command needs of the machine that it runs on. */
export interface Surroundings {
  /** Folder that the names of files start from. */
  folder: string;
  today: IsoDate;
  layout: TextLayout;
  write: (text: string) => void;
  /** For what is no part of the report. */
  writeError: (text: string) => void;
  /** How many files are checked; one after the other unless said. */
  checkAll?: CheckAll;
}

/** Runs the command line on the words that follow its name. */
export async function runCommand(words: readonly string[], surroundings: Surroundings): Promise<ExitStatus> {
  const { write, writeError } = surroundings;
  const request = parseRequest(words);
  if (request.kind === 'help') {
    write(typeset(help));
    return 0;
  }
  if (request.kind === 'misused') {
    writeError(typeset(`${request.message}\n${usage}\n`));
    return 2;
  }
  return runValidate(request, surroundings);
}

async function runValidate(request: ValidateRequest, surroundings: Surroundings): Promise<ExitStatus> {
  const { folder, today, layout, write, writeError, checkAll = oneByOne } = surroundings;
  const { places, format, settingsFile, withDecisions } = request;
  const complainOf = (name: string) => (sentence: string) => writeError(`${name}\u00a0: ${sentence}\n`);
  try {
    const parsed = settingsFile === null ? null : await settingsOfFile(resolve(folder, settingsFile));
    parsed?.faults.forEach(complainOf(settingsFile ?? ''));
    const files = await workbookFiles(places, folder);
    if (files.length === 0) {
      complainOf(places.join(', '))('Aucun classeur Excel (xlsx ou xlsm) dans ce dossier.');
      return 2;
    }
    const checked = await checkAll(files, { today, settings: parsed?.settings ?? null, withDecisions, layout });
    // A single workbook that was named as such has its whole report; a folder may come to hold another one.
    const isSingle = places.length === 1 && files.length === 1 && files[0]?.name === places[0];
    for (const one of checked) complaints(one, format, isSingle).forEach(complainOf(one.file));
    write(reportOn(checked, format, isSingle));
    return statusOf(checked);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    complainOf(settingsFile ?? '')(error.message);
    return 2;
  }
}

async function oneByOne(files: readonly WorkbookFile[], options: CheckOptions): Promise<CheckedFile[]> {
  const checked: CheckedFile[] = [];
  for (const file of files) checked.push(await checkFile(file, options));
  return checked;
}

/** What the error stream says of a file: the whole text report has its trouble already. */
function complaints({ remarks, failure, trouble }: CheckedFile, format: Format, isSingle: boolean): string[] {
  const inReport = format === 'text' && isSingle;
  return [...remarks, ...(failure === null ? [] : [failure]), ...(inReport ? [] : trouble)];
}

function reportOn(checked: readonly CheckedFile[], format: Format, isSingle: boolean): string {
  const [first] = checked;
  if (isSingle && !first?.report && format !== 'sarif') return '';
  if (format === 'text') return isSingle ? (first?.text ?? '') : summaryText(checked);
  const report = format === 'sarif' ? sarifReport(checked) : isSingle ? first?.report : jsonSummary(checked);
  return `${JSON.stringify(report, null, 2)}\n`;
}

function statusOf(checked: readonly CheckedFile[]): ExitStatus {
  if (checked.some(({ report }) => report === null)) return 2;
  return totalCounts(checked).bloquant > 0 ? 1 : 0;
}
