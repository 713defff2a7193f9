/** An invented agreement with nothing wrong in it: what `workbook()` builds, and what tests then spoil cell by cell. */
import { type Annexe1Key, type Annexe2Key, type Settings, modelSettings } from '../../src/convention';
import type { CellValue } from '../../src/workbook';

/** What a test puts in a cell: a value, a formula (a text that begins with "="), or a value with its number format. */
export type Cell = CellValue | { value: CellValue; format: string };

export type Cells1 = Partial<Record<Annexe1Key, Cell>>;
export type Cells2 = Partial<Record<Annexe2Key, Cell>>;

export const EURO_FORMAT = '#,##0 "€"';
export const MONTH_FORMAT = 'mmm-yy';

/** Serial number of the first day of a month, as Excel stores it. */
export function monthSerial(year: number, month: number): number {
  return Date.UTC(year, month - 1, 1) / 86_400_000 + 25_569;
}

/** A true date that shows as « juin-23 ». */
export function month(year: number, number: number): Cell {
  return { value: monthSerial(year, number), format: MONTH_FORMAT };
}

/** An amount typed as a number, shown as « 70 000 € ». */
export function euro(value: number): Cell {
  return { value, format: EURO_FORMAT };
}

/** The settings of the invented agreement: its amounts are those of the clean workbook. */
export const agreementSettings: Settings = {
  ...modelSettings,
  collectivity: 'Grand Valmont Métropole',
  signatories: ['Etat', 'GVM', 'VDV'],
  firstYear: 2023,
  lastYear: 2024,
  endDate: '2024-12-31',
  grant: 86_000,
  envelope: 161_000,
  grantee: 'GVM',
  beneficiaries: ['Etat', 'GVM', 'VDV'],
  territories: [
    { name: 'GVM', actor: 'GVM' },
    { name: 'Valmont', actor: 'VDV' },
  ],
};

export const agreementTitle = 'GRAND VALMONT MÉTROPOLE';

/** Annexe 1, by action number. */
export const agreementBudget: Readonly<Record<number, Cells1>> = {
  1: {
    territory: 'GVM',
    action: 'Recrutement d’un coordinateur',
    category: '1. Coordination / animation',
    description: 'Recruter le chef de projet de la démarche, placé auprès de la direction de l’habitat',
    objective: 'Animer la démarche avec le comité de pilotage et les équipes de terrain : 4 comités par an',
    expectedEffect: 'Donner à la démarche un animateur à plein temps',
    indicators: '4 comités de pilotage par an',
    longTermFunding: 'Poste repris par la métropole à partir de 2025',
    cost: euro(60_000),
    requested: euro(30_000),
    funding: 'GVM 30 000 €',
    calendar: month(2023, 3),
    deliverables: 'Bilan annuel des actions',
    nextYearCost: euro(60_000),
    nextYearFunding: 'GVM 30 000 €',
    approved: '30 000 € GVM',
  },
  2: {
    territory: 'GVM',
    action: 'Étude des parcours résidentiels',
    category: '2. Ingénierie de projet',
    description: 'Confier à un bureau d’études l’analyse des parcours des ménages sortant d’hébergement',
    objective: 'Connaître les freins à l’accès direct au logement : 60 parcours étudiés en 2023',
    expectedEffect: 'Orienter les mesures d’accompagnement vers les besoins constatés',
    indicators: '60 parcours étudiés en 2023',
    longTermFunding: 'Sans objet : étude ponctuelle',
    cost: euro(40_000),
    requested: euro(20_000),
    funding: 'GVM 20 000 €',
    calendar: month(2023, 5),
    deliverables: 'Rapport d’étude',
    nextYearCost: euro(0),
    nextYearFunding: null,
    approved: '20 000 € GVM',
  },
  3: {
    territory: 'GVM',
    action: 'Équipe d’accompagnement pluridisciplinaire',
    category: '3. Mesures d’intervention sociale',
    description: 'Accompagner vers et dans le logement des personnes durablement sans abri',
    objective: '40 ménages relogés par an',
    expectedEffect: 'Maintenir dans leur logement des ménages que le droit commun n’atteint pas',
    indicators: '40 ménages relogés par an',
    longTermFunding: 'Relais par le département en 2025',
    cost: euro(120_000),
    requested: euro(70_000),
    funding: 'CD 30 000 € + CAF 20 000 €',
    calendar: month(2023, 6),
    deliverables: 'Rapport d’activité de l’équipe',
    nextYearCost: euro(120_000),
    nextYearFunding: 'CD 30 000 € + CAF 20 000 €',
    approved: '50 000 € Etat + 20 000 € GVM',
  },
  4: {
    territory: 'GVM',
    action: 'Observatoire du sans-abrisme',
    category: '4. Observation sociale',
    description: 'Réunir les données du SIAO, de la demande sociale et des bailleurs',
    objective: '2 publications par an',
    expectedEffect: 'Partager un même constat entre les partenaires',
    indicators: '2 publications par an',
    longTermFunding: 'Intégré à l’observatoire de l’habitat',
    cost: euro(24_000),
    requested: euro(12_000),
    funding: 'GVM 6 000 € + CAF 6 000 €',
    calendar: month(2023, 9),
    deliverables: 'Note de conjoncture',
    nextYearCost: euro(24_000),
    nextYearFunding: 'GVM 12 000 €',
    approved: '12 000 € GVM',
  },
  5: {
    territory: 'GVM',
    action: 'Ouverture d’une pension de famille',
    category: '3. Mesures d’intervention sociale',
    description: 'Ouvrir une pension de famille dans le centre de Valmont',
    objective: '25 places ouvertes en 2024',
    expectedEffect: 'Offrir un logement durable à des personnes isolées',
    indicators: '25 places ouvertes en 2024',
    longTermFunding: 'BOP 177',
    cost: euro(300_000),
    requested: euro(0),
    funding: 'BOP 177 180 000 € + Région 120 000 €',
    calendar: month(2023, 10),
    deliverables: 'Convention avec le gestionnaire',
    nextYearCost: euro(300_000),
    nextYearFunding: 'BOP 177 180 000 € + Région 120 000 €',
    approved: null,
  },
  6: {
    territory: 'Valmont',
    action: 'Formation des intervenants sociaux',
    category: '2. Ingénierie de projet',
    description: 'Former les travailleurs sociaux de la ville à la prévention des expulsions',
    objective: '80 personnes formées par an',
    expectedEffect: 'Détecter plus tôt les impayés',
    indicators: '80 personnes formées par an',
    longTermFunding: 'Plan de formation de la ville',
    cost: euro(20_000),
    requested: euro(10_000),
    funding: 'VDV 10 000 €',
    calendar: month(2023, 4),
    deliverables: 'Supports de formation',
    nextYearCost: euro(20_000),
    nextYearFunding: 'VDV 10 000 €',
    approved: '10 000 € VDV',
  },
  7: {
    territory: 'GVM',
    action: 'Mobilisation des propriétaires bailleurs',
    category: '6. Communication',
    description: 'Faire connaître l’intermédiation locative aux propriétaires privés',
    objective: '15 logements captés par an',
    expectedEffect: 'Élargir l’offre du parc privé',
    indicators: '15 logements captés par an',
    longTermFunding: 'Budget de communication de la métropole',
    cost: euro(8_000),
    requested: euro(4_000),
    funding: 'GVM 4 000 €',
    calendar: month(2023, 2),
    deliverables: 'Plaquette et réunions publiques',
    nextYearCost: euro(8_000),
    nextYearFunding: 'GVM 4 000 €',
    approved: '4 000 € GVM',
  },
  8: {
    territory: 'GVM',
    action: 'Suivi et évaluation de la démarche',
    category: '5. Suivi et évaluation',
    description: 'Évaluer les résultats des actions avec l’appui d’un cabinet',
    objective: '1 rapport par an',
    expectedEffect: 'Rendre compte des résultats aux partenaires',
    indicators: '1 rapport par an',
    longTermFunding: 'Sans objet : évaluation de la seule convention',
    cost: euro(30_000),
    requested: euro(15_000),
    funding: 'GVM 15 000 €',
    calendar: month(2023, 11),
    deliverables: 'Rapport d’évaluation',
    nextYearCost: euro(30_000),
    nextYearFunding: 'GVM 15 000 €',
    approved: '15 000 € Etat',
  },
};

/** Totals that a formula cannot give, because the amounts stand beside their sources. */
export const agreementTypedTotals: Cells1 = {
  funding: euro(441_000),
  nextYearFunding: euro(421_000),
  approved: euro(161_000),
};

/** What Annexe 2 says of its own; the title, description, objective and indicators are those of Annexe 1. */
const steering: Readonly<Record<number, Cells2>> = {
  1: { start: month(2023, 3), milestones: 'Prise de poste en mars 2023', pilots: 'GVM', partners: 'DDETS + VDV' },
  2: { start: month(2023, 5), milestones: 'Restitution en décembre 2023', pilots: 'GVM', partners: 'SIAO + DDETS' },
  3: { start: month(2023, 6), milestones: 'Comité de suivi trimestriel', pilots: 'DDETS', partners: 'GVM + CD + CAF' },
  4: { start: month(2023, 9), milestones: 'Première note en juin 2024', pilots: 'GVM', partners: 'CAF + SIAO' },
  5: { start: month(2023, 10), milestones: 'Ouverture en 2024', pilots: 'DDETS', partners: 'GVM + Région' },
  6: { start: month(2023, 4), milestones: 'Deux sessions par an', pilots: 'VDV', partners: 'ADIL + CCAS' },
  7: { start: month(2023, 2), milestones: 'Réunions en avril et octobre 2023', pilots: 'GVM', partners: 'ADIL + UNPI' },
  8: { start: month(2023, 11), milestones: 'Rapport remis en mars 2024', pilots: 'GVM', partners: 'DDETS' },
};

/** Annexe 2, by action number. */
export const agreementObjectives: Readonly<Record<number, Cells2>> = Object.fromEntries(
  Object.entries(agreementBudget).map(([number, { action, description, objective, indicators }]) => [
    number,
    { action, description, objective, indicators, ...steering[Number(number)] } as Cells2,
  ]),
);
