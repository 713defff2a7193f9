/** What is said of whole sheets that Excel cannot build, rebuild or remove. */

const quoted = (name: string): string => `«\u00a0${name}\u00a0»`;

function named(names: readonly string[]): string {
  const [first = ''] = names;
  return names.length === 1 ? `La feuille ${quoted(first)}` : `Les ${names.length} feuilles`;
}

const unlockBook = 'Ôtez la protection (Révision > Protéger le classeur), puis recommencez.';
const unlockSheet = 'Ôtez la protection (Révision > Ôter la protection de la feuille), puis recommencez.';

/** Of sheets that are more than Excel on the web takes at once. */
export function tooHeavy(names: readonly string[]): string {
  const be = names.length === 1 ? 'serait trop lourde' : 'seraient trop lourdes';
  return `${named(names)} ${be}\u00a0: Excel pour le web n’écrit pas plus de 5\u00a0Mo à la fois. Rien n’a été écrit. Répartissez les actions dans plusieurs classeurs, ou raccourcissez les textes les plus longs, puis recommencez.`;
}

export const readOnly =
  'Ce classeur est ouvert en lecture seule\u00a0: aucune feuille ne peut y être ajoutée ni refaite. Activez la modification, ou enregistrez une copie (Fichier > Enregistrer une copie) et ouvrez-la, puis recommencez.';

export const lockedStructure = `La structure de ce classeur est protégée\u00a0: aucune feuille ne peut y être ajoutée ni supprimée. ${unlockBook}`;

export function notCreated(reason: string, names: readonly string[]): string {
  const what = names.length === 1 ? 'n’a pas été créée' : 'n’ont pas été créées';
  return `${reason} ${named(names)} ${what}\u00a0: rien n’a changé dans le classeur.`;
}

export function leftUnfinished(reason: string, names: readonly string[]): string {
  const list = names.map(quoted).join(', ');
  const what =
    names.length === 1 ? `La feuille ${list} est restée inachevée` : `Des feuilles inachevées restent (${list})`;
  const it = names.length === 1 ? 'la' : 'les';
  return `${reason} ${what}\u00a0: recommencez pour ${it} remplacer, ou supprimez-${it} (clic droit sur l’onglet > Supprimer).`;
}

/** @param names what the copy may be called, as far as Excel came */
export function leftCopy(original: string, names: readonly string[]): string {
  return `Une copie inachevée de la feuille ${quoted(original)} est peut-être restée, sous le nom ${names.map(quoted).join(' ou ')}\u00a0: supprimez-la (clic droit sur l’onglet > Supprimer), puis recommencez.`;
}

export function notRewritten(reason: string, name: string): string {
  return `${reason} La feuille ${quoted(name)} a été remise comme elle était.`;
}

export function halfRewritten(reason: string, name: string, copy: string): string {
  return `${reason} La feuille ${quoted(name)} n’a pas pu être remise comme elle était\u00a0: la feuille masquée ${quoted(copy)} garde ce qu’elle contenait (clic droit sur un onglet > Afficher). Recommencez\u00a0: elle sera refaite à partir de cette copie.`;
}

export function stillRewritten(name: string, copy: string): string {
  return `La feuille ${quoted(name)} est restée inachevée, et la feuille masquée ${quoted(copy)} garde ce qu’elle contenait. Recommencez.`;
}

/** Of a sheet that « Annuler » was to make again what it was before it was built anew. */
export function changedSinceRewriting(name: string): string {
  return `La feuille ${quoted(name)} a changé depuis sa mise à jour, par une saisie ou par des lignes déplacées dans une feuille qu’elle reprend\u00a0: elle est gardée telle quelle, pour que rien ne se perde.`;
}

export function movedSinceRewriting(name: string, source: string): string {
  return `La feuille ${quoted(source)}, que reprenait la feuille ${quoted(name)} d’avant sa mise à jour, a changé depuis\u00a0: rien n’a été remis en l’état.`;
}

export function goneSinceRewriting(name: string): string {
  return `La feuille ${quoted(name)} n’existe plus\u00a0: il n’y a plus rien à remettre en l’état.`;
}

export function stillTakenBack(name: string, copy: string): string {
  return `La feuille ${quoted(name)} est restée inachevée, et la feuille masquée ${quoted(copy)} garde ce qu’elle contenait. Cliquez de nouveau sur «\u00a0Annuler\u00a0».`;
}

export function changedSheet(name: string): string {
  return `La feuille ${quoted(name)} a été modifiée entre-temps\u00a0: rien n’y a été écrit. Recommencez.`;
}

const nothingWritten = 'rien n’a été écrit. Recommencez\u00a0: le classeur sera relu.';

/** Of a sheet that something else was worked out from. */
export function changedSource(name: string): string {
  return `La feuille ${quoted(name)} a changé entre-temps\u00a0: ${nothingWritten}`;
}

export function lostSource(name: string): string {
  return `La feuille ${quoted(name)} a été renommée ou supprimée entre-temps\u00a0: ${nothingWritten}`;
}

export function lockedSheet(name: string): string {
  return `La feuille ${quoted(name)} est protégée par un mot de passe\u00a0: rien n’y a été modifié. ${unlockSheet}`;
}

export function keptSheets(names: readonly string[]): string {
  const what = names.length === 1 ? 'a été modifiée' : 'ont été modifiées';
  const kept = names.length === 1 ? 'elle est gardée' : 'elles sont gardées';
  return `${names.length === 1 ? named(names) : `Les feuilles ${names.map(quoted).join(', ')}`} ${what} depuis l’insertion\u00a0: ${kept}, pour que rien de ce qui y a été saisi ne se perde. Si elle${names.length === 1 ? '' : 's'} ne ser${names.length === 1 ? 't' : 'vent'} plus, supprimez-${names.length === 1 ? 'la' : 'les'} (clic droit sur l’onglet > Supprimer).`;
}

export function perhapsLeft(names: readonly string[]): string {
  const [it, list] = [names.length === 1 ? 'la' : 'les', names.map(quoted).join(', ')];
  return names.length === 1
    ? `La feuille ${list} est peut-être restée\u00a0: cliquez de nouveau sur «\u00a0Annuler\u00a0» pour ${it} ôter.`
    : `Ces feuilles sont peut-être restées, toutes ou en partie\u00a0: ${list}. Cliquez de nouveau sur «\u00a0Annuler\u00a0» pour ${it} ôter.`;
}

export function onlySheet(name: string): string {
  return `La feuille ${quoted(name)} est la seule visible du classeur\u00a0: Excel ne peut pas la supprimer.`;
}

export function notExtended(names: readonly string[]): string {
  const what = names.length === 1 ? 'a été remise comme elle était' : 'ont été remises comme elles étaient';
  return `${named(names)} ${what}.`;
}

export function halfExtended(names: readonly string[]): string {
  const what =
    names.length === 1
      ? `La mise à jour de la feuille ${names.map(quoted).join(', ')} est peut-être restée inachevée, et la feuille sans protection`
      : `La mise à jour de ces feuilles est peut-être restée inachevée, et elles sans protection\u00a0: ${names.map(quoted).join(', ')}`;
  return `${what}. Cliquez de nouveau sur «\u00a0Mettre à jour\u00a0»\u00a0: ce qui a été commencé sera d’abord ôté.`;
}

export function notTakenBack(names: readonly string[]): string {
  const what =
    names.length === 1
      ? 'n’a peut-être été remise en l’état qu’en partie, et laissée sans protection'
      : 'n’ont peut-être été remises en l’état qu’en partie, et laissées sans protection';
  return `${named(names)} ${what}\u00a0: cliquez de nouveau sur «\u00a0Annuler\u00a0».`;
}
