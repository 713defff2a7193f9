import { packedAutomaton } from '../../config/dictionary/automaton.cjs';
import { openAutomaton } from '../../src/spelling';
import { editCost } from '../../src/spelling/edit-table';
import { nearestWords } from '../../src/spelling/nearest';

const words = ['logement', 'logements', 'hôtel', 'hôtels', 'accompagnement', 'essaimage', 'sous-préfecture'];
const list = openAutomaton(packedAutomaton(new Map(words.map((word) => [word, 0])), [0, 0]).buffer);

test.each([
  ['hotel', ['hôtel']],
  ['acompagnement', ['accompagnement']],
  ['logemnet', ['logement']],
  ['souspréfecture', ['sous-préfecture']],
  ['essaiage', ['essaimage']],
  ['zzz', []],
])('finds what « %s » may mean', (written, meant) => {
  expect(nearestWords(list, written, 1).map(({ word }) => word)).toEqual(meant);
});

test('puts the nearest first, and stays within the cost asked for', () => {
  const found = nearestWords(list, 'logement', 1);
  expect(found).toEqual([
    { word: 'logement', cost: 0 },
    { word: 'logements', cost: 1 },
  ]);
});

test.each([
  ['same', 'same', 0],
  ['hotel', 'hôtel', 0.3],
  ['acces', 'accès', 0.3],
  ['comission', 'commission', 0.5],
  ['SAIO', 'SIAO', 0.8],
  ['abcd', 'wxyz', Infinity],
])('what writing « %s » for « %s » costs', (written, meant, cost) => {
  expect(editCost(written, meant, 2)).toBeCloseTo(cost);
});
