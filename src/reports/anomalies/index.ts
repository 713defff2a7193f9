export { anomaliesSheet, isAnomaliesSheet } from './sheet';
export type { AnomaliesContext } from './sheet';
