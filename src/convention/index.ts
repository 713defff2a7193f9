export * from './columns';
export * from './french';
export * from './settings';
