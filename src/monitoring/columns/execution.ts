/** « Suivi d’exécution N »: one row an action of the annexes, keyed by its number. */
import type { MonitoringColumn } from './column';
import { figureColumns } from './execution-figures';
import { reviewColumns } from './execution-review';

const action = 'Action';
const progress = 'Avancement';
const spending = 'Dépenses de l’exercice {N}';
const funding = 'Cofinancements obtenus';

/** The heading of a column of co-funding obtained, by who pays: any number of them, and the team may add some. */
export const FUNDING_HEADING = 'Cofin. obtenu : {funder} (€)';

/** Before the columns of co-funding obtained. */
export const executionColumns = [
  {
    key: 'number',
    heading: 'n°',
    band: action,
    kind: 'number',
    role: 'key',
    width: 5,
    help: 'Numéro de l’action dans les annexes : c’est par lui que la ligne retrouve son action. Ne le modifiez pas.',
  },
  {
    key: 'action',
    heading: 'Action',
    band: action,
    kind: 'longText',
    role: 'computed',
    width: 34,
    help: 'Repris des annexes.',
  },
  {
    key: 'pilots',
    heading: 'Pilote',
    band: action,
    kind: 'longText',
    role: 'computed',
    width: 16,
    help: 'Repris de l’Annexe 2.',
  },
  {
    key: 'category',
    heading: 'Catégorie',
    band: action,
    kind: 'longText',
    role: 'computed',
    width: 20,
    help: 'Reprise de l’Annexe 1.',
  },
  {
    key: 'nature',
    heading: 'Nature',
    band: action,
    kind: 'text',
    role: 'computed',
    width: 14,
    help: '« Support AMI » si un financement est validé ; « Droit commun » pour les dispositifs qui ont leur propre circuit (PLAI, PF, RHJ, IML, FNAVDL) ; sinon « Sans AMI ».',
  },
  {
    key: 'priority',
    heading: 'Priorité',
    band: action,
    kind: 'number',
    role: 'input',
    list: 'priority',
    width: 9,
    help: 'Priorité du plan Logement d’abord : 1 produire, 2 accès au logement, 3 accompagner, 4 prévenir les ruptures, 5 mobiliser les acteurs.',
  },
  {
    key: 'status',
    heading: 'Statut',
    band: progress,
    kind: 'text',
    role: 'input',
    list: 'status',
    width: 15,
    help: 'Où en est l’action à la date d’arrêté. La colonne « Statut proposé » donne ce que disent les dates et l’avancement.',
  },
  {
    key: 'progress',
    heading: 'Avancement %',
    band: progress,
    kind: 'percent',
    role: 'input',
    width: 12,
    help: 'De 0 à 100 %. Laissez vide si vous ne le savez pas : une case vide n’est pas un zéro.',
  },
  {
    key: 'actualStart',
    heading: 'Démarrage réel',
    band: progress,
    kind: 'date',
    role: 'input',
    width: 12,
    help: 'Jour où l’action a commencé (jj/mm/aaaa).',
  },
  {
    key: 'revisedEnd',
    heading: 'Fin prévue révisée',
    band: progress,
    kind: 'date',
    role: 'input',
    width: 12,
    help: 'Fin aujourd’hui prévue (jj/mm/aaaa), au plus tôt le jour du démarrage.',
  },
  {
    key: 'actualEnd',
    heading: 'Fin réelle',
    band: progress,
    kind: 'date',
    role: 'input',
    width: 12,
    help: 'Jour où l’action s’est achevée (jj/mm/aaaa), au plus tôt le jour du démarrage.',
  },
  {
    key: 'cost',
    heading: 'Coût prévu {N} (€)',
    band: spending,
    kind: 'euros',
    role: 'computed',
    width: 13,
    help: 'Lu dans l’Annexe 1.',
  },
  {
    key: 'approved',
    heading: 'AMI validé {N} (€)',
    band: spending,
    kind: 'euros',
    role: 'computed',
    width: 13,
    help: 'Financement validé sur l’enveloppe AMI, lu dans l’Annexe 1.',
  },
  {
    key: 'payee',
    heading: 'Bénéficiaire AMI',
    band: spending,
    kind: 'text',
    role: 'input',
    list: 'payee',
    isOpenList: true,
    width: 13,
    help: 'Qui reçoit le financement AMI de l’action (le principal, s’ils sont plusieurs).',
  },
  {
    key: 'plannedFunding',
    heading: 'Cofin. prévus {N} (€)',
    band: spending,
    kind: 'euros',
    role: 'computed',
    width: 13,
    help: 'Total des financements de l’action, lu dans l’Annexe 1.',
  },
  {
    key: 'committed',
    heading: 'Dépense engagée {N} (€)',
    band: spending,
    kind: 'euros',
    role: 'input',
    width: 13,
    help: 'Obligations juridiques prises dans l’exercice : marchés notifiés, conventions signées. Au moins égale à la dépense mandatée.',
  },
  {
    key: 'spent',
    heading: 'Dépense mandatée {N} (€)',
    band: spending,
    kind: 'euros',
    role: 'input',
    width: 13,
    help: 'Total des mandats émis dans l’exercice pour l’action, tous financeurs. Au plus égal à la dépense engagée.',
  },
  {
    key: 'amiSpent',
    heading: 'dont AMI (€)',
    band: spending,
    kind: 'euros',
    role: 'input',
    width: 12,
    help: 'Part de la dépense mandatée imputée sur l’AMI. Au plus égale à l’AMI validé et à la dépense mandatée.',
  },
  {
    key: 'ownSpent',
    heading: 'dont {AMP} hors AMI (€)',
    band: spending,
    kind: 'euros',
    role: 'input',
    width: 12,
    help: 'Part de la dépense mandatée payée par la collectivité sur ses propres crédits.',
  },
] as const satisfies readonly MonitoringColumn[];

/** One column of co-funding obtained. */
export const fundingColumn = {
  key: 'funding',
  heading: FUNDING_HEADING,
  band: funding,
  kind: 'euros',
  role: 'input',
  width: 12,
  help: 'Montant réellement obtenu (notifié ou versé) de ce financeur pour l’exercice. Vide si vous ne le savez pas.',
} as const satisfies MonitoringColumn;

/** After the columns of co-funding obtained. */
export const executionColumnsAfter = [...reviewColumns, ...figureColumns] as const;
