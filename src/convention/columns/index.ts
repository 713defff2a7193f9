export { annexe1Columns } from './annexe-1';
export { annexe2Columns } from './annexe-2';
export * from './column';
