import type { SheetSnapshot, WorkbookSnapshot } from '../../workbook';
import { listMarksOneByOne } from '../marks/list';
import { createPace } from '../pace';
import type { StatePart } from '../state/parts';
import { queueParts, stateOf } from '../state/parts';
import { isTrouble } from '../trouble';
import { ask } from './ask';
import type { Answer, Request, Wishes } from './ask';
import { assemble } from './assemble';
import { survey } from './survey';
import type { SurveyedSheet } from './survey';
import { FIRST_ROWS, windowsBelow } from './window';

/** Whether a sheet of which only the first rows (1,200) were read is worth reading to its end. */
export type NeedsWhole = (sheet: SheetSnapshot) => boolean | Promise<boolean>;

export interface ReadOptions {
  needsWhole: NeedsWhole;
  /**
   * Read the merged areas too, where Excel can (ExcelApi 1.13). Some builds lose the user's undo history by it
   * (office-js #5918), hence on the user's explicit commands only. False unless said.
   */
  withMerges?: boolean;
}

/**
 * Reads the workbook in two round trips: what is there, then its cells. Only sheets longer than 1,200 rows that the caller
 * recognises cost one more wave of requests, made side by side and sized under the limits of Excel on the web.
 * @throws ExcelTrouble
 */
export async function readWorkbook(options: ReadOptions): Promise<WorkbookSnapshot> {
  try {
    return await read(options);
  } catch (error) {
    // A sheet or a table went between the two round trips: look again, once.
    if (!isTrouble(error, 'sheet-gone')) throw error;
    return read(options);
  }
}

async function read({ needsWhole, withMerges = false }: ReadOptions): Promise<WorkbookSnapshot> {
  const { isReadOnly, sheets, stateParts } = await survey();
  const pace = createPace();
  let parts: StatePart[] = [];
  const tops = await readTops(sheets, {
    withMarks: true,
    withMerges,
    also(workbook) {
      const pick = queueParts(workbook, stateParts);
      return () => {
        parts = pick();
      };
    },
  });
  const rest: Request[] = [];
  for (const sheet of sheets) {
    await pace();
    const top = answersFor(sheet, tops);
    const snapshot = assemble(sheet, top);
    if (!snapshot.isComplete && (await needsWhole(snapshot))) rest.push(...requestsBelow(sheet, top));
  }
  const below = await Promise.all(rest.map((request) => ask([request], { withMarks: false, withMerges })));
  const answers = [...tops, ...below.flat()];
  const assembled: SheetSnapshot[] = [];
  for (const sheet of sheets) {
    await pace();
    assembled.push(assemble(sheet, answersFor(sheet, answers)));
  }
  return {
    isReadOnly,
    sheets: assembled,
    ...(parts.length > 0 && { state: stateOf(parts) }),
  };
}

/** The first rows of every sheet, with its facts; and whatever else the wishes say. */
async function readTops(sheets: SurveyedSheet[], wishes: Wishes): Promise<Answer[]> {
  const window = { top: 1, bottom: FIRST_ROWS };
  const requests: Request[] = sheets.map((sheet) => ({ sheet, window, withFacts: true }));
  try {
    return await ask(requests, wishes);
  } catch (error) {
    if (!isTrouble(error, 'unknown', 'sheet-gone')) throw error;
    // Most likely Excel fails on someone else's conditional format; the findings do not depend on them.
    const [answers, marks] = await Promise.all([
      ask(requests, { ...wishes, withMarks: false }),
      listMarksOneByOne(sheets.map(({ id }) => id)),
    ]);
    return answers.map((answer) => ({
      ...answer,
      facts: answer.facts && { ...answer.facts, marks: marks.get(answer.request.sheet.id) ?? [] },
    }));
  }
}

function answersFor(sheet: SurveyedSheet, answers: readonly Answer[]): Answer[] {
  return answers.filter(({ request }) => request.sheet.id === sheet.id);
}

function requestsBelow(sheet: SurveyedSheet, top: readonly Answer[]): Request[] {
  const lastRow = top.find(({ facts }) => facts !== null)?.facts?.lastRow ?? 0;
  // What Excel sent is close to what it weighs as JSON, which is how it was sent.
  const bytes = top.reduce((sum, { content }) => sum + JSON.stringify(content.cells).length, 0);
  return windowsBelow({ top: 1, bottom: FIRST_ROWS, bytes }, lastRow).map((window) => ({
    sheet,
    window,
    withFacts: false,
  }));
}
