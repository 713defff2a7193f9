export * from './anomalies';
export * from './sheet/builder';
export * from './sheet/cells';
export * from './sheet/references';
export * from './theme';
