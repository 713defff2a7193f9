import fc from 'fast-check';
import { mayHoldAnnexe, readAnnexes } from '../../src/annexes';
import { annexe1Columns, annexe2Columns, computedBand, defaultSettings } from '../../src/convention';
import type { CellValue, SheetSnapshot } from '../../src/workbook';
import { sampleSnapshot } from '../support/sample';
import { type GridCell, bookOf, gridSheet } from '../support/sheets';
import { agreementSettings, workbook } from '../support/workbooks';

const settings = agreementSettings;

function readings(...sheets: SheetSnapshot[]) {
  return readAnnexes(bookOf(...sheets), settings);
}

/** The clean agreement's two sheets, as rows of cells. */
function cleanRows(): { budget: CellValue[][]; objectives: CellValue[][] } {
  const [budget, objectives] = workbook().sheets;
  return { budget: budget?.values ?? [], objectives: objectives?.values ?? [] };
}

/** The same rows further down and further right. */
function shifted(rows: readonly (readonly CellValue[])[], down: number, right: number): CellValue[][] {
  const blank = Array.from({ length: down }, (): CellValue[] => []);
  return [...blank, ...rows.map((row) => [...Array.from({ length: right }, () => null), ...row])];
}

describe('the annexes are found by what they hold', () => {
  test('whatever their sheets are called, and in any order', () => {
    const [budget, objectives] = workbook({ sheet1: { name: 'Feuil3' }, sheet2: { name: 'Données' } }).sheets;
    const annexes = readings(...[objectives, budget].flatMap((sheet) => sheet ?? []));
    expect(annexes.annexe1?.sheet.name).toBe('Feuil3');
    expect(annexes.annexe2?.sheet.name).toBe('Données');
  });

  test.each([
    [0, 0],
    [5, 2],
    [28, 0],
    [12, 30],
  ])('wherever they begin: %d rows down, %d columns right', (down, right) => {
    const { budget, objectives } = cleanRows();
    const { annexe1, annexe2 } = readings(
      gridSheet('a', shifted(budget, down, right)),
      gridSheet('b', shifted(objectives, down, right)),
    );
    expect(annexe1).toMatchObject({ headerRow: down + 2, missingColumns: [], unknownColumns: [] });
    expect(annexe1?.columns.cost?.column).toBe(10 + right);
    expect(annexe1?.rows.map(({ number }) => number.value)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(annexe1?.total?.row).toBe(down + 11);
    expect(annexe2?.rows).toHaveLength(8);
  });

  test('also where what was read begins at C7', () => {
    const { budget } = cleanRows();
    const { annexe1 } = readings(gridSheet('a', budget, { firstRow: 7, firstColumn: 3 }));
    expect(annexe1?.columns.cost?.cell).toEqual({ sheet: 'a', row: 8, column: 12 });
    expect(annexe1?.rows[0]?.cost).toMatchObject({ cell: { row: 9, column: 12 }, value: { total: 60_000 } });
  });

  test('but not below the first 30 rows', () => {
    const { budget } = cleanRows();
    expect(readings(gridSheet('a', shifted(budget, 40, 0))).annexe1).toBeNull();
  });

  test('with their title, or without any', () => {
    expect(readAnnexes(workbook(), settings).annexe1?.title).toEqual({
      cell: { sheet: 'Annexe 1', row: 1, column: 1 },
      text: 'GRAND VALMONT MÉTROPOLE',
    });
    expect(readAnnexes(workbook({ sheet1: { title: null } }), settings).annexe1).toMatchObject({
      title: null,
      headerRow: 1,
    });
  });
});

describe('columns', () => {
  test('in any order', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(
          annexe1Columns.map(({ key }) => key),
          { minLength: 17 },
        ),
        (order) => {
          const { annexe1 } = readAnnexes(workbook({ sheet1: { order } }), settings);
          expect(order.map((key) => annexe1?.columns[key]?.column)).toEqual(order.map((_, index) => index + 1));
        },
      ),
      { numRuns: 25 },
    );
  });

  test.each([...annexe1Columns, ...annexe2Columns].map(({ key, modelLetter, heading }) => [heading, key, modelLetter]))(
    '« %s » missing is said, and its cells are empty fields',
    (heading, key) => {
      const isFirst = annexe1Columns.some((column) => column.heading === heading);
      const changes = isFirst ? { sheet1: { headings: { [key]: null } } } : { sheet2: { headings: { [key]: null } } };
      const annexes = readAnnexes(workbook(changes), settings);
      const annexe = isFirst ? annexes.annexe1 : annexes.annexe2;
      expect(annexe).toMatchObject({ missingColumns: [key], unknownColumns: [], doubledColumns: [] });
      expect(annexe?.rows).toHaveLength(8);
      const field = Object.entries(annexe?.rows[0] ?? {}).find(([name]) => name === key)?.[1];
      expect(field).toMatchObject({ raw: null, text: '', isMissing: true, cell: { row: 3 } });
    },
  );

  test('with a slip in each heading', () => {
    const withoutALetter = (text: string) => text.replace(/(\p{L}{3})\p{L}(\p{L}{2})/u, '$1$2');
    const headings = Object.fromEntries(
      annexe1Columns.map(({ key, heading }) => [
        key,
        withoutALetter(heading.replaceAll('{N+1}', '2024').replaceAll('{N}', '2023')),
      ]),
    );
    const { annexe1 } = readAnnexes(workbook({ sheet1: { headings } }), settings);
    expect(annexe1).toMatchObject({ missingColumns: [], unknownColumns: [], doubledColumns: [] });
    expect(Object.values(annexe1?.columns ?? {}).map(({ column }) => column)).toEqual(
      annexe1Columns.map((_, index) => index + 1),
    );
    expect(annexe1?.columns.objective).toMatchObject({ match: 'approximate', heading: headings['objective'] });
  });

  test('in capitals, without accents, over several lines, with other spaces', () => {
    const headings = {
      cost: 'DEPENSES 2023\nCOUT TOTAL DE L\u2019ACTION\nSUR 12 MOIS (SI ACTION NON PONCTUELLE)',
      requested: 'Financement\u00a0AMI  demandé en\u202f2023 pour 12 mois ',
      territory: 'TERRITOIRE',
    };
    const { annexe1 } = readAnnexes(workbook({ sheet1: { headings } }), settings);
    for (const key of ['cost', 'requested', 'territory'] as const) {
      expect(annexe1?.columns[key]).toMatchObject({ match: 'exact', heading: expect.any(String) });
    }
  });

  test('under the names that the other annexe or another territory gives them', () => {
    const { annexe1, annexe2 } = readAnnexes(
      workbook({
        sheet1: { headings: { indicators: 'Indicateurs de résultat', requested: 'Subvention sollicitée (en €)' } },
        sheet2: { headings: { indicators: 'Résultats attendus et indicateurs', pilots: 'Structure porteuse' } },
      }),
      settings,
    );
    expect(annexe1).toMatchObject({ missingColumns: [], columns: { indicators: { match: 'alias', column: 8 } } });
    expect(annexe1?.columns.requested).toMatchObject({ match: 'alias', column: 11 });
    expect(annexe2).toMatchObject({ missingColumns: [], columns: { indicators: { match: 'alias', column: 5 } } });
    expect(annexe2?.columns.pilots).toMatchObject({ match: 'alias', column: 8 });
  });

  test('further ones are listed, those of a column already found apart', () => {
    const { budget } = cleanRows();
    const further = (texts: (string | null)[]) =>
      budget.map((row, index) => (index === 1 ? [...row, ...texts] : [...row, ...texts.map(() => 'x')]));
    const { annexe1 } = readings(gridSheet('a', further(['Observations', 'Territoire', 'Courriel du référent'])));
    expect(annexe1?.unknownColumns.map(({ heading }) => heading)).toEqual(['Observations', 'Courriel du référent']);
    expect(annexe1?.doubledColumns).toMatchObject([{ key: 'territory', column: 19 }]);
    expect(annexe1?.columns.territory?.column).toBe(2);
  });

  test('the best pairing wins over the first: « Objectifs et livrables » is not the objective', () => {
    const order = annexe1Columns.map(({ key }) => key).reverse();
    const { annexe1 } = readAnnexes(
      workbook({ sheet1: { order, headings: { deliverables: 'Objectifs et livrables', objective: 'Objectif' } } }),
      settings,
    );
    expect(annexe1?.columns.deliverables?.heading).toBe('Objectifs et livrables');
    expect(annexe1?.columns.objective?.heading).toBe('Objectif');
  });
});

describe('years', () => {
  test('are those of the headings', () => {
    expect(readAnnexes(workbook(), defaultSettings).years).toEqual({ first: 2023, second: 2024 });
    expect(readAnnexes(sampleSnapshot(), settings).years).toEqual({ first: 2021, second: 2022 });
  });

  test('are those of the settings where the headings name none', () => {
    const headings = {
      cost: 'Coût total de l’action',
      requested: 'AMI demandé',
      funding: 'Cofinancements',
      nextYearCost: 'Dépenses N+1',
      nextYearFunding: 'Cofinancements N+1',
    };
    const { years, annexe1 } = readAnnexes(workbook({ sheet1: { headings } }), settings);
    expect(years).toEqual({ first: 2023, second: 2024 });
    expect(annexe1).toMatchObject({ missingColumns: [], columns: { nextYearCost: { column: 15 } } });
  });

  test('tell apart two columns that only the year distinguishes', () => {
    const headings = { cost: 'Dépenses 2025', nextYearCost: 'Dépenses 2026', funding: 'Cofinancements 2025' };
    const order = ['nextYearCost', 'cost', 'number', 'action', 'description', 'territory', 'category'] as const;
    const rest = annexe1Columns.map(({ key }) => key).filter((key) => !order.some((other) => other === key));
    const { years, annexe1 } = readAnnexes(
      workbook({
        sheet1: {
          order: [...order, ...rest],
          headings: {
            ...headings,
            requested: 'Financement AMI demandé en 2025',
            nextYearFunding: 'Cofinancements 2026',
          },
        },
      }),
      settings,
    );
    expect(years).toEqual({ first: 2025, second: 2026 });
    expect([annexe1?.columns.nextYearCost?.column, annexe1?.columns.cost?.column]).toEqual([1, 2]);
  });
});

describe('what is not an annexe is not taken for one', () => {
  test.each<[string, string[]]>([
    ['a budget', ['Poste', 'Montant HT', 'TVA', 'Montant TTC', 'Financement', 'Observations']],
    ['a budget by action', ['N°', 'Action', 'Description', 'Coût total 2023', 'Financements 2023', 'Calendrier']],
    [
      'a larger budget by action',
      [
        'N°',
        'Action',
        'Territoire',
        'Description',
        'Objectif',
        'Indicateurs',
        'Coût total',
        'Financements',
        'Calendrier',
      ],
    ],
    ['addresses', ['Nom', 'Prénom', 'Adresse', 'Code postal', 'Commune', 'Téléphone', 'Responsable']],
    ['partners', ['N°', 'Partenaires', 'Référent', 'Territoire', 'Téléphone', 'Courriel']],
    ['a plan of action', ['N°', 'Action', 'Objectif', 'Indicateurs', 'Pilote', 'Échéances', 'Avancement']],
    [
      'a detailed plan of action',
      ['N°', 'Axe', 'Action', 'Description', 'Objectif', 'Indicateurs', 'Pilote', 'Échéance', 'Avancement'],
    ],
    ['minutes', ['N°', 'Action', 'Description', 'Responsable', 'Échéances', 'Partenaires', 'Objectif']],
    [
      'detailed grants',
      ['N°', 'Porteur', 'Territoire', 'Intitulé', 'Description', 'Coût total', 'Montant demandé', 'Montant accordé'],
    ],
    ['contracts', ['N°', 'Intitulé', 'Description', 'Montant', 'Date de début', 'Durée', 'Titulaire', 'Responsable']],
    ['grants', ['N°', 'Association', 'Intitulé', 'Objectifs', 'Coût total', 'Subvention demandée', 'Montant accordé']],
  ])('%s', (_, headings) => {
    const sheet = gridSheet('Feuil1', [headings, headings.map((heading, index) => (index === 0 ? 1 : `${heading} 1`))]);
    const annexes = readings(sheet);
    expect(annexes).toMatchObject({ annexe1: null, annexe2: null, readings: [{ sheet: 'Feuil1', role: null }] });
    expect(mayHoldAnnexe(sheet)).toBe(false);
  });

  test('a sheet that the add-in made', () => {
    const signed = workbook().sheets.map((sheet) => ({ ...sheet, signature: 'rapport' }));
    expect(readings(...signed)).toMatchObject({
      annexe1: null,
      annexe2: null,
      readings: [
        { sheet: 'Annexe 1', role: null, isOurs: true },
        { sheet: 'Annexe 2', role: null, isOurs: true },
      ],
    });
  });

  test('an empty sheet, an empty workbook', () => {
    expect(readings(gridSheet('vide', [[]])).readings).toMatchObject([{ resemblance: 0, likelyRole: null }]);
    expect(readings()).toMatchObject({ annexe1: null, annexe2: null, readings: [] });
  });

  test('what resembles one is said to', () => {
    const headings = ['Action', 'Territoire', 'Coût total', 'Financement AMI demandé', 'Financement validé'];
    expect(readings(gridSheet('Brouillon', [headings])).readings).toMatchObject([
      { sheet: 'Brouillon', role: null, likelyRole: 'annexe1', resemblance: expect.closeTo(5 / 17) },
    ]);
  });
});

describe('columns that the add-in computes', () => {
  const computed = ['Coût total (€)', 'AMI demandé (€)', 'Financements 2023 (€)', 'Validé (€)', 'Taux AMI'];

  /** The clean Annexe 1 with computed columns to the right of an empty one, under their band or not. */
  function withComputed(hasBand: boolean): SheetSnapshot {
    const { budget } = cleanRows();
    const rows = budget.map((row, index): GridCell[] => {
      if (index === 0) return [...row, null, hasBand ? computedBand : null];
      return index === 1 ? [...row, null, ...computed] : [...row, null, 1, 2, 3, 4, 5];
    });
    return gridSheet('Annexe 1', rows);
  }

  test.each([true, false])('are never taken for the annexe’s own (band: %s)', (hasBand) => {
    const { annexe1 } = readings(withComputed(hasBand));
    expect(annexe1).toMatchObject({ missingColumns: [], doubledColumns: [] });
    expect(annexe1?.columns.cost?.column).toBe(10);
    expect(annexe1?.columns.approved?.column).toBe(17);
    expect(annexe1?.rows[0]?.cost.value.total).toBe(60_000);
    expect(annexe1?.area.right).toBe(17);
  });

  test('under their band they do not even replace a missing column', () => {
    const { budget } = cleanRows();
    const rows = budget.map((row, index): GridCell[] => {
      const own = row.filter((_, column) => column !== 9);
      if (index === 0) return [...own, null, computedBand];
      return index === 1 ? [...own, null, ...computed] : [...own, null, 1, 2, 3, 4, 5];
    });
    expect(readings(gridSheet('Annexe 1', rows)).annexe1).toMatchObject({
      missingColumns: ['cost'],
      unknownColumns: [],
    });
  });
});

describe('several sheets that could be the same annexe', () => {
  const copy = (name: string, parts: Partial<SheetSnapshot> = {}) =>
    ({ ...workbook().sheets[0], ...parts, id: name, name }) as SheetSnapshot;

  test.each([
    ['a copy', copy('Annexe 1 (2)'), copy('Annexe 1')],
    ['an old version', copy('Annexe 1 ancienne'), copy('Annexe 1')],
    ['a hidden sheet', copy('Budget', { visible: false }), copy('Annexe 1')],
    ['a shorter one', copy('Budget', { values: copy('x').values.slice(0, 5) }), copy('Annexe 1')],
  ])('the better one is read, not %s', (_, worse, better) => {
    for (const sheets of [
      [worse, better],
      [better, worse],
    ]) {
      const annexes = readings(...sheets);
      expect(annexes.annexe1?.sheet.name).toBe(better.name);
      expect(annexes.readings).toEqual(
        expect.arrayContaining([
          expect.objectContaining({ sheet: better.name, role: 'annexe1', passedOverFor: null }),
          expect.objectContaining({ sheet: worse.name, role: null, likelyRole: 'annexe1', passedOverFor: better.name }),
        ]),
      );
    }
  });
});

test('the top of a long sheet is enough to know that the rest is needed', () => {
  const top = workbook().sheets.map((sheet) => ({ ...sheet, values: sheet.values.slice(0, 4), isComplete: false }));
  expect(top.map(mayHoldAnnexe)).toEqual([true, true]);
});
