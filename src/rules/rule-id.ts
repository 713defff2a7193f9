/** The groups of the catalogue; a rule's id begins with its group, and its file lies in the group's folder. */
export const ruleGroups = {
  structure: 'Structure',
  identification: 'Identification',
  budget: 'Budget',
  cofinancement: 'Cofinancement',
  calendrier: 'Calendrier',
  pilotage: 'Pilotage',
  indicateur: 'Indicateurs',
  inter: 'Entre les deux annexes',
  convention: 'Convention',
  suivi: 'Suivi d’exécution',
  texte: 'Texte',
} as const;

export type RuleGroup = keyof typeof ruleGroups;

/** Stable for ever: users see it and decisions refer to it. */
export type RuleId = `${RuleGroup}-${string}`;
