export * from './actor';
export type * from './glossary';
export { territories } from './local';
export * from './national';
export type * from './territory';
