import {
  columnRange,
  executionColumns,
  executionColumnsAfter,
  executionOf,
  headingOf,
  indicatorColumns,
  monitoringSignature,
  parameterCell,
  parameterInputs,
  parametersOf,
  readMonitoring,
  sheetPrefix,
  voucherColumns,
} from '../../src/monitoring';
import type { CellValue } from '../../src/workbook';
import { bookOf, gridSheet, type GridCell } from '../support/sheets';

const words = { year: 2021, grantee: 'AMP' };
const executionHeadings = [
  ...executionColumns.map(({ heading }) => headingOf(heading, words)),
  'Cofin. obtenu : VDM (€)',
  'Cofin. obtenu : Etat hors AMI (€)',
  ...executionColumnsAfter.map(({ heading }) => headingOf(heading, words)),
];
const at = (heading: string) => executionHeadings.indexOf(heading);
const row = (cells: Record<string, GridCell>) => {
  const values: GridCell[] = executionHeadings.map(() => null);
  for (const [heading, cell] of Object.entries(cells)) values[at(heading)] = cell;
  return values;
};
const date = (serial: number) => ({ value: serial, format: 'dd/mm/yyyy' });

const execution = (rows: GridCell[][], name = 'Feuil7', year = 2021) =>
  gridSheet(name, [['Suivi d’exécution 2021'], [], [], ['Total'], executionHeadings, ...rows], {
    signature: monitoringSignature('execution', year),
  });

describe('Suivi d’exécution', () => {
  const sheet = execution([
    row({ 'n°': 3, 'Dépense mandatée 2021 (€)': 25_000, 'dont AMI (€)': 0, 'Démarrage réel': date(44_348) }),
    row({
      'n°': 4,
      'Dépense mandatée 2021 (€)': '12 KE',
      'Fin réelle': '30/11/2021',
      'Cofin. obtenu : VDM (€)': 5_000,
    }),
    [],
    ['Une note sous le tableau'],
  ]);
  const read = executionOf(readMonitoring(bookOf(gridSheet('Annexe 1', [['x']]), sheet)), 2021);

  test('is found by its signature whatever it is called, and its rows by their numbers', () => {
    expect(read?.sheet.name).toBe('Feuil7');
    expect(read?.rows.map(({ number }) => number.value)).toEqual([3, 4]);
    expect(read).toMatchObject({ headerRow: 5, firstRow: 6, lastRow: 7, missingColumns: [] });
  });

  test('gives every value with its cell; an empty input is null, a zero is zero', () => {
    const first = read?.rows[0];
    expect(first?.spent).toMatchObject({
      value: 25_000,
      cell: { sheet: 'Feuil7', row: 6, column: at('Dépense mandatée 2021 (€)') + 1 },
    });
    expect(first?.amiSpent.value).toBe(0);
    expect(first?.committed).toMatchObject({ value: null, isUnreadable: false });
    expect(first?.actualStart.value).toBe('2021-06-01');
  });

  test('says when a text stands for an amount, and reads a date typed as text', () => {
    const second = read?.rows[1];
    expect(second?.spent).toMatchObject({ value: null, text: '12 KE', isUnreadable: true });
    expect(second?.actualEnd.value).toBe('2021-11-30');
  });

  test('takes any number of co-funders', () => {
    expect(read?.funders.map(({ funder }) => funder)).toEqual(['VDM', 'Etat hors AMI']);
    expect(read?.rows[1]?.funding.map(({ field }) => field.value)).toEqual([5_000, null]);
  });

  test('names its columns for formulas, with room below', () => {
    expect(read && columnRange(read, 'number')).toBe("'Feuil7'!$A$6:$A$507");
    expect(sheetPrefix("Suivi d'exécution")).toBe("'Suivi d''exécution'!");
  });

  test('follows columns that were moved, and says which were deleted', () => {
    const moved = gridSheet(
      'S',
      [['n°', 'Ajouté', 'Statut', 'Action', 'Pilote'].concat(executionHeadings.slice(8)), [1, 'x', 'En cours']],
      {
        signature: 'suivi 2021',
      },
    );
    const again = executionOf(readMonitoring(bookOf(moved)), 2021);
    expect(again?.rows[0]?.status.value).toBe('En cours');
    expect(again?.missingColumns).toEqual(['category', 'nature', 'priority', 'progress']);
    expect(again?.rows[0]?.priority).toMatchObject({ isMissing: true, value: null });
  });

  test('there is one a year, and a copy is left aside', () => {
    const copy = execution([row({ 'n°': 1 })], 'Feuil7 (2)');
    const monitoring = readMonitoring(bookOf(sheet, copy, execution([row({ 'n°': 9 })], 'Suite', 2022)));
    expect(monitoring.execution.map(({ year, sheet: { name } }) => [year, name])).toEqual([
      [2021, 'Feuil7'],
      [2022, 'Suite'],
    ]);
  });

  test('nothing is read on a sheet without signature, nor where the headings have gone', () => {
    const plain = { ...sheet, signature: null };
    const bare = gridSheet('S', [['a', 'b']], { signature: 'suivi 2021' });
    expect(readMonitoring(bookOf(plain, bare))).toEqual({
      execution: [],
      indicators: null,
      vouchers: null,
      parameters: null,
    });
  });
});

test('Suivi des indicateurs: both years, and rows without number', () => {
  const headings = indicatorColumns.map(({ heading }) => headingOf(heading, words));
  const line = (cells: Record<string, CellValue>) => headings.map((heading) => cells[heading] ?? null);
  const sheet = gridSheet(
    'Indicateurs',
    [headings, line({ 'n°': 5, 'Cible 2021': 30, 'Réalisé 2021': 0 }), line({ Indicateur: 'À rattacher' })],
    { signature: monitoringSignature('indicators', 2021) },
  );
  const rows = readMonitoring(bookOf(sheet)).indicators?.rows ?? [];
  expect(
    rows.map(({ number, target1, achieved1, achieved2 }) =>
      [number, target1, achieved1, achieved2].map(({ value }) => value),
    ),
  ).toEqual([
    [5, 30, 0, null],
    [null, null, null, null],
  ]);
});

test('Pièces: every row with something typed, with or without the number of an action', () => {
  const headings = voucherColumns.map(({ heading }) => heading);
  const sheet = gridSheet(
    'Pièces',
    [
      headings,
      [null, 'numéro inconnu'],
      [5, 'x', 'Mandat', 'ADIL 13', 'M-12', date(44_500), 1_200],
      [null, null, null, 'Tiers'],
    ],
    {
      signature: monitoringSignature('vouchers', 2021),
    },
  );
  const rows = readMonitoring(bookOf(sheet)).vouchers?.rows ?? [];
  expect(rows.map(({ row: place, amount, date: day }) => [place, amount.value, day.value])).toEqual([
    [3, 1_200, '2021-10-31'],
    [4, null, null],
  ]);
});

test('Paramètres: by their labels, a column a year', () => {
  const rows: GridCell[][] = [
    ['Paramètres'],
    ['Exercice', 2021, 2022],
    ...parameterInputs.map(({ key, label }): GridCell[] => [
      label,
      key === 'closingDate' ? date(44_592) : key === 'paid' ? 230_000 : null,
    ]),
  ];
  const monitoring = readMonitoring(bookOf(gridSheet('Paramètres', rows, { signature: 'parametres 2021' })));
  expect(parametersOf(monitoring, 2021)?.paid.value).toBe(230_000);
  expect([2021, 2022].map((year) => parametersOf(monitoring, year)?.closingDate.value)).toEqual(['2022-01-31', null]);
  expect(monitoring.parameters && parameterCell(monitoring.parameters, 2022, 'paid')).toBe("'Paramètres'!$C$5");
});
