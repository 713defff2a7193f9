/** What the pane says of findings that are left as they are, in French. */
import { plural, typeset } from '../../convention';

const day = new Intl.DateTimeFormat('fr-FR', { day: 'numeric', month: 'long', year: 'numeric' });

export const decisionWords = {
  ignore: 'Ignorer…',
  ignored: 'Anomalie ignorée.',
  restore: 'Rétablir',
  restored: 'Anomalie rétablie.',

  title: 'Ignorer cette anomalie',
  scope:
    'Elle ne sera plus comptée ni surlignée, pour vous comme pour vos collègues, tant que les valeurs en cause ne changent pas.',
  reason: 'Motif',
  reasons: [
    'Conforme à ce qui a été convenu avec l’État',
    'Sera régularisé par avenant',
    'En attente d’une réponse d’un partenaire',
    'Présentation voulue',
    'Fausse alerte',
  ],
  otherReason: 'Autre motif',
  chooseReason: 'Choisir…',
  details: 'Précisions',
  detailsNeeded: 'Écrivez le motif, pour que vos collègues comprennent votre choix.',
  reasonNeeded: 'Choisissez un motif, ou écrivez le vôtre.',
  /** « Fausse alerte – le total est repris de la délibération ». */
  fullReason: (reason: string, details: string) => (details === '' ? reason : `${reason} – ${details}`),
  author: 'Votre nom',
  authorNeeded: 'Indiquez votre nom : il est gardé avec la décision.',
  confirm: 'Ignorer',
  saving: 'Enregistrement…',
  cancel: 'Annuler',

  ignoredTitle: 'Anomalies ignorées',
  showIgnored: (count: number) => plural(count, 'anomalie ignorée', 'anomalies ignorées'),
  backToFindings: 'Revenir aux anomalies',
  allIgnored: 'Toutes les anomalies trouvées ont été ignorées.',
  givenReason: (reason: string) => typeset(`Motif : ${reason}`),
  /** « Claire Martin, le 4 mai 2022 »; the day alone where no name was kept. */
  decidedBy: (author: string, at: string) => {
    const moment = new Date(at);
    const on = Number.isNaN(moment.getTime()) ? '' : `le ${day.format(moment).replace(/^1 /, '1er ')}`;
    return [author, on].filter((part) => part !== '').join(', ');
  },
} as const;
