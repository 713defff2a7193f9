import { agreementSlips, wordsOf } from '../../src/spelling';
import { frenchDictionary } from '../support/french';

const meant = (text: string) => agreementSlips(text, wordsOf(text), frenchDictionary()).map((slip) => slip.meant);

test.each([
  ['Proposer des logement durables', 'des logements'],
  ['15 logement par an', '15 logements'],
  ['avec les bailleur sociaux', 'les bailleurs'],
  ['Ouvrir un lieux d’accueil, une places de plus', 'une place'],
  ['Expérimentation le partenariat', 'Expérimenter le'],
  ['Accompagnement les ménages', 'Accompagner les'],
  ['60 a 80 places', 'à 80'],
  ['Suivi a domicile', 'à domicile'],
  ['Suivi en continue', 'en continu'],
  ['à intégrer pour la territoire', 'le territoire'],
  ['Signer un convention', 'une convention'],
  ['Cette accompagnement renforcé', 'Cet accompagnement'],
  ['le offre nouvelle', 'l’offre'],
  ['du observation sociale', 'de l’observation'],
])('doubts « %s »', (text, expected) => {
  expect(meant(text)).toContain(expected);
});

test.each([
  'ceux que la ville les aide à loger, qui les accompagne au quotidien',
  'un mois, un parcours, du fonds, au cours, un accès, un processus, cette fois',
  'en 2022 mise en œuvre ; action 6 budget ; 30 % ; 2 ETP ; 3 par an',
  'des plus fragiles, des tout petits, aux moins de 25 ans',
  'Le SIAO a un rôle, la commission qui a partir',
  'ligne 115 renforcée, le 115 saturé, au BOP 177 hors convention',
  'Accompagnement la nuit et le week-end',
  'Hébergement le jour',
  'des baux, aux prix, ces parcours, des ex-détenus',
  'le comité, un traité, la page, une image, le ménage, la démarche, ceux qui la partagent, cet hébergement, un habitat',
  'la mise en œuvre, le 1er semestre, une fois, un public, la personne, le pilote et la pilote',
])('has nothing against « %s »', (text) => {
  expect(meant(text)).toEqual([]);
});
