export { parseActors } from './actor-list';
export { parseAmount } from './amounts';
export * from './directory';
export * from './model';
export { parsePeriod } from './periods';
export { readAnnexes } from './read';
export { mayHoldAnnexe } from './recognise';
export { parseTargets } from './targets';
export { fold } from './text';
