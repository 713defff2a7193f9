/** `npm run bench`: measures what the project promises and prints one table. A figure more is a file in `figures/`. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Figure, Measure } from './figure';

async function main(): Promise<void> {
  const folder = join(__dirname, 'figures');
  const figures: Figure[] = [];
  for (const file of readdirSync(folder).sort()) {
    const { measure } = (await import(join(folder, file))) as { measure: Measure };
    figures.push(...(await measure()));
  }
  console.log(table(figures));
}

/** The figures in columns as wide as their widest text. */
function table(figures: readonly Figure[]): string {
  const rows = [
    ['Mesure', 'Valeur', 'Objectif', ''],
    ...figures.map(({ name, measured, target = '', isReached }) => {
      return [name, measured, target, isReached === undefined ? '' : isReached ? 'atteint' : 'MANQUÉ'];
    }),
  ];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    row
      .map((text, column) => text.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return [
    lines[0],
    widths
      .map((width) => '─'.repeat(width))
      .join('  ')
      .trimEnd(),
    ...lines.slice(1),
  ].join('\n');
}

void main();
