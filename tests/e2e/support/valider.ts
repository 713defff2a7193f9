import { readWorkbookFile } from '../../../src/cli/xlsx';
import { defaultSettings } from '../../../src/convention';
import { validate, type Validation } from '../../../src/validation';
import { frenchDictionary } from '../../support/french';
import type { Preview } from './preview';

/** What the rules say of a workbook outside Excel, to compare with what the pane shows. */
export async function expectedOf(bytes: Uint8Array): Promise<Validation> {
  const today = new Date().toISOString().slice(0, 10);
  const { snapshot } = await readWorkbookFile(bytes);
  return validate(snapshot, defaultSettings, today, { dictionary: frenchDictionary() });
}

/** Clicks Valider in the pane and waits for the results. */
export async function valider(preview: Preview): Promise<void> {
  await preview.pane.getByRole('button', { name: 'Valider', exact: true }).click();
  await preview.pane.getByRole('heading', { name: /anomalies?$/ }).waitFor();
  await preview.idle();
}
