/** What the view « Modèles » says. */
import { plural, typeset } from '../../convention';

export const templateWords = {
  title: 'Modèles',
  intro: typeset(
    'Des feuilles prêtes à imprimer, remplies depuis vos annexes par des formules vivantes. Rien n’est jamais écrasé.',
  ),
  picture: (title: string) => typeset(`Aperçu de la première page : ${title}`),
  builtIn: 'Modèles fournis',
  insert: 'Insérer',
  insertNamed: (title: string) => typeset(`Insérer : ${title}`),
  inserting: 'Insertion…',
  season: (season: string) => typeset(`Quand : ${season}`),
  action: 'Action',
  year: 'Exercice',
  allActions: (count: number) => `Toutes (${plural(count, 'feuille')})`,
  actionChoice: (number: number, title: string) => `${number} – ${title}`,
  nothingToInsert: typeset(
    'Ce modèle se remplit action par action, et aucune action numérotée n’a été trouvée dans les annexes. Ouvrez le classeur qui les contient, ou insérez d’abord « Annexes 1 et 2 vierges ».',
  ),
};
