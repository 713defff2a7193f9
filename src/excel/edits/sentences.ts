import { MOST_EDITS, cellAddress } from '../../workbook';
import type { CellRef } from '../../workbook';

/** How many cells a sentence names before it counts the rest. */
const MOST_NAMED = 3;

/** What an edit was worked out from: the last check, or the correction that it takes back. */
export type Since = 'check' | 'fix';

const sinceWhen: Record<Since, string> = { check: 'depuis le contrôle', fix: 'depuis la correction' };

/** « La cellule J8 de la feuille « Annexe 1 » », « Les cellules J8, K8 et 2 autres de la feuille… », and one or several. */
function cellsInWords(cells: readonly CellRef[]): { text: string; isOne: boolean } {
  const sheet = cells[0]?.sheet ?? '';
  const here = cells.filter((cell) => cell.sheet === sheet);
  const named = here.slice(0, MOST_NAMED).map(cellAddress);
  const left = cells.length - named.length;
  const rest = left > 0 ? ` et ${left} ${left === 1 ? 'autre' : 'autres'}` : '';
  const list =
    rest || named.length < 2 ? named.join(', ') : `${named.slice(0, -1).join(', ')} et ${named.at(-1) ?? ''}`;
  const isOne = cells.length === 1;
  return { text: `${isOne ? 'La cellule' : 'Les cellules'} ${list}${rest} (feuille «\u00a0${sheet}\u00a0»)`, isOne };
}

/** « La cellule J8 (feuille « Annexe 1 ») a changé depuis le contrôle : rien n’a été modifié. » */
export function changedCells(cells: readonly CellRef[], since: Since): string {
  const { text, isOne } = cellsInWords(cells);
  return `${text} ${isOne ? 'a' : 'ont'} changé ${sinceWhen[since]}\u00a0: rien n’a été modifié.`;
}

export function changedRow({ sheet, row }: CellRef, since: Since): string {
  const what = since === 'check' ? 'contrôlée' : 'corrigée';
  return `La ligne ${row} de la feuille «\u00a0${sheet}\u00a0» n’est plus celle qui a été ${what}\u00a0: rien n’a été modifié.`;
}

export function mergedCells(cells: readonly CellRef[]): string {
  const { text, isOne } = cellsInWords(cells);
  return `${text} ${isOne ? 'fait' : 'font'} partie d’une fusion, et rien ne peut y être écrit. Ôtez la fusion (Accueil > Fusionner et centrer), puis recommencez.`;
}

export function spilledCells(cells: readonly CellRef[]): string {
  const { text, isOne } = cellsInWords(cells);
  return `${text} ${isOne ? 'appartient' : 'appartiennent'} à une formule matricielle, qu’une correction casserait. Corrigez à la main.`;
}

export function refusedCells(cells: readonly CellRef[]): string {
  const { text } = cellsInWords(cells);
  return `${text}\u00a0: Excel n’y garde pas la correction telle qu’elle a été écrite. Tout a été remis en l’état. Corrigez à la main.`;
}

export function tooManyCells(cells: number): string {
  return `${cells} cellules à corriger d’un coup, c’est trop pour pouvoir tout remettre en l’état\u00a0: rien n’a été modifié. Décochez une partie des corrections (${MOST_EDITS} cellules au plus)\u00a0: elles seront proposées de nouveau ensuite.`;
}

export const readOnly =
  'Ce classeur est ouvert en lecture seule\u00a0: rien n’y a été modifié. Activez la modification, ou enregistrez une copie (Fichier > Enregistrer une copie) et ouvrez-la, puis recommencez.';

/** What Excel said, and that nothing is left of what had been written before. */
export function nothingLeft(reason: string): string {
  return `${reason} Rien n’a été modifié.`;
}

/** What Excel said, and what could not be put back. */
export function partlyWritten(reason: string, written: readonly CellRef[], asked: number): string {
  const { text, isOne } = cellsInWords(written);
  return `${reason} ${text} ${isOne ? 'a déjà été corrigée' : 'ont déjà été corrigées'}, sur ${asked}\u00a0: «\u00a0Annuler\u00a0» ${isOne ? 'la' : 'les'} remet en l’état.`;
}
