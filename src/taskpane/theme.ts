import type { BrandVariants, Theme } from '@fluentui/react-components';
import { createDarkTheme, createLightTheme } from '@fluentui/react-components';

/** The colours that Office on the desktop tells: its own theme (colourful, dark grey, black, white). */
export interface OfficeColours {
  bodyBackgroundColor: string;
  bodyForegroundColor: string;
}

/** Excel's green, from the darkest to the lightest. */
const green: BrandVariants = {
  10: '#031b0e',
  20: '#062d18',
  30: '#083b20',
  40: '#094828',
  50: '#0b552f',
  60: '#0d6236',
  70: '#0f703b',
  80: '#107c41',
  90: '#2a8b53',
  100: '#4aa56f',
  110: '#6bbb8b',
  120: '#86cba1',
  130: '#a0d8b9',
  140: '#b9e4cb',
  150: '#d0eedd',
  160: '#e6f7ee',
};

const light: Theme = createLightTheme(green);
const dark: Theme = {
  ...createDarkTheme(green),
  colorBrandForeground1: green[110],
  colorBrandForeground2: green[120],
  colorBrandForegroundLink: green[120],
  colorBrandForegroundLinkHover: green[130],
  colorBrandForegroundLinkPressed: green[110],
  colorStatusDangerForeground1: '#f1707b',
};

/** Contrast that small text needs on its background (WCAG 2.2, 1.4.3). */
const READABLE = 4.5;

/**
 * The pane's theme: light or dark as Office's own background is, or as the system prefers where Office does not say (on
 * the web). Office's background itself is taken over where every text stays readable on it.
 */
export function paneTheme(office: OfficeColours | undefined, prefersDark: boolean): Theme {
  const background = office && hexColour(office.bodyBackgroundColor);
  if (!background) return prefersDark ? dark : light;
  const theme = luminance(background) < 0.4 ? dark : light;
  const texts = [
    theme.colorNeutralForeground1,
    theme.colorNeutralForeground2,
    theme.colorNeutralForeground3,
    theme.colorBrandForegroundLink,
    theme.colorStatusDangerForeground1,
    theme.colorStatusWarningForeground1,
  ];
  const isReadable = texts.every((text) => contrast(text, background) >= READABLE);
  return isReadable ? { ...theme, colorNeutralBackground1: background } : theme;
}

/** « #RRGGBB » out of what Office gives, with or without « # »; undefined for anything else. */
function hexColour(text: string): string | undefined {
  const digits = /^#?([0-9a-f]{6})$/i.exec(text)?.[1];
  return digits && `#${digits.toLowerCase()}`;
}

/** Relative luminance, 0 (black) to 1 (white), as WCAG defines it. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two colours, 1 (the same) to 21, as WCAG defines it. */
export function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}
