/**
 * The organisations that pilot, share in or pay for the actions, each under its one acronym, with the ways in which
 * people write it. Names are data: a new way of writing is a new line here.
 */

/** The families of the catalogue, and what users read for each. */
export const actorFamilies = {
  etat: 'État',
  collectivite: 'collectivité',
  bailleurs: 'bailleurs',
  association: 'association',
  operateur: 'opérateur',
} as const;

export type ActorFamily = keyof typeof actorFamilies;

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

/** The organisations of one territory: what local names mean there, and only there. */
export interface Territory {
  acronym: string;
  /** How titles name the territory. */
  names: readonly string[];
  actors: readonly Actor[];
}

/** Organisations known all over France. */
export const nationalActors: readonly Actor[] = [
  {
    acronym: 'Etat',
    name: 'État',
    family: 'etat',
    exact: ['Etat', 'État', 'ETAT', 'ÉTAT'],
    variants: ['services de l’État'],
  },
  {
    acronym: 'BOP 177',
    name: 'Programme 177 « Hébergement, parcours vers le logement et insertion des personnes vulnérables »',
    family: 'etat',
    isFund: true,
    variants: ['BOP177', 'programme 177', 'prog 177', 'P177', 'BOP'],
  },
  {
    acronym: 'FNAVDL',
    name: 'Fonds national d’accompagnement vers et dans le logement',
    family: 'etat',
    isFund: true,
  },
  { acronym: 'FNAP', name: 'Fonds national des aides à la pierre', family: 'etat', isFund: true },
  {
    acronym: 'DDETS',
    name: 'Direction départementale de l’emploi, du travail et des solidarités',
    family: 'etat',
    variants: ['direction départementale de l’emploi, du travail et des solidarités'],
    isByDepartment: true,
  },
  {
    acronym: 'DDETSPP',
    name: 'Direction départementale de l’emploi, du travail, des solidarités et de la protection des populations',
    family: 'etat',
    isByDepartment: true,
  },
  {
    acronym: 'DREETS',
    name: 'Direction régionale de l’économie, de l’emploi, du travail et des solidarités',
    family: 'etat',
  },
  {
    acronym: 'DRIHL',
    name: 'Direction régionale et interdépartementale de l’hébergement et du logement',
    family: 'etat',
    isByDepartment: true,
  },
  {
    acronym: 'DRDJSCS',
    name: 'Direction régionale et départementale de la jeunesse, des sports et de la cohésion sociale (jusqu’en mars 2021)',
    family: 'etat',
    variants: ['DRJSCS', 'DDDJSCS'],
    probable: ['DRD', 'DRISCS', 'DRDCS'],
  },
  {
    acronym: 'DDCS',
    name: 'Direction départementale de la cohésion sociale (jusqu’en mars 2021)',
    family: 'etat',
    variants: ['DDCSPP'],
    isByDepartment: true,
  },
  { acronym: 'DDT', name: 'Direction départementale des territoires', family: 'etat', isByDepartment: true },
  {
    acronym: 'DDTM',
    name: 'Direction départementale des territoires et de la mer',
    family: 'etat',
    isByDepartment: true,
  },
  {
    acronym: 'DREAL',
    name: 'Direction régionale de l’environnement, de l’aménagement et du logement',
    family: 'etat',
  },
  {
    acronym: 'Dihal',
    name: 'Délégation interministérielle à l’hébergement et à l’accès au logement',
    family: 'etat',
  },
  { acronym: 'DGCS', name: 'Direction générale de la cohésion sociale', family: 'etat' },
  { acronym: 'DHUP', name: 'Direction de l’habitat, de l’urbanisme et des paysages', family: 'etat' },
  {
    acronym: 'Préfecture',
    name: 'Préfecture',
    family: 'etat',
    variants: ['préfet', 'préfète', 'sous-préfecture', 'sous-préfectures', 'préfectures', 'sous-préfet'],
  },
  { acronym: 'ARS', name: 'Agence régionale de santé', family: 'etat', variants: ['agence régionale de santé'] },
  { acronym: 'ANAH', name: 'Agence nationale de l’habitat', family: 'etat' },
  { acronym: 'ANRU', name: 'Agence nationale pour la rénovation urbaine', family: 'etat' },
  { acronym: 'ANCT', name: 'Agence nationale de la cohésion des territoires', family: 'etat' },
  {
    acronym: 'SPIP',
    name: 'Service pénitentiaire d’insertion et de probation',
    family: 'etat',
    isByDepartment: true,
  },
  {
    acronym: 'CD',
    name: 'Conseil départemental',
    family: 'collectivite',
    variants: ['conseil départemental', 'conseil général'],
    exact: ['Département', 'Departement', 'DEPARTEMENT', 'DÉPARTEMENT', 'Dpt', 'Dépt'],
    isByDepartment: true,
  },
  {
    acronym: 'Région',
    name: 'Conseil régional',
    family: 'collectivite',
    variants: ['conseil régional'],
    exact: ['Région', 'Region', 'RÉGION', 'REGION'],
  },
  {
    acronym: 'EPCI',
    name: 'Établissement public de coopération intercommunale',
    family: 'collectivite',
    variants: ['intercommunalité', 'communauté d’agglomération', 'communauté urbaine', 'communauté de communes'],
  },
  {
    acronym: 'Métropole',
    name: 'Métropole',
    family: 'collectivite',
    common: ['Métropole', 'Metropole', 'MÉTROPOLE', 'METROPOLE'],
  },
  {
    acronym: 'Ville',
    name: 'Ville',
    family: 'collectivite',
    common: ['Ville', 'VILLE', 'Commune', 'COMMUNE', 'Mairie'],
  },
  {
    acronym: 'CCAS',
    name: 'Centre communal d’action sociale',
    family: 'collectivite',
    variants: ['centre communal d’action sociale'],
  },
  { acronym: 'CIAS', name: 'Centre intercommunal d’action sociale', family: 'collectivite' },
  {
    acronym: 'FSL',
    name: 'Fonds de solidarité pour le logement',
    family: 'collectivite',
    isFund: true,
    variants: ['fonds de solidarité logement', 'fonds de solidarité pour le logement'],
  },
  {
    acronym: 'ARHLM',
    name: 'Association régionale Hlm',
    family: 'bailleurs',
    variants: ['AR HLM', 'association régionale HLM', 'union régionale HLM', 'URHLM'],
  },
  { acronym: 'USH', name: 'Union sociale pour l’habitat', family: 'bailleurs' },
  { acronym: 'AORIF', name: 'AORIF, l’Union sociale pour l’habitat d’Île-de-France', family: 'bailleurs' },
  {
    acronym: 'AL',
    name: 'Action Logement',
    family: 'operateur',
    variants: ['Action Logement', '1 % logement'],
  },
  {
    acronym: 'CAF',
    name: 'Caisse d’allocations familiales',
    family: 'operateur',
    variants: ['caisse d’allocations familiales'],
    isByDepartment: true,
  },
  { acronym: 'MSA', name: 'Mutualité sociale agricole', family: 'operateur' },
  { acronym: 'CPAM', name: 'Caisse primaire d’assurance maladie', family: 'operateur', isByDepartment: true },
  {
    acronym: 'SIAO',
    name: 'Service intégré d’accueil et d’orientation',
    family: 'operateur',
    isByDepartment: true,
  },
  {
    acronym: 'EPF',
    name: 'Établissement public foncier',
    family: 'operateur',
    variants: ['établissement public foncier', 'EPFL'],
    misspelt: ['EP F'],
  },
  {
    acronym: 'CNFPT',
    name: 'Centre national de la fonction publique territoriale',
    family: 'operateur',
    misspelt: ['CNFT'],
  },
  {
    acronym: 'Banque des Territoires',
    name: 'Banque des Territoires (Caisse des dépôts)',
    family: 'operateur',
    variants: ['CDC', 'caisse des dépôts'],
  },
  {
    acronym: 'ADIL',
    name: 'Agence départementale d’information sur le logement',
    family: 'association',
    isByDepartment: true,
  },
  { acronym: 'ANIL', name: 'Agence nationale pour l’information sur le logement', family: 'association' },
  {
    acronym: 'FAP',
    name: 'Fondation Abbé Pierre (Fondation pour le logement des défavorisés depuis 2025)',
    family: 'association',
    variants: ['Fondation Abbé Pierre', 'Fondation pour le logement des défavorisés'],
  },
  {
    acronym: 'FAS',
    name: 'Fédération des acteurs de la solidarité',
    family: 'association',
    variants: ['fédération des acteurs de la solidarité'],
  },
  {
    acronym: 'UNAFO',
    name: 'Union professionnelle du logement accompagné',
    family: 'association',
    misspelt: ['UNAFIO', 'Unafco'],
  },
  { acronym: 'UNPI', name: 'Union nationale des propriétaires immobiliers', family: 'association' },
  {
    acronym: 'UDAF',
    name: 'Union départementale des associations familiales',
    family: 'association',
    isByDepartment: true,
  },
  {
    acronym: 'SOLIHA',
    name: 'Solidaires pour l’habitat',
    family: 'association',
    variants: ['Soliha Provence'],
    misspelt: ['Sothia'],
  },
  {
    acronym: 'Mission locale',
    name: 'Mission locale',
    family: 'association',
    variants: ['missions locales'],
  },
  { acronym: 'Habitat et Humanisme', name: 'Habitat et Humanisme', family: 'association' },
  { acronym: 'Emmaüs', name: 'Emmaüs', family: 'association', variants: ['Emmaüs Solidarité', 'Emmaüs Connect'] },
  { acronym: 'Croix-Rouge', name: 'Croix-Rouge française', family: 'association', variants: ['Croix-Rouge française'] },
  { acronym: 'Secours catholique', name: 'Secours catholique', family: 'association' },
  { acronym: 'Médecins du Monde', name: 'Médecins du Monde', family: 'association' },
  { acronym: 'Fondation de France', name: 'Fondation de France', family: 'association' },
];

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

/** Territories whose local names are known. */
export const territories: readonly Territory[] = [
  {
    acronym: 'AMP',
    names: ['Métropole Aix-Marseille-Provence', 'Aix-Marseille-Provence', 'AMP Métropole', 'Métropole AMP'],
    actors: [
      {
        acronym: 'AMP',
        name: 'Métropole Aix-Marseille-Provence',
        family: 'collectivite',
        variants: [
          'Aix-Marseille-Provence',
          'Métropole Aix-Marseille-Provence',
          'Métropole AMP',
          'AMP Métropole',
          'MAMP',
        ],
        common: ['Métropole', 'Metropole', 'MÉTROPOLE', 'METROPOLE'],
      },
      {
        acronym: 'VDM',
        name: 'Ville de Marseille',
        family: 'collectivite',
        variants: ['VdMarseille', 'Vd Marseille', 'V de Marseille', 'Ville de Marseille', 'mairie de Marseille'],
        exact: ['VdM', 'Vdm', 'vdm'],
        common: ['Ville', 'VILLE'],
      },
      {
        acronym: 'CD13',
        name: 'Conseil départemental des Bouches-du-Rhône',
        family: 'collectivite',
        variants: [
          'CD 13',
          'conseil départemental',
          'conseil départemental des Bouches-du-Rhône',
          'conseil départemental 13',
          'département des Bouches-du-Rhône',
        ],
        exact: ['CD'],
        common: ['Département', 'Departement', 'DEPARTEMENT', 'DÉPARTEMENT', 'Dpt'],
      },
      {
        acronym: 'ADIL13',
        name: 'Agence départementale d’information sur le logement des Bouches-du-Rhône',
        family: 'association',
        variants: ['ADIL', 'ADIL 13', 'ADIL des Bouches-du-Rhône'],
      },
      {
        acronym: 'Ouvrir la Ville',
        name: 'Mission Ouvrir la Ville',
        family: 'association',
        variants: ['Mission Ouvrir la Ville', 'Ouvrir la Ville'],
        probable: ['Mission CV', 'Mission Durvir la Ville', 'Durvir la Ville'],
      },
      {
        acronym: 'HAS',
        name: 'Habitat alternatif social',
        family: 'association',
        variants: ['habitat alternatif social'],
      },
    ],
  },
];
