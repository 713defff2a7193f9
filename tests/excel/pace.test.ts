import { createPace } from '../../src/excel/pace';

/** What waits for the thread while a piece of work asks whether it may go on, so many milliseconds after it began. */
async function hasComeFirst(milliseconds: number): Promise<boolean> {
  const clock = jest.spyOn(performance, 'now').mockReturnValue(0);
  const pace = createPace();
  clock.mockReturnValue(milliseconds);
  let hasCome = false;
  setTimeout(() => {
    hasCome = true;
  }, 0);
  await pace();
  clock.mockRestore();
  return hasCome;
}

test('work that has gone on for long lets what waits come first', async () => {
  expect(await hasComeFirst(50)).toBe(true);
});

test('short work goes on at once', async () => {
  expect(await hasComeFirst(3)).toBe(false);
});
