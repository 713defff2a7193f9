import { modelSettings } from '../../../src/convention';
import type { SheetBlueprint, SheetSnapshot } from '../../../src/workbook';
import { testWithLibreOffice } from '../../support/libreoffice';
import { sampleSnapshot } from '../../support/sample';
import { plainSpaces } from '../../support/typography';
import { computed, contextOf, emptyBook, templateOf } from './support';

const letters = templateOf('courrier-transmission');

function textsOf({ rows }: SheetBlueprint): string {
  return plainSpaces(rows.flatMap(({ cells }) => cells.map((cell) => cell?.value ?? '')).join('\n'));
}

testWithLibreOffice(
  'the letter calls the addressee by the title chosen, at its head and in its closing words',
  async () => {
    const sample = sampleSnapshot();
    const [sheet] = (await computed(sample, letters.build(contextOf(sample)))) as [SheetSnapshot];
    const texts = plainSpaces(sheet.values.flat().join('\n'));
    expect(sheet.values.flat()).toContain('Monsieur le Préfet,');
    expect(texts).toContain('Je vous prie d’agréer, Monsieur le Préfet, l’expression de ma haute considération.');
    expect(texts).toContain('montant prévisionnel maximal de 230 000 € au titre de 2021');
  },
);

test('the mail stands in one cell, to be copied at once', () => {
  const [sheet] = letters.build(contextOf(sampleSnapshot()));
  const mail = sheet?.rows.flatMap(({ cells }) => cells).find((cell) => String(cell?.value).startsWith('Bonjour,'));
  expect(mail?.value).toMatch(
    /^Bonjour,\n\nEn application de l’article 2\.3 .*exercice 2021.*\n\n.*Bien cordialement,/s,
  );
  expect(sheet && textsOf(sheet)).toContain('logementdabord@dihal.gouv.fr');
});

test('another territory is named where its name is known, else there is a blank to fill in', () => {
  const [named] = letters.build(
    contextOf(emptyBook, {}, { ...modelSettings, collectivity: 'Grenoble-Alpes Métropole' }),
  );
  expect(named && textsOf(named)).toContain('entre l’Etat et Grenoble-Alpes Métropole');
  const [unnamed] = letters.build(contextOf(emptyBook, {}, modelSettings));
  expect(unnamed && textsOf(unnamed)).toContain('[nom de la collectivité]');
  expect(unnamed && textsOf(unnamed)).not.toMatch(/Aix-Marseille|230 000/);
});
