export * from './finding';
export { rules } from './registry.generated';
export * from './rule';
