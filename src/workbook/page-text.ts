/** Excel refuses a footer of more than 255 characters, page numbers and codes included; each of these may be doubled. */
const MOST_CHARACTERS = 120;

/** The number of the page and how many there are, in the codes of Excel's headers and footers. */
export const PAGE_NUMBER = 'Page &P/&N';

/**
 * A text as a header or a footer of Excel's shows it to the letter: an ampersand, which would begin a code (« Terre &Mer »
 * would print "Terre er"), is doubled; what is too long is cut.
 */
export function pageText(text: string): string {
  const characters = Array.from(text);
  const shown = characters.length > MOST_CHARACTERS ? `${characters.slice(0, MOST_CHARACTERS - 1).join('')}…` : text;
  return shown.replaceAll('&', '&&');
}
