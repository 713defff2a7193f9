/** Headings in capitals without accents, axes with sub-totals, numbers within axes, a column for each funder. */
import type { TypedBook } from './typed';

export const hautVivarais: TypedBook = {
  today: '2025-02-01',
  sheets: [
    {
      name: 'ANNEXE 1',
      rows: `
PAYS DU HAUT-VIVARAIS||||||||||||||||||||
|
N°|ACTION|TERRITOIRE|CATEGORIE|DESCRIPTION|OBJECTIF|EFFET ATTENDU|INDICATEURS|FINANCEMENT LONG TERME|COUT TOTAL 2025|AMI 2025 DEMANDE|COFINANCEMENTS 2025||||CALENDRIER|LIVRABLES|DEPENSES 2026|COFINANCEMENTS 2026||FINANCEMENT VALIDE AMI
|||||||||||PHV|CD07|CAF|TOTAL COFINANCEMENTS||||PHV|CD07|
AXE 1 - GOUVERNANCE
'1.1|Coordination du plan|PHV|1. Coordination / animation|Un coordinateur mutualisé entre trois intercommunalités|Faire vivre la gouvernance|Donner un chef d'orchestre au plan|3 comités de pilotage par an|PHV|e:60000|e:30000|e:30000|||=SUM(L6:N6)|février 2025|Bilan|e:60000|e:30000||30 000 € PHV
'1.2|Baromètre du mal-logement|PHV|4. Observation sociale|Recueil de données auprès de quarante communes|Mesurer les besoins|Une connaissance partagée|40 communes enquêtées|Sans objet|e:20000|e:10000|e:5000|e:5000||=SUM(L7:N7)|juin 2025|Baromètre|0|0|0|10 000 € PHV
|Sous-total axe 1||||||||=SUM(J6:J7)|=SUM(K6:K7)|=SUM(L6:L7)|=SUM(M6:M7)|=SUM(N6:N7)|=SUM(O6:O7)|||=SUM(R6:R7)|=SUM(S6:S7)||
AXE 2 - ACCES AU LOGEMENT
'2.1|Intermédiation locative rurale|Annonay et Tournon|3. Mesures d'intervention sociale|Capter vingt logements vacants et les louer à des ménages prioritaires|Capter 20 logements|Mobiliser le parc vacant|20 logements captés|FNAVDL|e:110000|e:45000|e:25000|e:25000|e:15000|=SUM(L10:N10)|mars 2025|Liste des logements|e:110000|e:30000|e:35000|45 000 € Etat
'2.2|Bail glissant|Annonay|3. Mesures d'intervention sociale|Sous-location avec glissement du bail au bout de dix-huit mois|Faire glisser 12 baux|Sécuriser les bailleurs|12 baux glissés|CD07|e:36000|e:15000||e:21000||=SUM(L11:N11)|avril 2025|Bilan des baux|e:36000||e:21000|15 000 € Etat
|Sous-total axe 2||||||||=SUM(J10:J11)|=SUM(K10:K11)|=SUM(L10:L11)|=SUM(M10:M11)|=SUM(N10:N11)|=SUM(O10:O11)|||=SUM(R10:R11)|=SUM(S10:S11)|=SUM(T10:T11)|
|TOTAL||||||||=J8+J12|=K8+K12|=L8+L12|=M8+M12|=N8+N12|=O8+O12|||=R8+R12|=S8+S12|=T8+T12|
`,
      parts: {
        merges: [
          { top: 3, left: 12, bottom: 3, right: 15 },
          { top: 3, left: 19, bottom: 3, right: 20 },
          { top: 1, left: 1, bottom: 1, right: 21 },
        ],
      },
    },
    {
      name: 'ANNEXE 2',
      rows: `
PAYS DU HAUT-VIVARAIS
N°|ACTION|DESCRIPTION|OBJECTIF|INDICATEURS|DEMARRAGE|ETAPES|PILOTE|PARTENAIRES
'1.1|Coordination du plan|Un coordinateur mutualisé entre trois intercommunalités|Faire vivre la gouvernance|3 comités de pilotage par an|février 2025|Délibérations en janvier 2025|PHV|DDETSPP + CD07
'1.2|Baromètre du mal-logement|Recueil de données auprès de quarante communes|Mesurer les besoins|40 communes enquêtées|juin 2025|Questionnaire envoyé en juin 2025|PHV|CD07 + INSEE
'2.1|Intermédiation locative rurale|Capter vingt logements vacants et les louer à des ménages prioritaires|Capter 20 logements|20 logements captés|mars 2025|Campagne auprès des propriétaires|SOLIHA|PHV + CD07 + CAF + Etat + ADIL 26-07
'2.2|Bail glissant|Sous-location avec glissement du bail au bout de dix-huit mois|Faire glisser 12 baux|12 baux glissés|avril 2025|Commission mensuelle|CD07|PHV + ANEF + Etat
`,
    },
  ],
};
