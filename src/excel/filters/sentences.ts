/** What is said where a filter stands in the way. */

const quoted = (sheet: string) => `«\u00a0${sheet}\u00a0»`;

export function otherFilter(sheet: string): string {
  return `Un filtre masque des lignes de la feuille ${quoted(sheet)} par une couleur, une icône ou des dates, et ne pourrait pas être remis tel quel\u00a0: rien n’y a été changé. Effacez-le (Données > Effacer), puis recommencez.`;
}

/** Said after what had been done, where the filter is no longer what it was. */
export function filterLost(sheet: string): string {
  return `Le filtre de la feuille ${quoted(sheet)} a été levé et n’a pas pu être remis tel quel\u00a0: filtrez de nouveau.`;
}

/** Said where Excel broke off and does not tell whether the filters of some sheets are back; nothing for no sheet. */
export function filtersPerhapsLost(sheets: readonly string[]): string[] {
  const names = sheets.map(quoted).join(', ');
  if (sheets.length === 0) return [];
  if (sheets.length === 1) return [`Le filtre de la feuille ${names} est peut-être levé\u00a0: filtrez de nouveau.`];
  return [`Les filtres des feuilles ${names} sont peut-être levés\u00a0: filtrez de nouveau.`];
}
