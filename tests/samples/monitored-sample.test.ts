import { readFileSync } from 'node:fs';
import { monitoredSamplePath } from '../../assets/samples/build-monitored';
import { readWorkbookFile } from '../../src/cli/xlsx';
import { defaultSettings } from '../../src/convention';
import { executionOf, parametersOf, readMonitoring } from '../../src/monitoring';
import { validate } from '../../src/validation';
import { isErrorValue } from '../../src/workbook';

describe('the sample with monitoring data', () => {
  const read = readWorkbookFile(readFileSync(monitoredSamplePath));

  test('says first that its monitoring data are invented', async () => {
    const [first] = (await read).snapshot.sheets;
    expect([first?.name, first?.signature, first?.values[0]?.[0]]).toEqual([
      'Données inventées',
      null,
      'Données inventées',
    ]);
  });

  test('has its monitoring sheets, protected, calculated, without an error value', async () => {
    const { snapshot, uncomputed } = await read;
    const ours = snapshot.sheets.filter(({ signature }) => signature !== null);
    expect(ours.map(({ name, isProtected }) => [name, isProtected])).toEqual([
      ['Suivi d’exécution 2021', true],
      ['Suivi des indicateurs', true],
      ['Pièces', true],
      ['Paramètres', true],
    ]);
    expect(uncomputed).toEqual([]);
    expect(ours.flatMap(({ values }) => values.flat().filter(isErrorValue))).toEqual([]);
    const monitoring = readMonitoring(snapshot);
    const row = executionOf(monitoring, 2021)?.rows.find(({ number }) => number.value === 1);
    expect([row?.spent.value, row?.executionRate.value, row?.amiBalance.value]).toEqual([38_500, 0.55, 750]);
    expect(parametersOf(monitoring, 2021)?.paid.value).toBe(230_000);
  });

  test('gives no action more to spend of the AMI than it was paid', async () => {
    const rows = executionOf(readMonitoring((await read).snapshot), 2021)?.rows ?? [];
    const paid = rows.filter(({ amiSpent, amiPaid }) => amiSpent.value !== null || amiPaid.value !== null);
    expect(paid.length).toBeGreaterThan(0);
    expect(paid.filter((row) => (row.amiSpent.value ?? 0) > (row.amiPaid.value ?? 0))).toEqual([]);
  });

  test('shows what the rules say of monitoring sheets', async () => {
    const { findings } = validate((await read).snapshot, defaultSettings, '2022-01-20');
    const found = findings
      .filter(({ rule }) => rule.startsWith('suivi-'))
      .map(({ rule, action }) => `${rule} ${action ?? ''}`);
    expect(found.sort()).toEqual([
      'suivi-cible-manquee 15',
      'suivi-cofinancement-obtenu 21',
      'suivi-depense-ordre 21',
      'suivi-livrable-absent 19',
    ]);
  });
});
