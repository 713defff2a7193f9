export { parseAmount } from './amounts';
export * from './directory';
export * from './model';
export { fold } from './text';
