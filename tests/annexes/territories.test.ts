import { type AmountPart, type Annexes, readAnnexes } from '../../src/annexes';
import { defaultSettings } from '../../src/convention';
import { broce, hauteSorgue, valDeLisle } from '../support/territories';

const read = (workbook: Parameters<typeof readAnnexes>[0]) => readAnnexes(workbook, defaultSettings);

function balances({ annexe1 }: Annexes): (number | null)[][] {
  return (annexe1?.rows ?? []).map(({ cost, requested, funding }) =>
    [cost, requested, funding].map(({ value }) => value.total),
  );
}

const sources = (parts: readonly AmountPart[] = []) => parts.map(({ euros, source, actor }) => [euros, source, actor]);

describe('Pays de Brocé: sections, sub-totals, other names and order, from C7 on', () => {
  const annexes = read(broce());

  test('both annexes, their years and columns', () => {
    expect(annexes).toMatchObject({ years: { first: 2023, second: 2024 }, territory: null });
    expect(annexes.annexe1).toMatchObject({
      sheet: { name: 'Budget prévisionnel' },
      headerRow: 10,
      missingColumns: ['expectedEffect', 'longTermFunding'],
      doubledColumns: [],
      unknownColumns: [{ heading: 'Observations' }],
      title: { cell: { row: 7, column: 3 } },
    });
    expect(annexes.annexe2).toMatchObject({ sheet: { name: 'Pilotage' }, missingColumns: ['description'] });
  });

  test('other words are no slips', () => {
    const matches = [annexes.annexe1, annexes.annexe2].flatMap((annexe) =>
      Object.values(annexe?.columns ?? {}).map(({ match }) => match),
    );
    expect(matches).not.toContain('approximate');
  });

  test('sections, sub-totals, total and note', () => {
    expect(annexes.annexe1?.sectionRows.map(({ text }) => text)).toEqual([
      'Axe 1 – Gouverner',
      'Axe 2 – Loger et accompagner',
    ]);
    expect(annexes.annexe1?.subtotals.map(({ row }) => row)).toEqual([13, 18]);
    expect(annexes.annexe1?.total).toMatchObject({ row: 19, amounts: { cost: { raw: 190_000, formula: '=J13+J18' } } });
    expect(annexes.annexe1?.strayCells.map(({ text }) => text)).toEqual(['Source : services de l’agglomération']);
  });

  test('actions and their money', () => {
    expect(annexes.annexe1?.rows.map(({ number }) => number.value)).toEqual([1, 2, 3]);
    expect(balances(annexes)).toEqual([
      [50_000, 25_000, 25_000],
      [80_000, 40_000, 40_000],
      [60_000, 30_000, 30_000],
    ]);
    expect(sources(annexes.annexe1?.rows[1]?.funding.value.parts)).toEqual([
      [30_000, 'Département du Var', 'CD'],
      [10_000, 'Fondation Abbé Pierre', 'FAP'],
    ]);
  });

  test('pilots, partners and starts', () => {
    const rows = annexes.annexe2?.rows ?? [];
    expect(rows.map(({ pilots }) => pilots.value.mentions.map(({ actor, text }) => actor ?? text))).toEqual([
      ['Agglomération'],
      ['SOLIHA'],
      ['CCAS'],
    ]);
    expect(rows.map(({ start }) => start.value.start)).toEqual(['2023-03-01', '2023-09-01', '2023-01-01']);
  });
});

describe('Val de Lisle: an Excel table with a total row, slips in capitals, merged and hidden rows', () => {
  const annexes = read(valDeLisle());

  test('every column is found, and the slips are told from the rest', () => {
    const { annexe1, annexe2 } = annexes;
    expect(annexe1).toMatchObject({ missingColumns: [], unknownColumns: [], doubledColumns: [], title: null });
    const misspelt = Object.values(annexe1?.columns ?? {}).filter(({ match }) => match === 'approximate');
    expect(misspelt.map(({ heading }) => heading)).toEqual([
      'TERITOIRE',
      "DESCRIPTON DE L'ACTION",
      'EFFET ATENDU DU FINANCEMENT',
      'CALENDRIER PREVISIONEL',
    ]);
    expect(annexe2).toMatchObject({ sheet: { name: 'Feuil2' }, missingColumns: [] });
  });

  test('actions, the table’s total row, the hidden row and the merged description', () => {
    expect(balances(annexes)).toEqual([
      [40_000, 20_000, 20_000],
      [30_000, 15_000, 15_000],
      [10_000, 5_000, 5_000],
    ]);
    expect(annexes.annexe1?.total).toMatchObject({ row: 5, amounts: { cost: { raw: 80_000 } } });
    expect(annexes.annexe1?.rows.map(({ isHidden }) => isHidden)).toEqual([false, true, false]);
    expect(annexes.annexe1?.rows[2]?.description.text).toBe('Description de l’action 2');
  });
});

describe('Haute-Sorgue: both annexes on one sheet, headings over two rows, funding over several lines', () => {
  const annexes = read(hauteSorgue());

  test('the two tables are told apart', () => {
    expect(annexes).toMatchObject({
      years: { first: 2023, second: 2024 },
      annexe1: { headerRow: 3, area: { top: 2, left: 1, bottom: 6, right: 13 }, strayCells: [] },
      annexe2: { headerRow: 9, area: { top: 9, left: 1, bottom: 11, right: 9 }, strayCells: [] },
      readings: [{ role: 'annexe1' }, { role: 'annexe2' }],
    });
    expect(annexes.annexe1?.title?.text).toBe('Département de la Haute-Sorgue – Annexe 1');
    expect(annexes.annexe2?.title?.text).toBe('Département de la Haute-Sorgue – Annexe 2');
  });

  test('a heading is that of its band and its own', () => {
    const { columns } = annexes.annexe1 ?? {};
    expect(columns?.cost).toMatchObject({ column: 8, heading: 'Année 2023\nCoût total' });
    expect(columns?.nextYearCost).toMatchObject({ column: 11, heading: 'Année 2024\nCoût total' });
    expect(columns?.approved).toMatchObject({ column: 13, cell: { row: 2 } });
  });

  test('the lines of an action’s funding are one amount', () => {
    expect(balances(annexes)).toEqual([
      [60_000, 30_000, 30_000],
      [90_000, 45_000, 45_000],
    ]);
    expect(sources(annexes.annexe1?.rows[0]?.funding.value.parts)).toEqual([
      [20_000, 'CD', 'CD'],
      [10_000, 'CAF', 'CAF'],
    ]);
  });
});
