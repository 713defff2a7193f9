/** Headings in the writer’s own words, sums in « k€ » in the cells of text, years and months in figures. */
import type { TypedBook } from './typed';

export const baieDeSeine: TypedBook = {
  today: '2023-02-01',
  sheets: [
    {
      name: 'Prévisionnel',
      rows: `
LE HAVRE SEINE HABITAT – Feuille de route Logement d’abord 2023-2024

n°|Catégorie|Action|Descriptif|Objectif visé|Effet levier attendu|Indicateurs et résultats attendus|Territoire|Coût total de l'action 2023 (€)|Subvention AMI demandée 2023 (€)|Cofinanceurs 2023|Échéancier|Livrables attendus|Budget 2024 (€)|Cofinanceurs 2024|Décision Dihal|Pérennisation du financement
1|Coordination / animation|Coordinatrice de la feuille de route|Emploi à temps plein pendant deux ans|Piloter la démarche|Une ingénierie pour la ville|10 réunions par an|LHSH|58000|29000|LHSH (29 k€)|01/2023 à 12/2024|Rapport|58000|LHSH (29 k€)|29 k€ LHSH|LHSH
2|Intervention sociale|Réseau de bailleurs solidaires|Mobiliser les propriétaires privés du centre-ville|Capter 35 logements|Rendre possible la captation|35 logements captés|Le Havre|72500|30000|LHSH (12,5 k€), Fondation Abbé Pierre (10 k€), CD76 (20 k€)|03/2023 à 12/2024|Charte des bailleurs|75000|LHSH (15 k€), CD76 (30 k€)|30 k€ Etat|CD76
3|Intervention sociale|Accompagnement vers le logement des femmes|Un binôme éducatrice et psychologue|Reloger 20 femmes|Spécialiser l'accompagnement|20 femmes relogées|Le Havre et Harfleur|64000|40000|Région Normandie (14 k€), LHSH (10 k€)|04/2023 à 12/2024|Bilan qualitatif|64000|Région Normandie (24 k€)|40 k€ Etat|Région
4|Communication|Forum du logement|Une journée ouverte aux professionnels|Réunir 150 personnes|Diffuser les bonnes pratiques|150 participants|LHSH|6000|3000|LHSH (3 k€)|11/2023|Actes du forum|0||3 k€ LHSH|Sans objet
||Montant total||||||=SUM(I4:I7)|=SUM(J4:J7)||||=SUM(N4:N7)|||
`,
    },
    {
      name: 'Suivi des actions',
      rows: `
n°|Action|Qui pilote ?|Avec qui ?|Descriptif|Objectif visé|Indicateurs|Démarrage|Étapes
1|Coordinatrice de la feuille de route|LHSH|DDETS 76, SIAO|Emploi à temps plein pendant deux ans|Piloter la démarche|10 réunions par an|janvier 2023|Recrutement en cours
2|Réseau de bailleurs solidaires|LHSH|Fondation Abbé Pierre, CD76, Etat, UNPI|Mobiliser les propriétaires privés du centre-ville|Capter 35 logements|35 logements captés|mars 2023|Campagne d'affichage
3|Accompagnement vers le logement des femmes|Association Femmes & Co|Région Normandie, LHSH, Etat|Un binôme éducatrice et psychologue|Reloger 20 femmes|20 femmes relogées|avril 2023|Convention avec l'association
4|Forum du logement|LHSH|CCAS, URIOPSS|Une journée ouverte aux professionnels|Réunir 150 personnes|150 participants|novembre 2023|Programme arrêté en septembre 2023
`,
    },
  ],
};
