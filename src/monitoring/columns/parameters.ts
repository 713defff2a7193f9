/** « Paramètres »: what the agreement says (from the settings) and what a year’s report needs besides. */
import type { MonitoringKind } from './column';

/** One line of « Paramètres » that the user fills in, for each year of the agreement. */
export interface ParameterInput {
  key: string;
  label: string;
  kind: MonitoringKind;
  help: string;
}

/** What is typed for each year; the year’s columns stand side by side. */
export const parameterInputs = [
  {
    key: 'closingDate',
    label: 'Date d’arrêté des données',
    kind: 'date',
    help: 'Jour auquel les chiffres du rapport sont arrêtés, en général le 31 décembre de l’exercice.',
  },
  {
    key: 'paidOn',
    label: 'Date de versement de la subvention',
    kind: 'date',
    help: 'Jour où l’État a versé la subvention de l’exercice.',
  },
  {
    key: 'paid',
    label: 'Montant versé par l’État (€)',
    kind: 'euros',
    help: 'Ce qui a été versé à la collectivité pour l’exercice : base du reversement de l’article 5.',
  },
  {
    key: 'reviewDate',
    label: 'Instance de suivi',
    kind: 'date',
    help: 'Jour où l’instance de suivi a examiné l’exercice.',
  },
  {
    key: 'commissionDate',
    label: 'Commission',
    kind: 'date',
    help: 'Jour de la commission qui examine le projet de délibération.',
  },
  {
    key: 'councilDate',
    label: 'Délibération du Conseil',
    kind: 'date',
    help: 'Jour de la délibération qui approuve le rapport d’exécution (article 2.3).',
  },
  {
    key: 'deliberation',
    label: 'N° de délibération',
    kind: 'text',
    help: 'Numéro de la délibération qui approuve le rapport d’exécution.',
  },
  {
    key: 'legalityDate',
    label: 'Transmission au contrôle de légalité',
    kind: 'date',
    help: 'Jour où la délibération a été transmise au contrôle de légalité.',
  },
  {
    key: 'prefectDate',
    label: 'Transmission au Préfet',
    kind: 'date',
    help: 'Jour où le rapport a été transmis au Préfet, au plus tard le 31 mars de l’exercice suivant (article 2.3).',
  },
  {
    key: 'dihalDate',
    label: 'Envoi à la Dihal',
    kind: 'date',
    help: 'Jour de l’envoi à logementdabord@dihal.gouv.fr (article 2.3).',
  },
  {
    key: 'committeeDate',
    label: 'Envoi aux membres du comité de suivi',
    kind: 'date',
    help: 'Jour de l’envoi du rapport aux membres du comité de suivi (article 2.3).',
  },
  {
    key: 'amendment',
    label: 'Avenant : référence',
    kind: 'text',
    help: 'Numéro et objet de l’avenant signé pour l’exercice, s’il y en a un.',
  },
  {
    key: 'amendmentDate',
    label: 'Avenant : date de signature',
    kind: 'date',
    help: 'Jour où l’avenant a été signé.',
  },
  {
    key: 'contact',
    label: 'Interlocuteurs (fonctions)',
    kind: 'text',
    help: 'Les services et fonctions à joindre, sans nom de personne.',
  },
  {
    key: 'place',
    label: 'Fait à',
    kind: 'text',
    help: 'Lieu de signature de l’attestation.',
  },
  {
    key: 'signedOn',
    label: 'Fait le',
    kind: 'date',
    help: 'Jour de signature de l’attestation.',
  },
  {
    key: 'signatory',
    label: 'Qualité du signataire',
    kind: 'text',
    help: 'La qualité de qui certifie le rapport : « La Présidente », « Le Vice-Président délégué au logement ».',
  },
] as const satisfies readonly ParameterInput[];

/** What the settings say of the agreement, shown on « Paramètres » and changed in « Réglages ». */
export const agreementLabels = {
  collectivity: 'Collectivité',
  siren: 'SIREN',
  signatories: 'Signataires',
  signatureDate: 'Date de signature de la convention',
  endDate: 'Fin de la convention',
  grant: 'Subvention notifiée pour la première année (€)',
  envelope: 'Montant total de la convention (€)',
  grantee: 'Bénéficiaire de la subvention',
  coordinatorShare: 'Part AMI du poste de coordinateur',
  clawbackShare: 'Part reversable des crédits versés (article 5)',
  reportDeadline: 'Échéance du rapport d’exécution',
  councilDates: 'Séances du Conseil',
  amiShareThreshold: 'Seuil de la part AMI à signaler',
} as const;
