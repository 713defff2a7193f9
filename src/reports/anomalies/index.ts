export { anomaliesSheet, isAnomaliesSheet } from './sheet';
export type { AnomaliesContext } from './sheet';
export { anomaliesTemplate } from './template';
