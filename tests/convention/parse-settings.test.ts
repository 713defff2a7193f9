import { defaultSettings, modelSettings, parseSettings } from '../../src/convention';
import { plainSpaces, sentenceFaults } from '../support/typography';

const faultsOf = (json: unknown) => parseSettings(json).faults.map(plainSpaces);

test('settings survive being kept as JSON', () => {
  expect(parseSettings(JSON.parse(JSON.stringify(defaultSettings)))).toEqual({ settings: defaultSettings, faults: [] });
});

test('what is not said keeps the default', () => {
  expect(parseSettings({ version: 1, tolerance: 5 }).settings).toEqual({ ...defaultSettings, tolerance: 5 });
});

test('another collectivity has none of the figures of Aix-Marseille-Provence', () => {
  const { settings, faults } = parseSettings({ collectivity: 'Pays de Bray', firstYear: 2025 });
  expect(faults).toEqual([]);
  expect(settings).toEqual({
    ...modelSettings,
    collectivity: 'Pays de Bray',
    firstYear: 2025,
    lastYear: 2026,
    endDate: '2026-12-31',
  });
});

test.each([
  [{ grannt: 230_000 }, 'Réglage inconnu, laissé de côté : « grannt ».'],
  [{ grant: '230 000 €' }, 'Réglage « grant » laissé à sa valeur par défaut : il y faut un nombre d’euros positif'],
  [{ coordinatorShare: 50 }, 'il y faut une part entre 0 et 1'],
  [{ siren: '13001303000106' }, 'il y faut un SIREN de 9 chiffres'],
  [{ endDate: '2022-02-30' }, 'il y faut une date comme 2021-06-30'],
  [{ territories: [{ name: 'Marseille' }] }, 'il y faut une liste de territoires'],
  [{ rules: { 'budget-total-colonne': 'grave' } }, 'il y faut pour chaque règle « off »'],
  [{ firstYear: 2023, lastYear: 2022 }, 'Les années 2023 et 2022 ne se suivent pas'],
  [[], 'Les réglages ne sont pas un objet JSON'],
  [null, 'Les réglages ne sont pas un objet JSON'],
])('%j: says what is wrong, and keeps the default', (json, fault) => {
  expect(parseSettings(json).settings).toEqual(defaultSettings);
  expect(faultsOf(json)).toEqual([expect.stringContaining(fault)]);
  expect(parseSettings(json).faults.flatMap(sentenceFaults)).toEqual([]);
});

test('a fault in one member costs none of the others', () => {
  const { settings, faults } = parseSettings({ grant: 'beaucoup', envelope: 1000 });
  expect(settings).toEqual({ ...defaultSettings, envelope: 1000 });
  expect(faults).toHaveLength(1);
});
