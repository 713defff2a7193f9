import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DocumentTableRegular } from '@fluentui/react-icons/svg/document-table';
import { usePane, useSession } from '../session';
import { useLongRun } from '../components/use-long-run';
import { words } from '../words';
import { writeAnomalies } from './write-anomalies';

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
