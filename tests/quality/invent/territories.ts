/** Who signs an invented agreement, and who pays there. */
export interface Signatory {
  /** The collectivity as the title of its annexes has it. */
  title: string;
  /** Its name in the settings. */
  name: string;
  /** What its cells call it. */
  acronym: string;
  city: string;
  /** Places of action, to tell its actions apart. */
  places: readonly string[];
  /** Other funders, as its cells write them. */
  funders: readonly string[];
}

const PLACES = [
  'centre',
  'rive gauche',
  'quartiers nord',
  'quartiers sud',
  'pôle gare',
  'vallée',
  'plateau',
  'littoral',
];

/** Name, acronym, chief town, département and a fund or foundation of its own. */
const sketches: readonly [title: string, acronym: string, city: string, department: string, own: string][] = [
  ['Toulouse Métropole', 'TM', 'Toulouse', '31', 'Fondation de France'],
  ['Métropole européenne de Lille', 'MEL', 'Lille', '59', 'Fondation Abbé Pierre'],
  ['Grenoble-Alpes Métropole', 'GAM', 'Grenoble', '38', 'Un Toit pour tous'],
  ['Eurométropole de Strasbourg', 'EMS', 'Strasbourg', '67', 'Caisse des dépôts'],
  ['Département de la Gironde', 'CD33', 'Bordeaux', '33', 'Bordeaux Métropole'],
  ['Nantes Métropole', 'NM', 'Nantes', '44', 'Fonds Bruneau'],
  ['Rennes Métropole', 'RM', 'Rennes', '35', 'Néotoa'],
  ['Métropole de Lyon', 'Métropole', 'Lyon', '69', 'Fondation Terre Plurielle'],
  ['Dijon Métropole', 'DM', 'Dijon', '21', 'Grand Dijon Habitat'],
  ['Montpellier Méditerranée Métropole', 'MMM', 'Montpellier', '34', 'ACM Habitat'],
  ['Clermont Auvergne Métropole', 'CAM', 'Clermont-Ferrand', '63', 'Ophis'],
  ['Communauté urbaine du Grand Val', 'CUGV', 'Valbourg', '72', 'MSA'],
  ['Agglomération des Deux Rives', 'A2R', 'Rivemont', '82', 'Banque des territoires'],
  ['Pays de Brocé Agglomération', 'PBA', 'Brocé', '83', 'Action Logement'],
  ['Département du Haut-Morvan', 'CD58', 'Nevers', '58', 'Nièvre Habitat'],
  ['Métropole Côte Sauvage', 'MCS', 'Port-Louis', '56', 'Fondation du Large'],
  ['Le Havre Seine Métropole', 'LHSM', 'Le Havre', '76', 'Alcéane'],
  ['Tours Métropole Val de Loire', 'TMVL', 'Tours', '37', 'Entraide ouvrière'],
  ['Communauté d’agglomération du Béarn', 'CAB', 'Pau', '64', 'Pau Béarn Habitat'],
  ['Grand Besançon Métropole', 'GBM', 'Besançon', '25', 'Grand Besançon Habitat'],
  ['Métropole du Grand Nancy', 'MGN', 'Nancy', '54', 'ARS de Nancy'],
  ['Orléans Métropole', 'OM', 'Orléans', '45', 'Les Résidences de l’Orléanais'],
  ['Grand Chambéry', 'GC', 'Chambéry', '73', 'Cristal Habitat'],
  ['Département de Seine-et-Brie', 'CD77', 'Melun', '77', 'Habitat 77'],
  ['Brest Métropole', 'BM', 'Brest', '29', 'Brest Métropole Habitat'],
  ['Limoges Métropole', 'LM', 'Limoges', '87', 'Limoges Habitat'],
  ['Communauté du Bassin minier', 'CBM', 'Lenvin', '62', 'Maisons et Cités'],
  ['Saint-Étienne Métropole', 'SEM', 'Saint-Étienne', '42', 'Habitat et Métropole'],
  ['Nice Côte d’Azur', 'NCA', 'Nice', '06', 'Côte d’Azur Habitat'],
  ['Mulhouse Alsace Agglomération', 'm2A', 'Mulhouse', '68', 'Alsace Habitat'],
];

/** Thirty territories, each with its names, places and funders. */
export const signatories: readonly Signatory[] = sketches.map(([title, acronym, city, department, own]) => ({
  title,
  name: title,
  acronym,
  city,
  places: [...PLACES.map((place) => `${city} ${place}`), `est du territoire`, `ouest du territoire`],
  funders: [`CAF ${department}`, 'BOP 177', 'ARS', 'Région', `Ville de ${city}`, own, 'FSL'],
}));
