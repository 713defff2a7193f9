/** What is said where the columns cannot be written. */

const quoted = (sheet: string) => `«\u00a0${sheet}\u00a0»`;

export const readOnly =
  'Ce classeur est ouvert en lecture seule\u00a0: aucune colonne n’y a été écrite. Activez la modification, ou enregistrez une copie (Fichier > Enregistrer une copie) et ouvrez-la, puis recommencez.';

export function protectedSheet(sheet: string): string {
  return `La feuille ${quoted(sheet)} est protégée\u00a0: aucune colonne n’y a été écrite. Ôtez la protection (Révision > Ôter la protection de la feuille), puis recommencez.`;
}

export function changedSheet(sheet: string): string {
  return `La feuille ${quoted(sheet)} a changé entre-temps\u00a0: rien n’y a été écrit. Recommencez.`;
}

export const nothingLeft = 'Les colonnes sont telles qu’elles étaient.';

/** What is in the columns is back, what they look like is not. */
export const looksLost =
  'Les colonnes contiennent ce qu’elles contenaient, mais leur mise en forme est à refaire\u00a0: cliquez sur «\u00a0Mettre à jour\u00a0».';

export function unfinished(sheet: string): string {
  return `Des colonnes inachevées sont peut-être restées sur la feuille ${quoted(sheet)}\u00a0; l’annexe elle-même est intacte. Recommencez\u00a0: elles seront d’abord ôtées.`;
}

/** Said once what a write had left was taken away. */
export function tidied(sheet: string): string {
  return `Les colonnes inachevées qu’une interruption avait laissées sur la feuille ${quoted(sheet)} ont été ôtées. Recommencez.`;
}

export const stillThere =
  'Les autres colonnes sont à jour\u00a0: cliquez de nouveau sur «\u00a0Mettre à jour\u00a0» pour ôter celles qui ne sont plus choisies.';

export function notAllGone(sheet: string): string {
  return `Des colonnes calculées sont peut-être restées sur la feuille ${quoted(sheet)}\u00a0: cliquez de nouveau sur «\u00a0Retirer\u00a0».`;
}
