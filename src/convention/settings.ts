/** An ISO date, « 2021-06-30 ». */
export type IsoDate = string;

/** What differs from one agreement to another: every figure and threshold that a rule or a report needs. */
export interface Settings {
  /** Who signed with the State; the amounts below are checked only in annexes that bear this name in their title. */
  collectivity: string;
  /** First and last year of the agreement (article 3). */
  firstYear: number;
  lastYear: number;
  /** Greatest grant of the State to the collectivity for the first year, in euros (article 2.2.1). */
  grant: number;
  /** Total eligible cost of the agreement, in euros (article 2.2.1). */
  envelope: number;
  /** Whom the grant is paid to, as the approved-funding column names it (article 2.2.1). */
  grantee: string;
  /** Who may receive approved funding (column « Financement validé »). */
  beneficiaries: readonly string[];
  /** Share of the coordinator's post that the AMI pays, and the territory likewise (articles 2.1.1 and 2.2). */
  coordinatorShare: number;
  /** Gap in euros under which two sums are equal. */
  tolerance: number;
  /** Gap in euros above which an unbalanced row is blocking. */
  blockingGap: number;
  /** Share of the cost paid by the AMI above which it is pointed out. */
  amiShareThreshold: number;
  /** Change of cost from one year to the next above which it is to be explained. */
  costChangeThreshold: number;
  /** How many rows apart two rows may be whose funding was swapped. */
  crossedRowDistance: number;
}

/** The agreement between the State and Aix-Marseille-Provence, 2021–2022. */
export const defaultSettings: Settings = {
  collectivity: 'Métropole Aix-Marseille-Provence',
  firstYear: 2021,
  lastYear: 2022,
  grant: 230_000,
  envelope: 847_500,
  grantee: 'AMP',
  beneficiaries: ['Etat', 'AMP', 'VDM'],
  coordinatorShare: 0.5,
  tolerance: 1,
  blockingGap: 1_000,
  amiShareThreshold: 0.7,
  costChangeThreshold: 0.5,
  crossedRowDistance: 2,
};
