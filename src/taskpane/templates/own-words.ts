/** What the pane says of the templates that a team has made. */
import { plural, typeset } from '../../convention';
import type { TemplateIssue } from '../../reports/own-templates';
import { cellAddress } from '../../workbook';

const place = ({ cell }: TemplateIssue) => (cell ? `${cellAddress(cell)} : ` : '');

/** « le modèle « Lettre » ». */
const named = (name: string) => `le modèle « ${name} »`;

export const ownWords = {
  title: 'Modèles de votre équipe',
  intro: typeset(
    'Une feuille à vous, avec des champs comme {{action.titre}} ou {{total.validé}} : enregistrée comme modèle dans ce classeur, elle s’insère remplie.',
  ),
  keep: 'Enregistrer comme modèle…',
  fields: 'Champs disponibles',
  fieldsIntro: typeset(
    'Écrivez-les tels quels dans les cellules, les en-têtes et les pieds de page. Seul dans sa cellule, un montant devient une formule vivante ; au milieu d’un texte, sa valeur du jour est écrite. Ce qui manque reste vide.',
  ),
  list: 'Modèles de votre équipe',
  purpose: ({ count, repeats }: { count: number; repeats: boolean }) =>
    typeset(`${plural(count, 'champ')}${repeats ? ', lignes répétées pour chaque action' : ''}`),
  rename: (name: string) => typeset(`Renommer ${named(name)}`),
  remove: (name: string) => typeset(`Supprimer ${named(name)}`),

  keepTitle: 'Enregistrer comme modèle',
  sheet: 'Feuille',
  noSheet: typeset('Il n’y a pas de feuille à enregistrer : ajoutez-en une, et écrivez-y des champs.'),
  name: 'Nom du modèle',
  nameNeeded: 'Donnez un nom au modèle.',
  nameTaken: typeset('Un modèle porte déjà ce nom.'),
  keepHint: typeset(
    'La feuille reste telle quelle. Une copie masquée en est gardée dans le classeur, avec ses formats, ses fusions, ses images et sa mise en page.',
  ),
  confirmKeep: 'Enregistrer',
  issues: (count: number) => typeset(`${plural(count, 'point')} à corriger dans la feuille avant d’enregistrer :`),
  kept: (name: string) => typeset(`La feuille est enregistrée : ${named(name)} est dans la galerie.`),
  keepStep: (name: string) => typeset(`l’enregistrement du modèle « ${name} »`),

  renameTitle: 'Renommer le modèle',
  confirmRename: 'Renommer',
  renamed: (name: string) => typeset(`Le modèle s’appelle maintenant « ${name} ».`),
  renameStep: (name: string) => typeset(`le nouveau nom du modèle « ${name} »`),

  removeTitle: (name: string) => typeset(`Supprimer ${named(name)} ?`),
  removeHint: typeset('Les feuilles déjà insérées restent. Un modèle supprimé ne peut pas être rétabli.'),
  confirmRemove: 'Supprimer',
  removed: (name: string) => typeset(`Le modèle « ${name} » est supprimé.`),

  cancel: 'Annuler',
  sheetName: (name: string) => `Modèle ${name}`,
  notInsertable: (name: string, sheet: string, issues: readonly TemplateIssue[]) => {
    const [first] = issues;
    const others = issues.length > 1 ? ` (et ${plural(issues.length - 1, 'autre')})` : '';
    const what = first ? `${place(first)}${first.message}` : '';
    return typeset(
      `Rien n’a été inséré. Dans ${named(name)}, ${what}${others} Affichez la feuille masquée « ${sheet} » (clic droit sur un onglet > Afficher), corrigez-la, masquez-la, puis recommencez.`,
    );
  },
};
