/** What is said where the columns cannot be written. */

const quoted = (sheet: string) => `«\u00a0${sheet}\u00a0»`;

export const readOnly =
  'Ce classeur est ouvert en lecture seule\u00a0: aucune colonne n’y a été écrite. Activez la modification, ou enregistrez une copie (Fichier > Enregistrer une copie) et ouvrez-la, puis recommencez.';

export function protectedSheet(sheet: string): string {
  return `La feuille ${quoted(sheet)} est protégée\u00a0: aucune colonne n’y a été écrite. Ôtez la protection (Révision > Ôter la protection de la feuille), puis recommencez.`;
}

export function filteredSheet(sheet: string): string {
  return `Un filtre masque des lignes de la feuille ${quoted(sheet)}, et Excel écrit mal sous un filtre\u00a0: rien n’y a été changé. Effacez le filtre (Données > Effacer), puis recommencez.`;
}

export function changedSheet(sheet: string): string {
  return `La feuille ${quoted(sheet)} a changé entre-temps\u00a0: rien n’y a été écrit. Recommencez.`;
}

export function nothingLeft(reason: string): string {
  return `${reason} Les colonnes sont telles qu’elles étaient.`;
}

export function incomplete(reason: string): string {
  return `${reason} Les colonnes calculées sont incomplètes, et l’annexe est intacte. Cliquez sur «\u00a0Mettre à jour\u00a0» ou sur «\u00a0Retirer\u00a0».`;
}
