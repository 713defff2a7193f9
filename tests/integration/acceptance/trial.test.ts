/** The pack that is run once in real Excel: whole, up to date, and able to see a difference. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { probes, snippet } from '../../../docs/acceptance/pack';
import { canTry, differences, runTrial, type Answers } from '../../../docs/acceptance/trial';
import { comparable } from '../../support/comparable';
import { closeHosts } from '../../support/excel-host';
import { openSample } from '../../support/valider';

const folder = join(__dirname, '../../../docs/acceptance');
const expected = JSON.parse(readFileSync(join(folder, 'attendu.json'), 'utf8')) as Answers;
const committed = readFileSync(join(folder, 'epreuve.yaml'), 'utf8');
const tried = probes();

afterEach(closeHosts);

test('finds what the add-in asks of Excel in its sources', () => {
  const names = tried.map(({ name }) => name);
  expect(names).toEqual(
    expect.arrayContaining(['Range.values', 'ConditionalFormatCollection.add', 'WorksheetCollection.onChanged']),
  );
  expect(tried.find(({ name }) => name === 'ConditionalFormatRule.formula')).toMatchObject({ isSet: true });
  expect(tried.find(({ name }) => name === 'Worksheet.protection')).toMatchObject({ kind: 'object' });
});

test('knows how to try each of them (else: an object in objects.ts, a call in calls.ts)', () => {
  expect(tried.filter((probe) => !canTry(probe)).map(({ name }) => name)).toEqual([]);
});

test('says what our host answers (else: npm run acceptance), and leaves the workbook as it was', async () => {
  const { host } = await openSample();
  const before = comparable(await host.save());
  const answers = await runTrial(tried);
  expect(differences(expected, answers)).toEqual([]);
  expect(Object.keys(answers)).toHaveLength(tried.length);
  expect(Object.entries(answers).filter(([, answer]) => answer.includes('NotImplemented'))).toEqual([]);
  expect(comparable(await host.save())).toEqual(before);
});

test('the snippet is the one that these sources make (else: npm run acceptance)', () => {
  expect(committed).toBe(snippet(tried, expected));
});

test('the snippet itself, run as Script Lab runs it, shows what differs and nothing else', async () => {
  await openSample();
  const page = {
    lancer: {
      disabled: false,
      addEventListener: (_: string, listener: () => void) => (page.lancer.click = listener),
      click: () => {},
    },
    avancement: { textContent: '' },
    resultat: { value: '' },
  };
  Object.assign(document, { getElementById: (id: keyof typeof page) => page[id] });
  const file = join(mkdtempSync(join(tmpdir(), 'epreuve-')), 'epreuve.cjs');
  const script = JSON.parse(/^script:\n {2}content: (".*")$/m.exec(committed)?.[1] ?? '""') as string;
  const answer = JSON.stringify(expected['Worksheet.tabColor']);
  expect(script).toContain(`"Worksheet.tabColor": ${answer}`);
  writeFileSync(file, script.replace(`"Worksheet.tabColor": ${answer}`, '"Worksheet.tabColor": "\\"#FFFFFF\\""'));
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  require(file);
  page.lancer.click();
  while (page.resultat.value === '') await new Promise((resolve) => setTimeout(resolve, 20));
  const [surroundings, count, ...found] = page.resultat.value.split('\n');
  expect(surroundings).toMatch(/^Excel 16.*fr-FR, ExcelApi 1\.15$/);
  expect(count).toBe(`1 différence(s) sur ${tried.length} demandes`);
  expect(found).toEqual(['Worksheet.tabColor', '    attendu : "#FFFFFF"', '    obtenu  : "#1F4E79"']);
});
