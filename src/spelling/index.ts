export * from './automaton';
export * from './comparison';
export * from './edit-table';
export * from './function-words';
export * from './letters';
export * from './lexicon';
export * from './nearest';
export { gatherTerms, type Terms } from './terms';
export { shapeOf, wordsOf, type Shape, type Word } from './words';
