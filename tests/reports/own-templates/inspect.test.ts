import { inspectTemplate } from '../../../src/reports/own-templates';
import type { Area, CellValue, PageTexts } from '../../../src/workbook';
import { cellAddress, sheetSnapshot } from '../../../src/workbook';
import { plainSpaces } from '../../support/typography';

const pages: PageTexts = {
  leftHeader: '',
  centerHeader: '',
  rightHeader: '',
  leftFooter: '',
  centerFooter: '',
  rightFooter: '',
};

function inspected(values: CellValue[][], parts: { merges?: Area[]; formulas?: (string | null)[][] } = {}, texts = {}) {
  return inspectTemplate(sheetSnapshot({ name: 'Lettre', values, ...parts }), { ...pages, ...texts });
}

/** « B1 : what is said ». */
function issues(...given: Parameters<typeof inspected>): string[] {
  return inspected(...given).issues.map(({ cell, message }) =>
    plainSpaces(`${cell ? cellAddress(cell) : 'page'} : ${message}`),
  );
}

describe('a template', () => {
  test.each([
    ['{{action.titre}}'],
    ['{{ Action.Titre }}'],
    ['{{ACTION.CATEGORIE}}'],
    ['{{action.reste-à-financer}}'],
    ['{{total.coût_suivant}}'],
    ['{{total.valide}}'],
    ['Soit {{total.validé}} sur {{total.coût}} en {{année}}'],
    ['{{pour chaque action}}'],
    ['{{Saisie}}{{total.coût}}'],
  ])('takes « %s »', (text) => {
    expect(issues([[text]])).toEqual([]);
  });

  test.each([
    ['{{action.titr}}', 'Vouliez-vous dire {{action.titre}} ?'],
    ['{{titre}}', 'Vouliez-vous dire {{action.titre}} ?'],
    ['{{total.validée}}', 'Vouliez-vous dire {{total.validé}} ?'],
    ['{{actions.pilotes}}', 'Vouliez-vous dire {{action.pilotes}} ?'],
    ['{{pour chaque actions}}', 'Vouliez-vous dire {{pour chaque action}} ?'],
    ['{{xyz}}', 'Voyez la liste des champs.'],
    ['{{}}', 'Voyez la liste des champs.'],
  ])('says of « %s » that nobody knows it: %s', (text, hint) => {
    expect(issues([[null, text]])).toEqual([`B1 : Le champ {{${text.slice(2, -2)}}} n’existe pas. ${hint}`]);
  });

  test.each([
    ['{{action.titre}'],
    ['{{action.titre'],
    ['action.titre}}'],
    ['{{{{action.titre}}'],
    ['{{total.coût}} }}'],
  ])('says of « %s » that a brace is missing', (text) => {
    expect(issues([[text, '{{total.coût}}']])).toContainEqual(expect.stringMatching(/^A1 : Un champ s’écrit entre/));
  });

  test.each([['{"a":{"b":1} }'], ['{x}'], ['(action.titre)']])('has nothing to say of « %s »', (text) => {
    expect(issues([[text, '{{total.coût}}']])).toEqual([]);
  });

  it('says where a formula holds a placeholder, and not where it only shows one', () => {
    const cells = { formulas: [['="x{{total.coût}}"', null, '=B1']] };
    expect(issues([['x{{total.coût}}', '{{total.coût}}', '{{total.coût}}']], cells)).toEqual([
      expect.stringMatching(/^A1 : Un champ ne peut pas faire partie d’une formule/),
    ]);
  });

  it('says which merged area lies on repeated rows and on others', () => {
    const merge = (top: number, bottom: number) => ({ merges: [{ top, left: 1, bottom, right: 1 }] });
    const rows = [['x'], ['{{pour chaque action}}'], ['{{pour chaque action}}'], ['y']];
    expect(issues(rows, merge(1, 2))).toEqual([expect.stringMatching(/^A1 : La fusion A1:A2 dépasse/)]);
    expect(issues(rows, merge(3, 4))).toEqual([expect.stringMatching(/^A3 : La fusion A3:A4 dépasse/)]);
    expect(issues(rows, merge(2, 3))).toEqual([]);
  });

  it('is looked at above and below its pages too', () => {
    expect(issues([['x']], {}, { leftFooter: '{{convention.vile}} – &P' })).toEqual([
      'page : En-tête ou pied de page : Le champ {{convention.vile}} n’existe pas. Vouliez-vous dire {{convention.ville}} ?',
    ]);
    expect(issues([['x']], {}, { leftFooter: '{{convention.ville}} – &P' })).toEqual([]);
    expect(issues([['x']], {}, { rightHeader: '{{saisie}}' })).toEqual([expect.stringMatching(/^page : .*en-tête/)]);
  });

  it('has at least one placeholder, and is not too long', () => {
    expect(issues([['Bonjour']])).toEqual([expect.stringMatching(/aucun champ/)]);
    const long = { ...sheetSnapshot({ name: 'L', values: [['{{date}}']] }), isComplete: false };
    expect(inspectTemplate(long, pages).issues).toHaveLength(1);
  });

  it('has no filter that hides rows where rows are repeated', () => {
    const filtered = (text: string) =>
      inspectTemplate({ ...sheetSnapshot({ name: 'L', values: [[text]] }), isFiltered: true }, pages).issues;
    expect(filtered('{{pour chaque action}}')).toHaveLength(1);
    expect(filtered('{{date}}')).toEqual([]);
  });

  it('asks which action where one is spoken of beside the repeated rows', () => {
    const row = ['{{pour chaque action}}', '{{action.titre}}'];
    expect(inspected([row])).toMatchObject({ asksAction: false, count: 1, blocks: [{ first: 1, last: 1 }] });
    expect(inspected([row, ['{{action.coût}}']])).toMatchObject({ asksAction: true, count: 2 });
    expect(inspected([row], {}, { leftHeader: '{{action.titre}}' })).toMatchObject({ asksAction: true });
  });

  it('asks the year where it is about one', () => {
    expect(inspected([['{{exercice}}']])).toMatchObject({ asksYear: true });
    expect(inspected([['{{année}}']])).toMatchObject({ asksYear: false });
  });
});
