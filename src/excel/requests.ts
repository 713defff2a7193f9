import { AIM } from './read/window';

/**
 * Parts things that are asked for or written into requests that Excel on the web takes, in their order: nearly always one.
 * @param weightOf bytes that a thing adds to a request or to its answer; one that is heavier than a request goes alone
 */
export function requestsOf<T>(things: Iterable<T>, weightOf: (thing: T) => number): T[][] {
  const requests: T[][] = [];
  let room = 0;
  for (const thing of things) {
    const weight = weightOf(thing);
    if (requests.length === 0 || weight > room) {
      requests.push([]);
      room = AIM;
    }
    requests.at(-1)?.push(thing);
    room -= weight;
  }
  return requests;
}
