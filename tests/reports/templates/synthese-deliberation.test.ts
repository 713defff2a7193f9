import type { SheetSnapshot } from '../../../src/workbook';
import { testWithLibreOffice } from '../../support/libreoffice';
import { sampleSnapshot } from '../../support/sample';
import { plainSpaces } from '../../support/typography';
import { computed, contextOf, emptyBook, monitoredBook, sumOf, templateOf } from './support';

const template = templateOf('synthese-deliberation');

/** The eight figures by their captions, which stand under them. */
function figures({ values }: SheetSnapshot): Record<string, unknown> {
  const captions = values.findIndex((row) => row[0] === 'Coût prévu');
  return Object.fromEntries(
    [captions, values.findIndex((row) => row[2] === 'AMI mandaté')].flatMap((at) =>
      [0, 2, 4, 6].map((column) => [values[at]?.[column], values[at - 1]?.[column]]),
    ),
  );
}

testWithLibreOffice('gives the figures of the year, from the annexes and the monitoring sheets', async () => {
  const book = await monitoredBook();
  const context = contextOf(book);
  const budgets = context.annexes.annexe1?.rows ?? [];
  const [sheet] = (await computed(book, template.build(context))) as [SheetSnapshot];
  expect(figures(sheet)).toMatchObject({
    'Coût prévu': sumOf(budgets, 'cost'),
    'Dépense mandatée': 1_843_200,
    'Actions terminées / engagées': '4 / 15',
    'AMI validé': sumOf(budgets, 'approved'),
    'AMI mandaté': 213_750,
    'Cofinancements obtenus': 1_964_750,
    'Cibles atteintes / mesurées': '1 / 4',
  });
  expect(sheet.values.find((row) => row[0] === 'Solde à justifier')?.slice(2)).toContain(230_000 - 213_750);
});

testWithLibreOffice('says what is not known, on the sample alone and on no annexe at all', async () => {
  const sample = sampleSnapshot();
  const [sheet] = (await computed(sample, template.build(contextOf(sample)))) as [SheetSnapshot];
  expect(figures(sheet)).toMatchObject({
    'Coût prévu': sumOf(contextOf(sample).annexes.annexe1?.rows ?? [], 'cost'),
    'Dépense mandatée': 'non renseigné',
    'Taux d’exécution': 'non renseigné',
  });
  const [blank] = (await computed(emptyBook, template.build(contextOf(emptyBook)))) as [SheetSnapshot];
  expect(new Set(Object.values(figures(blank)))).toEqual(new Set(['non renseigné']));
});

test('prints one page, without the actions that its figures come from', async () => {
  const [sheet] = template.build(contextOf(await monitoredBook()));
  expect(sheet?.print?.pagesTall).toBe(1);
  const printed = sheet?.rows.slice(0, sheet.print?.area?.bottom).map(({ cells }) => cells[0]?.value);
  expect(printed).toContain('Dispositif proposé');
  expect(printed).not.toContain('Détail par action (hors de la page imprimée)');
});

test('names the deadline of the settings and the year after', () => {
  const [sheet] = template.build(contextOf(sampleSnapshot(), { year: 2022 }));
  const texts = sheet?.rows.flatMap(({ cells }) => cells.map((cell) => plainSpaces(String(cell?.value ?? ''))));
  expect(texts?.join(' ')).toContain('au plus tard le 31/03/2023');
  expect(texts).toContain('Besoin AMI');
});
