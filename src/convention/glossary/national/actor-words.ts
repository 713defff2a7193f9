/** Words that surround the names of organisations without being any. */

/** Words that hold an organisation's name and mean something else. */
export const falseActorNames: readonly string[] = [
  'état des lieux',
  'état d’avancement',
  'état initial',
  'politique de la ville',
  'contrat de ville',
  'métropole et territoires',
];

/** Words that may come before an organisation's name without being another organisation: « coordo AMI AMP ». */
export const serviceWords: readonly string[] = [
  'appui',
  'chargé',
  'chargée',
  'chef',
  'cheffe',
  'co',
  'copilotage',
  'copilote',
  'DGA',
  'pilotage',
  'pilote',
  'porteur',
  'projet',
  'solidarités',
  'coordo',
  'coordinateur',
  'coordinatrice',
  'coordination',
  'service',
  'services',
  'direction',
  'pôle',
  'mission',
  'équipe',
  'comm',
  'communication',
  'habitat',
  'logement',
  'social',
  'AMI',
  'LDA',
];
