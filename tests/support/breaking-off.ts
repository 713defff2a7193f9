/** Excel that breaks off in the middle of a batch, as it does where it meets something unforeseen. */
import { ActionType, type BatchRequest } from '../../preview/host/protocol/messages';
import type { OpenHost } from './excel-host';

/**
 * Lets one round trip fail: what comes before the n-th action is done, the rest is not.
 * @param nthRoundTrip from now on, 1 is the next one
 * @param nthAction 1 fails before anything is done
 * @returns puts the host back as it was
 */
export function breakOff({ host }: OpenHost, nthRoundTrip: number, nthAction: number): () => void {
  const roundTrip = host.roundTrip.bind(host);
  let count = 0;
  host.roundTrip = (request) => {
    count += 1;
    return roundTrip(count === nthRoundTrip ? broken(request, nthAction) : request);
  };
  return () => {
    host.roundTrip = roundTrip;
  };
}

function broken(text: string, nthAction: number): string {
  const request = JSON.parse(text) as BatchRequest;
  const root = Object.values(request.ObjectPaths).find(({ ObjectPathType }) => ObjectPathType === 1);
  if (!root) throw new Error('No path to the workbook in this request.');
  // The workbook never has this name: Excel stops here with a conflict.
  const stop = {
    Id: 0,
    ActionType: ActionType.ensureUnchanged,
    Name: '',
    ObjectPathId: root.Id,
    ObjectState: { Name: 'no such workbook' },
  };
  request.Actions.splice(nthAction - 1, 0, stop as BatchRequest['Actions'][number]);
  return JSON.stringify(request);
}
