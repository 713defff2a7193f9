import { resolveThemeColor, type CellStyle } from 'hucre/xlsx';

/** A colour as the file writes it: by value, by theme and tint, or by number of the old palette. */
export type FileColor = NonNullable<NonNullable<CellStyle['font']>['color']>;

/** First 64 numbers of the old palette (ECMA-376, 18.8.27), as "RRGGBB". */
const INDEXED = (
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF ' +
  '800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF ' +
  '000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 ' +
  '3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');

/** The colours of Office's own theme, which a file without one is shown in; the same order as in a file. */
export const OFFICE_THEME: readonly string[] =
  '000000 FFFFFF 44546A E7E6E6 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72'.split(' ');

/** The colours 0 and 1 of the file's theme stand second and first in its list, as do 2 and 3. */
const THEME_ORDER = [1, 0, 3, 2];

/** A colour of the file as "#RRGGBB"; undefined for "automatic" and for what it does not define. */
export function cssColor(color: FileColor | undefined, theme: readonly string[]): string | undefined {
  if (!color) return undefined;
  if (color.rgb) return `#${color.rgb.slice(-6).toUpperCase()}`;
  if (color.theme !== undefined) {
    const index = THEME_ORDER[color.theme] ?? color.theme;
    return `#${resolveThemeColor([...theme], index, color.tint)}`;
  }
  const indexed = color.indexed === undefined ? undefined : INDEXED[color.indexed];
  return indexed && `#${indexed}`;
}

/** "#RRGGBB", "#RGB" or "rgb(r, g, b)" as the file writes it. */
export function fileColor(css: string): FileColor {
  const numbers = /^rgba?\(\s*(\d+)[,\s]+(\d+)[,\s]+(\d+)/.exec(css);
  if (numbers)
    return {
      rgb: numbers
        .slice(1, 4)
        .map((number) => Number(number).toString(16).padStart(2, '0'))
        .join('')
        .toUpperCase(),
    };
  const hex = css.replace('#', '');
  return { rgb: (hex.length === 3 ? hex.replace(/./g, '$&$&') : hex).slice(0, 6).toUpperCase() };
}
