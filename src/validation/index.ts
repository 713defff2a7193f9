export * from './diagnosis';
export * from './ignored';
export * from './kept';
export * from './marks';
export * from './validate';
