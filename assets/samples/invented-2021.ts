/**
 * What an imaginary team would have typed into « Suivi d’exécution 2021 » of the sample: nothing here comes from the
 * agreement or from anyone’s accounts. Amounts are euros, dates ISO days; what an action lacks was left empty.
 */
export interface InventedRow {
  priority?: number;
  status?: string;
  progress?: number;
  actualStart?: string;
  revisedEnd?: string;
  actualEnd?: string;
  committed?: number;
  spent?: number;
  amiSpent?: number;
  ownSpent?: number;
  amiPaid?: number;
  paidOn?: string;
  deliverable?: string;
  deliverableDate?: string;
  gapCause?: string;
  explanation?: string;
  decision?: string;
  /** Co-funding obtained, by funder. */
  funding?: Readonly<Record<string, number>>;
}

export const inventedRows: Readonly<Record<number, InventedRow>> = {
  1: {
    priority: 5,
    status: 'En cours',
    progress: 0.6,
    actualStart: '2021-07-01',
    revisedEnd: '2022-12-31',
    committed: 42_000,
    spent: 38_500,
    amiSpent: 19_250,
    ownSpent: 19_250,
    amiPaid: 20_000,
    paidOn: '2021-09-15',
    deliverable: 'Remis',
    deliverableDate: '2021-12-20',
    decision: 'Poursuivre',
  },
  2: {
    priority: 2,
    status: 'Suspendue',
    progress: 0.1,
    revisedEnd: '2023-06-30',
    gapCause: 'Réglementaire',
    explanation: 'Marché interrompu dans l’attente de la loi 3DS.',
    decision: 'Reporter',
  },
  3: {
    priority: 2,
    status: 'En cours',
    progress: 0.4,
    actualStart: '2021-10-04',
    revisedEnd: '2022-12-31',
    committed: 60_000,
    spent: 41_000,
    amiSpent: 30_000,
    ownSpent: 11_000,
    amiPaid: 30_000,
    paidOn: '2021-09-15',
    decision: 'Poursuivre',
  },
  4: { priority: 5, status: 'En préparation', progress: 0.2, actualStart: '2021-09-20', decision: 'Ajuster' },
  5: { priority: 2, status: 'En cours', progress: 0.7, actualStart: '2021-03-01', decision: 'Poursuivre' },
  6: {
    priority: 1,
    status: 'Non démarrée',
    progress: 0,
    revisedEnd: '2022-12-31',
    decision: 'Reporter',
    gapCause: 'Marché public',
    explanation: 'Consultation reportée à 2022.',
  },
  10: {
    priority: 3,
    status: 'En cours',
    progress: 0.8,
    actualStart: '2021-06-15',
    committed: 1_700_000,
    spent: 1_420_000,
    funding: { 'Etat hors AMI': 1_700_000 },
    decision: 'Poursuivre',
  },
  11: {
    priority: 1,
    status: 'Terminée',
    progress: 1,
    actualStart: '2021-09-01',
    actualEnd: '2021-12-10',
    committed: 9_200,
    spent: 9_200,
    amiSpent: 4_600,
    ownSpent: 4_600,
    amiPaid: 5_000,
    paidOn: '2021-09-15',
    deliverable: 'Remis',
    deliverableDate: '2021-12-10',
    funding: { autres: 5_000 },
  },
  12: {
    priority: 2,
    status: 'En retard',
    progress: 0.5,
    actualStart: '2021-11-02',
    revisedEnd: '2021-12-31',
    committed: 30_000,
    spent: 12_000,
    amiSpent: 6_000,
    ownSpent: 6_000,
    amiPaid: 8_000,
    paidOn: '2021-09-15',
    gapCause: 'Partenaire',
    explanation: 'Avenant à la convention signé en novembre.',
    decision: 'Poursuivre',
  },
  13: {
    priority: 1,
    status: 'En cours',
    progress: 0.3,
    actualStart: '2021-10-15',
    committed: 160_000,
    spent: 48_000,
    amiSpent: 24_000,
    ownSpent: 24_000,
    amiPaid: 25_000,
    paidOn: '2021-09-15',
    decision: 'Poursuivre',
  },
  14: {
    priority: 3,
    status: 'Non démarrée',
    progress: 0,
    gapCause: 'Cofinancement non obtenu',
    explanation: 'Appui de l’ARS toujours en discussion.',
    decision: 'Reporter',
  },
  18: {
    priority: 3,
    status: 'En cours',
    progress: 0.6,
    actualStart: '2021-09-06',
    committed: 162_500,
    spent: 98_000,
    amiSpent: 98_000,
    amiPaid: 100_000,
    paidOn: '2021-09-15',
    decision: 'Poursuivre',
  },
  19: {
    priority: 4,
    status: 'Terminée',
    progress: 1,
    actualStart: '2021-05-10',
    actualEnd: '2021-12-15',
    committed: 64_000,
    spent: 62_300,
    amiSpent: 18_000,
    ownSpent: 10_000,
    amiPaid: 20_000,
    paidOn: '2021-09-15',
    deliverable: 'Non remis',
    funding: { VDM: 20_000, FAP: 10_000 },
  },
  20: {
    priority: 5,
    status: 'En préparation',
    progress: 0.15,
    actualStart: '2021-11-15',
    committed: 12_000,
    spent: 4_000,
    amiSpent: 4_000,
    amiPaid: 7_000,
    paidOn: '2021-09-15',
    decision: 'Poursuivre',
  },
  21: {
    priority: 5,
    status: 'Terminée',
    progress: 1,
    actualStart: '2021-12-02',
    actualEnd: '2021-12-02',
    committed: 10_400,
    spent: 10_400,
    amiSpent: 5_000,
    amiPaid: 5_000,
    paidOn: '2021-09-15',
    deliverable: 'Remis',
    deliverableDate: '2021-12-20',
    funding: { CD13: 30_000, autres: 30_000 },
  },
  23: {
    priority: 2,
    status: 'En cours',
    progress: 0.8,
    actualStart: '2021-04-01',
    committed: 112_500,
    spent: 90_000,
    ownSpent: 90_000,
    decision: 'Poursuivre',
  },
  24: {
    priority: 4,
    status: 'Terminée',
    progress: 1,
    actualStart: '2021-10-11',
    actualEnd: '2021-12-17',
    committed: 10_000,
    spent: 9_800,
    amiSpent: 4_900,
    ownSpent: 4_900,
    amiPaid: 5_000,
    paidOn: '2021-09-15',
    deliverable: 'Remis',
    deliverableDate: '2021-12-17',
  },
};

/** What was measured, by action: of its first indicator. */
export const inventedAchievements: Readonly<Record<number, { achieved1: number; source?: string; comment?: string }>> =
  {
    5: { achieved1: 26, source: 'VDM', comment: 'Cotation mise en place en octobre seulement.' },
    8: { achieved1: 1, source: 'DDETS', comment: 'Seconde pension de famille ouverte en 2022.' },
    15: { achieved1: 96, source: 'bailleurs/ARHLM' },
    23: { achieved1: 17, source: 'SI-SIAO' },
  };

/** Of the year, on « Paramètres ». */
export const inventedParameters: Readonly<Record<string, string | number>> = {
  paidOn: '2021-09-15',
  paid: 230_000,
  reviewDate: '2022-01-25',
};
