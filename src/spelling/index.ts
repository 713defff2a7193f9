export * from './automaton';
