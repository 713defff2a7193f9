export * from './actor-words';
export { nationalActors } from './organisations';
export { nationalGlossary } from './terms';
