/** Two columns more than the model, headings over two lines, the sums of funders without a unit. */
import type { TypedBook } from './typed';

export const plaineDuForez: TypedBook = {
  today: '2026-02-01',
  sheets: [
    {
      name: 'A1',
      rows: `
Agglomération Forez-Loire|
N°|Territoire|Intitulé de l'action|Type d'action|Descriptif de l'action|Objectifs opérationnels|Effet attendu du financement|Indicateurs de résultats|Mode de financement à moyen et long terme|Dépenses 2026\\n(coût total)|Financement AMI\\nsollicité 2026|Financements 2026\\n(sources et montants)|Calendrier|Livrables|Dépenses 2027|Cofinancements 2027\\n(sources et montants)|Financement AMI validé|Référent|Observations
1|AFL|Animation de la plateforme logement|1. Coordination et animation|Poste d'animateur de la plateforme territoriale|Animer la plateforme|Une plateforme opérationnelle|24 réunions de plateforme par an|AFL|50000|25000|AFL : 25 000|à partir de mars 2026|Bilan|50000|AFL : 25 000|AFL : 25 000|Direction de l'habitat|Convention signée
2|Montbrison|Logements tremplin|3. Mesures d'intervention sociale|Meubler et gérer quinze logements tremplin|15 logements mis en service|Offre qui manque aujourd'hui|15 logements mis en service en 2026, 18 en 2027|CD42|125000|50000|CD42 : 45 000 ; AFL : 20 000 ; CAF : 10 000|2e semestre 2026|Règlement intérieur|130000|CD42 : 50 000 ; AFL : 30 000|Etat : 50 000|Pôle social|
3|AFL|Étude sur la vacance|2. Ingénierie de projet|Étude confiée à un bureau d'études|Repérer 100 logements vacants|Objectiver la vacance|100 logements repérés|Sans objet|40000|20000|AFL : 10 000 ; ANAH : 10 000|juillet à décembre 2026|Rapport d'étude|0|sans objet|AFL : 20 000|Direction de l'habitat|
TOTAL|||||||||=SUM(J3:J5)|=SUM(K3:K5)||||=SUM(O3:O5)||||
`,
    },
    {
      name: 'A2',
      rows: `
N°|Intitulé de l'action|Descriptif de l'action|Objectifs opérationnels|Indicateurs de résultats|Date de démarrage prévisionnelle|Étapes|Pilote|Partenaires|Observations
1|Animation de la plateforme logement|Poste d'animateur de la plateforme territoriale|Animer la plateforme|24 réunions de plateforme par an|mars 2026|Prise de poste le 2 mars 2026|AFL|DDETS de la Loire, SIAO 42|
2|Logements tremplin|Meubler et gérer quinze logements tremplin|15 logements mis en service|15 logements mis en service en 2026, 18 en 2027|juillet 2026|Travaux d'ameublement en juin 2026|CD42|AFL, CAF, Etat, Entraide Pierre Valdo|
3|Étude sur la vacance|Étude confiée à un bureau d'études|Repérer 100 logements vacants|100 logements repérés|juillet 2026|Consultation en mai 2026|AFL|ANAH, epures|
`,
    },
  ],
};
