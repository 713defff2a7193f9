import { Heading } from '../components/heading';
import { ViewHeader } from '../components/view-header';
import { MonitoringSection } from './monitoring-section';
import { ReportSection } from './report-section';
import { useReport } from './use-report';
import { YearChoice } from './year-choice';

/** « Rapport »: loaded when it is first opened. */
export default function ReportView() {
  const report = useReport();
  return (
    <>
      <ViewHeader>
        <Heading>Rapport d’exécution</Heading>
      </ViewHeader>
      <YearChoice report={report} />
      <MonitoringSection year={report.year} />
      <ReportSection report={report} />
    </>
  );
}
