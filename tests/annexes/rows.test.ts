import { type Annexe1, readAnnexes } from '../../src/annexes';
import type { CellValue } from '../../src/workbook';
import { type GridCell, bookOf, gridSheet } from '../support/sheets';
import { type WorkbookChanges, agreementSettings, euro, workbook } from '../support/workbooks';

function annexe1(changes: WorkbookChanges = {}): Annexe1 {
  const { annexe1: found } = readAnnexes(workbook(changes), agreementSettings);
  if (!found) throw new Error('No Annexe 1');
  return found;
}

const numbers = ({ rows }: Annexe1) => rows.map(({ number }) => number.value);

/** A narrow Annexe 1, for layouts that `workbook()` does not build. */
function small(rows: readonly (readonly GridCell[])[], parts: Parameters<typeof gridSheet>[2] = {}): Annexe1 {
  const headings = ['n°', 'Action', 'Territoire', 'Catégorie d’action', 'Description de l’action', 'Coût total 2023'];
  const more = [
    'Financement AMI demandé',
    'Financements 2023 (montants et sources)',
    'Financement validé',
    'Indicateurs',
  ];
  const sheet = gridSheet('Annexe 1', [[...headings, ...more], ...rows], parts);
  const { annexe1: found } = readAnnexes(bookOf(sheet), agreementSettings);
  if (!found) throw new Error('No Annexe 1');
  return found;
}

describe('actions', () => {
  test.each<[CellValue, number | null]>([
    [3, 3],
    ['3', 3],
    ['03', 3],
    ['3.', 3],
    ['3)', 3],
    ['n°3', 3],
    ['N° 3', 3],
    ['Action 3', 3],
    ['Action n° 3', 3],
    ['Fiche action 3', 3],
    [' 3 ', 3],
    ['3 bis', null],
    ['A3', null],
    ['1.2', null],
    [2.5, null],
    [0, null],
    ['?', null],
    [null, null],
  ])('number %j is %j', (raw, value) => {
    const { rows } = annexe1({ annexe1: { 3: { number: raw } } });
    expect(rows).toHaveLength(8);
    expect(rows[2]).toMatchObject({ number: { raw, value }, action: { text: expect.stringContaining('Équipe') } });
  });

  test('keep their number where the sheet has no column for it, but titles begin with one', () => {
    const read = annexe1({
      annexe1: { 1: { action: '1. Coordonner' }, 2: { action: 'Action 2 – Étudier' }, 3: { action: '3 équipes' } },
      sheet1: { headings: { number: null } },
    });
    expect(numbers(read).slice(0, 3)).toEqual([1, 2, null]);
    expect(read.rows[0]?.number.isMissing).toBe(true);
  });

  test('know their cells, raw values, texts, formats', () => {
    const [first] = annexe1({ annexe1: { 1: { territory: ' GVM\u00a0 ', description: 'Deux\r\nlignes' } } }).rows;
    expect(first?.cost).toMatchObject({
      cell: { sheet: 'Annexe 1', row: 3, column: 10 },
      raw: 60_000,
      text: expect.stringMatching(/^60\s000\s€$/),
      formula: null,
      numberFormat: '#,##0 "€"',
      isMissing: false,
    });
    expect(first?.territory).toMatchObject({ raw: ' GVM\u00a0 ', text: 'GVM', value: 'GVM' });
    expect(first?.description.text).toBe('Deux\nlignes');
    expect(first?.calendar).toMatchObject({ text: 'mars-23', value: { start: '2023-03-01', precision: 'month' } });
  });

  test('hidden rows are read, and said to be hidden', () => {
    const { rows } = annexe1({ sheet1: { parts: { hiddenRows: [4, 5] } } });
    expect(rows.map(({ isHidden }) => isHidden)).toEqual([false, true, true, false, false, false, false, false]);
  });

  test('an action emptied but for its number is still one; numbers that wait for actions are none', () => {
    const empty = { territory: null, action: null, category: null, description: null, objective: null };
    const emptied = { ...empty, expectedEffect: null, indicators: null, longTermFunding: null, deliverables: null };
    const amounts = { cost: null, requested: null, funding: null, nextYearCost: null, nextYearFunding: null };
    const read = annexe1({
      annexe1: { 4: { ...emptied, ...amounts, approved: null, calendar: null }, 9: {}, 10: {} },
    });
    expect(numbers(read)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(read).toMatchObject({ strayCells: [], blankRows: [], total: { row: 13 } });
  });
});

describe('what stands between the actions', () => {
  test('section titles', () => {
    const read = annexe1({
      sheet1: { before: { 1: { number: 'Axe 1 – Gouverner' }, 4: { action: 'Axe 2 – Loger' } } },
    });
    expect(read.sectionRows).toEqual([
      { row: 3, text: 'Axe 1 – Gouverner' },
      { row: 7, text: 'Axe 2 – Loger' },
    ]);
    expect(numbers(read)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(read.strayCells).toEqual([]);
  });

  test('blank rows, those before the total aside', () => {
    const read = annexe1({ sheet1: { before: { 3: {}, 5: { territory: '  ' } } } });
    expect(read.blankRows).toEqual([5, 8]);
    expect(read).toMatchObject({ sectionRows: [], strayCells: [] });
  });

  test('an amount without action', () => {
    const read = annexe1({ sheet1: { before: { 3: { cost: euro(5_000) } } } });
    expect(read.strayCells).toMatchObject([{ cell: { row: 5, column: 10 }, raw: 5_000 }]);
  });

  test('headings repeated for printing are neither', () => {
    const read = annexe1({
      sheet1: {
        before: { 5: { number: 'n°', action: 'Action', territory: 'Territoire', category: 'Catégorie d’action' } },
      },
    });
    expect(read).toMatchObject({ sectionRows: [], strayCells: [], blankRows: [] });
    expect(read.rows).toHaveLength(8);
  });
});

describe('totals', () => {
  test.each([
    ...['TOTAL', 'Total', 'Total général', 'TOTAUX', 'Total :', 'Total de la convention', 'Montant total'],
    ...['Ensemble', 'Ensemble des actions', 'Toutes actions confondues'],
  ])('%j', (action) => {
    const { total, rows, area } = annexe1({ total1: { action } });
    expect(rows).toHaveLength(8);
    expect(total).toMatchObject({
      row: 11,
      label: { row: 11, column: 3 },
      amounts: {
        cost: { raw: 602_000, formula: '=SUM(J3:J10)', value: { total: 602_000, isCountedBySum: true } },
        approved: { raw: 161_000, formula: null },
      },
    });
    expect(Object.keys(total?.amounts ?? {})).toHaveLength(6);
    expect(area).toEqual({ top: 2, left: 1, bottom: 11, right: 17 });
  });

  test('with a number that should not be there', () => {
    expect(annexe1({ total1: { number: 8 } }).total).toMatchObject({ row: 11, number: { raw: 8, value: 8 } });
  });

  test('their label may stand in any column of text', () => {
    expect(annexe1({ total1: { action: null, number: 'TOTAL' } }).total?.label.column).toBe(1);
    expect(annexe1({ total1: { action: null, deliverables: 'TOTAL' } }).total?.label.column).toBe(14);
  });

  test('a row of sums without a word is one as well', () => {
    const only = { action: null, funding: null, nextYearFunding: null, approved: null };
    expect(annexe1({ total1: only }).total).toMatchObject({ row: 11, amounts: { cost: { raw: 602_000 } } });
  });

  test('none', () => {
    expect(annexe1({ total1: null })).toMatchObject({ total: null, area: { bottom: 10 } });
  });

  test('an action whose title speaks of a total is an action', () => {
    const read = annexe1({ annexe1: { 2: { action: 'Total réaménagement du centre' } } });
    expect(numbers(read)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(read.total?.row).toBe(11);
  });

  test('sub-totals are kept apart from the total', () => {
    const read = annexe1({
      sheet1: {
        before: {
          4: { action: 'Sous-total axe 1', cost: '=SUM(J3:J5)' },
          7: { action: 'Total axe 2', cost: '=SUM(J7:J9)' },
        },
      },
      total1: { action: 'Total' },
    });
    expect(read.subtotals.map(({ row }) => row)).toEqual([6, 10]);
    expect(read.subtotals[0]).toMatchObject({ amounts: { cost: { raw: 220_000, formula: '=SUM(J3:J5)' } } });
    expect(read.total?.row).toBe(13);
    expect(read).toMatchObject({ sectionRows: [], strayCells: [] });
  });

  test('« Total général » is the total wherever it stands among others', () => {
    const read = annexe1({
      total1: { action: 'TOTAL GÉNÉRAL' },
      sheet1: { below: [{ action: 'Total AMI', requested: 1 }] },
    });
    expect(read.total?.row).toBe(11);
    expect(read.subtotals.map(({ row }) => row)).toEqual([12]);
  });

  test('the total row of an Excel table, whatever it says', () => {
    const sum: GridCell = { value: 30, formula: '=SUBTOTAL(109,F2:F3)' };
    const table = { name: 'T', area: { top: 1, left: 1, bottom: 4, right: 10 }, hasHeaders: true, hasTotals: true };
    const read = small(
      [
        [1, 'a', 'b', 'c', 'd', 10, 5, 'x 5', '5', 'e'],
        [2, 'a', 'b', 'c', 'd', 20, 10, 'x 10', '10', 'e'],
        ['Ensemble', null, null, null, null, sum],
      ],
      { tables: [table] },
    );
    expect(read.rows).toHaveLength(2);
    expect(read.total).toMatchObject({ row: 4, amounts: { cost: { raw: 30 } } });
  });
});

describe('what stands under the table', () => {
  test('notes and orphan amounts', () => {
    const read = annexe1({
      sheet1: { below: [{}, { cost: 'Plus NDLS 20KE', funding: euro(847_500) }, { number: 'Source : DDETS' }] },
    });
    expect(read.strayCells).toMatchObject([
      { cell: { row: 13, column: 10 }, text: 'Plus NDLS 20KE' },
      { cell: { row: 13, column: 12 }, raw: 847_500 },
      { cell: { row: 14, column: 1 }, text: 'Source : DDETS' },
    ]);
    expect(read.rows).toHaveLength(8);
    expect(read).toMatchObject({ sectionRows: [], blankRows: [], area: { bottom: 11 } });
  });

  test('an action under the total is an action', () => {
    const read = annexe1({
      sheet1: { below: [{ number: 9, action: 'Oubliée', description: 'Ajoutée après coup', cost: euro(1) }] },
    });
    expect(numbers(read)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(read.total?.row).toBe(11);
  });
});

describe('merged cells', () => {
  test('a text merged over several actions holds for each, an amount for the first only', () => {
    const merges = [2, 10].map((column) => ({ top: 3, left: column, bottom: 4, right: column }));
    const { rows } = annexe1({
      annexe1: { 2: { territory: null, cost: null } },
      sheet1: { parts: { merges } },
    });
    expect(rows[1]?.territory).toMatchObject({ text: 'GVM', cell: { row: 3, column: 2 } });
    expect(rows[0]?.cost.value.total).toBe(60_000);
    expect(rows[1]?.cost).toMatchObject({ raw: null, cell: { row: 4 }, value: { isEmpty: true } });
  });

  test('an action over several rows has the amounts of all of them', () => {
    const read = small(
      [
        [1, 'Coordination', 'GVM', 'c', 'd', 60, 30, 'CD 20 €', '30 € CD', 'e'],
        [null, null, null, null, null, null, null, 'CAF 10 €', null, 'f'],
        [2, 'Étude', 'GVM', 'c', 'd', 20, 10, 'CD 10 €', '10 € CD', 'e'],
        [null, null, null, null, null, 5],
      ],
      { merges: [1, 3].flatMap((top) => [{ top: top + 1, left: 1, bottom: top + 2, right: 1 }]) },
    );
    expect(numbers(read)).toEqual([1, 2]);
    const [first, second] = read.rows;
    expect(first?.funding).toMatchObject({ text: 'CD 20 €\nCAF 10 €', value: { total: 30, isCountedBySum: false } });
    expect(first?.funding.value.parts.map(({ source }) => source)).toEqual(['CD', 'CAF']);
    expect(first?.indicators.text).toBe('e\nf');
    expect(second?.cost.value).toMatchObject({ total: 25, isCountedBySum: true });
    expect(read).toMatchObject({ strayCells: [], blankRows: [] });
  });
});

test('a stray cell on the last row that Excel has costs no time and makes no row blank', () => {
  const [sheet] = workbook().sheets;
  if (!sheet) throw new Error('No sheet');
  const height = 1_048_576;
  const filled = <T>(rows: readonly T[][], blank: T): T[][] =>
    Array.from({ length: height }, (_, index) => rows[index] ?? (index === height - 1 ? [blank] : []));
  const values = filled<CellValue>(sheet.values, null);
  values[height - 1] = ['oublié'];
  const parts = {
    values,
    formulas: filled(sheet.formulas, null),
    numberFormats: filled(sheet.numberFormats, 'General'),
  };
  const start = process.cpuUsage();
  const { annexe1: read } = readAnnexes(bookOf({ ...sheet, ...parts }), agreementSettings);
  const { user, system } = process.cpuUsage(start);
  expect(read?.strayCells).toMatchObject([{ cell: { row: height, column: 1 }, text: 'oublié' }]);
  expect(read?.blankRows).toEqual([]);
  expect(read?.area.bottom).toBe(11);
  expect(user + system).toBeLessThan(3_000_000);
});

test('TOTAL may stand under « Description », and what follows it is no action', () => {
  const read = small([
    [1, 'Coordination', 'GVM', 'c', 'd', 60, 30, 'CD 30 €', 30, 'e'],
    [2, 'Étude', 'GVM', 'c', 'd', 20, 10, 'CD 10 €', 10, 'e'],
    [null, null, null, null, 'TOTAL', 80, 40, null, 40],
    [null, null, null, null, '% du total', 1, 0.5],
  ]);
  expect(numbers(read)).toEqual([1, 2]);
  expect(read.total).toMatchObject({ row: 4, label: { column: 5 } });
  expect(read.strayCells.map(({ text }) => text)).toEqual(['% du total', '1', '0,5']);
});
