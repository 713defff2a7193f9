/** The best pairing of two lists at once, rather than first come, first served. */

/**
 * Pairs rows with columns so that the sum of the scores is greatest (Kuhn and Munkres, in cubic time).
 * @param scores one row per item, one column per place; every row of the same length; 0 for pairs that may not be
 * @returns the column of each row, or -1 where it has none worth more than 0
 */
export function bestAssignment(scores: readonly (readonly number[])[]): number[] {
  const rowCount = scores.length;
  const columnCount = scores[0]?.length ?? 0;
  const size = Math.max(rowCount, columnCount);
  const cost = (row: number, column: number) => -(scores[row - 1]?.[column - 1] ?? 0);
  const rowPotential = new Float64Array(size + 1);
  const columnPotential = new Float64Array(size + 1);
  /** Row (1-based) paired with each column; 0 for none. */
  const rowOf = new Int32Array(size + 1);
  const previous = new Int32Array(size + 1);
  for (let row = 1; row <= size; row++) {
    rowOf[0] = row;
    let column = 0;
    const slack = new Float64Array(size + 1).fill(Infinity);
    const isVisited = new Uint8Array(size + 1);
    do {
      isVisited[column] = 1;
      const current = rowOf[column] as number;
      let least = Infinity;
      let next = 0;
      for (let candidate = 1; candidate <= size; candidate++) {
        if (isVisited[candidate]) continue;
        const reduced =
          cost(current, candidate) - (rowPotential[current] as number) - (columnPotential[candidate] as number);
        if (reduced < (slack[candidate] as number)) {
          slack[candidate] = reduced;
          previous[candidate] = column;
        }
        if ((slack[candidate] as number) < least) {
          least = slack[candidate] as number;
          next = candidate;
        }
      }
      for (let visited = 0; visited <= size; visited++) {
        if (isVisited[visited]) {
          add(rowPotential, rowOf[visited] as number, least);
          add(columnPotential, visited, -least);
        } else {
          add(slack, visited, -least);
        }
      }
      column = next;
    } while (rowOf[column] !== 0);
    for (; column !== 0; column = previous[column] as number)
      rowOf[column] = rowOf[previous[column] as number] as number;
  }
  const columnOf = new Array<number>(rowCount).fill(-1);
  for (let column = 1; column <= columnCount; column++) {
    const row = rowOf[column] as number;
    if (row >= 1 && row <= rowCount && cost(row, column) < 0) columnOf[row - 1] = column - 1;
  }
  return columnOf;
}

function add(values: Float64Array, index: number, amount: number): void {
  values[index] = (values[index] ?? 0) + amount;
}
