export * from './context';
export * from './preferences';
