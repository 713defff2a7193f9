/** A mountain département: the money before the words, two lines of title, curly apostrophes. */
import type { TypedBook } from './typed';

export const hautesVallees: TypedBook = {
  today: '2022-06-01',
  sheets: [
    {
      name: 'Annexe 1',
      rows: `
Appel à manifestation d’intérêt « Logement d’abord »
Département des Hautes-Vallées
n°|Territoire|Action|Catégorie d'action|Dépenses 2022 Coût total de l'action sur 12 mois (si action non ponctuelle)|Financement AMI demandé en 2022 pour 12 mois|Financements 2022 (montants et sources)|Financement validé sur l'enveloppe AMI à l'issue du dialogue de gestion avec la Dihal mars 2022|Description de l'action|Objectif de l'action|Effet attendu du financement (comment la dépense permet d'accélérer les résultats du droit commun ou de les dépasser)|Résultats attendus et indicateurs|Mode de financement de l'action sur le moyen et long terme (en cas d'action non ponctuelle)|Calendrier prévisionnel : durée, échéances|Objectifs et livrables prévus|Estimation dépenses 2023|Estimation cofinancements 2023 (montants et sources)
1|Département|Coordonner la démarche à l’échelle des vallées|1. Coordination / animation|e:52000|e:26000|CD 26 000|26 000 € CD|Recrutement d’un chef de projet itinérant, présent un jour par mois dans chacune des maisons du département (priorité 5).|Tenir compte de l’éloignement des communes de montagne et des contraintes de la saison hivernale.|Le poste est partagé à égalité entre l’État et le Département.|10 permanences tenues en 2022 et 11 permanences en 2023 (référence : 0 permanence en 2021).|Budget départemental|De janvier 2022 à décembre 2023|Agenda des permanences, rapport d’exécution|e:53000|CD 26 500
2|Département|Loger les saisonniers et les travailleurs pauvres|2. Ingénierie de projet|e:44000|e:26000|CD 12 000 + Région 6 000|26 000 € CD|Inventaire des chambres et studios inoccupés hors saison, médiation avec les stations et rédaction d’un bail adapté aux contrats courts (priorité 1).|Éviter que des salariés dorment dans leur voiture ou sous la tente.|La négociation avec les stations demande un temps que les services n’ont pas.|40 logements mobilisés en 2022 et 46 logements en 2023 (référence : 12 logements en 2021).|Action Logement|De février 2022 à octobre 2023|Inventaire cartographié, modèle de bail|e:47000|CD 14 000 + Région 6 000
3|Département|Soutenir les parcours de soin des personnes à la rue|3. Mesures d'intervention sociale|e:70000|e:42000|CD 16 000 + ARS 12 000|42 000 € CD|Financement d’un mi-temps de psychologue et de consultations avancées, dans les accueils de jour, pour des personnes souffrant de troubles anxieux ou de dépendances (priorité 3).|Rétablir la confiance, faciliter l’accès aux soins et sécuriser l’entrée dans un logement.|L’hôpital public ne se déplace pas jusqu’à ces lieux d’accueil.|55 patients suivis en 2022 et 60 patients en 2023 (référence : 15 patients en 2021).|ARS|De mars 2022 à décembre 2023|Convention de partenariat, bilan médico-social|e:74000|CD 18 000 + ARS 12 000
4|Département|Prévenir les coupures d’énergie|3. Mesures d'intervention sociale|e:40000|e:24000|CD 16 000|24 000 € CD|Visites de bénévoles formés au domicile des locataires en précarité énergétique, petits travaux et négociation des échéanciers avec les fournisseurs (priorité 4).|Empêcher que les dettes d’énergie ne conduisent à la perte du logement.|Action nouvelle, complémentaire des aides du fonds de solidarité.|64 visites effectuées en 2022 et 70 visites en 2023 (référence : 10 visites en 2021).|FSL|D’avril 2022 à décembre 2023|Guide des bons gestes, statistiques annuelles|e:42000|CD 17 000
5|Département|Observer le mal-logement|4. Observation sociale|e:16000|e:0|CD 16 000||Exploitation commune des fichiers de la demande sociale, du 115 et des commissions de médiation, dans le respect du règlement général sur la protection des données (priorité 5).|Suivre les évolutions et alerter les décideurs.|Travail ponctuel confié à un laboratoire universitaire.|1 rapport publié en 2022 et 1 rapport en 2023 (référence : 0 rapport en 2021).||De janvier 2022 à décembre 2023|Rapport, note de synthèse|e:16000|CD 16 000
||TOTAL||=SUM(E4:E8)|=SUM(F4:F8)||||||||||=SUM(P4:P8)|
`,
    },
    {
      name: 'Annexe 2',
      rows: `
Appel à manifestation d’intérêt « Logement d’abord »
Département des Hautes-Vallées
n°|Action|Description de l'action|Objectif de l'action|Indicateurs de résultat|Calendrier prévisionnel de démarrage|Étapes, échéances|Pilote(s)|Partenaires centraux
1|Coordonner la démarche à l’échelle des vallées|Recrutement d’un chef de projet itinérant, présent un jour par mois dans chacune des maisons du département (priorité 5).|Tenir compte de l’éloignement des communes de montagne et des contraintes de la saison hivernale.|10 permanences tenues en 2022 et 11 permanences en 2023 (référence : 0 permanence en 2021).|janvier 2022|Embauche en janvier 2022, tournée des vallées en mars 2022|CD|DDETSPP
2|Loger les saisonniers et les travailleurs pauvres|Inventaire des chambres et studios inoccupés hors saison, médiation avec les stations et rédaction d’un bail adapté aux contrats courts (priorité 1).|Éviter que des salariés dorment dans leur voiture ou sous la tente.|40 logements mobilisés en 2022 et 46 logements en 2023 (référence : 12 logements en 2021).|février 2022|Courrier aux maires en février 2022, inventaire achevé en septembre 2022|CD|Région + DDT + ADIL
3|Soutenir les parcours de soin des personnes à la rue|Financement d’un mi-temps de psychologue et de consultations avancées, dans les accueils de jour, pour des personnes souffrant de troubles anxieux ou de dépendances (priorité 3).|Rétablir la confiance, faciliter l’accès aux soins et sécuriser l’entrée dans un logement.|55 patients suivis en 2022 et 60 patients en 2023 (référence : 15 patients en 2021).|mars 2022|Convention signée en février 2022, première consultation en mars 2022|CD|ARS + SIAO
4|Prévenir les coupures d’énergie|Visites de bénévoles formés au domicile des locataires en précarité énergétique, petits travaux et négociation des échéanciers avec les fournisseurs (priorité 4).|Empêcher que les dettes d’énergie ne conduisent à la perte du logement.|64 visites effectuées en 2022 et 70 visites en 2023 (référence : 10 visites en 2021).|avril 2022|Formation des bénévoles en avril 2022, bilan en mars 2023|CD|ADIL + CAF
5|Observer le mal-logement|Exploitation commune des fichiers de la demande sociale, du 115 et des commissions de médiation, dans le respect du règlement général sur la protection des données (priorité 5).|Suivre les évolutions et alerter les décideurs.|1 rapport publié en 2022 et 1 rapport en 2023 (référence : 0 rapport en 2021).|janvier 2022|Convention de recherche en février 2022, rapport en décembre 2022|CD|INSEE + DDETSPP
`,
    },
  ],
};
