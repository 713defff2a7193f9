import { blankFaults } from './blanks';

const BLANK_RUN = /(?<=\S)[ \t\u00a0\u2000-\u200a\u202f\u3000]{2,}(?=(\S))/gu;
const NO_BREAK = '\u00a0';

/** What puts each fault right, in an order in which none brings another back. */
const remedies: readonly ((text: string) => string)[] = [
  (text) => text.replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/gu, '').replaceAll('\t', ' '),
  // Before these signs French typography keeps one no-break space.
  (text) => text.replace(BLANK_RUN, (_, next: string) => (/[;:!?»%€]/u.test(next) ? NO_BREAK : ' ')),
  (text) => text.replace(/(?<=[\p{L},.)])(?<!n°)[\u00a0\u202f](?=[\p{L}(])/gu, ' '),
  (text) => text.replace(/(?<=\p{L})[ \u00a0\u202f]+(?=,|\.(?![.\d\p{L}]))/gu, ''),
  (text) => text.replace(/(?<=\p{Ll}[,;])(?=\p{L})|(?<=\p{Ll}\.)(?=\p{Lu}\p{Ll})/gu, ' '),
  (text) =>
    text
      .replace(/([,;])\s*\1/gu, '$1')
      .replaceAll('::', ':')
      .replace(/(?<!\.)\.\.(?!\.)/gu, '.'),
  (text) => (blankFaults(text).includes('apostrophes') ? text.replace(/(?<=\p{L})'(?=\p{L})/gu, '’') : text),
  (text) => text.trim(),
];

/** Addresses of the web and of e-mail, in which signs have no blank after them. */
const MAY_HOLD_ADDRESS = /@|https?:|www\.|\.(?:fr|com|org|net|eu)(?!\p{L})/iu;

/** The text with its blanks, apostrophes and signs put right, and not a word changed; null where that is not for sure. */
export function withCleanBlanks(text: string): string | null {
  if (MAY_HOLD_ADDRESS.test(text)) return null;
  const clean = remedies.reduce((rest, remedy) => remedy(rest), text);
  // Nothing but the author knows where a missing parenthesis stands.
  const isLeft = blankFaults(clean).some((fault) => fault !== 'brackets');
  return clean === '' || clean === text || isLeft ? null : clean;
}
