import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DocumentTableRegular } from '@fluentui/react-icons/svg/document-table';
import type { Session } from '../session';
import { usePane, useSession } from '../session';
import { useLongRun } from '../components/use-long-run';
import { words } from '../words';

const useStyles = makeStyles({
  button: { minWidth: 0, whiteSpace: 'nowrap', fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular },
});

/** « Rapport d’anomalies »: the findings as a sheet of the workbook, made anew in place where it is there already. */
export function AnomaliesButton() {
  const styles = useStyles();
  const session = useSession();
  const isBusy = useLongRun();
  const result = usePane('result');
  if (!result) return null;
  return (
    <Button
      className={styles.button}
      size="small"
      appearance="subtle"
      icon={<DocumentTableRegular />}
      disabledFocusable={isBusy}
      onClick={() => void writeAnomalies(session)}
    >
      {words.anomaliesSheet}
    </Button>
  );
}

/** Checks the workbook as it is now and writes what was found. Never rejects. */
async function writeAnomalies(session: Session): Promise<void> {
  const reading = await session.read({ isChecked: true });
  if (!reading?.outcome) return;
  const { snapshot, outcome, settings, today } = reading;
  const { anomaliesSheet, isAnomaliesSheet } = await import('../../reports/anomalies');
  const earlier = snapshot.sheets.find(isAnomaliesSheet) ?? null;
  const { findings, ignored, rules, actions, annexes } = outcome;
  const { collectivity } = settings;
  const sheet = anomaliesSheet({ findings, ignored, rules, actions, collectivity, today, earlier });
  if (earlier) await session.refreshSheet(earlier, sheet);
  else await session.insertSheets({ blueprints: [sheet], after: annexes.map((annexe) => annexe.sheet) });
}
