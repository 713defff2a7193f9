/** The choices that the monitoring sheets offer. */

/** What an action has come to. */
export const statuses = [
  'Non démarrée',
  'En préparation',
  'En cours',
  'En retard',
  'Suspendue',
  'Terminée',
  'Reportée',
  'Abandonnée',
] as const;

/** Of these, the ones under which nothing more is to come. */
export const endedStatuses: readonly string[] = ['Terminée', 'Abandonnée'] satisfies (typeof statuses)[number][];

/** Of these, the ones that article 5 may be turned on: nothing begun, or broken off. */
export const standstillStatuses: readonly string[] = [
  'Non démarrée',
  'Suspendue',
  'Reportée',
  'Abandonnée',
] satisfies (typeof statuses)[number][];

export const lists = {
  status: statuses,
  /** The priorities of the national plan (article 2.1), by their numbers. */
  priority: ['1', '2', '3', '4', '5'],
  deliverable: ['Remis', 'Partiel', 'Non remis', 'Sans objet'],
  gapCause: [
    'Recrutement',
    'Marché public',
    'Cofinancement non obtenu',
    'Partenaire',
    'Coût réel différent',
    'Périmètre modifié',
    'Réglementaire',
    'Crise sanitaire',
    'Autre',
  ],
  decision: ['Poursuivre', 'Ajuster', 'Reporter', 'Arrêter'],
  unit: [
    'ménages',
    'personnes',
    'logements',
    'places',
    'désignations',
    'attributions',
    '%',
    'jours',
    'sessions',
    'personnes formées',
    'arrondissements',
    'documents',
    '€',
  ],
  indicatorType: ['réalisation', 'résultat', 'impact'],
  direction: ['hausse', 'baisse'],
  source: ['SI-SIAO', 'SNE', 'Syplo', 'DDETS', 'bailleurs/ARHLM', 'ADIL', 'FSL', 'VDM', 'comptabilité AMP'],
  /** Who may receive approved funding; the settings of the agreement give their own. */
  payee: ['AMP', 'Etat', 'VDM'],
  voucher: ['Mandat', 'Facture', 'Convention', 'Titre de recette', 'Fiche de paie', 'Autre'],
} as const satisfies Record<string, readonly string[]>;

export type ListName = keyof typeof lists;
