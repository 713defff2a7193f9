export * from './addresses';
export * from './columns';
export { exerciseOf } from './exercise';
export * from './layout';
export * from './lists';
export * from './model';
export { readMonitoring } from './read';
export * from './signature';
export { sourceSheets } from './sources';
