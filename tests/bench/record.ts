/** `docs/performance.md`: the last recorded table, which the next one is compared with. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Figure } from './figure';

const file = join(__dirname, '../../docs/performance.md');

const HEAD = `# Ce que cela coûte

Tableau produit par \`npm run build && npm run bench -- --record\` ; \`npm run bench\` compare ses mesures à celles-ci. Les durées
dépendent de la machine : la comparaison les rapporte à l’étalon, un travail qui ne change jamais, mesuré au même moment. Un
rapport de 1 : rien n’a changé ; 2 : deux fois plus lent, ou plus lourd.
`;

/** What was recorded: the yardstick in milliseconds, and each measure by its name. */
export interface Recorded {
  yardstick: number;
  measures: ReadonlyMap<string, string>;
}

/** The last recorded table; null where there is none. */
export function recorded(text = existsSync(file) ? readFileSync(file, 'utf8') : ''): Recorded | null {
  const rows = [...text.matchAll(/^\| (.+?) \| (.+?) \| (.*?) \| (.*?) \|$/gm)].slice(2);
  const measures = new Map(rows.map(([, name = '', measured = '']) => [name, measured]));
  const [yardstick] = amount(measures.get(YARDSTICK) ?? '') ?? [];
  return yardstick === undefined ? null : { yardstick, measures };
}

const YARDSTICK = 'Étalon de la machine';

/** Writes the table. */
export function record(figures: readonly Figure[], yardstick: number): void {
  writeFileSync(file, recordedText(figures, yardstick));
}

/** The page, in Markdown. */
export function recordedText(figures: readonly Figure[], yardstick: number): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rows = [
    ['Mesure', 'Valeur', 'Objectif', ''],
    ['---', '---', '---', '---'],
    [YARDSTICK, `${yardstick.toFixed(1)} ms`, '', ''],
    ...figures.map(({ name, measured, target = '', isReached }) => [
      name,
      measured,
      target,
      isReached === undefined ? '' : isReached ? 'atteint' : '**manqué**',
    ]),
  ];
  return `${HEAD}\n${rows.map(line).join('\n')}\n`;
}

/**
 * How a measure compares with the one recorded under the same name: 1 for no change. Times are first brought to the
 * speed that the machine had. Null where one of the two is missing or is no amount.
 */
export function ratio({ name, measured }: Figure, before: Recorded | null, yardstick: number): number | null {
  const [now, then] = [amount(measured), amount(before?.measures.get(name) ?? '')];
  if (!now || !then || !before || now[1] !== then[1] || then[0] === 0) return null;
  const change = now[0] / then[0];
  return now[1] === 'ms' ? change / (yardstick / before.yardstick) : change;
}

/** « 12,5 ko » → [12.5, "ko"]; null for a text that is more than an amount. */
function amount(text: string): [number, string] | null {
  const [, number = '', unit = ''] = /^(?:× )?(\d+(?:[.,]\d+)?) ?(\p{L}*)$/u.exec(text) ?? [];
  return number === '' ? null : [Number(number.replace(',', '.')), unit];
}
