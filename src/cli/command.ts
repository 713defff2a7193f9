import { resolve } from 'node:path';
import type { IsoDate } from '../convention';
import { typeset } from '../convention';
import { keptSettings, validate } from '../validation';
import { cellAddress } from '../workbook';
import { help, parseRequest, usage } from './arguments';
import { loadDictionary } from './dictionary';
import { jsonReport } from './json-report';
import { fileBytes } from './read-file';
import type { TextLayout } from './text-report';
import { textReport, troubleLines } from './text-report';
import type { FileReading } from './xlsx';
import { UnreadableFile, readWorkbookFile } from './xlsx';

/** 0: nothing blocking; 1: blocking findings; 2: the file cannot be read, holds no annexe, or the command is misused. */
export type ExitStatus = 0 | 1 | 2;

/** What the command needs of the machine that it runs on. */
export interface Surroundings {
  /** Folder that the file's name starts from. */
  folder: string;
  today: IsoDate;
  layout: TextLayout;
  write: (text: string) => void;
  /** For what is no part of the report. */
  writeError: (text: string) => void;
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
  const { file, format, withDecisions } = request;
  const complain = (sentence: string) => writeError(`${file}\u00a0: ${sentence}\n`);
  try {
    const reading = await readWorkbookFile(await fileBytes(resolve(surroundings.folder, file)));
    remarks(reading).forEach(complain);
    const { state, ...bare } = reading.snapshot;
    const snapshot = withDecisions && state ? { ...bare, state } : bare;
    const { settings, faults } = keptSettings(snapshot);
    faults.forEach(complain);
    const validation = validate(snapshot, settings, surroundings.today, {
      dictionary: await loadDictionary(),
    });
    const { annexes, trouble, counts } = validation;
    if (!annexes.annexe1 && !annexes.annexe2) {
      complain(trouble.flatMap((met) => troubleLines(met)).join('\n'));
      return 2;
    }
    if (format === 'json') {
      trouble.forEach((met) => complain(troubleLines(met).join('\n')));
      write(`${JSON.stringify(jsonReport(file, validation), null, 2)}\n`);
    } else {
      write(textReport(file, validation, surroundings.layout));
    }
    return counts.bloquant > 0 ? 1 : 0;
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    complain(error.message);
    return 2;
  }
}

/** How many cells a remark names before it stops. */
const NAMED_CELLS = 5;

/** What the reader must know of how the file was read. */
function remarks({ sheetsLeftOut, uncomputed }: FileReading): string[] {
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
