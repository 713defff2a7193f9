export * from './context';
export * from './ports';
export * from './session';
export * from './state';
