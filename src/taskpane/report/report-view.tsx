import { makeStyles, tokens } from '@fluentui/react-components';
import { ViewHeader } from '../components/view-header';
import { MonitoringSection } from './monitoring-section';
import { ReportSection } from './report-section';
import { useReport } from './use-report';
import { YearChoice } from './year-choice';

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
});

/** « Rapport »: loaded when it is first opened. */
export default function ReportView() {
  const styles = useStyles();
  const report = useReport();
  return (
    <>
      <ViewHeader>
        <h1 className={styles.title}>Rapport d’exécution</h1>
      </ViewHeader>
      <YearChoice report={report} />
      <MonitoringSection year={report.year} />
      <ReportSection report={report} />
    </>
  );
}
