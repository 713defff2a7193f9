/** The model’s headings without accents, « TOTAUX » under an empty row, and a contact sheet. */
import type { TypedBook } from './typed';

export const grandLittoral: TypedBook = {
  today: '2023-04-01',
  sheets: [
    {
      name: 'Annexe1',
      rows: `
METROPOLE DU GRAND LITTORAL
n°|Territoire|Action|Categorie d'action|Description de l'action|Objectif de l'action|Effet attendu du financement (comment la depense permet d'accelerer les resultats du droit commun ou de le depasser)|Resultats attendus et indicateurs|Mode de financement de l'action sur le moyen et long terme (en cas d'action non ponctuelle)|Depenses 2023 Cout total de l'action sur 12 mois|Financement AMI demande en 2023 pour 12 mois|Financements 2023 (montants et sources)|Calendrier previsionnel : duree, echeances|Objectifs et livrables prevus|Estimation depenses 2024|Estimation cofinancements 2024 (montants et sources)|Financement valide sur l'enveloppe AMI
1|MGL|Recrutement d'un coordinateur|1. Coordination / animation|Recrutement d'un coordinateur de catégorie A|Animer la démarche partenariale|Indispensable pour conduire le projet|4 comités par an|MGL|e:72000|e:36000|MGL 36 000|mai 2023|Bilan|e:72000|MGL 36 000|36 000 € MGL
2|MGL|Cotation de la demande|2. Ingénierie de projet|Appui à la mise en place de la cotation|Coter 100 % des demandes prioritaires|Rendre l'attribution transparente|3 commissions par an|MGL|e:40000|e:20000|MGL 15 000 + AL 5 000|2023|Grille de cotation|e:0||20 000 € MGL
3|Port-Neuf|Maraudes d'accès au logement|3. Mesures d'intervention sociale|Deux travailleurs sociaux orientent les personnes à la rue vers le logement|25 personnes relogées|Accès direct depuis la rue|25 personnes relogées par an|Etat (BOP 177)|e:95000|e:60000|VPN 20 000 + MGL 15 000|juin 2023|Rapport|e:95000|VPN 25 000 + MGL 20 000|60 000 € Etat
|
|TOTAUX||||||||=SUM(J3:J5)|=SUM(K3:K5)||||=SUM(O3:O5)||
`,
      parts: { merges: [{ top: 1, left: 1, bottom: 1, right: 17 }] },
    },
    {
      name: 'Annexe2',
      rows: `
METROPOLE DU GRAND LITTORAL
n°|Action|Description de l'action|Objectif de l'action|Indicateurs de resultat|Calendrier previsionnel de demarrage|etapes, echeances|Pilote(s)|Partenaires centraux
1|Recrutement d'un coordinateur|Recrutement d'un coordinateur de catégorie A|Animer la démarche partenariale|4 comités par an|mai 2023|Jury en avril 2023|MGL|DDETS + SIAO
2|Cotation de la demande|Appui à la mise en place de la cotation|Coter 100 % des demandes prioritaires|3 commissions par an|mars 2023|Délibération en février 2023|MGL|AL + bailleurs sociaux
3|Maraudes d'accès au logement|Deux travailleurs sociaux orientent les personnes à la rue vers le logement|25 personnes relogées|25 personnes relogées par an|juin 2023|Convention avec l'association en mai 2023|VPN|MGL + Etat + Croix-Rouge
`,
    },
    {
      name: 'Annexe 3',
      rows: `
Annexe 3 – Fiche contact
|
Nom de l'EPCI :|Métropole du Grand Littoral
Nom du président de l'EPCI :|Jeanne MOREL
N° SIRET :|'20005478100014
Adresse :|12 quai des Douanes
Code postal :|'76600|Commune :|LE HAVRE
Téléphone :|02 35 19 45 45
Adresse électronique :|contact@grandlittoral.fr
Fait à :|Le Havre|le :|12/05/2023
Qualité du signataire :|Présidente
`,
    },
  ],
};
