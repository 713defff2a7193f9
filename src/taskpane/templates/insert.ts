import { ExcelTrouble } from '../../excel';
import { anomaliesTemplate } from '../../reports/anomalies/template';
import { writeAnomalies } from '../check/write-anomalies';
import type { Session } from '../session';
import type { TemplateRequest } from './work';
import { templateWords } from './words';

/** What the reader has chosen for a template: see `TemplateRequest`. */
export type Chosen = Pick<TemplateRequest, 'action' | 'year'>;

/** Reads the workbook as it is now, fills a template and inserts it. Never rejects. */
export async function insertTemplate(session: Session, template: string, chosen: Chosen): Promise<void> {
  if (template === anomaliesTemplate.id) return writeAnomalies(session);
  const reading = await session.read();
  if (!reading) return;
  const { snapshot, annexes, sources, today, outcome } = reading;
  const findings = outcome?.findings ?? [];
  const blueprints = await session.work('templateSheets', { ...chosen, template, snapshot, today, findings });
  if (blueprints.length === 0) {
    await session.write(() => Promise.reject(new ExcelTrouble('refused', templateWords.nothingToInsert)));
    return;
  }
  const after = [annexes.annexe1, annexes.annexe2].flatMap((annexe) => annexe?.sheet.name ?? []);
  await session.insertSheets({ blueprints, after, sources });
}
