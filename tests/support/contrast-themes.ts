import { contrast } from '../../src/taskpane/theme';

/** The colours of a contrast theme of Windows, by the names that style sheets call them by. */
type Palette = Record<SystemColour, string>;

/** Every one that a page may use; CSS has further names for the same. */
export const systemColours = [
  'Canvas',
  'CanvasText',
  'LinkText',
  'ButtonFace',
  'ButtonText',
  'Highlight',
  'HighlightText',
  'GrayText',
] as const;
export type SystemColour = (typeof systemColours)[number];

/**
 * The four themes of Windows 11, as the files of `%SystemRoot%\Resources\Ease of Access Themes` give them: Window,
 * WindowText, HotTrackingColor, ButtonFace, ButtonText, Hilight, HilightText, GrayText. What each stands for:
 * https://learn.microsoft.com/windows/apps/design/accessibility/high-contrast-themes; in a browser:
 * https://www.w3.org/TR/css-color-4/#css-system-colors.
 */
const themes: Record<string, Palette> = {
  Aquatic: palette('#202020 #ffffff #75e9fc #202020 #ffffff #8ee3f0 #263b50 #a6a6a6'),
  Desert: palette('#fffaef #3d3d3d #1c5e75 #fffaef #202020 #903909 #fff5e3 #676767'),
  Dusk: palette('#2d3236 #ffffff #70ebde #2d3236 #b6f6f0 #a1bfde #212d3b #a6a6a6'),
  'Night sky': palette('#000000 #ffffff #8080ff #000000 #ffee32 #d6b4fd #2b2b2b #a6a6a6'),
};

function palette(colours: string): Palette {
  const values = colours.split(' ');
  return Object.fromEntries(systemColours.map((name, index) => [name, values[index]])) as Palette;
}

/** What a page paints on what, each by the system colours that it may be: none where it is a colour of its own. */
export interface Painted {
  kind: 'text' | 'large text' | 'boundary';
  colour: readonly SystemColour[];
  background: readonly SystemColour[];
  /** Where the first of the kind stands, for people. */
  where: string;
}

/** Contrast that each kind needs on its background (WCAG 2.2, 1.4.3 and 1.4.11). */
const needed: Record<Painted['kind'], number> = { text: 4.5, 'large text': 3, boundary: 3 };

/** What would be hard to see in one of the contrast themes of Windows, or follows none of them: one sentence each. */
export function hardToSee(painted: readonly Painted[]): string[] {
  return painted.flatMap(({ kind, colour, background, where }) => {
    const what = `${kind} of ${where}`;
    if (colour.length === 0 || background.length === 0) return [`${what}: not in the colours of the theme`];
    return Object.entries(themes).flatMap(([theme, values]) => {
      const worst = Math.min(
        ...colour.flatMap((one) => background.map((other) => contrast(values[one], values[other]))),
      );
      if (worst >= needed[kind]) return [];
      return [`${what}: ${colour.join('/')} on ${background.join('/')}, ${worst.toFixed(1)} in ${theme}`];
    });
  });
}
