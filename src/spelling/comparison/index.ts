export * from './differences';
export * from './divergences';
export type { Truncation } from './truncation';
