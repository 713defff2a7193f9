/**
 * `npm run bench`: measures what the project promises, prints one table, and compares it with the recorded one.
 * `-- --record` records what was measured; `-- excel rules` measures those files of `figures/` only. A figure more is a
 * file there.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Figure, Measure } from './figure';
import { ratio, record, recorded } from './record';
import { yardstick } from './yardstick';

async function main(asked: readonly string[]): Promise<void> {
  const folder = join(__dirname, 'figures');
  const parts = asked.filter((one) => !one.startsWith('--'));
  const files = readdirSync(folder).sort();
  const chosen = parts.length === 0 ? files : files.filter((file) => parts.includes(file.replace(/\.ts$/, '')));
  const before = recorded();
  const figures: Figure[] = [];
  const rows: string[][] = [['Mesure', 'Valeur', 'Objectif', '', 'Rapport']];
  for (const file of chosen) {
    const { measure } = (await import(join(folder, file))) as { measure: Measure };
    // Beside each part: the machine may be busier for one than for another.
    const speed = await yardstick();
    const found = await measure();
    figures.push(...found);
    rows.push(...found.map((figure) => row(figure, ratio(figure, before, speed))));
  }
  console.log(table(rows));
  if (asked.includes('--record')) record(figures, await yardstick());
}

function row(figure: Figure, change: number | null): string[] {
  const { name, measured, target = '', isReached } = figure;
  const verdict = isReached === undefined ? '' : isReached ? 'atteint' : 'MANQUÉ';
  return [name, measured, target, verdict, change === null ? '' : `× ${change.toFixed(2)}`];
}

/** Rows in columns as wide as their widest text, the first underlined. */
function table(rows: readonly string[][]): string {
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0)));
  const aligned = (cells: readonly string[]) =>
    cells
      .map((text, column) => text.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  const [head = [], ...others] = rows;
  return [aligned(head), aligned(widths.map((width) => '─'.repeat(width))), ...others.map(aligned)].join('\n');
}

void main(process.argv.slice(2));
