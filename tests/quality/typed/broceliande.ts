/** A communauté urbaine: other order of columns, headings without accents, quarters, funders before their sums. */
import type { TypedBook } from './typed';

export const broceliande: TypedBook = {
  today: '2024-03-01',
  sheets: [
    {
      name: 'Budget 2024-2025',
      rows: `
CONVENTION LOGEMENT D'ABORD - COMMUNAUTE URBAINE DU VAL DE BROCELIANDE (CUVB)
Annexe 1 : tableau financier
|
N° action|Intitule de l'action|Categorie|Territoire concerne|Description|Objectifs|Indicateurs de resultats|Effet attendu du financement|Cout total 2024|AMI demande 2024|Cofinancements 2024 (montants et financeurs)|AMI valide par la Dihal|Depenses 2025|Cofinancements 2025|Calendrier|Livrables|Financement a long terme
1|Poste de coordinateur|1. Coordination / animation|CUVB|Recrutement d'un chef de projet à temps plein|Animer la feuille de route|6 comités techniques par an|Doter le territoire d'une ingénierie|e:64000|e:32000|CUVB : 32 000 €|CUVB : 32 000 €|e:66000|CUVB : 33 000 €|1er trimestre 2024|Bilan annuel|CUVB
2|Colocations pour jeunes sortants de l'ASE|3. Mesures d'intervention sociale|Montfort et Plélan|Ouvrir dix colocations avec un accompagnement éducatif|Loger 30 jeunes|30 jeunes logés en 2024, 40 en 2025|Éviter les ruptures à la majorité|e:150000|e:60000|CD35 : 50 000 € + CUVB : 25 000 € + CAF : 15 000 €|Etat : 60 000 €|e:160000|CD35 : 60 000 € + CUVB : 40 000 €|T2 2024|Convention avec le CD35|CD35
3|Équipe mobile santé mentale|3. Mesures d'intervention sociale|CUVB|Créer une équipe mobile de deux professionnels|Accompagner 45 personnes|45 personnes accompagnées|Accès aux soins des personnes à la rue|e:98000|e:48000|ARS : 40 000 € + CUVB : 10 000 €|Etat : 48 000 €|e:98000|ARS : 50 000 € + CUVB : 10 000 €|septembre 2024|Rapport d'activité|ARS
4|Observatoire du sans-abrisme|4. Observation sociale|CUVB|Enquête annuelle et tableau de bord partagé|Disposer de données fiables|1 enquête par an, 12 communes couvertes|Piloter par les données|e:26000|e:13000|CUVB : 13 000 €|CUVB : 13 000 €|e:0|sans objet|octobre 2024|Tableau de bord|Sans objet
|TOTAL GENERAL|||||||=SUM(I5:I8)|=SUM(J5:J8)|||=SUM(M5:M8)||||
`,
      parts: { merges: [{ top: 1, left: 1, bottom: 1, right: 17 }] },
    },
    {
      name: 'Pilotage',
      rows: `
Annexe 2 : objectifs et pilotage
N° action|Intitule de l'action|Pilote|Partenaires|Date de demarrage|Etapes et echeances|Description|Objectifs|Indicateurs de resultats
1|Poste de coordinateur|CUVB|DDETS, SIAO 35|janvier 2024|Fiche de poste validée en février, prise de fonction en mars 2024|Recrutement d'un chef de projet à temps plein|Animer la feuille de route|6 comités techniques par an
2|Colocations pour jeunes sortants de l'ASE|CD35|CUVB, CAF, mission locale, Etat|avril 2024|Repérage des logements au printemps, premières entrées en juin 2024|Ouvrir dix colocations avec un accompagnement éducatif|Loger 30 jeunes|30 jeunes logés en 2024, 40 en 2025
3|Équipe mobile santé mentale|ARS|CUVB, CHGR, SIAO 35, Etat|septembre 2024|Recrutement de l'équipe en juillet 2024|Créer une équipe mobile de deux professionnels|Accompagner 45 personnes|45 personnes accompagnées
4|Observatoire du sans-abrisme|CUVB|AUDIAR, DDETS, CCAS|octobre 2024|Cahier des charges en juin 2024, enquête en octobre|Enquête annuelle et tableau de bord partagé|Disposer de données fiables|1 enquête par an, 12 communes couvertes
`,
    },
  ],
};
