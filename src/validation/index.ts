export * from './diagnosis';
export * from './marks';
export * from './validate';
