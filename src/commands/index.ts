export * from './ribbon';
