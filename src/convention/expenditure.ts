/** The kinds of action that the agreement may support (article 2.1.1), and the expenditure that each covers (last pages of Annexe 2). */

/** One of the six kinds of action of article 2.1.1, as Annexe 1 numbers them. */
export interface ActionCategory {
  number: number;
  /** As the model of Annexe 1 writes it, after its number. */
  name: string;
  /** Other words for the same, in plain small letters. */
  aliases: readonly string[];
  /** The eligible expenditure that it covers, as the agreement words it. */
  expenditure: string;
  /** Words of that expenditure and of no other category's, in plain small letters: beginnings of words. */
  telling: readonly string[];
  /** « Il est nécessaire de préciser les sources de financement à plus long terme. » */
  needsLongTermFunding: boolean;
}

export const actionCategories: readonly ActionCategory[] = [
  {
    number: 1,
    name: 'Coordination / animation',
    aliases: ['coordination', 'animation', 'coordinateur', 'poste de coordinateur', 'pilotage', 'gouvernance'],
    expenditure: 'salaire et frais liés au poste de coordinateur ou d’animateur',
    telling: ['coordinat', 'coordo', 'chef de projet', 'cheffe de projet', 'charge de mission', 'animer', 'animat'],
    needsLongTermFunding: false,
  },
  {
    number: 2,
    name: 'Ingénierie de projet',
    aliases: ['ingenierie', 'etude', 'etudes', 'ingenierie du projet'],
    expenditure: 'études, prestations d’accompagnement au montage du projet, création de formations',
    telling: ['etude', 'ingenierie', 'assistance a maitrise', 'amo', 'formation', 'former', 'diagnostic', 'expertise'],
    needsLongTermFunding: false,
  },
  {
    number: 3,
    name: 'Mesures d’intervention sociale',
    aliases: ['intervention sociale', 'mesures', 'accompagnement', 'accompagnement social', 'initiatives innovantes'],
    expenditure:
      'initiatives innovantes, notamment d’accompagnement, et plateforme d’accompagnement, dont le financement à plus long terme est précisé',
    telling: ['accompagn', 'experiment', 'plateforme', 'maraude', 'relog'],
    needsLongTermFunding: true,
  },
  {
    number: 4,
    name: 'Observation sociale',
    aliases: ['observation', 'observatoire', 'enquete', 'recensement'],
    expenditure: 'observation sociale et enquêtes de recensement : méthodologie, outils partagés, logistique',
    telling: ['observat', 'recensement', 'enquete', 'nuit de la solidarite', 'denombrement'],
    needsLongTermFunding: false,
  },
  {
    number: 5,
    name: 'Suivi et évaluation',
    aliases: ['suivi', 'evaluation'],
    expenditure: 'suivi et évaluation : méthodologie, études, enquêtes, lien avec la recherche',
    telling: ['evalu', 'suivi', 'bilan'],
    needsLongTermFunding: false,
  },
  {
    number: 6,
    name: 'Communication',
    aliases: ['communication', 'sensibilisation', 'information'],
    expenditure: 'conférences, journées de sensibilisation, forums et supports de communication',
    telling: [
      'communication',
      'conference',
      'journee',
      'forum',
      'sensibilis',
      'plaquette',
      'evenement',
      'film',
      'video',
      'podcast',
      'exposition',
      'brochure',
      'depliant',
      'affiche',
    ],
    needsLongTermFunding: false,
  },
];

/** The seven types of eligible expenditure of the last pages of Annexe 2, in their order, and the kind of action of each. */
export const expenditureTypes: readonly { name: string; category: number }[] = [
  { name: 'Poste de coordinateur / animateur', category: 1 },
  { name: 'Ingénierie hors poste', category: 2 },
  { name: 'Initiatives innovantes', category: 3 },
  { name: 'Plateforme d’accompagnement', category: 3 },
  { name: 'Observation sociale', category: 4 },
  { name: 'Suivi et évaluation', category: 5 },
  { name: 'Communication', category: 6 },
];

/** The five priorities of the national plan « Logement d’abord » 2018-2022, in their order (article 2.1). */
export const planPriorities: readonly string[] = [
  'Produire et mobiliser plus de logements abordables et adaptés aux besoins des personnes sans-abri et mal logées',
  'Promouvoir et accélérer l’accès au logement et faciliter la mobilité résidentielle des personnes défavorisées',
  'Mieux accompagner les personnes sans domicile et favoriser le maintien dans le logement',
  'Prévenir les ruptures dans les parcours résidentiels et recentrer l’hébergement d’urgence sur ses missions',
  'Mobiliser les acteurs et les territoires pour mettre en œuvre le principe du Logement d’abord',
];

/** Ordinary schemes, whose circuits of funding are their own (end of article 2.1.1): in plain small letters, with acronyms. */
export const ordinarySchemes: readonly string[] = [
  'plai',
  'pension de famille',
  'pensions de famille',
  'pf',
  'residence accueil',
  'residences accueil',
  'ra',
  'rhj',
  'residence habitat jeunes',
  'residence sociale',
  'residences sociales',
  'iml',
  'intermediation locative',
  'fnavdl',
  'agls',
];
