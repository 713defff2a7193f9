import { ordinarySchemes } from './expenditure';

/** An ISO date, « 2021-06-30 ». */
export type IsoDate = string;

/** A day of any year, « 03-31 » for 31 March. */
export type DayOfYear = string;

/** What is decided of one rule: not to run it, or the severity of all that it finds. */
export type RuleSetting = 'off' | 'bloquant' | 'avertissement' | 'information';

/** A territory that actions may be for, and who takes part in them there. */
export interface TerritorySetting {
  /** As the column « Territoire » names it. */
  name: string;
  /** Who must be among the pilots and partners of its actions; null where nobody in particular must. */
  actor: string | null;
}

/** What one unit of a scheme costs a year, whoever runs it. */
export interface UnitCost {
  /** The scheme, as sources of funding name it: « PF », « AGLS ». */
  scheme: string;
  /** What is paid for, in the singular: « place ». */
  unit: string;
  /** Euros a year for one of them. */
  euros: number;
}

/** Where the collectivity has its seat. */
export interface Seat {
  street: string;
  postalCode: string;
  city: string;
}

/**
 * What differs from one agreement to another: every figure, date, name and threshold that a rule or a report needs.
 * Plain data, kept as JSON in the workbook or in a file; `parseSettings` reads it back.
 */
export interface Settings {
  /** Who signed with the State; what follows of this one agreement is checked only in annexes that bear this name. */
  collectivity: string;
  /** SIREN of the collectivity, 9 digits; null where it is not known. */
  siren: string | null;
  /** Its seat, for the contact sheet (Annexe 3); null where it is not known. */
  seat: Seat | null;
  /** Who signed the agreement; others join it by an amendment (article 2). Empty where it is not known. */
  signatories: readonly string[];
  /** First and last year of the agreement (article 3). */
  firstYear: number;
  lastYear: number;
  /** From when the agreement has effect (article 3); null where it is not known. */
  signatureDate: IsoDate | null;
  /** Last day of the agreement (article 3). */
  endDate: IsoDate;
  /** Sittings of the council that may approve the execution report (article 2.3). */
  councilDates: readonly IsoDate[];
  /** By when the execution report of a year reaches the prefect, the year after (article 2.3). */
  reportDeadline: DayOfYear;
  /** How many days ahead of that deadline it is recalled. */
  reportAlertDays: readonly number[];
  /** Greatest grant of the State to the collectivity for the first year, in euros (article 2.2.1); 0 where not known. */
  grant: number;
  /** Total eligible cost of the agreement, in euros (article 2.2.1); 0 where not known. */
  envelope: number;
  /** Whom the grant is paid to, as the approved-funding column names it (article 2.2.1). */
  grantee: string;
  /** Who may receive approved funding (column « Financement validé »). */
  beneficiaries: readonly string[];
  /** Share of the coordinator's post that the AMI pays, and the territory likewise (articles 2.1.1 and 2.2). */
  coordinatorShare: number;
  /** Greatest share of a year's grant that the State may claim back (article 5). */
  clawbackShare: number;
  /** Territories that actions may be for; empty where any may be. */
  territories: readonly TerritorySetting[];
  /** Words for ordinary schemes, which the AMI does not pay for (article 2.1.1). */
  ordinarySchemes: readonly string[];
  /** Known costs of a unit. */
  unitCosts: readonly UnitCost[];
  /** Gap in euros under which two sums are equal. */
  tolerance: number;
  /** Gap in euros above which an unbalanced row is blocking. */
  blockingGap: number;
  /** Share of the cost paid by the AMI above which it is pointed out. */
  amiShareThreshold: number;
  /** Change of cost from one year to the next above which it is to be explained. */
  costChangeThreshold: number;
  /** Change of the cost of a unit from one year to the next above which it is to be explained. */
  unitCostChangeThreshold: number;
  /** Funding from the AMI, in euros, from which a missing target is more than information. */
  targetThreshold: number;
  /** How many rows apart two rows may be whose funding was swapped. */
  crossedRowDistance: number;
  /** What was decided of single rules, by their ids. */
  rules: Readonly<Record<string, RuleSetting>>;
}

/** What the State's model agreement says to every territory: the settings of an agreement of which nothing else is known. */
export const modelSettings: Settings = {
  collectivity: '',
  siren: null,
  seat: null,
  signatories: [],
  firstYear: 2021,
  lastYear: 2022,
  signatureDate: null,
  endDate: '2022-12-31',
  councilDates: [],
  reportDeadline: '03-31',
  reportAlertDays: [90, 45, 15],
  grant: 0,
  envelope: 0,
  grantee: '',
  beneficiaries: [],
  coordinatorShare: 0.5,
  clawbackShare: 0.2,
  territories: [],
  ordinarySchemes,
  unitCosts: [
    // 18 € a place and a day.
    { scheme: 'PF', unit: 'place', euros: 6_570 },
    { scheme: 'pension de famille', unit: 'place', euros: 6_570 },
    { scheme: 'AGLS', unit: 'place', euros: 305 },
  ],
  tolerance: 1,
  blockingGap: 1_000,
  amiShareThreshold: 0.7,
  costChangeThreshold: 0.5,
  unitCostChangeThreshold: 0.2,
  targetThreshold: 30_000,
  crossedRowDistance: 2,
  rules: {},
};

/** The agreement between the State and Aix-Marseille-Provence, 2021–2022. */
export const defaultSettings: Settings = {
  ...modelSettings,
  collectivity: 'Métropole Aix-Marseille-Provence',
  siren: '130013030',
  seat: { street: '57 Boulevard Charles Livon', postalCode: '13007', city: 'Marseille' },
  signatories: ['Etat', 'AMP'],
  grant: 230_000,
  envelope: 847_500,
  grantee: 'AMP',
  beneficiaries: ['Etat', 'AMP', 'VDM'],
  territories: [
    { name: 'AMP', actor: 'AMP' },
    { name: 'Marseille', actor: 'VDM' },
    ...['CT1', 'CT2', 'CT3', 'CT4', 'CT5', 'CT6'].map((name) => ({ name, actor: 'AMP' })),
    ...[
      'Marseille-Provence',
      'Pays d’Aix',
      'Pays salonais',
      'Pays d’Aubagne et de l’Étoile',
      'Istres-Ouest Provence',
      'Pays de Martigues',
    ].map((name) => ({ name, actor: 'AMP' })),
    ...['Département', 'Bouches-du-Rhône', 'PACA', 'Région'].map((name) => ({ name, actor: null })),
  ],
};
