/** The report as LibreOffice prints it: a document that one would sign. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { monitoredSamplePath } from '../../../assets/samples/build-monitored';
import { readWorkbookFile } from '../../../src/cli/xlsx';
import { executionReport } from '../../../src/reports/execution';
import { closeHosts } from '../../support/excel-host';
import { testWithLibreOffice } from '../../support/libreoffice';
import { printed } from '../../support/printed';
import { plainSpaces } from '../../support/typography';
import { contextOf } from './support';

afterEach(closeHosts);

/** Letters as wide as those of Excel’s usual font (`config/system-packages.sh` installs them). */
const hasUsualLetters = (() => {
  try {
    return execFileSync('fc-list').includes('Carlito');
  } catch {
    return false;
  }
})();

testWithLibreOffice('the report of 2021 is printed whole, on A4 pages, in letters that can be read', async () => {
  const { snapshot } = await readWorkbookFile(readFileSync(monitoredSamplePath));
  const { blueprint } = executionReport(contextOf(snapshot, { blocking: 3 }));
  const { pages, pageSize, text } = await printed(
    snapshot,
    [blueprint],
    process.env.PICTURES && `${process.env.PICTURES}/rapport`,
  );
  const sheets = text
    .split('\f')
    .slice(0, -1)
    .map((page) =>
      page
        .split('\n')
        .map(plainSpaces)
        .filter((line) => line.trim() !== ''),
    );
  expect([Math.round(pageSize.width), Math.round(pageSize.height)]).toEqual([842, 595]);
  expect(sheets).toHaveLength(pages);
  sheets.forEach((lines, index) => {
    // Each page has its running head and its foot, and something between them.
    expect(lines[0]).toContain('Rapport d’exécution 2021 – Métropole Aix-Marseille-Provence');
    expect(lines.at(-1)).toMatch(new RegExp(`Convention AMP–Etat LDA – exercice 2021 +Page ${index + 1}/${pages}$`));
    expect(lines.length).toBeGreaterThan(4);
  });
  const whole = sheets.flat().join('\n');
  expect(whole).toContain('PROJET – données à corriger (3 anomalies bloquantes)');
  expect(whole).toContain('Réalisé non renseigné pour 13 actions sur 25');
  for (const title of ['1. Identification', '2. Échéancier', '6. Compte rendu financier', '13. Attestation'])
    expect(whole).toContain(title);
  // No more pages than its page breaks make: nothing runs over.
  expect(pages).toBe((blueprint.print?.pageBreaks?.length ?? 0) + 1);
  if (hasUsualLetters) expect(whole).not.toContain('###');
  // One page wide between margins of a centimetre: what is written in 10 points is printed in 8.
  const width = blueprint.columns.reduce((sum, column) => sum + (column.isHidden ? 0 : column.width * 5.25 + 3.75), 0);
  expect((10 * (842 - 56)) / width).toBeGreaterThan(7.9);
});
