/** The computed columns beside annexes laid out as other territories lay theirs out; every value worked out by hand. */
import { stateOf } from '../../../src/columns';
import type { ComputedRole, WorkbookSnapshot } from '../../../src/workbook';
import { computedBlock, isErrorValue } from '../../../src/workbook';
import { insertColumns, planned, removeColumns } from '../../support/columns';
import { comparable } from '../../support/comparable';
import { closeHosts } from '../../support/excel-host';
import { broce, hauteSorgue, valDeLisle } from '../../support/territories';
import { inExcel, openSnapshot, read } from '../../support/valider';

jest.setTimeout(120_000);
afterEach(closeHosts);

/** What a column shows on some rows of its sheet; dates as ISO. */
function shown({ sheets }: WorkbookSnapshot, role: ComputedRole, id: string, rows: readonly number[]): unknown[] {
  const [block] = sheets.flatMap((sheet) => computedBlock(sheet, role) ?? []);
  const column = block?.columns.find((candidate) => candidate.id === id);
  if (!column) throw new Error(`No column ${id}`);
  return rows.map((row) => {
    const { value = null, numberFormat = '' } = column.cells[row - column.top] ?? {};
    if (typeof value !== 'number' || !numberFormat.includes('yyyy')) return value;
    return new Date((value - 25_569) * 86_400_000).toISOString().slice(0, 10);
  });
}

interface Stranger {
  book(): WorkbookSnapshot;
  /** What its territory did to the sheet besides. */
  prepare?(sheets: Excel.WorksheetCollection): void;
  /** Rows of the actions, and of the total of the block. */
  rows: Record<ComputedRole, number[]>;
  values: Record<ComputedRole, Record<string, unknown[]>>;
}

const strangers: Record<string, Stranger> = {
  // From C7, « n°1 » in one annexe and « 1. » in the other, sections, sub-totals, categories without their numbers
  'Pays de Brocé': {
    book: broce,
    rows: { annexe1: [12, 16, 17, 19], annexe2: [3, 4, 5, 6] },
    values: {
      annexe1: {
        action: ['n°1. Animer la démarche', 'n°2. Captation de logements', 'n°3. Accompagnement renforcé', 'Total'],
        'cout-total': [50_000, 80_000, 60_000, 190_000],
        'ami-demande': [25_000, 40_000, 30_000, 95_000],
        financements: [25_000, 40_000, 30_000, 95_000],
        'financement-cd': [null, 30_000, null, 30_000],
        'financement-autres': [25_000, 0, 0, 25_000],
        // « 25 000 € Agglo » and « 40 000 € » name nobody that is known
        valide: [25_000, 40_000, 30_000, 95_000],
        'part-autres': [25_000, 40_000, 30_000, 95_000],
        'ecart-ressources': [0, 0, 0, 0],
        'taux-ami': [0.5, 0.5, 0.5, 0.5],
        'besoin-suivant': [25_000, 52_000, 30_000, 107_000],
        evolution: [0, 0.025, 0, 2_000 / 190_000],
        // 3 comités, 20 logements, 15 ménages
        'cout-unitaire': [50_000 / 3, 4_000, 4_000, null],
        'type-de-depense': [
          'Poste de coordinateur / animateur',
          'Ingénierie hors poste',
          'Initiatives innovantes',
          null,
        ],
      },
      annexe2: {
        action: ['1. Animer la démarche', '2. Captation de logements', '3. Accompagnement renforcé', 'Total'],
        demarrage: ['2023-03-01', '2023-09-01', '2023-01-01', null],
        'fin-prevue': ['2024-12-31', '2024-12-31', '2024-12-31', null],
        'pilote-principal': ['Agglomération', 'SOLIHA', 'CCAS', null],
        'famille-du-pilote': ['collectivité', 'association', 'collectivité', null],
        'nombre-de-partenaires': [3, 2, 1, null],
        'cout-rattache': [50_000, 80_000, 60_000, 190_000],
        'valide-rattache': [25_000, 40_000, 30_000, 95_000],
        'categorie-rattachee': ['Coordination', 'Ingénierie', 'Intervention sociale', null],
      },
    },
  },
  // Headings on the first row, a hidden row, a description merged over two actions
  'Val de Lisle': {
    book: valDeLisle,
    prepare(sheets) {
      sheets.getItem('Feuil1').getRange('3:3').rowHidden = true;
    },
    rows: { annexe1: [2, 3, 4, 5], annexe2: [3, 4, 5, 6] },
    values: {
      annexe1: {
        'cout-total': [40_000, 30_000, 10_000, 80_000],
        financements: [20_000, 15_000, 5_000, 40_000],
        'financement-region': [null, 5_000, null, 5_000],
        'part-epci': [20_000, 15_000, 5_000, 40_000],
        'poids-enveloppe': [0.5, 0.375, 0.125, 1],
        'cout-deux-ans': [80_000, 60_000, 20_000, 160_000],
        'cout-unitaire': [4_000, 1_500, 10_000 / 30, null],
      },
      annexe2: {
        'fin-prevue': ['2024-12-31', '2024-12-31', '2024-12-31', null],
        cible: [10, 20, 30, null],
        'accord-des-annexes': ['identique', 'identique', 'écart de fond', null],
      },
    },
  },
  // Both annexes on one sheet, the funding of an action over two rows
  'Haute-Sorgue': {
    book: hauteSorgue,
    rows: { annexe1: [4, 5, 6, 7], annexe2: [10, 11, 12] },
    values: {
      annexe1: {
        action: ['1. Coordination', null, '2. Maraudes', 'Total'],
        financements: [30_000, null, 45_000, 75_000],
        'financement-cd': [20_000, null, null, 20_000],
        'financement-caf': [10_000, null, null, 10_000],
        'reste-a-financer': [0, null, 0, 0],
        'type-de-depense': ['Poste de coordinateur / animateur', null, 'Initiatives innovantes', null],
      },
      annexe2: {
        demarrage: ['2023-01-01', '2023-03-01', null],
        duree: [24, 22, null],
        'cout-rattache': [60_000, 90_000, 150_000],
      },
    },
  },
};

test.each(Object.entries(strangers))(
  '%s: the values are those of its annexes, and the columns come off',
  async (_, one) => {
    const opened = await openSnapshot(one.book());
    await inExcel(({ worksheets }) => one.prepare?.(worksheets));
    const before = comparable(await opened.host.save());
    await insertColumns('annexe1');
    await insertColumns('annexe2');
    const snapshot = await read();
    for (const role of ['annexe1', 'annexe2'] as const) {
      for (const [id, values] of Object.entries(one.values[role])) {
        const wanted = values.map((value) =>
          typeof value === 'number' ? (expect.closeTo(value, 6) as number) : value,
        );
        const got = shown(snapshot, role, id, one.rows[role]).map((value) => (value === '' ? null : value));
        expect({ role, id, values: got }).toEqual({ role, id, values: wanted });
      }
      expect(stateOf(planned(snapshot, role))).toMatchObject({ isUpToDate: true });
    }
    const blocks = snapshot.sheets.flatMap(({ computed }) => computed);
    const cells = blocks.flatMap(({ columns }) => columns.flatMap((column) => column.cells));
    expect(cells.filter(({ value }) => isErrorValue(value))).toEqual([]);
    await removeColumns('annexe2');
    await removeColumns('annexe1');
    expect(comparable(await opened.host.save())).toEqual(before);
  },
);
