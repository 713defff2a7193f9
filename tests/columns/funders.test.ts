import type { WorkbookSnapshot } from '../../src/workbook';
import { surveyColumns } from '../../src/columns';
import { agreementIn } from '../support/columns';
import { sampleSnapshot } from '../support/sample';
import { workbook } from '../support/workbooks';

/** The columns of money by funder that are ticked before anybody chooses, and those that may be. */
function funders(snapshot: WorkbookSnapshot) {
  const [budget] = surveyColumns(agreementIn(snapshot), { chosen: {} });
  const all = (budget?.columns ?? []).filter(({ id }) => id.startsWith('financement-'));
  return { offered: all.map(({ id }) => id), ticked: all.filter(({ isIncluded }) => isIncluded).map(({ id }) => id) };
}

const FNAVDL = 'financement-fnavdl';

test('the column of the FNAVDL is not ticked where nobody names it; it may be chosen', () => {
  const { offered, ticked } = funders(workbook());
  expect(offered).toContain(FNAVDL);
  expect(ticked).not.toContain(FNAVDL);
  expect(ticked).toEqual(expect.arrayContaining(['financement-etat', 'financement-autres']));
});

test.each([
  ['as a funder', workbook({ annexe1: { 3: { funding: 'FNAVDL 12 000 €' } } })],
  ['in a text of Annexe 2', workbook({ annexe2: { 3: { description: 'Mesures AVDL (fnavdl)' } } })],
  ['in a note under the table', workbook({ sheet1: { below: [{ territory: '+ FNAVDL 12 000 €' }] } })],
  ['in the name of an action, as Aix-Marseille-Provence does', sampleSnapshot()],
])('it is ticked where the FNAVDL is named %s', (_, snapshot) => {
  expect(funders(snapshot).ticked).toContain(FNAVDL);
});

test('a longer word that begins alike is another one', () => {
  expect(funders(workbook({ annexe1: { 3: { action: 'Plan FNAVDLX' } } })).ticked).not.toContain(FNAVDL);
});
