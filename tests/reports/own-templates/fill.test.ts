import { readAnnexes } from '../../../src/annexes';
import { annexe1Columns, annexe2Columns } from '../../../src/convention';
import type { PlaceholderContext } from '../../../src/reports/own-templates';
import { fillTemplate, placeholderGroups } from '../../../src/reports/own-templates';
import { actionsOf } from '../../../src/reports/templates';
import type { CellValue, FilledCell, PageTexts } from '../../../src/workbook';
import { sheetSnapshot } from '../../../src/workbook';
import { plainSpaces } from '../../support/typography';
import { agreementSettings, workbook } from '../../support/workbooks';

const pages: PageTexts = {
  leftHeader: '',
  centerHeader: '',
  rightHeader: '',
  leftFooter: '',
  centerFooter: '',
  rightFooter: '',
};

function contextOf(action: number | null, changes: Parameters<typeof workbook>[0] = {}): PlaceholderContext {
  const annexes = readAnnexes(workbook(changes), agreementSettings);
  const chosen = actionsOf(annexes).find(({ number }) => number === action) ?? null;
  return { annexes, settings: agreementSettings, isOwn: true, today: '2022-05-04', year: 2021, action: chosen };
}

function filled(values: CellValue[][], context: PlaceholderContext, formats?: string[][]) {
  const sheet = sheetSnapshot({ name: 'Modèle N', values, ...(formats && { numberFormats: formats }) });
  return fillTemplate({ sheet, name: 'Note' }, pages, context);
}

/** What a text becomes. */
function written(text: string, context = contextOf(1)): FilledCell | undefined {
  return filled([[text]], context).cells[0];
}

describe('a text', () => {
  const { annexes, action } = contextOf(1);
  const cost = action?.one?.cost.value.total ?? 0;
  const shown = new Intl.NumberFormat('fr-FR').format(cost);

  test.each([
    ['Coût : {{action.coût}}.', `Coût : ${plainSpaces(shown)} €.`],
    ['{{action.coût}} € par an', `${plainSpaces(shown)} € par an`],
    ['Fait le {{date}}', 'Fait le 4 mai 2022'],
    ['{{année}}/{{exercice}}', '2022/2021'],
    ['{{convention.part récupérable}} au plus', '20 % au plus'],
    [
      '{{convention.collectivité}}, {{convention.ville}}',
      `${agreementSettings.collectivity}, ${agreementSettings.seat?.city ?? ''}`,
    ],
  ])('« %s » becomes « %s »', (text, wanted) => {
    expect(annexes.annexe1?.rows.length).toBeGreaterThan(0);
    expect(plainSpaces(String(written(text)?.value))).toBe(wanted);
    expect(written(text)?.formula).toBeUndefined();
  });

  it('holds nothing where nothing is known, and the cell is a blank where it holds nothing else', () => {
    expect(written('Pilote : {{action.pilotes}}', contextOf(null))?.value).toBe('Pilote : ');
    expect(written('{{action.pilotes}} {{action.coût}}', contextOf(null))?.value).toBeNull();
    const strange = { ...contextOf(1), isOwn: false };
    expect(written('{{convention.collectivité}}', strange)?.value).toBeNull();
    expect(written('{{convention.enveloppe}} €', strange)?.value).toBe(' €');
  });
});

describe('a placeholder alone', () => {
  it('is a formula for what stands in the annexes, a value for what does not', () => {
    expect(written('{{action.coût}}')?.formula).toMatch(/^=IFERROR\(.*MATCH\(1,/);
    expect(written(' {{total.coût}} ')?.formula).toMatch(/^=IFERROR\(.*SUM\(/);
    expect(written('{{pour chaque action}} {{action.titre}}')?.formula).toMatch(/MATCH\(/);
    expect(written('{{convention.subvention}}')).not.toHaveProperty('formula');
  });

  test.each([
    ['{{action.coût}}', '#,##0 "€"'],
    ['{{action.taux AMI}}', '0.0%'],
    ['{{date}}', 'dd/mm/yyyy'],
    ['{{action.titre}}', 'General'],
  ])('%s brings the format %s where the cell has none, or that of texts', (text, format) => {
    expect(written(text)?.numberFormat).toBe(format);
    expect(filled([[text]], contextOf(1), [['@']]).cells[0]?.numberFormat).toBe(format);
    expect(filled([[text]], contextOf(1), [['0.000']]).cells[0]?.numberFormat).toBe('0.000');
  });

  it('keeps to what Excel takes: no formula is longer than that', () => {
    const texts = Object.fromEntries(
      Array.from({ length: 12 }, (_, at) => [at + 1, { cost: `${'x'.repeat(190)} ${at} 1000 €` }]),
    );
    const long = contextOf(null, { annexe1: texts });
    for (const { placeholders } of placeholderGroups)
      for (const { give } of placeholders) expect(give(long).formula?.length ?? 0).toBeLessThanOrEqual(8192);
  });
});

it('gives every column of both annexes', () => {
  const valuesOf = (annexe: number, columns: readonly { key: string; kind: string }[]) =>
    Object.fromEntries(
      columns
        .filter(({ key }) => key !== 'number')
        .map(({ key, kind }, at) => [key, kind === 'amount' ? 7000 + at : `${annexe}-${key}`]),
    );
  const [one, two] = [valuesOf(1, annexe1Columns), valuesOf(2, annexe2Columns)];
  const context = contextOf(1, { annexe1: { 1: one }, annexe2: { 1: two } });
  const given = placeholderGroups.flatMap(({ placeholders }) => placeholders.map(({ give }) => give(context).value));
  for (const [key, value] of [...Object.entries(one), ...Object.entries(two)]) {
    expect({ key, isGiven: given.includes(value ?? null) }).toEqual({ key, isGiven: true });
  }
});

describe('the sheet', () => {
  it('is named after the template, and after the action where it speaks of one', () => {
    expect(filled([['{{date}}']], contextOf(null)).name).toBe('Note');
    expect(filled([['{{action.titre}}']], contextOf(2)).name).toBe('Note 2');
  });

  it('opens at the first cell to fill in: one that says so, else one for which nothing is known', () => {
    expect(filled([['{{action.coût}}'], ['{{saisie}}']], contextOf(null)).firstInput).toEqual({ row: 2, column: 1 });
    expect(filled([['{{date}}'], [null, '{{action.coût}}']], contextOf(null)).firstInput).toEqual({
      row: 2,
      column: 2,
    });
    expect(filled([['{{date}}']], contextOf(null)).firstInput).toEqual({ row: 1, column: 1 });
  });

  it('has its headers and footers filled, an ampersand among them doubled', () => {
    const context = contextOf(1);
    const settings = { ...context.settings, collectivity: 'Terre & Mer' };
    const sheet = sheetSnapshot({ name: 'M', values: [['{{date}}']] });
    const texts = { ...pages, leftFooter: '{{convention.collectivité}} – &P', rightFooter: '&N' };
    expect(fillTemplate({ sheet, name: 'N' }, texts, { ...context, settings }).pageTexts).toEqual({
      leftFooter: 'Terre && Mer – &P',
    });
  });

  it('keeps its one marked row, blank, where there is no action', () => {
    const annexes = readAnnexes({ sheets: [], isReadOnly: false }, agreementSettings);
    const filling = filled([['{{pour chaque action}}', '{{action.titre}}']], { ...contextOf(null), annexes });
    expect(filling.repeats).toEqual([]);
    expect(filling.cells.map(({ value, formula }) => [value, formula])).toEqual([
      [null, undefined],
      [null, undefined],
    ]);
  });
});
