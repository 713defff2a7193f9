export * from './agreement';
export * from './catalogue';
export * from './finding';
export * from './fix';
export * from './rule';
export * from './rule-id';
export { annexesLexicon } from './texts/lexicon';
