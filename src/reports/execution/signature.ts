/** How the reports are told from all other sheets, whatever they are called. */

/** What is written on the report of a year: "rapport 2021". A frozen version says which one besides. */
export function reportSignature(year: number): string {
  return `rapport ${year}`;
}
