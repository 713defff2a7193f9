/** What the view « Calculs » says, in French. */
import type { StaleValue } from '../../columns';
import { plural, typeset } from '../../convention';
import type { CellValue, ComputedRole } from '../../workbook';

const number = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 2 });
const names: Record<ComputedRole, string> = { annexe1: 'Annexe 1', annexe2: 'Annexe 2' };

/** A value as one reads it; « vide » for none. */
function shown(value: CellValue): string {
  if (value === null || value === '') return 'vide';
  return typeof value === 'number' ? number.format(value) : String(value);
}

export const columnWords = {
  title: 'Calculs',
  intro: typeset(
    'Des colonnes calculées à droite du tableau : en formules sur vos cellules, ou en valeurs lues dans leurs textes. Vos cellules ne changent pas.',
  ),
  annexes: 'Annexe',
  annexe: (role: ComputedRole) => names[role],
  loading: 'Lecture du classeur…',
  notLoaded: 'Le classeur n’a pas pu être lu.',
  retry: 'Réessayer',
  refresh: 'Actualiser',
  noAnnexe: typeset(
    'Aucune annexe n’est reconnue dans ce classeur, ou elle n’a aucune action. Ouvrez le classeur de vos annexes, puis actualisez.',
  ),
  insert: (count: number) => `Insérer ${plural(count, 'colonne')}`,
  update: 'Mettre à jour',
  upToDate: 'À jour',
  remove: 'Retirer',
  working: 'Écriture…',
  usual: 'Usuelles',
  all: 'Toutes',
  none: 'Aucune',
  choose: 'Colonnes à cocher',
  place: (sheet: string, address: string) =>
    typeset(`Feuille « ${sheet} », ${address}, après une colonne vide. Hors de la zone d’impression.`),
  there: (sheet: string, address: string) => typeset(`En place : feuille « ${sheet} », ${address}.`),
  needed: 'Nécessaire à une colonne cochée',
  /** « Colonne T : 22 formules, 3 valeurs lues. » */
  written: (letters: string, formulas: number, values: number) => {
    const parts = [
      formulas > 0 ? plural(formulas, 'formule') : '',
      values > 0 ? plural(values, 'valeur lue', 'valeurs lues') : '',
    ];
    const what = parts.filter((part) => part !== '').join(', ') || 'cellules vides';
    return typeset(`Colonne ${letters} : ${what}`);
  },
  stale: (count: number) =>
    count === 1 ? 'Une valeur n’est plus celle du texte' : `${plural(count, 'valeur')} ne sont plus celles des textes`,
  staleValue: ({ action, heading, before, after }: StaleValue) =>
    typeset(`${action} – ${heading} : ${shown(before)} → ${shown(after)}`),
  more: (count: number) => `et ${plural(count, 'autre')}`,
  added: (count: number) => `${plural(count, 'action')} à ajouter aux colonnes.`,
  outdated: 'Les colonnes ne correspondent plus à l’annexe ou à votre choix.',
  priorities: 'Priorités du plan national',
  prioritiesIntro: typeset(
    'Une proposition par action, d’après ses textes. Rien n’est écrit sans votre accord ; chaque priorité se choisit aussi dans sa cellule.',
  ),
  adopt: 'Adopter',
  adoptNamed: (action: string, priority: number) => typeset(`Adopter la priorité ${priority} pour « ${action} »`),
  adoptAll: (count: number) => (count === 1 ? 'Adopter la proposition' : `Adopter les ${count} propositions`),
  priority: (priority: number, label: string) => typeset(`${priority}. ${label}`),

  recap: typeset('Feuille « Récapitulatif »'),
  recapIntro: typeset(
    'Les totaux par catégorie, financeur, bénéficiaire, territoire, pilote, priorité et année, en formules sur les colonnes calculées, avec deux graphiques.',
  ),
  recapMake: 'Créer la feuille',
  recapAgain: 'Refaire la feuille',
  recapReplaced: typeset(
    'La feuille est refaite à neuf, sans ce qui y aurait été ajouté. « Annuler », et non Ctrl+Z, remet celle d’avant tant que rien n’y a changé depuis ; un graphique que vous auriez mis en forme reprend l’aspect d’origine.',
  ),
  recapMissing: typeset(
    'Insérez d’abord en Annexe 1 les colonnes « Coût total », « AMI demandé », « Financements », « Validé AMI » et « Reste à financer ».',
  ),
  recapMade: typeset('La feuille « Récapitulatif » est prête.'),
  recapStep: typeset('la feuille « Récapitulatif »'),

  insertedStep: (role: ComputedRole) => `l’insertion des colonnes de l’${names[role]}`,
  updatedStep: (role: ComputedRole) => `la mise à jour des colonnes de l’${names[role]}`,
  removedStep: (role: ComputedRole) => `le retrait des colonnes de l’${names[role]}`,
  adoptedStep: (count: number) => (count === 1 ? 'la priorité adoptée' : `les ${count} priorités adoptées`),
  inserted: (role: ComputedRole, count: number) =>
    typeset(`${plural(count, 'colonne calculée', 'colonnes calculées')} à droite de l’${names[role]}.`),
  updated: (role: ComputedRole) => typeset(`Les colonnes de l’${names[role]} sont à jour.`),
  removed: (role: ComputedRole) =>
    typeset(`Les colonnes de l’${names[role]} sont retirées : la feuille est comme avant.`),
  adopted: (count: number) => (count === 1 ? 'La priorité est écrite.' : `${count} priorités sont écrites.`),
} as const;
