export * from './changes';
export * from './merge';
export * from './model';
export * from './xml';
