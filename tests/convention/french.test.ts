import { typeset } from '../../src/convention';

test('spaces that French binds are no-break ones, those between thousands narrow', () => {
  expect(typeset('Coût : 3 697 500 € ?')).toBe('Coût\u00a0: 3\u202f697\u202f500\u00a0€\u00a0?');
  expect(typeset('« idem » en 2021, 13007 Marseille')).toBe('«\u00a0idem\u00a0» en 2021, 13007 Marseille');
});
