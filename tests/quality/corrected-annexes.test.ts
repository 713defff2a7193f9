import { defaultSettings } from '../../src/convention';
import { validate } from '../../src/validation';
import type { CellValue } from '../../src/workbook';
import { cellAddress, parseArea } from '../../src/workbook';
import { correctedAnnexes } from './corrected-annexes';

/** The groups whose rules are about figures, numbers and the table itself; the texts of the sample keep their slips. */
const GROUPS =
  /^(structure|budget|cofinancement|convention-(montant|enveloppe)|pilotage-(pilote-vide|liste)|inter-appariement|identification-numero)/;

/** Rules that say something of the corrected annexes, each with its cell; « Annexe 2!I5 » for the second sheet. */
function alarms(changes: Readonly<Record<string, CellValue>> = {}): string[] {
  const snapshot = correctedAnnexes();
  for (const [name, value] of Object.entries(changes)) {
    const [address = '', sheetName = 'Annexe 1'] = name.split('!').reverse();
    const sheet = snapshot.sheets.find((one) => one.name === sheetName);
    const at = parseArea(address);
    if (!sheet || !at) throw new Error(`No cell ${name}`);
    (sheet.values[at.top - sheet.firstRow] as CellValue[])[at.left - sheet.firstColumn] = value;
  }
  return validate(snapshot, defaultSettings, '2021-06-15')
    .findings.filter(({ rule, severity }) => GROUPS.test(rule) && severity !== 'information')
    .map(({ rule, cell }) => `${rule} ${cellAddress(cell)}`)
    .sort();
}

test('nothing is wrong in the figures of the sample once they are put right', () => {
  expect(alarms()).toEqual([]);
});

test.each<[string, Record<string, CellValue>, string[]]>([
  ['a total typed over its formula, with a row left out', { J29: null, K28: 747_500 }, ['budget-total-colonne K28']],
  [
    'a co-funding that exceeds the cost',
    { L17: 'AMP 790000 + VDM 200000' },
    ['cofinancement-depasse-cout L17', 'budget-total-colonne L28'],
  ],
  ['a pilot removed', { 'Annexe 2!H14': null }, ['pilotage-pilote-vide H14']],
  ['a number borne twice', { A9: 6 }, ['identification-numero-unique A9']],
  [
    'more approved than asked for',
    { Q13: '8000€ AMP' },
    ['budget-valide-vs-demande Q13', 'convention-montant-subvention Q28'],
  ],
  [
    'a share of the coordinator’s post that is no half',
    { K3: 40_000, L3: 'AMP 30000' },
    ['cofinancement-coordinateur-50 K3'],
  ],
  ['a cost that lacks a zero', { J15: 16_000 }, ['budget-equilibre-ligne J15']],
  ['the grant exceeded', { Q8: '30 000€ AMP' }, ['convention-montant-subvention Q28']],
])('%s', (_, changes, expected) => {
  expect(alarms(changes)).toEqual(expect.arrayContaining(expected));
});
