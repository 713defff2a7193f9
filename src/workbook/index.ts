export * from './address';
export * from './areas';
export * from './edit';
export * from './mark';
export * from './severity';
export * from './signature';
export * from './snapshot';
export * from './state';
