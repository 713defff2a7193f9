/** Both annexes on one sheet, one under the other, actions numbered « A1 », true dates, cents, « Ensemble des actions » for the total. */
import type { TypedBook } from './typed';

export const corbieres: TypedBook = {
  today: '2022-04-01',
  sheets: [
    {
      name: 'Feuil1',
      rows: `
||SYNDICAT DES CORBIERES-MINERVOIS - AMI LOGEMENT D'ABORD 2022/2023
|
||ANNEXE 1
||Code|Action|Territoire|Catégorie d'action|Description de l'action|Objectif de l'action|Effets attendus|Résultats attendus et indicateurs|Pérennisation|Coût total 2022|Demande AMI 2022|Autres financements 2022|Calendrier prévisionnel|Livrables|Estimation dépenses 2023|Estimation cofinancements 2023|Montant accordé
||A1|Chargée de mission Logement d'abord|SCM|Coordination|Création d'un poste de chargée de mission|Coordonner les acteurs du territoire|Une ingénierie dédiée|4 comités de pilotage en 2022|SCM|e:52400.5|e:26200.25|SCM 26 200,25 €|d:2022-03-01|Rapport annuel|e:53000|SCM 26 500 €|26 200,25 € SCM
||A2|Logement accompagné des saisonniers|Narbonne|Mesures d'intervention sociale|Réserver huit logements à bail court et suivre les ménages|Loger 24 ménages|Sortir les saisonniers des campings|24 ménages logés|Action Logement|e:88000|e:35000|Action Logement 30 000 € ; CD11 13 000 € ; SCM 10 000 €|d:2022-05-15|Convention de gestion|e:90000|Action Logement 30 000 € ; CD11 20 000 €|35 000 € Etat
||A3|Lutte contre le non-recours au droit au logement|SCM|Ingénierie de projet|Permanences itinérantes dans les villages|Informer 200 personnes|Aller vers les ménages isolés|200 personnes reçues ; 14 permanences|Sans objet|e:18000|e:9000|SCM 5 000 € ; MSA 4 000 €|d:2022-09-01|Guide pratique|0|sans objet|9 000 € SCM
||Ensemble des actions|||||||||=SUM(L5:L7)|=SUM(M5:M7)||||=SUM(Q5:Q7)||
|
|
||ANNEXE 2
||Code|Action|Description de l'action|Objectif de l'action|Indicateurs de résultat|Démarrage|Étapes|Pilotes|Partenaires
||A1|Chargée de mission Logement d'abord|Création d'un poste de chargée de mission|Coordonner les acteurs du territoire|4 comités de pilotage en 2022|d:2022-03-01|Arrivée en mars 2022|SCM|DDETSPP, CD11
||A2|Logement accompagné des saisonniers|Réserver huit logements à bail court et suivre les ménages|Loger 24 ménages|24 ménages logés|d:2022-05-15|Signature des baux en avril 2022|Action Logement|CD11, SCM, SOLIHA, Etat
||A3|Lutte contre le non-recours au droit au logement|Permanences itinérantes dans les villages|Informer 200 personnes|200 personnes reçues ; 14 permanences|d:2022-09-01|Planning arrêté en juillet 2022|SCM|MSA, ADIL 11, CCAS
`,
    },
  ],
};
