import { ExcelTrouble } from '../../excel';
import { areTooHeavy } from '../../workbook';
import type { Session } from '../session';
import { words } from '../words';

/** Checks the workbook as it is now and writes « Rapport d’anomalies », anew in its place where it is there already. Never rejects. */
export async function writeAnomalies(session: Session): Promise<void> {
  const reading = await session.read({ isChecked: true });
  if (!reading?.outcome) return;
  const { snapshot, sources, outcome, settings, today } = reading;
  const { anomaliesSheet, isAnomaliesSheet } = await import('../../reports/anomalies');
  const earlier = snapshot.sheets.find(isAnomaliesSheet) ?? null;
  const { findings, ignored, rules, actions, annexes } = outcome;
  const { collectivity } = settings;
  const sheet = anomaliesSheet({ findings, ignored, rules, actions, collectivity, today, earlier });
  if (areTooHeavy([sheet])) {
    await session.write(() => Promise.reject(new ExcelTrouble('too-large', words.tooManyAnomalies(findings.length))));
  } else if (earlier) await session.refreshSheet(earlier, sheet, { sources });
  else await session.insertSheets({ blueprints: [sheet], after: annexes.map((annexe) => annexe.sheet), sources });
}
