/** What the pane says of the sheets that it inserts and brings up to date. */
import { plural, typeset } from '../../convention';
import { MOST_SHEETS } from '../../workbook';

export const sheetWords = {
  stepName: (names: readonly string[]) =>
    typeset(
      names.length === 1
        ? `l’insertion de la feuille « ${names[0] ?? ''} »`
        : `l’insertion de ${plural(names.length, 'feuille')}`,
    ),
  inserted: (names: readonly string[]) =>
    typeset(
      names.length === 1
        ? `La feuille « ${names[0] ?? ''} » a été insérée.`
        : `${plural(names.length, 'feuille')} ont été insérées, à commencer par « ${names[0] ?? ''} ».`,
    ),
  tooMany: (count: number) =>
    typeset(
      `${plural(count, 'feuille')} d’un coup, c’est plus qu’un classeur n’en garde d’utilisables (${MOST_SHEETS} au plus) : rien n’a été écrit. Choisissez une action, puis recommencez.`,
    ),
  refreshedStep: (name: string) => typeset(`la mise à jour de la feuille « ${name} »`),
  notUndoable: (reason: string) => typeset(`Cela ne s’annule pas : ${reason}.`),
  refreshed: (name: string) => typeset(`La feuille « ${name} » a été mise à jour.`),
};
