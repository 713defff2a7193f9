export type * from './glossary';
export { localGlossaries } from './local';
export { nationalGlossary } from './national';
