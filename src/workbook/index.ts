export * from './address';
export * from './edit';
export * from './severity';
export * from './signature';
export * from './snapshot';
export * from './state';
