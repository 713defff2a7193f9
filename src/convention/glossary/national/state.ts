/** The State: its services, its agencies, and the budgets from which they pay. */
import type { Actor } from '../actor';

/** Services and funds of the State. */
export const stateActors: readonly Actor[] = [
  {
    acronym: 'Etat',
    name: 'État',
    family: 'etat',
    exact: ['Etat', 'État', 'ETAT', 'ÉTAT'],
    variants: ['services de l’État', 'BOP 104', 'BOP 135', 'BOP 147', 'BOP 303', 'BOP 304', 'programme 135'],
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
    acronym: 'DEETS',
    name: 'Direction de l’économie, de l’emploi, du travail et des solidarités (outre-mer)',
    family: 'etat',
  },
  {
    acronym: 'DEAL',
    name: 'Direction de l’environnement, de l’aménagement et du logement (outre-mer)',
    family: 'etat',
  },
  {
    acronym: 'DRIEETS',
    name: 'Direction régionale et interdépartementale de l’économie, de l’emploi, du travail et des solidarités',
    family: 'etat',
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
];
