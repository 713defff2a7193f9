import { areaAddress, severities } from '../../workbook';
import type { Area, Mark, Severity } from '../../workbook';

/** Excel refuses an address of more than 8,192 characters; ours stay a little under. */
const LONGEST_ADDRESS = 8_000;

/**
 * The cells of one sheet's marks by severity, as few rectangles as can be told easily. A cell with several marks bears
 * the heaviest only, so that no two of our formats lie one over the other.
 */
export function areasBySeverity(marks: readonly Mark[]): Map<Severity, Area[]> {
  const taken = new Set<number>();
  const bySeverity = new Map<Severity, Area[]>();
  for (const severity of severities) {
    const cells = new Set(
      marks.filter((mark) => mark.severity === severity).flatMap(({ areas }) => areas.flatMap(cellsOf)),
    );
    for (const cell of taken) cells.delete(cell);
    if (cells.size === 0) continue;
    for (const cell of cells) taken.add(cell);
    bySeverity.set(severity, rectangles(cells));
  }
  return bySeverity;
}

/** Addresses that together name all areas, none longer than Excel accepts: "J3:J27,K8". */
export function addressesOf(areas: readonly Area[], longest = LONGEST_ADDRESS): string[] {
  const addresses: string[] = [];
  for (const area of areas) {
    const next = areaAddress(area);
    const last = addresses.at(-1);
    if (last !== undefined && last.length + 1 + next.length <= longest)
      addresses[addresses.length - 1] = `${last},${next}`;
    else addresses.push(next);
  }
  return addresses;
}

/** A cell as one number, columns first: cells of a column that follow one another are consecutive numbers. */
const ROWS = 2 ** 20;

function cellsOf({ top, left, bottom, right }: Area): number[] {
  const cells: number[] = [];
  for (let column = left; column <= right; column += 1) {
    for (let row = top; row <= bottom; row += 1) cells.push(column * ROWS + row - 1);
  }
  return cells;
}

/** Runs of cells down each column, and those of neighbouring columns put together where they are the same rows. */
function rectangles(cells: ReadonlySet<number>): Area[] {
  const areas: Area[] = [];
  const open = new Map<string, Area>();
  for (const run of runs([...cells].sort((one, other) => one - other))) {
    const rows = `${run.top}:${run.bottom}`;
    const beside = open.get(rows);
    if (beside?.right === run.left - 1) {
      beside.right = run.right;
    } else {
      areas.push(run);
      open.set(rows, run);
    }
  }
  return areas;
}

function runs(cells: readonly number[]): Area[] {
  const found: Area[] = [];
  let previous = -1;
  for (const cell of cells) {
    const column = Math.floor(cell / ROWS);
    const row = (cell % ROWS) + 1;
    const last = found.at(-1);
    if (last && cell === previous + 1 && column === last.left) last.bottom = row;
    else found.push({ top: row, left: column, bottom: row, right: column });
    previous = cell;
  }
  return found;
}
