import { internalAnalysis, internalGrid } from '../../src/reports/internal';
import { isErrorValue } from '../../src/workbook';
import { testWithLibreOffice } from '../support/libreoffice';
import { sampleSnapshot } from '../support/sample';
import { computed, contextOf, filledBook } from './execution/support';

jest.setTimeout(120_000);

testWithLibreOffice('the exposure is the least of a fifth of what was paid and of what was not spent', async () => {
  const snapshot = filledBook();
  const { sheet } = await computed(snapshot, internalAnalysis(contextOf(snapshot)));
  const rows = new Map(sheet.values.map((row) => [String(row[0]).split('#')[0], row]));
  const at = (key: string, column: (typeof internalGrid)[number]['key']) =>
    rows.get(key)?.[internalGrid.findIndex((one) => one.key === column) + 1] ?? null;
  expect(sheet.values.flat().filter((value) => isErrorValue(value))).toEqual([]);
  // Article 5: 20 % of the 230 000 € of article 2.2.1; AMP spent 20 000 € of them.
  expect(at('exposition/verse', 'exposed')).toBe(230_000);
  expect(at('exposition/plafond', 'exposed')).toBe(46_000);
  expect(at('exposition/mandate', 'exposed')).toBe(20_000);
  expect(at('exposition/solde', 'exposed')).toBe(210_000);
  expect(at('exposition/estimation', 'exposed')).toBe(46_000);
  expect(at('actions/2', 'reason')).toBe('suspendue ; sans indicateur chiffré');
  expect(at('actions/2', 'exposed')).toBeNull();
  expect(at('actions/14', 'reason')).toBe('non démarrée ; sans indicateur chiffré');
  expect(at('actions/14', 'exposed')).toBe(210_000);
  expect(at('actions/3', 'reason')).toBeNull();
  // Approved, and neither begun nor measured by what was filled in.
  const exposed = [1, 6, 7, 11, 12, 13, 14, 18, 19, 21, 22, 24, 25].map((number) => at(`actions/${number}`, 'exposed'));
  expect(exposed.every((euros) => typeof euros === 'number')).toBe(true);
});

testWithLibreOffice('nothing is claimed to be spent while nobody says so', async () => {
  const snapshot = sampleSnapshot();
  const { sheet } = await computed(snapshot, internalAnalysis(contextOf(snapshot)));
  const row = (key: string) => sheet.values.find((one) => String(one[0]).split('#')[0] === key);
  expect(row('exposition/plafond')).toContain(46_000);
  expect(row('exposition/estimation')).toContain('non renseigné');
  expect(row('actions/14')).toContain('d’après l’Annexe 2, démarrage Fin 2022 ; sans indicateur chiffré');
});
