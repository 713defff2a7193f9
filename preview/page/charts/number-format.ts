import { numfmt } from '@univerjs/core';

/** A number as the cells show it in French. */
export function formatted(value: number, pattern: string): string {
  return numfmt.format(pattern, value, { locale: 'fr', throws: false });
}
