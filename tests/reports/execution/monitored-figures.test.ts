/**
 * The report of the sample with invented data of 2021, against figures worked out by hand: the annexes (Annexe 1’s columns
 * J, L and Q) and `assets/samples/invented-2021.ts` were read and added up on paper, not by this code.
 */
import { readFileSync } from 'node:fs';
import { monitoredSamplePath } from '../../../assets/samples/build-monitored';
import { readWorkbookFile } from '../../../src/cli/xlsx';
import type { grid } from '../../../src/reports/execution';
import type { CellValue } from '../../../src/workbook';
import { testWithLibreOffice } from '../../support/libreoffice';
import { daySerial } from '../../support/monitored';
import { computedReport, type KeyedSheet } from './support';

type Column = (typeof grid)[number]['key'];

const NONE = '–';
const MISSING = 'non renseigné';

let report: KeyedSheet | null = null;
async function read(): Promise<KeyedSheet> {
  report ??= await computedReport((await readWorkbookFile(readFileSync(monitoredSamplePath))).snapshot);
  return report;
}

/** Rates to four places, as one writes them down. */
const rounded = (value: CellValue) => (typeof value === 'number' ? Math.round(value * 10_000) / 10_000 : value);

/** The cells of some columns, row by row, beside the key of the row. */
const table = (from: KeyedSheet, section: string, rows: readonly string[], columns: readonly Column[]) =>
  rows.map((row) => [row, ...columns.map((column) => rounded(from.at(`${section}/${row}`, column)))]);

async function expectTable(section: string, columns: readonly Column[], expected: readonly CellValue[][]) {
  const rows = expected.map(([row]) => String(row));
  expect(table(await read(), section, rows, columns)).toEqual(expected);
}

testWithLibreOffice('2. timetable: what « Paramètres » says was done, and by when the rest is due', async () => {
  const due = daySerial('2022-03-31');
  await expectTable(
    'echeancier',
    ['planned', 'spent', 'gap'],
    [
      ['arrete', daySerial('2022-01-31'), null, 'Échéance dépassée'],
      ['instance', due, daySerial('2022-01-25'), 'Fait'],
      ['commission', due, null, 'Échéance dépassée'],
      ['conseil', due, null, 'Échéance dépassée'],
      ['legalite', due, null, 'Échéance dépassée'],
      ['prefet', due, null, 'Échéance dépassée'],
      ['dihal', due, null, 'Échéance dépassée'],
      ['comite', due, null, 'Échéance dépassée'],
      ['avenant', daySerial('2022-06-30'), null, 'Échéance dépassée'],
    ],
  );
  expect((await read()).at('identification/versement', 'priority')).toBe(230_000);
  expect((await read()).at('identification/versement', 'amiShare')).toBe(daySerial('2021-09-15'));
});

testWithLibreOffice('3. synthesis: the ten figures', async () => {
  await expectTable(
    'synthese',
    ['nature', 'fundingObtained'],
    [
      ['chiffres-1', 25, 787_500],
      ['chiffres-2', 3_930_000, 225_000],
      ['chiffres-3', 1_843_200, 213_750],
      // 641 800 € less than the 2 485 000 € that the actions with both figures were to cost
      ['chiffres-4', 0.7417, 11_250],
      ['chiffres-5', '1 sur 4 ; non mesurées : 3', 1_964_750],
    ],
  );
});

testWithLibreOffice('5. by category, payee and funder', async () => {
  await expectTable(
    'recapitulatifs',
    ['planned', 'spent', 'gap', 'gapShare', 'approved', 'amiSpent', 'amiShare', 'funding', 'fundingObtained', 'rate'],
    [
      // 1 and 21
      ['categorie-1', 80_000, 48_900, -31_100, -0.3887, 40_000, 24_250, 0.6063, 130_000, 79_250, 0.6113],
      ['categorie-4', 70_000, 62_300, -7_700, -0.11, 20_000, 18_000, 0.9, 40_000, 40_000, 0.89],
      // 25 alone
      ['categorie-5', 45_000, MISSING, null, null, 35_000, MISSING, null, 10_000, MISSING, null],
      // 4 and 11
      ['categorie-6', 10_000, 9_200, -800, -0.08, 5_000, 4_600, 0.92, 5_000, 9_600, 0.92],
    ],
  );
  await expectTable(
    'recapitulatifs',
    ['planned', 'spent', 'gap', 'gapShare', 'amiSpent'],
    [
      ['beneficiaire-1', 522_500, 135_000, 133_000, 2_000, 0.2545],
      ['beneficiaire-2', 225_000, 70_000, 62_750, 7_250, 0.2789],
      ['beneficiaire-3', 40_000, 20_000, 18_000, 2_000, 0.45],
      ['beneficiaire-total', 787_500, 225_000, 213_750, 11_250, 0.2714],
    ],
  );
  await expectTable(
    'recapitulatifs',
    ['number', 'planned', 'spent', 'gap', 'gapShare'],
    [
      ['financeur-1', 'AMP', 1_315_000, 169_750, -1_145_250, -0.8709],
      ['financeur-2', 'VDM', 120_000, 20_000, -100_000, -0.8333],
      ['financeur-3', 'Etat hors AMI', NONE, 1_700_000, null, null],
      ['financeur-4', 'CD13', 30_000, 30_000, 0, 0],
      ['financeur-5', 'FAP', 10_000, 10_000, 0, 0],
      ['financeur-6', 'Autres', NONE, 35_000, null, null],
      ['financeur-7', 'DRDJSCS', 35_000, MISSING, null, null],
      ['financeur-8', 'Communication AMP et VDM', 30_000, MISSING, null, null],
      ['financeur-9', 'Poste de coordo', 10_000, MISSING, null, null],
      ['financeur-10', 'Sans financeur nommé', 1_700_000, MISSING, null, null],
    ],
  );
  // The gap is that of AMP, VDM, CD13 and FAP, which were to give 1 475 000 €.
  expect(table(await read(), 'recapitulatifs', ['financeur-total'], ['planned', 'spent', 'gap', 'gapShare'])).toEqual([
    ['financeur-total', 3_250_000, 1_964_750, -1_245_250, -0.8442],
  ]);
  // The State paid 230 000 €, of which the monitoring sheet shares out 225 000 €.
  await expectTable(
    'recapitulatifs',
    ['spent', 'gapShare', 'funding'],
    [['beneficiaire-versement', 230_000, 5_000, 'Écart entre le versement et ce que le suivi en répartit par action.']],
  );
});

testWithLibreOffice('6. financial statement: charges are typed, products come from sections 4 and 5', async () => {
  await expectTable(
    'compte-rendu',
    ['planned', 'spent', 'gap', 'gapShare'],
    [
      ['charge-60', null, null, null, null],
      ['charges-total', MISSING, MISSING, null, null],
      ['charges-controle', 3_930_000, 1_843_200, null, null],
      ['produit-ami', 787_500, 225_000, -562_500, 0.2857],
      ['produit-1', 1_315_000, 169_750, -1_145_250, 0.1291],
      ['produit-2', 120_000, 20_000, -100_000, 0.1667],
      ['produit-3', NONE, 1_700_000, null, null],
      ['produit-4', 30_000, 30_000, 0, 1],
      ['produit-5', 10_000, 10_000, 0, 1],
      ['produit-6', NONE, 35_000, null, null],
      ['produit-7', 35_000, MISSING, null, null],
      ['produit-10', 1_700_000, MISSING, null, null],
      ['produit-autres', null, null, null, null],
      ['produits-total', 4_037_500, 2_189_750, -1_847_750, 0.5424],
    ],
  );
});

testWithLibreOffice('7. indicators: four measured, one reached', async () => {
  await expectTable(
    'indicateurs',
    ['planned', 'spent', 'gap', 'gapShare'],
    [
      ['5-1', 30, 26, 0.8667, 'Partielle'],
      ['8-1', 2, 1, 0.5, 'Partielle'],
      ['8-2', 50, MISSING, null, 'Non mesurée'],
      ['15-1', 150, 96, 0.64, 'Partielle'],
      ['23-1', 15, 17, 1.1333, 'Atteinte'],
      ['24-1', 'sans cible', MISSING, null, 'Sans cible'],
    ],
  );
});

testWithLibreOffice('8. calendar: the last day of each planned period, and the days after it', async () => {
  const d = daySerial;
  const columns = ['spent', 'gap', 'gapShare', 'approved', 'amiSpent', 'amiShare', 'funding'] as const;
  await expectTable('calendrier', columns, [
    ['action-1', d('2021-05-31'), d('2021-07-01'), 31, d('2022-12-31'), NONE, null, 'Remis'],
    ['action-2', d('2022-12-31'), MISSING, null, d('2023-06-30'), NONE, null, NONE],
    ['action-5', 'en continue', d('2021-03-01'), null, NONE, NONE, null, NONE],
    // « Fin 2021 » is when it was to begin
    ['action-8', d('2021-12-31'), MISSING, null, NONE, NONE, null, NONE],
    ['action-11', d('2021-12-31'), d('2021-09-01'), 0, NONE, d('2021-12-10'), null, 'Remis'],
    ['action-12', d('2021-10-31'), d('2021-11-02'), 2, d('2021-12-31'), NONE, null, NONE],
    ['action-14', d('2022-12-31'), MISSING, null, d('2022-12-31'), NONE, null, NONE],
    ['action-17', d('2021-04-30'), MISSING, null, d('2021-12-31'), NONE, null, NONE],
    ['action-19', d('2021-05-31'), d('2021-05-10'), 0, d('2021-12-31'), d('2021-12-15'), 0, 'Non remis'],
    ['action-22', "A planifier avec l'ADIL", MISSING, null, NONE, NONE, null, NONE],
  ]);
});

testWithLibreOffice('8. calendar: an amount that slipped into the deliverables is none', async () => {
  await expectTable(
    'calendrier',
    ['status'],
    [
      ['action-10', NONE],
      ['action-13', 'bilan'],
      // Annexe 1 has « 70000 » there
      ['action-17', NONE],
    ],
  );
});

testWithLibreOffice('9. by priority', async () => {
  await expectTable(
    'priorites',
    ['nature', 'planned', 'spent', 'approved', 'amiSpent', 'funding', 'fundingObtained'],
    [
      // 6, 11 and 13
      ['chiffres-1', 3, 200_000, 57_200, 115_000, 28_600, 85_000, 33_600],
      // 2, 3, 5, 12 and 23
      ['chiffres-2', 5, 342_500, 143_000, 90_000, 36_000, 140_000, 107_000],
      // 10, 14 and 18
      ['chiffres-3', 3, 2_072_500, 1_518_000, 372_500, 98_000, 1_700_000, 1_700_000],
      // 19 and 24
      ['chiffres-4', 2, 80_000, 72_100, 25_000, 22_900, 45_000, 44_900],
      // 1, 4, 20 and 21
      ['chiffres-5', 4, 130_000, 52_900, 90_000, 28_250, 130_000, 79_250],
      // 7, 8, 9, 15, 16, 17, 22 and 25
      ['chiffres-0', 8, 1_105_000, MISSING, 95_000, MISSING, 1_150_000, MISSING],
    ],
  );
});

testWithLibreOffice('11 and 12. what deviates, and what the next year needs', async () => {
  await expectTable(
    'ecarts',
    ['pilot', 'nature', 'gapShare'],
    [
      ['action-2', 'Réglementaire', 'Marché interrompu dans l’attente de la loi 3DS.', 'à préciser'],
      ['action-6', 'Marché public', 'Consultation reportée à 2022.', 'à préciser'],
      ['action-12', 'Partenaire', 'Avenant à la convention signé en novembre.', 'à préciser'],
      ['action-14', 'Cofinancement non obtenu', 'Appui de l’ARS toujours en discussion.', 'à préciser'],
    ],
  );
  await expectTable(
    'perspectives',
    ['category', 'nature', 'spent', 'gap'],
    [
      ['action-1', 'Poursuivre', 70_000, 35_000, 35_000],
      ['action-2', 'Reporter', null, null, null],
      ['action-8', 'à décider', 389_500, 389_500, 0],
      ['action-9', 'à décider', 'non chiffré', null, null],
      ['action-13', 'Poursuivre', 16_000, 80_000, -64_000],
      ['action-18', 'Poursuivre', 162_500, 0, 162_500],
      ['action-22', 'à décider', 120_000, 'non chiffré', null],
    ],
  );
});
