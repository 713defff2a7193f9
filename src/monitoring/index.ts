export * from './addresses';
export * from './columns';
export * from './lists';
export * from './model';
export { readMonitoring } from './read';
export * from './signature';
