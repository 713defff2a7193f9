import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ActorList, type Amount, type Period, readAnnexes } from '../../src/annexes';
import { readWorkbookFile } from '../../src/cli/xlsx';
import { defaultSettings } from '../../src/convention';
import { sampleSnapshot } from '../support/sample';

const annexes = readAnnexes(sampleSnapshot(), defaultSettings);
const { annexe1, annexe2 } = annexes;

test('both annexes, whole, and whose they are', () => {
  expect(annexes).toMatchObject({
    years: { first: 2021, second: 2022 },
    territory: 'AMP',
    readings: [
      { sheet: 'Annexe 1', role: 'annexe1', resemblance: 1 },
      { sheet: 'Annexe 2', role: 'annexe2', resemblance: 1 },
    ],
  });
  for (const annexe of [annexe1, annexe2]) {
    expect(annexe).toMatchObject({
      headerRow: 2,
      title: { text: 'METROPOLE AIX MARSEILLE PROVENCE' },
      missingColumns: [],
      doubledColumns: [],
      unknownColumns: [],
      sectionRows: [],
      subtotals: [],
      blankRows: [],
    });
    expect(annexe?.rows.map(({ number }) => number.value)).toEqual(Array.from({ length: 25 }, (_, index) => index + 1));
  }
});

test('the heading with a slip is said to have one', () => {
  const misspelt = Object.values(annexe1?.columns ?? {}).filter(({ match }) => match === 'approximate');
  expect(misspelt.map(({ key }) => key)).toEqual(['objective']);
  expect(annexe1?.columns.objective?.heading).toBe("Objetif de l'action");
});

test('the TOTAL row, with its number, and the row under it', () => {
  expect(annexe1?.total).toMatchObject({
    row: 28,
    label: { row: 28, column: 3 },
    number: { raw: 25, value: 25 },
    amounts: {
      cost: { raw: 3_697_500, formula: null },
      requested: { raw: 827_500 },
      funding: { raw: null },
      approved: { raw: null },
    },
  });
  expect(annexe1?.strayCells).toMatchObject([
    { cell: { row: 29, column: 10 }, raw: 'Plus NDLS 20KE' },
    { cell: { row: 29, column: 12 }, raw: 847_500 },
  ]);
  expect(annexe2).toMatchObject({ total: null, strayCells: [] });
});

/** An amount in short: « · » where SUM counts the cell, « source=actor » where the two differ. */
function inShort(amount: Amount): string {
  if (amount.isEmpty) return '';
  const named = (source: string | null, actor: string | null) =>
    source === null ? '' : source === actor ? ` ${source}` : ` ${source}=${actor ?? '?'}`;
  const said = [
    ...amount.parts.map((part) => `${part.euros}${named(part.source, part.actor)}${part.isDoubtful ? ' (doute)' : ''}`),
    ...amount.ofWhich.map((part) => `dont ${part.euros}${named(part.source, part.actor)}`),
    ...amount.sourcesWithoutAmount.map(({ source, actor }) => `sans montant${named(source, actor)}`),
    ...(amount.isDoubtful && amount.parts.length === 0 ? ['doute'] : []),
    ...(amount.isReference ? ['renvoi'] : []),
    ...(amount.rest === '' ? [] : [`reste « ${amount.rest} »`]),
  ];
  return said.join(' + ') + (amount.isCountedBySum ? ' ·' : '');
}

/** Cost, AMI requested, funding, next year's cost and funding, approved. */
test.each([
  [1, '70000 ·', '35000 ·', '35000 AMP', '70000 ·', '35000 AMP', '35000 AMP'],
  [2, '100000 ·', '0 ·', '100000 AMP', '', '', ''],
  [3, '100000 ·', '75000 ·', '25000 AMP', '100000 ·', '25000 AMP', '50000 Etat + 25000 AMP'],
  [4, '0 ·', '0 ·', 'sans montant VdMarseille=VDM', '', '', ''],
  [5, '0 ·', '0 ·', '', '', '', ''],
  [6, '30000 ·', '22500 DRD au SIAO=DRDJSCS', '', '0 ·', '', '30000 Etat'],
  [7, '30000 ·', '22500 DRD au SIAO=DRDJSCS', '', '0 ·', '', '30000 Etat'],
  [
    8,
    'reste « Investissement en année 1 »',
    '0 ·',
    '250000 AMP + reste « invest »',
    '389500 + reste « finct »',
    '328500 PF BOP 177=BOP 177 + 61000 AGLS BOP 177=BOP 177',
    '',
  ],
  [9, 'doute', '0 ·', 'sans montant BOP 177 + doute', 'doute', '', ''],
  [10, '1700000 ·', '0 ·', '1700000 ·', 'doute', '', ''],
  [11, '10000 ·', '5000 ·', '5000 AMP', '10000 ·', '5000 AMP', '5000 AMP'],
  [12, '30000 ·', '15000 ·', '15000 AMP', '0 ·', '', '15000 AMP'],
  [13, '160000 ·', '80000 ·', '80000 AMP', '16000 ·', '80000 AMP', '80000 AMP'],
  [14, '210000 ·', '210000 ·', '', '0 ·', '', '210000 Etat'],
  [15, '850000 ·', '0 ·', '790000 AMP + 100000 VDM', '', '', ''],
  [16, '0 ·', '0 ·', '', '', '', ''],
  [17, '60000 ·', '', '', '', '60000 Etat', ''],
  [18, '162500 ·', '162500 ·', '', '162500 ·', '0 ·', '162500 Etat'],
  [
    19,
    '70000 ·',
    '20000 + dont 10000 Fiches VDM=VDM',
    '20000 VDM + 10000 FAP + 10000 AMP',
    '',
    '',
    '10000 VDM + 10000 AMP',
  ],
  [20, '50000 ·', '50000 ·', '', '', '', '50000 AMP'],
  [
    21,
    '10000 ·',
    '5000 ·',
    '5000 DRISCS Mission CV=DRDJSCS + 30000 communication AMP et VDM=? + 30000 CD=CD13 + 30000 DRISCS=DRDJSCS',
    '10000 ·',
    'sans montant Mission CV=Ouvrir la Ville + sans montant territoires AMI=?',
    '5000 Etat',
  ],
  [22, '120000 ·', '30000 ·', '', '120000 ·', 'renvoi', '30000 VDM (doute)'],
  [23, '112500 AMP', '0 ·', '', '225000 ·', '225000 AMP', ''],
  [24, '10000 ·', '5000 ·', '5000 AMP', '10000 ·', '5000 ·', '5000 AMP'],
  [25, '45000 ·', '35000 ·', '10000 Poste de coordo=?', '45000 ·', '10000 Poste de coordo=?', '35000 Etat'],
])('the money of action %d', (number, ...expected) => {
  const row = annexe1?.rows[number - 1];
  const fields = row && [row.cost, row.requested, row.funding, row.nextYearCost, row.nextYearFunding, row.approved];
  expect(fields?.map(({ value }) => inShort(value))).toEqual(expected);
});

test('the money that slipped into « livrables » is read as it stands', () => {
  expect(annexe1?.rows[16]?.deliverables).toMatchObject({ raw: 70_000, cell: { row: 19, column: 14 } });
});

function whenInShort({ start, end, precision, isOngoing, misspelt, isEmpty }: Period): string {
  if (isEmpty) return '';
  return [start ?? '—', end ? `→ ${end}` : '', precision, isOngoing ? 'continu' : '', misspelt ? `(${misspelt})` : '']
    .filter((part) => part !== '')
    .join(' ');
}

test('the calendar of Annexe 1', () => {
  expect(annexe1?.rows.map(({ calendar }) => whenInShort(calendar.value))).toEqual([
    '2021-06-01 month',
    ...Array<string>(2).fill('2022-01-01 year'),
    ...Array<string>(7).fill(''),
    ...Array<string>(3).fill('2021-01-01 year'),
    '2022-10-01 → 2022-12-31 quarter',
    '2021-01-01 year',
    '',
    '2021-04-01 month',
    '2021-01-01 year',
    '2021-10-01 → 2021-12-31 quarter',
    '2021-01-01 year',
    '2021-12-01 month (dic)',
    '',
    ...Array<string>(2).fill('2021-01-01 year'),
    '',
  ]);
});

test('the starts of Annexe 2', () => {
  expect(annexe2?.rows.map(({ start }) => whenInShort(start.value))).toEqual([
    '2021-05-01 month',
    '2022-01-01 year',
    '2022-01-01 year',
    '2021-09-01 month',
    '— undated continu',
    '2022-01-01 year',
    '2022-01-01 year',
    '2021-10-01 → 2021-12-31 quarter',
    '2021-05-01 month',
    '2021-06-01 month',
    '2021-01-01 year',
    '2021-10-01 month',
    '2021-01-01 year',
    '2022-10-01 → 2022-12-31 quarter',
    '2021-01-01 year',
    '2022-01-01 year',
    '2021-04-01 → 2021-12-31 month',
    '2021-01-01 year',
    '2021-05-01 month',
    '2021-10-01 → 2021-12-31 quarter',
    '2021-12-01 month',
    '— undated',
    '2021-01-01 year',
    '2021-01-01 year',
    '2021-01-01 year',
  ]);
});

function whoInShort({ mentions, isUnfinished, isDoubtful }: ActorList): string {
  const named = mentions.map(({ actor, text, detail }) =>
    actor === null ? `« ${text} »` : detail === null ? actor : `${actor} (${detail})`,
  );
  return [...named, ...(isUnfinished ? ['…'] : []), ...(isDoubtful ? ['?'] : [])].join(', ');
}

test('pilots and partners', () => {
  expect(annexe2?.rows.map(({ pilots, partners }) => [whoInShort(pilots.value), whoInShort(partners.value)])).toEqual([
    ['AMP', 'DDETS, VDM'],
    ['AMP', 'SIAO, ARHLM, AL, DDETS'],
    ['AMP (CT5 & CT2)', 'AMP, SIAO'],
    ['AMP (COORDO)', '« Comité de rédaction », « Consultation groupe de réflexion »'],
    ['VDM', 'SIAO, ARHLM, CCAS'],
    ['DDETS', 'SIAO, AL, Préfecture, ARHLM'],
    ['DDETS', 'SIAO, UNAFO'],
    ['DDETS', 'DDETS, SIAO, Ouvrir la Ville'],
    ['DDETS', 'DDETS, AMP, SIAO'],
    ['DDETS, ARHLM', 'DDTM'],
    ['AMP', 'AMP (COM), ADIL13'],
    ['AMP', 'AMP, ADIL13, Ouvrir la Ville, DDETS'],
    ['AMP', 'ARHLM, « opérateurs AMP »'],
    ['DDETS, ARS', 'DDETS, ARS, SIAO'],
    ['AMP', 'VDM (expérimentation), ARHLM'],
    ['AMP (DOH)', 'VDM, « concessionnaires aménagement »'],
    ['DDETS', 'SIAO, VDM, AMP, ?'],
    ['DDETS', 'SIAO, DDETS, ARS, CD13, …'],
    ['VDM', 'DDETS, AMP, SIAO, Ouvrir la Ville, CCAS (VDM), « COM », …'],
    ['AMP (coordo)', 'DDETS, AMP, SIAO, Ouvrir la Ville, VDM, CD13, ADIL13, ARS'],
    ['ARHLM', 'DDETS, AMP, SIAO, Ouvrir la Ville, VDM, CD13, ADIL13, ARS, « autres territoires AMI PACA »'],
    ['VDM', 'ADIL13, VDM, CD13, DDETS'],
    ['AMP (FSL)', 'SIAO, SOLIHA, DDETS, Ouvrir la Ville'],
    ['AMP', 'ADIL13, VDM, CD13, DDETS'],
    ['DDETS, AMP (coordo AMI)', '« Copil AMI »'],
  ]);
});

test('the targets, and only them', () => {
  const targets = (annexe2?.rows ?? []).flatMap(({ number, objective, indicators }) =>
    [objective, indicators].flatMap(({ value }) =>
      value.targets.map(({ low, high, unit, year, isYearly }) =>
        [number.value, low === high ? low : `${low}-${high}`, unit, year, isYearly ? 'par an' : '']
          .filter((part) => part !== null && part !== '')
          .join(' '),
      ),
    ),
  );
  expect(targets).toEqual([
    '5 30 désignations par an',
    '7 30 %',
    '8 2 pensions de famille',
    '8 50 places',
    '8 200 places',
    '9 1100 places 2022',
    '15 150 PLAI',
    '15 20 PLAI',
    '15 150 logements',
    '15 20 logements',
    '16 60-80 places',
    '23 15 logements 2021 par an',
    '23 20 logements 2022 par an',
  ]);
});

test('the sample workbook reads exactly as its tables', async () => {
  const file = join(__dirname, '../../assets/samples/annexes-amp-2021-2022.xlsx');
  const { snapshot } = await readWorkbookFile(new Uint8Array(readFileSync(file)));
  const fromFile = readAnnexes(snapshot, defaultSettings);
  const values = (read: typeof annexes) =>
    [read.annexe1, read.annexe2].map((annexe) => annexe && { ...annexe, sheet: annexe.sheet.name });
  const withoutFormats = (value: unknown) =>
    JSON.parse(JSON.stringify(value), (key: string, child: unknown) =>
      key === 'numberFormat' ? null : child,
    ) as unknown;
  expect(withoutFormats(values(fromFile))).toEqual(withoutFormats(values(annexes)));
});
