/**
 * Makes the icons of the ribbon and of the add-in, `<name>-<size>.png`, from the drawings beside this file
 * (`npx tsx assets/icons/build.ts`), with the Chromium that the end-to-end tests drive.
 */
import fs from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { fitToPixels, rulesOf, sizes } from './pixel-grid';

const folder = __dirname;
const drawings = ['icon', 'valider', 'effacer', 'calculs', 'rapport', 'modeles', 'volet'];

/** Office's « Monoline » colours: an outline on a light fill reads on light and dark ribbons alike. */
const colours = {
  outline: '#3a3a38',
  content: '#797774',
  paper: '#fafafa',
  brand: '#107c41',
  check: '#18ab50',
  green: { outline: '#107c41', fill: '#a1ddaa' },
  blue: { outline: '#0063b1', fill: '#83beec' },
  red: { outline: '#d13438', fill: '#f4b6b8' },
};

const styles = (line: number) => `
  path { stroke-width: ${line}px; stroke-linejoin: miter; fill: none }
  .body { stroke: ${colours.outline}; fill: ${colours.paper} }
  .line { stroke: ${colours.outline} }
  .content { stroke: ${colours.content} }
  .pane { stroke: ${colours.blue.outline}; fill: ${colours.blue.fill} }
  .bar { stroke: ${colours.green.outline}; fill: ${colours.green.fill} }
  .rubber { stroke: ${colours.red.outline}; fill: ${colours.red.fill} }
  .sum { stroke: ${colours.blue.outline}; stroke-width: ${line + 1}px }
  .check { stroke: ${colours.check}; stroke-width: ${line + 1}px }
  .tile { stroke: ${colours.brand}; fill: ${colours.brand}; stroke-linejoin: round }
  .house { stroke: ${colours.paper}; fill: ${colours.paper} }
  .tick { stroke: ${colours.brand}; stroke-width: ${line + 1}px }
  .cutout { stroke: black; stroke-width: ${3 * line + 1}px }`;

/** One icon as SVG: every path on the pixels of its size, and a gap around what lies over the base. */
function icon(drawing: string, size: number): string {
  const { line } = rulesOf(size);
  const fitted = drawing.replace(/ d="([^"]+)"/g, (_, d: string) => ` d="${fitToPixels(d, size)}"`);
  const over = [...(/<g id="modifier">(.*?)<\/g>/s.exec(fitted)?.[1] ?? '').matchAll(/ d="([^"]+)"/g)];
  const gaps = over.map(([, d]) => `<path class="cutout" d="${d}" />`).join('');
  const mask = `<mask id="gap" maskUnits="userSpaceOnUse"><rect width="${size}" height="${size}" fill="white" />${gaps}</mask>`;
  return fitted
    .replace(/viewBox="[^"]+">/, `width="${size}" height="${size}"><style>${styles(line)}</style>${mask}`)
    .replace('<g id="base">', '<g mask="url(#gap)">');
}

async function build(): Promise<void> {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const page = await browser.newPage();
    for (const name of drawings) {
      const drawing = fs.readFileSync(path.join(folder, `${name}.svg`), 'utf8');
      for (const size of sizes.keys()) {
        await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${icon(drawing, size)}`);
        const clip = { x: 0, y: 0, width: size, height: size };
        await page.screenshot({ path: path.join(folder, `${name}-${size}.png`), clip, omitBackground: true });
      }
    }
  } finally {
    await browser.close();
  }
}

void build();
