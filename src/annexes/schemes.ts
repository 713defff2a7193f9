import { fold } from './text';

/**
 * Whether a text names one of the ordinary schemes (those of the settings, in plain small letters); of two or three
 * letters, « PF » or « RA » are acronyms in capitals only.
 */
export function namesScheme(text: string, schemes: readonly string[]): boolean {
  const folded = ` ${fold(text)} `;
  return schemes.some((scheme) => {
    if (!folded.includes(` ${scheme} `)) return false;
    return scheme.length > 3 || new RegExp(`(?<!\\p{L})${scheme.toUpperCase()}(?!\\p{L})`, 'u').test(text);
  });
}
