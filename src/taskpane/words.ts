/** Everything that the pane itself says, in French; what it says of the annexes comes with the findings. */
import { enumeration, plural, typeset } from '../convention';
import type { CellRef, Severity } from '../workbook';
import { cellAddress } from '../workbook';
import type { Outcome } from './checking/outcome';
import type { Step } from './session/state';

const number = new Intl.NumberFormat('fr-FR');
const time = new Intl.DateTimeFormat('fr-FR', { hour: '2-digit', minute: '2-digit' });

/** What is counted under each severity, one and several. */
const severityNouns: Record<Severity, [string, string]> = {
  bloquant: ['bloquante', 'bloquantes'],
  avertissement: ['avertissement', 'avertissements'],
  information: ['information', 'informations'],
};

const severityLabels: Record<Severity, string> = {
  bloquant: 'Bloquante',
  avertissement: 'Avertissement',
  information: 'Information',
};

const steps: Record<Step, string> = {
  reading: 'Lecture du classeur…',
  checking: 'Contrôle des annexes…',
  marking: 'Pose des repères…',
};

function counted(counts: Outcome['counts']): string {
  const kinds = (Object.keys(severityNouns) as Severity[]).filter((severity) => counts[severity] > 0);
  return enumeration(kinds.map((severity) => plural(counts[severity], ...severityNouns[severity])));
}

export const words = {
  views: 'Vues du volet',
  /** Said when a view opens otherwise than by its tab. */
  view: (label: string) => `Vue ${label}`,
  /** @param step with its article: « la correction « … » » */
  undo: (step: string) => typeset(`Annuler ${step}`),
  undone: (step: string) => typeset(`C’est annulé : ${step}.`),

  validate: 'Valider',
  clearMarks: 'Effacer les repères',
  anomaliesSheet: 'Rapport d’anomalies',
  tooManyAnomalies: (findings: number) =>
    typeset(
      `Le rapport de ${number.format(findings)} anomalies dépasse ce qu’Excel pour le web écrit en une fois (5 Mo) : rien n’a été écrit. Corrigez ou ignorez-en d’abord une partie, ou éteignez des règles dans « Réglages », puis recommencez.`,
    ),
  continuous: 'Contrôle continu',
  stop: 'Arrêter',
  stopped: 'Contrôle arrêté. Rien n’a été changé dans le classeur.',
  retry: 'Réessayer',
  dismiss: 'Fermer ce message',
  step: (step: Step) => steps[step],

  welcome: 'Vérifiez vos annexes en un clic',
  promises: [
    typeset(
      'Retrouve l’Annexe 1 et l’Annexe 2 de la convention « Logement d’abord », où qu’elles soient dans le classeur.',
    ),
    typeset(
      'Refait les totaux et les rapprochements, et explique chaque anomalie : le calcul, le pourquoi, la correction.',
    ),
    typeset(
      'Surligne les cellules à revoir sans rien modifier, ni valeur ni couleur. Aucune donnée ne quitte votre poste.',
    ),
  ],

  nothingChecked: 'Rien n’a été contrôlé',
  count: (count: number) => number.format(count),
  findings: (count: number) => (count === 0 ? 'Aucune anomalie' : plural(count, 'anomalie')),
  shown: (shown: number, all: number) =>
    `${plural(shown, 'anomalie affichée', 'anomalies affichées')} sur ${number.format(all)}`,
  checkedAt: (at: Date) => typeset(`Contrôle de ${time.format(at).replace(':', '\u00a0h\u00a0')}`),
  /** « 42 anomalies : 12 bloquantes, 25 avertissements et 5 informations. » */
  announced: ({ findings, counts, annexes, trouble }: Outcome) => {
    if (annexes.length === 0) return trouble.map(({ message }) => message).join(' ');
    if (findings.length === 0) return 'Tout est bon. Aucune anomalie.';
    return typeset(`${plural(findings.length, 'anomalie')} : ${counted(counts)}.`);
  },

  allGood: 'Tout est bon',
  allGoodDetail: 'Aucun des contrôles n’a trouvé d’anomalie.',
  partlyGood: 'Aucune anomalie dans ce qui a été contrôlé',
  checkedSheet: ({ role, sheet, actions }: Outcome['annexes'][number]) =>
    typeset(`${role === 'annexe1' ? 'Annexe 1' : 'Annexe 2'} : feuille « ${sheet} », ${plural(actions, 'action')}`),

  severity: (severity: Severity) => severityLabels[severity],
  /** « 12 bloquantes », as the number and the word. */
  severityCount: (severity: Severity, count: number) => severityNouns[severity][count < 2 ? 0 : 1],
  filterBySeverity: 'Filtrer par gravité',
  search: 'Rechercher',
  clearSearch: 'Effacer la recherche',
  searchLabel: 'Rechercher dans les anomalies',
  groupingLabel: 'Regrouper',
  groupings: { action: 'Par action', regle: 'Par règle', feuille: 'Par feuille' },
  wholeTable: 'Ensemble du tableau',
  action: (number: number, title: string) => (title ? `Action ${number} – ${title}` : `Action ${number}`),
  noMatch: 'Aucune anomalie ne correspond à ces filtres.',
  showAll: 'Tout afficher',
  /** « Afficher 100 de plus (9 900 restantes) » */
  more: (next: number, left: number) =>
    next === left
      ? `Afficher les ${number.format(left)} suivantes`
      : `Afficher ${next} de plus (${number.format(left)} restantes)`,

  cell: (cell: CellRef) => typeset(`${cell.sheet} ! ${cellAddress(cell)}`),
  otherCells: (count: number) => `et ${plural(count, 'autre')}`,
  cellTitle: (cell: CellRef, count: number) => typeset(`Cellule ${cellAddress(cell)} : ${plural(count, 'anomalie')}`),
  calculation: 'Calcul',
  why: 'Pourquoi',
  howToFix: 'Comment corriger',
  source: (source: string) => typeset(`Source : ${source}`),
  rule: (id: string) => typeset(`Règle : ${id}`),
  details: 'Détails',

  addToGlossary: 'Ajouter au glossaire',
  addToGlossaryNamed: (terms: readonly string[]) =>
    typeset(`Ajouter au glossaire : ${enumeration(terms.map((term) => `« ${term} »`))}`),

  cleared: ({ sheets, marks }: { sheets: number; marks: number }) =>
    marks === 0
      ? 'Il n’y avait aucun repère à effacer.'
      : `Repères effacés sur ${plural(sheets, 'feuille')}. Vos propres couleurs n’ont pas été touchées.`,

  unexpected: (code: string) =>
    typeset(
      `Une erreur inattendue a interrompu la commande. Recommencez ; si elle revient, signalez-la avec ce code : ${code}.`,
    ),
  broken: 'Le volet a rencontré une erreur',
  reload: 'Rouvrir le volet',
  noOffice: 'Le volet n’a pas pu joindre Excel',
  noOfficeDetail: 'La bibliothèque de Microsoft ne s’est pas chargée. Vérifiez la connexion, puis rouvrez le volet.',
  outsideExcel: 'Ce volet s’utilise dans Excel',
  outsideExcelDetail: typeset(
    'Ouvrez votre classeur dans Excel, puis choisissez Accueil > Logement d’abord > Ouvrir le volet.',
  ),
  tooOld: 'Cette version d’Excel est trop ancienne',
  tooOldDetail: typeset(
    'Il faut Excel 2021, Microsoft 365 ou Excel pour le web : demandez la mise à jour à votre service informatique.',
  ),
  close: 'Fermer',
} as const;
