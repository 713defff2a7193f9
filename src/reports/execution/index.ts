export type { ReportContext } from './context';
export { executionReport } from './execution-report';
export type { ExecutionReport } from './execution-report';
export { reportSignature } from './signature';
export { grid } from './grid';
export { readiness } from './readiness';
export type { ReadinessItem } from './readiness';
