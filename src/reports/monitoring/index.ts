/** The monitoring sheets that a workbook lacks, and what brings those that it has up to date, as plain data. */
export * from './context';
export * from './missing';
export * from './plan';
export * from './update';
