import type { ChartFontData, ChartLineData, ChartLook } from '../../host/chart-data';
import { escapeXml } from '../xml';

/** Points of a line in the file's own unit, English Metric Units. */
export const EMU_PER_POINT = 12_700;

/** Excel's names of the ways of drawing a line, in the file. */
export const DASHES: readonly (readonly [style: string, dash: string])[] = [
  ['Continuous', 'solid'],
  ['Dash', 'dash'],
  ['DashDot', 'dashDot'],
  ['DashDotDot', 'lgDashDotDot'],
  ['Dot', 'sysDash'],
  ['RoundDot', 'sysDot'],
];

/** A colour: "#RRGGBB", or the number (from 1) of one of the theme's accents. */
export type WrittenColor = string | number;

export function solidFill(color: WrittenColor): string {
  const value =
    typeof color === 'number' ? `<a:schemeClr val="accent${color}"/>` : `<a:srgbClr val="${color.replace('#', '')}"/>`;
  return `<a:solidFill>${value}</a:solidFill>`;
}

/** What fills a part and what surrounds it. @param usual what it is unless the look says otherwise; null for nothing */
export function shapeXml(
  look: ChartLook | undefined,
  usual: { fill?: WrittenColor | null; line?: WrittenColor | null; weight?: number },
): string {
  const fill = look?.fill ?? usual.fill;
  const fillXml = fill === undefined ? '' : fill === null || fill === '' ? '<a:noFill/>' : solidFill(fill);
  return `<c:spPr>${fillXml}${lineXml(look?.line, usual)}</c:spPr>`;
}

function lineXml(line: ChartLineData | undefined, usual: { line?: WrittenColor | null; weight?: number }): string {
  const color = line?.color ?? usual.line;
  if (color === undefined && !line) return '';
  if (line?.style === 'None' || color === null) return '<a:ln><a:noFill/></a:ln>';
  const dash = DASHES.find(([style]) => style === line?.style)?.[1];
  const weight = line?.weight ?? usual.weight ?? 0.75;
  return (
    `<a:ln w="${Math.round(weight * EMU_PER_POINT)}" cap="flat">${color === undefined ? '' : solidFill(color)}` +
    `${dash ? `<a:prstDash val="${dash}"/>` : ''}<a:round/></a:ln>`
  );
}

/** The letters of a part, as properties of its text. */
export function textXml(font: ChartFontData | undefined, usual: { size: number; color: string }): string {
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${letters('a:defRPr', font, usual)}</a:pPr><a:endParaRPr lang="fr-FR"/></a:p></c:txPr>`;
}

/** A title with a text of its own. */
export function richTextXml(
  text: string,
  font: ChartFontData | undefined,
  usual: { size: number; color: string },
): string {
  const paragraphs = text.split('\n').map((line) => {
    const run = `<a:r>${letters('a:rPr', font, usual, ' lang="fr-FR"')}<a:t>${escapeXml(line)}</a:t></a:r>`;
    return `<a:p><a:pPr>${letters('a:defRPr', font, usual)}</a:pPr>${run}</a:p>`;
  });
  return `<c:tx><c:rich><a:bodyPr/><a:lstStyle/>${paragraphs.join('')}</c:rich></c:tx>`;
}

function letters(
  name: string,
  font: ChartFontData | undefined,
  usual: { size: number; color: string },
  more = '',
): string {
  const flags = [
    ` sz="${Math.round((font?.size ?? usual.size) * 100)}"`,
    ` b="${font?.bold ? 1 : 0}"`,
    ...(font?.italic ? [' i="1"'] : []),
    ...(font?.underline && font.underline !== 'None' ? [` u="${font.underline === 'Double' ? 'dbl' : 'sng'}"`] : []),
  ];
  // "+mn-lt": the letters of the workbook's theme.
  const face = `<a:latin typeface="${escapeXml(font?.name ?? '+mn-lt')}"/>`;
  return `<${name}${more}${flags.join('')}>${solidFill(font?.color ?? usual.color)}${face}</${name}>`;
}
