/** A town of 2024-2025: « Janvier 2024 - décembre 2025 », long sentences, amounts as numbers and funders after them. */
import type { TypedBook } from './typed';

export const montferrand: TypedBook = {
  today: '2024-06-01',
  sheets: [
    {
      name: 'Annexe 1',
      rows: `
VILLE DE MONTFERRAND-LÈS-BOIS
n°|Territoire|Action|Catégorie d'action|Description de l'action|Objectif de l'action|Effet attendu du financement (comment la dépense permet d'accélérer les résultats du droit commun ou de les dépasser)|Résultats attendus et indicateurs|Mode de financement de l'action sur le moyen et long terme (en cas d'action non ponctuelle)|Dépenses 2024 Coût total de l'action sur 12 mois (si action non ponctuelle)|Financement AMI demandé en 2024 pour 12 mois|Financements 2024 (montants et sources)|Calendrier prévisionnel : durée, échéances|Objectifs et livrables prévus|Estimation dépenses 2025|Estimation cofinancements 2025 (montants et sources)|Financement validé sur l'enveloppe AMI à l'issue du dialogue de gestion avec la Dihal mars 2024
1|Ville|Chef de projet Logement d'abord|1. Coordination / animation|Poste de chef de projet, de catégorie A, au sein de la direction de l'action sociale ; encadrement d'une équipe de trois personnes (priorité 5).|Piloter le programme, suivre les dépenses et animer le comité des usagers.|Cofinancement indispensable à la création du poste.|4 comités réunis en 2024 et 4 comités en 2025 (référence : 0 comité en 2023).|Budget de la Ville|e:62000|e:31000|VMB 31 000|Janvier 2024 - décembre 2025|Tableau de bord, rapport annuel|e:62000|VMB 31 000|31 000 € VMB
2|Ville|Former des pairs aidants|2. Ingénierie de projet|Formation qualifiante de dix anciennes personnes sans domicile au métier de travailleur pair, alternance entre cours, stages en association et tutorat individuel (priorité 3).|Reconnaître les savoirs issus de l'expérience et renouveler les manières d'accompagner.|La formation n'est pas prise en charge par les opérateurs de compétences.|10 stagiaires formés en 2024 et 12 stagiaires en 2025 (référence : 0 stagiaire en 2023).||e:54000|e:32000|VMB 22 000|Février 2024 - juillet 2025|Référentiel de formation, attestations|e:58000|VMB 25 000|32 000 € VMB
3|Ville|Transformer l'ancien lycée en résidence d'accueil|3. Mesures d'intervention sociale|Accompagnement de quarante résidents logés provisoirement dans l'ancien lycée technique, avec des ateliers de cuisine, de jardinage et de réparation de vélos (priorité 2).|Redonner confiance et préparer le passage vers un logement ordinaire.|La Ville supporte les charges, l'AMI finance les intervenants.|40 résidents accueillis en 2024 et 44 résidents en 2025 (référence : 0 résident en 2023).|BOP 177 et participation des résidents|e:130000|e:78000|VMB 36 000 + CD 16 000|Mars 2024 - décembre 2025|Projet social, enquête annuelle|e:140000|VMB 40 000 + CD 18 000|78 000 € VMB
4|Ville|Mesurer la satisfaction des locataires|5. Suivi et évaluation|Questionnaire remis chaque semestre, groupes de parole et restitution publique, avec l'aide d'étudiantes de l'institut de travail social (priorité 5).|Ajuster l'accompagnement aux attentes réelles des personnes.|Dépense ponctuelle.|90 réponses recueillies en 2024 et 100 réponses en 2025 (référence : 20 réponses en 2023).||e:14000|e:8000|VMB 6 000|Avril 2024 - novembre 2025|Questionnaire, synthèse|e:14500|VMB 6 500|8 000 € VMB
||TOTAL|||||||=SUM(J3:J6)|=SUM(K3:K6)||||=SUM(O3:O6)||
`,
    },
    {
      name: 'Annexe 2',
      rows: `
VILLE DE MONTFERRAND-LÈS-BOIS
n°|Action|Description de l'action|Objectif de l'action|Indicateurs de résultat|Calendrier prévisionnel de démarrage|Étapes, échéances|Pilote(s)|Partenaires centraux
1|Chef de projet Logement d'abord|Poste de chef de projet, de catégorie A, au sein de la direction de l'action sociale ; encadrement d'une équipe de trois personnes (priorité 5).|Piloter le programme, suivre les dépenses et animer le comité des usagers.|4 comités réunis en 2024 et 4 comités en 2025 (référence : 0 comité en 2023).|Janvier 2024|Recrutement en janvier 2024, première réunion en mars 2024|VMB|DDETS
2|Former des pairs aidants|Formation qualifiante de dix anciennes personnes sans domicile au métier de travailleur pair, alternance entre cours, stages en association et tutorat individuel (priorité 3).|Reconnaître les savoirs issus de l'expérience et renouveler les manières d'accompagner.|10 stagiaires formés en 2024 et 12 stagiaires en 2025 (référence : 0 stagiaire en 2023).|Février 2024|Sélection des stagiaires en février 2024, remise des attestations en décembre 2024|VMB|FAS + SIAO
3|Transformer l'ancien lycée en résidence d'accueil|Accompagnement de quarante résidents logés provisoirement dans l'ancien lycée technique, avec des ateliers de cuisine, de jardinage et de réparation de vélos (priorité 2).|Redonner confiance et préparer le passage vers un logement ordinaire.|40 résidents accueillis en 2024 et 44 résidents en 2025 (référence : 0 résident en 2023).|Mars 2024|Visite de sécurité en mars 2024, arrivée des résidents en avril 2024|VMB|CD + SIAO + USH
4|Mesurer la satisfaction des locataires|Questionnaire remis chaque semestre, groupes de parole et restitution publique, avec l'aide d'étudiantes de l'institut de travail social (priorité 5).|Ajuster l'accompagnement aux attentes réelles des personnes.|90 réponses recueillies en 2024 et 100 réponses en 2025 (référence : 20 réponses en 2023).|Avril 2024|Test du questionnaire en avril 2024, publication en novembre 2024|VMB|DDETS + CCAS
`,
    },
  ],
};
