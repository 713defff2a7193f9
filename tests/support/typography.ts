/** What a French sentence may not have; a cell's own words, quoted within « », are left as they are. */
const faults: readonly [RegExp, string][] = [
  [/(?<![\u00a0\u202f])[;!?€%»]/u, 'no-break space missing before « ; ! ? € % » or a closing quotation mark'],
  [/(?<![\u00a0\u202f]|[A-Z]\d+|[A-Z]|https?):(?!\d\d)/u, 'no-break space missing before a colon'],
  [/\d \d{3}(?!\d)/u, 'a number that can break between its thousands'],
  [/«(?!\u00a0)/u, 'no-break space missing after an opening quotation mark'],
  [/\p{L}'\p{L}/u, "straight apostrophe (' for ’)"],
  [/"/u, 'straight quotation mark'],
  [/\.\.\./u, 'three dots (... for …)'],
  [/\s{2}/u, 'two spaces in a row'],
  [/^\s|\s$/u, 'space at an end'],
  [/ [,.](?!\d)/u, 'space before a comma or a full stop'],
  [/undefined|NaN|null|\[object|\$\{|Infinity/u, 'a value that was not written out'],
  [/\(\s*\)|,\s*,/u, 'something left empty'],
];

/** The faults of French typography in a text; empty when there are none. */
export function typographyFaults(text: string): string[] {
  const own = text.replace(/«\u00a0[^»]*\u00a0»/gu, '«\u00a0\u00a0»').replace(/«\u00a0\u00a0»/gu, 'X');
  return faults.flatMap(([fault, name]) => (fault.test(own) ? [`${name}: ${text}`] : []));
}

/** The faults of a text that must be one or several whole sentences. */
export function sentenceFaults(text: string): string[] {
  return [
    ...typographyFaults(text),
    ...(/[.!?…]$/u.test(text) ? [] : [`no full stop: ${text}`]),
    ...(/^[\p{Lu}\d«]/u.test(text) ? [] : [`no capital: ${text}`]),
  ];
}

/** The text with every kind of space made ordinary, to compare what reads the same. */
export function plainSpaces(text: string): string {
  return text.replace(/\s/gu, ' ');
}
