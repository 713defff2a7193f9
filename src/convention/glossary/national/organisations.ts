/**
 * Organisations known all over France that pilot, share in or pay for actions. Names are data: another way of writing
 * one is a line more here.
 */
import type { Actor } from '../actor';
import { stateActors } from './state';

/** Every organisation known all over France. */
export const nationalActors: readonly Actor[] = [
  ...stateActors,
  {
    acronym: 'CD',
    name: 'Conseil départemental',
    family: 'collectivite',
    variants: ['conseil départemental', 'conseil général'],
    exact: ['Département', 'Departement', 'DEPARTEMENT', 'DÉPARTEMENT', 'Dpt', 'Dépt', 'Dept', 'Dép'],
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
