/** How high a row must be for its texts: Excel adjusts no row with merged cells, and none while nobody looks. */

/** Points of one line, in the usual font of the sheets (10 points). */
const LINE = 13.5;
const PADDING = 3;
/** Characters of 10 points that fit in the width of one of the columns' own (11 points). */
const DENSITY = 1.08;

/** Points that a text takes in so many characters of width. */
export function textHeight(text: string, width: number): number {
  return linesOf(text, Math.max(1, Math.floor(width * DENSITY))) * LINE + PADDING;
}

/** Lines that a text takes when it is broken between words, longer words being cut. */
export function linesOf(text: string, width: number): number {
  return text.split('\n').reduce((lines, paragraph) => lines + paragraphLines(paragraph, width), 0);
}

function paragraphLines(paragraph: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const { length } of paragraph.split(' ')) {
    if (used > 0 && used + 1 + length > width) {
      lines += 1;
      used = 0;
    }
    used += (used > 0 ? 1 : 0) + length;
    while (used > width) {
      lines += 1;
      used -= width;
    }
  }
  return lines;
}
