import type { Theme } from '@fluentui/react-components';
import { contrast, paneTheme } from '../../src/taskpane/theme';

/** Office's four themes on Windows, by the background they tell. */
const office = {
  colourful: { bodyBackgroundColor: '#FFFFFF', bodyForegroundColor: '#262626' },
  darkGrey: { bodyBackgroundColor: '#666666', bodyForegroundColor: '#F0F0F0' },
  black: { bodyBackgroundColor: '#262626', bodyForegroundColor: '#FFFFFF' },
  white: { bodyBackgroundColor: '#FFFFFF', bodyForegroundColor: '#000000' },
};

const texts = [
  'colorNeutralForeground1',
  'colorNeutralForeground2',
  'colorNeutralForeground3',
  'colorBrandForegroundLink',
  'colorBrandForeground1',
  'colorStatusDangerForeground1',
  'colorStatusWarningForeground1',
  'colorStatusSuccessForeground1',
  'colorPaletteBlueForeground2',
] as const satisfies readonly (keyof Theme)[];

describe('the pane’s theme', () => {
  it.each([
    ...Object.entries(office).map(([name, colours]) => [`Office’s ${name}`, colours, false] as const),
    ['the system’s light', undefined, false] as const,
    ['the system’s dark', undefined, true] as const,
  ])('keeps every text readable under %s theme', (_, colours, prefersDark) => {
    const theme = paneTheme(colours, prefersDark);
    for (const background of [
      theme.colorNeutralBackground1,
      theme.colorNeutralBackground2,
      theme.colorNeutralBackground3,
    ]) {
      for (const text of texts) {
        expect([text, contrast(theme[text], background)]).toEqual([text, expect.any(Number)]);
        expect(contrast(theme[text], background)).toBeGreaterThanOrEqual(4.5);
      }
    }
    expect(contrast(theme.colorNeutralForegroundOnBrand, theme.colorBrandBackground)).toBeGreaterThanOrEqual(4.5);
  });

  it('is dark on Office’s dark backgrounds, whatever the system prefers, and takes the background over where it can', () => {
    expect(paneTheme(office.black, false).colorNeutralBackground1).toBe('#262626');
    expect(paneTheme(office.white, true).colorNeutralBackground1).toBe('#ffffff');
    const grey = paneTheme(office.darkGrey, false);
    expect(contrast(grey.colorNeutralBackground1, '#000000')).toBeLessThan(4.5);
    expect(grey.colorNeutralBackground1).not.toBe('#666666');
  });

  it('follows the system where Office says nothing, or nothing that is a colour', () => {
    expect(paneTheme(undefined, true)).toEqual(
      paneTheme({ bodyBackgroundColor: 'red', bodyForegroundColor: 'red' }, true),
    );
    expect(paneTheme(undefined, true)).not.toEqual(paneTheme(undefined, false));
  });
});

describe('contrast', () => {
  it('is that of WCAG', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
    expect(contrast('#ffffff', '#ffffff')).toBe(1);
  });
});
