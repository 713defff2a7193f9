/** Excel that breaks off in the middle of a batch, loses an answer, or is gone for good, as it does when one least expects it. */
import type { RoundTripResult } from '../../preview/host/excel-host';
import type { BatchRequest, BatchResponse } from '../../preview/host/protocol/messages';
import type { OpenHost } from './excel-host';

/** How Excel breaks off. */
export interface BreakOptions {
  /** One of Excel's codes. */
  code?: string;
  /** Nothing gets through any more afterwards: the network is down. */
  isForGood?: boolean;
}

/**
 * Lets one round trip fail: what comes before the n-th action is done, the rest is not.
 * @param nthRoundTrip from now on, 1 is the next one
 * @param nthAction 1 fails before anything is done
 * @returns puts the host back as it was
 */
export function breakOff(
  opened: OpenHost,
  nthRoundTrip: number,
  nthAction: number,
  { code = 'GeneralException', isForGood = false }: BreakOptions = {},
): () => void {
  return intercept(opened, async (request, count, pass) => {
    if (isForGood && count > nthRoundTrip) return failure('ConnectionFailure', 0);
    return count === nthRoundTrip ? stopped(request, nthAction, code, pass) : pass(request);
  });
}

/**
 * The same for the first round trip from now on that copies a sheet: the one that builds a sheet anew, or puts it back,
 * however many have looked before.
 */
export function breakOffRewriting(
  opened: OpenHost,
  nthAction: number,
  { code = 'GeneralException', isForGood = false }: BreakOptions = {},
): () => void {
  let hasBegun = false;
  return intercept(opened, async (request, _count, pass) => {
    if (hasBegun) return isForGood ? failure('ConnectionFailure', 0) : pass(request);
    hasBegun = request.includes('"Name":"Copy"');
    return hasBegun ? stopped(request, nthAction, code, pass) : pass(request);
  });
}

/** Lets Excel do all of a round trip, and its answer be lost on the way. */
export function loseAnswer(opened: OpenHost, nthRoundTrip: number): () => void {
  return intercept(opened, async (request, count, pass) => {
    const answer = await pass(request);
    return count === nthRoundTrip ? failure('ConnectionFailure', 0) : answer;
  });
}

/** Lets Excel refuse every action of a name ("Apply"): what comes before it in its round trip is done, the rest is not. */
export function refuse(opened: OpenHost, action: string, code = 'InvalidArgument'): () => void {
  return intercept(opened, (text, _count, pass) => {
    const { Actions } = JSON.parse(text) as BatchRequest;
    const index = Actions.findIndex(({ Name }) => Name === action);
    return index < 0 ? pass(text) : stopped(text, index + 1, code, pass);
  });
}

type Pass = (request: string) => Promise<RoundTripResult>;

function intercept(
  { host }: OpenHost,
  answer: (request: string, count: number, pass: Pass) => Promise<RoundTripResult>,
): () => void {
  const roundTrip = host.roundTrip.bind(host);
  let count = 0;
  host.roundTrip = (request) => {
    count += 1;
    return answer(request, count, roundTrip);
  };
  return () => {
    host.roundTrip = roundTrip;
  };
}

/** The actions before the n-th are done; then Excel says what it says. */
async function stopped(text: string, nthAction: number, code: string, pass: Pass): Promise<RoundTripResult> {
  const request = JSON.parse(text) as BatchRequest;
  request.Actions = request.Actions.slice(0, nthAction - 1);
  const answer = await pass(JSON.stringify(request));
  if (!answer.ok || (JSON.parse(answer.body) as BatchResponse).Error) return answer;
  return failure(code, nthAction - 1);
}

function failure(code: string, index: number): RoundTripResult {
  const error = { Code: code, Message: code, Location: '', ActionIndex: index, HttpStatusCode: 500 };
  return { ok: true, body: JSON.stringify({ Results: [], TraceIds: [], Error: error }) };
}
