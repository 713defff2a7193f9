export * from './actors';
export * from './columns';
export * from './french';
export * from './settings';
export * from './words';
