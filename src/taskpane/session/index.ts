export * from './context';
export type { Decisions } from './decisions';
export * from './ports';
export * from './session';
export * from './state';
