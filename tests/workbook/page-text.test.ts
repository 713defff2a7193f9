import { pageText } from '../../src/workbook';

test('an ampersand shows as one, whatever follows it', () => {
  expect(pageText('Terre & Mer – P&N &P')).toBe('Terre && Mer – P&&N &&P');
});

test('a text without limit is cut between two characters, doubled ampersands within what Excel admits', () => {
  expect(pageText('a'.repeat(120))).toBe('a'.repeat(120));
  expect(pageText(`${'a'.repeat(118)}🏠bc`)).toBe(`${'a'.repeat(118)}🏠…`);
  expect(pageText('&'.repeat(32_767)).length).toBeLessThan(245);
});
