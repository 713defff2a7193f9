import fc from 'fast-check';
import type { Slice } from '../../src/taskpane/checking/slices';
import { inSlices, Joiner } from '../../src/taskpane/checking/slices';

interface Message {
  id: number;
  content?: unknown;
}

/** What arrives on the other side, each part copied, as between two threads. */
function carried(message: Message, joiner = new Joiner()): { parts: (Slice | Message)[]; received: Message | null } {
  const parts = [...inSlices(message)];
  const received = parts.map((part) => joiner.join<Message>(JSON.parse(JSON.stringify(part)) as Slice | Message));
  expect(received.slice(0, -1).every((one) => one === null)).toBe(true);
  return { parts, received: received.at(-1) ?? null };
}

const finding = (lines: number) => ({ evidence: Array.from({ length: lines }, (_, index) => ({ text: `${index}` })) });

test('a short message goes as it is, at once', () => {
  const message = { id: 1, content: { rows: [[1, 2], [3]] } };
  expect([...inSlices(message)]).toEqual([message]);
});

test('a long array comes in slices that a thread copies in a moment', () => {
  const rows = Array.from({ length: 10_000 }, (_, index) => [index, 'action', null]);
  const { parts, received } = carried({ id: 4, content: { snapshot: { sheets: [{ values: rows }] } } });
  expect(parts.length).toBeGreaterThan(2);
  for (const part of parts) expect(JSON.stringify(part).length).toBeLessThan(500_000);
  expect(received).toEqual({ id: 4, content: { snapshot: { sheets: [{ values: rows }] } } });
});

test('so do the long lists within its items', () => {
  const content = { findings: Array.from({ length: 300 }, (_, index) => finding(index === 7 ? 30_000 : 2)) };
  const { parts, received } = carried({ id: 2, content });
  for (const part of parts) expect(JSON.stringify(part).length).toBeLessThan(500_000);
  expect(received).toEqual({ id: 2, content });
});

test('two messages on their way at once are told apart', () => {
  const joiner = new Joiner();
  const [one, other] = [1, 2].map((id) => [
    ...inSlices({ id, content: Array.from({ length: 300 }, (_, index) => id * index) }),
  ]);
  const received = (one ?? []).flatMap((part, index) =>
    [part, other?.[index]].flatMap((each) => (each ? (joiner.join<Message>(each) ?? []) : [])),
  );
  expect(received.map(({ id, content }) => [id, (content as number[])[299]])).toEqual([
    [1, 299],
    [2, 598],
  ]);
});

test('any plain data arrives as it was sent', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 4 }), fc.integer({ min: 0, max: 450 }), (json, length) => {
      const value: unknown = JSON.parse(json);
      const message = { id: 1, content: { value, list: Array.from({ length }, () => value) } };
      expect(carried(message).received).toEqual(message);
    }),
    { numRuns: 50 },
  );
});
