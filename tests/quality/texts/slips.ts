/** The slips of the sample's texts, as careful readers found them: where, what is written, what was meant. */
import type { WorkbookSnapshot } from '../../../src/workbook';
import { sampleSnapshot } from '../../support/sample';

export interface Slip {
  sheet: 'Annexe 1' | 'Annexe 2';
  cell: string;
  wrong: string;
  right: string;
}

const table: Readonly<Record<Slip['sheet'], readonly (readonly [cell: string, wrong: string, right: string])[]>> = {
  'Annexe 1': [
    ['E4', 'PPGIDD', 'PPGDID'],
    ['M4', 'PPGIDD', 'PPGDID'],
    ['M5', 'PPGIDD', 'PPGDID'],
    ['E5', 'PPTA', 'PFTA'],
    ['G5', 'LETP', '1 ETP'],
    ['H5', 'rétro-distributions', "nombre d'attributions"],
    ['C6', 'réservations', 'réservataires'],
    ['E6', 'réservations', 'réservataires'],
    ['H6', 'Productions', 'Procédures'],
    ['E7', 'maires', 'mairies'],
    ['F7', 'délégations', 'désignations'],
    ['H7', 'délégations', 'désignations'],
    ['I8', 'DRD', 'DRDJSCS'],
    ['E9', 'Unafco', 'Unafo'],
    ['F14', 'ML', 'IML'],
    ['C10', 'RHU', 'RHJ'],
    ['E10', 'zones', 'besoins'],
    ['E10', 'couvertes', 'couverts'],
    ['F10', 'Famille', 'famille'],
    ['F10', 'RHU', 'RHJ'],
    ['H11', 'réponses', 'expériences'],
    ['F13', 'syndicats', 'syndics'],
    ['F13', 'législateurs', 'fédérations'],
    ['H14', 'baux', 'délais'],
    ['E15', 'AMI', 'AMO'],
    ['E15', 'locaux', 'sociaux'],
    ['E16', 'Hotel', 'hôtel'],
    ['E16', 'Appel', 'Appui'],
    ['E16', 'FARS', "l'ARS"],
    ['E16', 'modification', 'modélisation'],
    ['H16', 'relégués', 'relogés'],
    ['C17', 'louer minor', 'loyer minoré'],
    ['E17', 'louer minor', 'loyer minoré'],
    ['F17', 'PLAI à', 'PLAI A'],
    ['F17', 'projet innovants', 'projets innovants'],
    ['I18', 'EP F', 'EPF'],
    ['F19', 'entité', 'entrée'],
    ['H19', 'Reorganisation', 'Réorganisation'],
    ['E20', 'Essaiage', 'Essaimage'],
    ['E20', 'PPTA', 'PFTA'],
    ['G20', 'PPTA', 'PFTA'],
    ['H20', 'stratégies personnalisées', 'étayages pluridisciplinaires'],
    ['H20', 'logements', 'relogements'],
    ['M20', 'Essaiage', 'Essaimage'],
    ['M20', ' des ', ' dès '],
    ['N20', 'PPTA', 'PFTA'],
    ['E21', 'Mettre', 'Nuit'],
    ['I21', 'A consolider au vu des échanges en cours au national', 'Suite donnée selon les échanges nationaux'],
    ['I22', 'le CV', 'la Mission Ouvrir la Ville'],
    ['N22', 'la territoire', 'le territoire'],
    ['L23', 'DRISCS', 'DRDJSCS'],
    ['P23', 'Mission CV', 'Mission Ouvrir la Ville'],
    ['I23', 'Durvir', 'Ouvrir'],
    ['E25', 'Expérimentation le', 'Expérimenter le'],
    ['E25', 'Sothia', 'Soliha'],
    ['G27', 'riche', 'fléché'],
    ['G27', 'éployée', 'déployée'],
    ['H27', 'Médiation', 'Rédaction'],
    ['H27', 'examiner', 'essaimer'],
  ],
  'Annexe 2': [
    ['E23', 'AMI Reconstitution', 'AMI. Reconstitution'],
    ['F7', 'en continue', 'en continu'],
    ['B8', 'mäd', 'mis'],
    ['D8', 'sous préfectures', 'sous-préfectures'],
    ['G8', ' (AMO ?)', ' (AMO)'],
    ['C9', 'Unafio', 'Unafo'],
    ['C9', 'process ', 'processus '],
    ['G9', ' (AMO ?)', ' (AMO)'],
    ['I9', 'UNAFIO', 'Unafo'],
    ['G15', 'Voir Jean-Philippe GENOD. Date prochain Coteh et Copil ?', "Cotech et Copil à l'automne"],
    ['D16', 'médico-sociales', 'médico-sociale'],
    ['G16', '???', 'Convention avec le titulaire'],
    ['G17', 'Point avec Jean-Philippe', "Point avec la direction de l'habitat"],
    ['G18', 'Réunion EPF ?', "Réunion avec l'EPF"],
    ['C20', 'Essaiage', 'Essaimage'],
    ['F20', 'Essaiage', 'Essaimage'],
    [
      'G22',
      '1.Etat des lieux à faire sur offre existante 2. Quel package de plan de formation (Marché ? CNFT ? Mix ?)',
      "1. Etat des lieux de l'offre existante 2. Choix du plan de formation avec le CNFPT",
    ],
    ['G24', ' (à confirmer)', ''],
    ['C25', 'Expérimentation le', 'Expérimenter le'],
    ['C27', 'appui à', "appui à l'élaboration des outils et évaluation"],
    ['E27', 'essayer', 'essaimer'],
    ['E27', 'en matière de', 'en matière de LDA'],
  ],
};

/** Every slip, in the order of the cells. */
export const slips: readonly Slip[] = (['Annexe 1', 'Annexe 2'] as const).flatMap((sheet) =>
  table[sheet].map(([cell, wrong, right]) => ({ sheet, cell, wrong, right })),
);

/** The sample with its texts put right, its figures as they are. */
export function correctedTexts(): WorkbookSnapshot {
  const snapshot = structuredClone(sampleSnapshot());
  for (const { sheet, cell, wrong, right } of slips) {
    const values = snapshot.sheets.find(({ name }) => name === sheet)?.values;
    const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
    const row = values?.[Number(digits) - 1];
    const column = letters.charCodeAt(0) - 65;
    const text = row?.[column];
    if (!row || typeof text !== 'string' || !text.includes(wrong))
      throw new Error(`No « ${wrong} » in ${sheet} ${cell}.`);
    row[column] = text.replaceAll(wrong, right);
  }
  return snapshot;
}
