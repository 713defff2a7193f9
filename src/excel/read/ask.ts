import { roundTrip } from '../runtime';
import { isTrouble } from '../trouble';
import { queueWindow } from './cells';
import type { WindowContent } from './cells';
import { queueFacts } from './facts';
import type { Facts } from './facts';
import type { SurveyedSheet } from './survey';
import { halves } from './window';
import type { Window } from './window';

/** A window of a sheet to read, with or without the sheet's facts. */
export interface Request {
  sheet: SurveyedSheet;
  window: Window;
  withFacts: boolean;
}

export interface Answer {
  request: Request;
  content: WindowContent;
  facts: Facts | null;
}

/** What the reading is after. */
export interface Wishes {
  withMarks: boolean;
  withMerges: boolean;
  /** Queues what else is to be read in the same round trip; called again where the request has to be made again. */
  also?(workbook: Excel.Workbook): () => void;
}

/**
 * One round trip for all requests. Should the answer be too large, it is asked again by halves, side by side, and so on:
 * the answers then hold more windows than were asked for, and cover the same rows.
 */
export async function ask(requests: Request[], wishes: Wishes): Promise<Answer[]> {
  try {
    return await roundTrip(({ workbook }) => {
      const picks = requests.map((request) => queue(workbook, request, wishes));
      const pickMore = wishes.also?.(workbook);
      return () => {
        pickMore?.();
        return picks.map((pick) => pick());
      };
    });
  } catch (error) {
    const parts = isTrouble(error, 'too-large') ? inHalves(requests) : null;
    if (parts === null) throw error;
    return (await Promise.all(parts.map((part) => ask(part, wishes)))).flat();
  }
}

function queue(workbook: Excel.Workbook, request: Request, { withMarks, withMerges }: Wishes): () => Answer {
  const sheet = workbook.worksheets.getItem(request.sheet.id);
  const pickContent = queueWindow(sheet, request.window, withMerges);
  const pickFacts = request.withFacts ? queueFacts(sheet, request.sheet, withMarks) : () => null;
  return () => ({ request, content: pickContent(), facts: pickFacts() });
}

function inHalves(requests: Request[]): [Request[], Request[]] | null {
  const middle = Math.ceil(requests.length / 2);
  if (requests.length > 1) return [requests.slice(0, middle), requests.slice(middle)];
  const [request] = requests;
  const windows = request ? halves(request.window) : null;
  if (!request || !windows) return null;
  return [[{ ...request, window: windows[0] }], [{ ...request, window: windows[1], withFacts: false }]];
}
