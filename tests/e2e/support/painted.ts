import type { Frame } from 'playwright-core';
import { type Painted, type SystemColour, systemColours } from '../../support/contrast-themes';
import { seenOf, type Layers } from './seen';

/** Red, green, blue from 0 to 255, and how opaque it is, from 0 to 1. */
type Colour = readonly [number, number, number, number];

/**
 * What a page paints on what in the contrast theme of the browser that it is shown in, by the system colours that look like
 * that there: its texts, the edges of its controls, the shapes of its icons. Each pair of colours comes once.
 */
export async function painted(pane: Frame): Promise<Painted[]> {
  const [seen, system] = await Promise.all([pane.evaluate(seenOf), pane.evaluate(systemOf, systemColours)]);
  const ground = read(system.Canvas ?? '');
  // The browser's own highlight lets a little of what is under it through.
  const looks = systemColours.map((name) => [name, written(over(read(system[name] ?? ''), ground))] as const);
  const found = new Map<string, Painted>();
  const note = (kind: Painted['kind'], where: string, [colour, background]: Pair) => {
    const names = (look: string) => looks.filter(([, own]) => own === look).map(([name]) => name);
    const key = `${kind} ${colour} ${background}`;
    if (found.has(key)) return;
    found.set(key, {
      kind,
      colour: names(colour),
      // In the browser's own themes some colours are the same; nothing but text is painted in this one.
      background: names(background).filter((name) => name !== 'HighlightText'),
      where: `${where} (${colour} on ${background})`,
    });
  };
  for (const { kind, layers, where } of seen) {
    const pairs = layers.map((one) => pairOf(one, ground));
    const visible = pairs.filter(([colour, background]) => colour !== background);
    if (kind === 'field') {
      // Nobody sees where it is.
      if (visible.length === 0) for (const pair of pairs.slice(-1)) note('boundary', where, pair);
      continue;
    }
    // An edge in the colour of what it lies on is no edge; a text is one that cannot be read.
    for (const pair of kind === 'boundary' ? visible : pairs) note(kind, where, pair);
  }
  return [...found.values()];
}

/** Runs in the page: what each system colour looks like there. */
function systemOf(names: readonly SystemColour[]): Record<string, string> {
  const probe = document.body.appendChild(document.createElement('div'));
  const values = names.map((name) => {
    probe.style.cssText = `forced-color-adjust: none; color: ${name}`;
    return [name, getComputedStyle(probe).color];
  });
  probe.remove();
  return Object.fromEntries(values) as Record<string, string>;
}

/** A colour and its background, as they look in the end. */
type Pair = [colour: string, background: string];

function pairOf({ colour, opacity, under }: Layers, ground: Colour): Pair {
  const background = under.reduceRight((below, layer) => over(read(layer), below), ground);
  const own = read(colour);
  return [written(over([own[0], own[1], own[2], own[3] * opacity], background)), written(background)];
}

function over(top: Colour, under: Colour): Colour {
  const mixed = (at: 0 | 1 | 2) => top[at] * top[3] + under[at] * (1 - top[3]);
  return [mixed(0), mixed(1), mixed(2), 1];
}

/** « rgb(0, 0, 0) », « rgba(0, 0, 0, 0.5) » or « color(srgb 0 0 0 / 0.5) ». */
function read(text: string): Colour {
  const [red = 0, green = 0, blue = 0, opacity = 1] = (text.match(/[\d.]+/g) ?? []).map(Number);
  const scale = text.startsWith('color') ? 255 : 1;
  return [red * scale, green * scale, blue * scale, opacity];
}

function written([red, green, blue]: Colour): string {
  return `rgb(${[red, green, blue].map(Math.round).join(', ')})`;
}
