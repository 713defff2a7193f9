import { duration, type Figure } from './figure';
import { ratio, recorded, recordedText } from './record';

const figures: Figure[] = [
  duration('Lire, 25 actions', 20, 100),
  { name: 'Allers-retours', measured: '3', target: '≤ 3', isReached: true },
  { name: 'Taille', measured: '240 ko' },
  { name: 'Qualité', measured: '3/4 bloquantes, 1 à tort' },
];
const before = recorded(recordedText(figures, 10));

test('reads back what it writes', () => {
  expect(before?.yardstick).toBe(10);
  expect(before?.measures.get('Lire, 25 actions')).toBe('20 ms');
  expect(recorded('')).toBeNull();
});

test.each<[string, Figure, number, number | null]>([
  ['a time, on the same machine', duration('Lire, 25 actions', 30), 10, 1.5],
  ['a time, on a machine half as fast', duration('Lire, 25 actions', 40), 20, 1],
  ['a count, whatever the machine', { name: 'Allers-retours', measured: '6' }, 20, 2],
  ['a size', { name: 'Taille', measured: '120 ko' }, 10, 0.5],
  ['another unit', { name: 'Taille', measured: '1 Mo' }, 10, null],
  ['a sentence', { name: 'Qualité', measured: '3/4 bloquantes, 1 à tort' }, 10, null],
  ['what was not measured before', { name: 'Neuf', measured: '3' }, 10, null],
])('compares %s', (_, figure, yardstick, expected) => {
  expect(ratio(figure, before, yardstick)).toBe(expected);
});
