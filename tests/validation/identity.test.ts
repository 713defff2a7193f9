/** A finding is recognised from one run to the next, whatever moved meanwhile, as long as its values are the same. */
import { validate } from '../../src/validation';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/workbook';
import { sampleSnapshot } from '../support/sample';
import { defaultSettings } from '../../src/convention';
import { agreementSettings, euro, workbook, type WorkbookChanges } from '../support/workbooks';

const ids = (snapshot: WorkbookSnapshot, settings = agreementSettings) =>
  validate(snapshot, settings, '2023-06-15').findings.map(({ id }) => id);

/** Something wrong of every kind: a row, a pair of rows, totals, headings, rows under the table, both annexes. */
const spoilt: WorkbookChanges = {
  annexe1: { 2: { cost: euro(45_000) }, 4: { deliverables: euro(24_000), nextYearCost: null }, 6: { number: null } },
  annexe2: { 3: { pilots: null }, 5: { partners: 'GVM + ?' } },
  total1: { cost: euro(600_000), number: 8 },
  sheet1: { headings: { objective: 'Objetif de l’action' }, below: [{ cost: 'Plus NDLS 20KE' }] },
};

test('the same workbook gives the same identities, each of them once', () => {
  const first = ids(sampleSnapshot(), defaultSettings);
  expect(first.length).toBeGreaterThan(30);
  expect(new Set(first).size).toBe(first.length);
  expect(ids(sampleSnapshot(), defaultSettings)).toEqual(first);
});

test('an identity bears its rule, its annexe, its action and its column', () => {
  const found = ids(workbook({ annexe2: { 3: { pilots: null } } }));
  expect(found).toEqual([expect.stringMatching(/^pilotage-pilote-vide:annexe2\/3\/pilots:[0-9a-z]+$/)]);
});

test('inserted rows, renamed sheets and moved columns change no identity', () => {
  const before = ids(workbook(spoilt)).sort();
  const moved = workbook({
    ...spoilt,
    sheet1: { ...spoilt.sheet1, name: 'Budget' },
    sheet2: {
      order: [
        'number',
        'pilots',
        'partners',
        'action',
        'description',
        'objective',
        'indicators',
        'start',
        'milestones',
      ],
    },
  });
  expect(ids(moved).sort()).toEqual(before);
  const [budget, ...others] = workbook(spoilt).sheets;
  expect(ids({ isReadOnly: false, sheets: [pushedDown(budget as SheetSnapshot, 3), ...others] }).sort()).toEqual(
    before,
  );
});

test('sorting the actions changes no identity', () => {
  const changes: WorkbookChanges = { annexe2: { 3: { pilots: null }, 5: { partners: 'GVM + ?' }, 7: { pilots: '?' } } };
  const sorted = workbook(changes);
  const [budget, objectives] = sorted.sheets as [SheetSnapshot, SheetSnapshot];
  const values = [...objectives.values.slice(0, 2), ...objectives.values.slice(2).reverse()];
  expect(ids({ isReadOnly: false, sheets: [budget, { ...objectives, values }] }).sort()).toEqual(ids(sorted).sort());
});

test('another value makes another finding, and leaves the others as they were', () => {
  const withPartners = (partners: string) => ids(workbook({ annexe2: { 3: { pilots: null }, 5: { partners } } }));
  const [before, after] = [withPartners('GVM + ?'), withPartners('GVM + CAF + ?')];
  expect(after).toHaveLength(2);
  expect(after.filter((id) => before.includes(id))).toEqual([expect.stringContaining('pilotage-pilote-vide')]);
});

test('a figure that the calculation rests on makes another finding when it changes', () => {
  const withCost = (cost: number) => ids(workbook({ annexe1: { 2: { cost: euro(cost) } } }));
  expect(withCost(45_000)).toEqual([expect.stringMatching(/^budget-equilibre-ligne:annexe1\/2\//)]);
  expect(withCost(46_000)).not.toEqual(withCost(45_000));
});

test('findings that nothing tells apart are numbered', () => {
  const nameless = { number: null, pilots: null, action: null };
  const found = ids(workbook({ annexe2: { 3: nameless, 5: nameless } })).filter((id) =>
    id.startsWith('pilotage-pilote-vide'),
  );
  expect(found).toHaveLength(2);
  expect(found[1]).toBe(`${found[0] ?? ''}:2`);
});

/** The sheet with blank rows inserted above everything. */
function pushedDown(sheet: SheetSnapshot, rows: number): SheetSnapshot {
  const formulas = sheet.formulas.map((row) =>
    row.map(
      (formula) =>
        formula?.replace(/([A-Z]+)(\d+)/g, (_, letters: string, row: string) => `${letters}${Number(row) + rows}`) ??
        null,
    ),
  );
  const merges = sheet.merges.map((merge) => ({ ...merge, top: merge.top + rows, bottom: merge.bottom + rows }));
  return { ...sheet, firstRow: sheet.firstRow + rows, formulas, merges };
}
