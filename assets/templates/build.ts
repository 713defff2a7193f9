/**
 * `npm run template-pictures`: takes the pictures of the gallery « Modèles ». Every template is filled from the sample and its
 * invented monitoring sheets, built by the add-in itself on the Excel host, and printed by LibreOffice; its first page,
 * made small, is its picture. `-- calendrier fiche-action` takes these only.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openXlsx } from '../../preview/files/open';
import { saveXlsx } from '../../preview/files/save';
import { mayHoldAnnexe, readAnnexes } from '../../src/annexes';
import { defaultSettings } from '../../src/convention';
import { createSheets, readWorkbook } from '../../src/excel';
import { readMonitoring } from '../../src/monitoring';
import { anomaliesSheet, anomaliesTemplate, templates } from '../../src/reports';
import { actionsOf } from '../../src/reports/templates';
import { rules } from '../../src/rules';
import { validate } from '../../src/validation';
import type { SheetBlueprint, WorkbookSnapshot } from '../../src/workbook';
import { openHost } from '../../tests/support/excel-host';
import { converted } from '../../tests/support/convert';
import { monitoredSamplePath } from '../samples/build-monitored';
import { indexedPng, readPpm } from './indexed-png';

/** Pixels of the longer side: twice as many as the card shows, for fine screens. */
const SIZE = 400;
/** The day of the pictures, and the action of those of one. */
const TODAY = '2022-02-01';
const ACTION = 3;

async function main(asked: readonly string[]): Promise<void> {
  const { workbook } = await openXlsx(new Uint8Array(readFileSync(monitoredSamplePath)), 'Suivi.xlsx');
  const opened = await openHost(workbook);
  const all = firstSheets(await readWorkbook({ needsWhole: mayHoldAnnexe, withMerges: true }));
  const isAsked = (id: string) => asked.length === 0 || asked.includes(id);
  const sheets = Object.fromEntries(Object.entries(all).filter(([id]) => isAsked(id)));
  const { 'annexes-vierges': blank, ...others } = sheets;
  await createSheets(Object.values(others));
  // Blank annexes take other names, which sheets built at the same time would follow.
  if (blank) await createSheets([blank]);
  const { bytes } = await saveXlsx(await opened.host.save());
  const folder = mkdtempSync(join(tmpdir(), 'annexes-lda-'));
  try {
    const pdf = join(folder, 'document.pdf');
    writeFileSync(pdf, converted(bytes, 'xlsx', 'pdf', 'fr-FR'));
    const pages = execFileSync('pdftotext', ['-layout', pdf, '-']).toString().split('\f');
    for (const [id, sheet] of Object.entries(sheets)) {
      const page = pages.findIndex((text) => text.replace(/\s+/gu, ' ').includes(`${footerOf(sheet)} Page`)) + 1;
      if (page === 0) throw new Error(`No page of ${id}`);
      const range = ['-f', String(page), '-l', String(page), '-singlefile'];
      execFileSync('pdftoppm', [...range, '-scale-to', String(SIZE), pdf, join(folder, 'page')]);
      const png = indexedPng(readPpm(readFileSync(join(folder, 'page.ppm'))));
      writeFileSync(join(__dirname, `${id}.png`), png);
      console.log(`${id}.png : ${png.length} octets`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function footerOf({ print, name }: SheetBlueprint): string {
  return (print?.footer?.left ?? name).replaceAll('&&', '&');
}

/** The first sheet of everything that the gallery offers. */
function firstSheets(snapshot: WorkbookSnapshot): Record<string, SheetBlueprint> {
  const settings = defaultSettings;
  const annexes = readAnnexes(snapshot, settings);
  const { findings } = validate(snapshot, settings, TODAY);
  const context = {
    annexes,
    monitoring: readMonitoring(snapshot),
    settings,
    today: TODAY,
    action: ACTION,
    year: annexes.years.first,
    findings,
  };
  const built = templates.flatMap(({ id, build }) =>
    build(context)
      .slice(0, 1)
      .map((sheet) => [id, sheet] as const),
  );
  const anomalies = anomaliesSheet({
    findings,
    ignored: [],
    rules: rules.map(({ meta }) => meta),
    actions: actionsOf(annexes),
    collectivity: settings.collectivity,
    today: TODAY,
    earlier: null,
  });
  return { ...Object.fromEntries(built), [anomaliesTemplate.id]: anomalies };
}

void main(process.argv.slice(2)).then(() => process.exit(0));
