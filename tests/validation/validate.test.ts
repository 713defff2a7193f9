import fc from 'fast-check';
import { annexe1Columns, annexe2Columns, defaultSettings } from '../../src/convention';
import { type Finding, rules } from '../../src/rules';
import { validate, type Validation } from '../../src/validation';
import { type CellValue, type WorkbookSnapshot, cellAddress, severities } from '../../src/workbook';
import { sampleSnapshot } from '../support/sample';
import { sentenceFaults, typographyFaults } from '../support/typography';
import { agreementSettings, euro, month, workbook } from '../support/workbooks';

const run = (snapshot: WorkbookSnapshot, settings = agreementSettings) => validate(snapshot, settings, '2023-06-15');
const said = ({ findings }: Validation) =>
  findings.map(({ rule, cell, message }) => `${rule} ${cell.sheet}!${cellAddress(cell)} ${message}`);

describe('on the agreement of Aix-Marseille-Provence', () => {
  const validation = validate(sampleSnapshot(), defaultSettings, '2021-06-15');
  const of = (rule: string) => validation.findings.filter((finding) => finding.rule === rule);
  const places = (rule: string) =>
    of(rule).map(({ cell, cells, action }) => [cellAddress(cell), cells.map(cellAddress).join(' '), action]);

  test('everything was read and checked', () => {
    expect(validation.trouble).toEqual([]);
    expect(validation.annexes.annexe1?.rows).toHaveLength(25);
    expect(validation.annexes.annexe2?.rows).toHaveLength(25);
  });

  test('the amounts that slipped are found where they stand', () => {
    expect(places('structure-glissement-colonne')).toEqual([
      ['J8', 'J8 K8 L8', 6],
      ['J9', 'J9 K9 L9', 7],
      ['N19', 'N19 O19 P19 Q19 J19 K19', 17],
    ]);
  });

  test('the structure of the table is judged once for each cause', () => {
    expect(places('structure-ligne-hors-tableau')).toEqual([['J29', 'J29 L29', null]]);
    expect(places('structure-formule-total')).toEqual([['J28', 'J28 K28', null]]);
    expect(places('structure-total-manquant')).toEqual([['L28', 'L28 O28 P28 Q28', null]]);
    expect(places('structure-entetes-reconnus')).toEqual([['F2', 'F2 G2', null]]);
    expect(places('structure-feuille-reconnue')).toEqual([]);
    expect(places('structure-ligne-vide-fusion')).toEqual([]);
  });

  test('numbers, pilots and pairing', () => {
    expect(places('identification-numero-unique')).toEqual([['A28', 'A28', null]]);
    expect(places('pilotage-pilote-vide')).toEqual([]);
    expect(places('pilotage-liste-inachevee')).toEqual([
      ['I19', 'I19', 17],
      ['I20', 'I20', 18],
      ['I21', 'I21', 19],
    ]);
    expect(places('inter-appariement')).toEqual([]);
  });

  test('a row explained as slipped is not said to be unbalanced too', () => {
    const slipped = new Set(of('structure-glissement-colonne').map(({ action }) => action));
    expect(of('budget-equilibre-ligne').filter(({ action }) => slipped.has(action))).toEqual([]);
  });

  test('what explains two totals, or a text in a column of numbers, leaves nothing to say of each', () => {
    expect(places('budget-ecarts-opposes-colonnes')).toEqual([['J28', 'J28 K28', null]]);
    expect(of('budget-total-colonne')).toEqual([]);
    expect(places('budget-montant-non-numerique').map(([cell]) => cell)).toEqual(['O10', 'K21', 'J25']);
  });

  test('an organisation known by the end of its name is called by the whole of it', () => {
    const [finding] = of('pilotage-vocabulaire-organisme').filter(({ cell }) => cellAddress(cell) === 'P23');
    expect(finding?.message).toMatch(/^«.Mission CV.» \(Annexe 1, P23\) s’écrit «.Mission Ouvrir la Ville.»/);
    expect(finding?.fix?.corrections[0]?.edits[0]?.after.value).toBe('Mission Ouvrir la Ville + territoires AMI');
  });

  test('every finding can be read and checked', () => {
    for (const { message, evidence, cells, cell } of validation.findings) {
      expect(sentenceFaults(message)).toEqual([]);
      expect(evidence.flatMap(({ text }) => typographyFaults(text))).toEqual([]);
      expect(evidence).not.toEqual([]);
      expect(cells).toContainEqual(cell);
    }
  });

  test('the counts are those of the list', () => {
    for (const severity of severities) {
      expect(validation.counts[severity]).toBe(
        validation.findings.filter((finding) => finding.severity === severity).length,
      );
    }
  });

  test('the heaviest come first, money before the rest, totals before rows, then from top to bottom', () => {
    const isMoney = ({ rule }: Finding) =>
      /^(budget|cofinancement)-|-(glissement-colonne|formule-total|ligne-hors-tableau|annee-depense|montant-subvention|enveloppe-totale)$/.test(
        rule,
      );
    const ranks = validation.findings.map((finding) => [
      severities.indexOf(finding.severity),
      isMoney(finding) ? 0 : 1,
      finding.action === null ? 0 : 1,
      finding.cell.sheet === 'Annexe 1' ? 1 : 2,
      finding.cell.row,
      finding.cell.column,
    ]);
    const asText = ranks.map((rank) => rank.map((part) => String(part).padStart(5, '0')).join(' '));
    expect(asText).toEqual([...asText].sort());
  });
});

describe('on clean agreements of other territories', () => {
  const section = (text: string) => ({ action: text });
  const clean: Record<string, WorkbookSnapshot> = {
    'as the model has it': workbook(),
    'sections, notes underneath and no total of amounts in text': workbook({
      sheet1: {
        before: { 1: section('Axe 1 – Piloter'), 3: section('Axe 2 – Accompagner'), 6: section('Axe 3 – Informer') },
        below: [{}, { number: 'Source : DDETS, mars 2023' }, { number: '(1) Montants toutes taxes comprises.' }],
      },
      sheet2: { before: { 3: section('Axe 2 – Accompagner') } },
      total1: { funding: null, nextYearFunding: null, approved: null },
    }),
    'subtotals by section': workbook({
      sheet1: {
        before: {
          5: { action: 'Sous-total axe 1', cost: '=SUM(J3:J6)', requested: '=SUM(K3:K6)', nextYearCost: '=SUM(O3:O6)' },
        },
      },
      total1: { cost: '=SUM(J3:J6,J8:J11)', requested: '=SUM(K3:K6,K8:K11)', nextYearCost: '=SUM(O3:O6,O8:O11)' },
    }),
    'other names, another order, another title': workbook({
      sheet1: {
        name: 'Budget 23-24',
        title: 'Convention Logement d’abord – budget prévisionnel',
        headings: {
          cost: 'Coût total',
          requested: 'AMI demandé',
          funding: 'Cofinancements 2023',
          approved: 'Montant validé',
        },
        order: [
          'number',
          'action',
          'territory',
          'cost',
          'requested',
          'approved',
          'funding',
          'category',
          'description',
          'objective',
          'expectedEffect',
          'indicators',
          'longTermFunding',
          'calendar',
          'deliverables',
          'nextYearCost',
          'nextYearFunding',
        ],
      },
      sheet2: { name: 'Objectifs', title: null, headings: { pilots: 'Porteur', partners: 'Partenaires' } },
      total1: { action: null, number: 'Total général' },
    }),
    'approved amounts as plain numbers, with their sum': workbook({
      annexe1: {
        1: { approved: euro(30_000) },
        2: { approved: euro(20_000) },
        3: { approved: euro(70_000) },
        4: { approved: euro(12_000) },
        6: { approved: euro(10_000) },
        7: { approved: euro(4_000) },
        8: { approved: euro(15_000) },
      },
      total1: { approved: '=SUM(Q3:Q10)' },
    }),
    'periods in words, years as numbers': workbook({
      annexe1: { 1: { calendar: 'mars 2023 – décembre 2024' }, 3: { calendar: 2023 }, 4: { calendar: month(2023, 9) } },
    }),
  };

  test.each(Object.entries(clean))('nothing at all: %s', (_, snapshot) => {
    expect(said(run(snapshot))).toEqual([]);
    expect(run(snapshot).trouble).toEqual([]);
  });

  test('the amounts of one agreement say nothing of another’s annexes', () => {
    expect(said(run(workbook(), defaultSettings))).toEqual([]);
    const sameYears = { ...defaultSettings, firstYear: 2023, lastYear: 2024 };
    expect(said(run(workbook(), sameYears))).toEqual([]);
  });
});

test('progress is heard after each rule', () => {
  const heard: string[] = [];
  validate(workbook(), agreementSettings, '2023-06-15', {
    onProgress: (done, total) => heard.push(`${done}/${total}`),
  });
  expect(heard).toHaveLength(rules.length);
  expect(heard[heard.length - 1]).toBe(`${rules.length}/${rules.length}`);
});

describe('never throws, and says only what can be checked', () => {
  const check = (snapshot: WorkbookSnapshot) => {
    const { findings } = run(snapshot);
    for (const { message, evidence } of findings) {
      expect(
        [message, ...evidence.map(({ text }) => text)].filter((text) => /undefined|NaN|\[object/.test(text)),
      ).toEqual([]);
    }
    expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
  };

  test.each(annexe1Columns.map(({ key }) => key))('without the column %s of Annexe 1', (key) => {
    check(workbook({ sheet1: { headings: { [key]: null } } }));
  });

  test.each(annexe2Columns.map(({ key }) => key))('without the column %s of Annexe 2', (key) => {
    check(workbook({ sheet2: { headings: { [key]: null } } }));
  });

  test('whatever a few cells hold', () => {
    const value = fc.oneof(
      fc.constantFrom<CellValue>(
        null,
        0,
        -5,
        1e12,
        0.1,
        true,
        '?',
        'idem',
        '#REF!',
        '+',
        '50 KE Etat et 25 KE AMP',
        'TOTAL',
        'AMP',
        '  ',
      ),
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
    );
    const change = fc.record({
      sheet: fc.constantFrom(0, 1),
      row: fc.integer({ min: 0, max: 10 }),
      column: fc.integer({ min: 0, max: 16 }),
      value,
    });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 12 }), (changes) => {
        const snapshot = workbook();
        for (const { sheet, row, column, value: cell } of changes) {
          const cells = snapshot.sheets[sheet]?.values[row];
          if (cells && column < cells.length) cells[column] = cell;
        }
        check(snapshot);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a rule that throws', () => {
  const broken = rules.filter(({ meta }) => ['budget-equilibre-global', 'pilotage-pilote-vide'].includes(meta.id));
  const sound = run(sampleSnapshot(), defaultSettings);

  beforeEach(() => {
    for (const rule of broken) {
      jest.spyOn(rule, 'check').mockImplementation(() => {
        throw new Error('out of reach');
      });
    }
  });
  afterEach(() => jest.restoreAllMocks());

  test('costs no finding of the others', () => {
    const others = sound.findings.filter(({ rule }) => broken.every(({ meta }) => meta.id !== rule));
    expect(others.length).toBeLessThan(sound.findings.length);
    const ids = run(sampleSnapshot(), defaultSettings).findings.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(others.map(({ id }) => id)));
  });

  test('is named, with its result said to be missing', () => {
    const [trouble] = run(sampleSnapshot(), defaultSettings).trouble;
    expect(trouble?.kind).toBe('failedRules');
    expect(trouble?.message).toMatch(/^2 contrôles se sont interrompus .* leurs résultats manquent/);
    expect(trouble?.details).toHaveLength(2);
    expect(trouble?.details[0]).toMatch(/budget-equilibre-global.*out of reach/);
    expect(trouble?.details.flatMap(typographyFaults)).toEqual([]);
  });
});
