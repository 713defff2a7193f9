import { indicatorsOf } from '../../../src/reports/execution/indicators';
import { reportMaterial } from '../../../src/reports/execution/context';
import { workbook } from '../../support/workbooks';
import { contextOf } from './support';

/** The targets that the report takes from the annexes for an action whose texts are these, in both annexes. */
function targets(objective: string, indicators: string) {
  const texts = { 3: { objective, indicators } };
  const material = reportMaterial(contextOf(workbook({ annexe1: texts, annexe2: texts })));
  return indicatorsOf(material)
    .filter(({ number }) => number === 3)
    .map(({ target, unit }) => `${target} ${unit}`);
}

test('a target that another text says again is one', () => {
  expect(targets('Ouvrir 50 places en 2021', '50 nouvelles places en 2021')).toEqual(['50 places']);
});

test('two targets of one figure are two, where they count different things', () => {
  expect(targets('Accompagner les ménages', '10 ménages relogés en 2021 ; 10 places créées en 2021')).toHaveLength(2);
});
