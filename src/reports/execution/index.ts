export type { ReportContext } from './context';
export { executionReport, reportSignature } from './execution-report';
export type { ExecutionReport } from './execution-report';
export { grid } from './grid';
