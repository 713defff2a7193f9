/** What is known of an organisation: its one acronym, its family, and the ways in which people write it. */

/** The families of the catalogue, and what users read for each. */
export const actorFamilies = {
  etat: 'État',
  collectivite: 'collectivité',
  bailleurs: 'bailleurs',
  association: 'association',
  operateur: 'opérateur',
} as const;

export type ActorFamily = keyof typeof actorFamilies;

/** Words that tell the family of an organisation whatever its name, in plain small letters. */
export const familyWords: Readonly<Record<ActorFamily, readonly string[]>> = {
  etat: ['etat', 'prefecture', 'prefet', 'sous prefecture', 'direction departementale', 'direction regionale'],
  collectivite: [
    'agglomeration',
    'agglo',
    'metropole',
    'communaute de communes',
    'communaute urbaine',
    'intercommunalite',
    'commune',
    'mairie',
    'ville',
    'departement',
    'conseil departemental',
    'region',
    'conseil regional',
  ],
  bailleurs: ['bailleur', 'bailleurs', 'office public', 'organisme hlm'],
  association: ['association', 'associations', 'fondation'],
  operateur: ['operateur', 'operateurs'],
};

export interface Actor {
  /** How the tool names it, everywhere. */
  acronym: string;
  name: string;
  family: ActorFamily;
  /** A budget or fund of the organisation rather than the organisation itself: it pays, and never pilots. */
  isFund?: true;
  /** Other ways of writing it, whatever the capitals and accents. Names of up to three letters want their capitals. */
  variants?: readonly string[];
  /** Ways of writing it that count only with these very capitals: « Etat », for « état » is a common word. */
  exact?: readonly string[];
  /**
   * Common names that mean it as long as no other name qualifies them: « Ville » is Marseille in Marseille's agreement,
   * « Ville d’Aix » is not. Capitals matter.
   */
  common?: readonly string[];
  /** Ways of writing it that probably mean it. */
  probable?: readonly string[];
  /** Slips of the pen that mean it without a doubt: read like its name, and pointed out. */
  misspelt?: readonly string[];
  /** There is one in each département, whose number may follow: « ADIL 13 », « CD34 ». */
  isByDepartment?: true;
}
