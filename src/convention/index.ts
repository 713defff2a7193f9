export * from './columns';
export * from './expenditure';
export * from './first-names';
export * from './french';
export * from './glossary';
export * from './parse-settings';
export * from './settings';
export * from './words';
