/** How long a piece of work takes, in milliseconds. */
export async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** The median of several runs, in milliseconds, after one that counts for nothing: the code is then loaded and compiled. */
export async function medianTime(work: () => unknown, runs = 5): Promise<number> {
  await work();
  const times: number[] = [];
  for (let run = 0; run < runs; run++) times.push(await timed(work));
  return times.sort((one, other) => one - other)[Math.floor(runs / 2)] ?? 0;
}
