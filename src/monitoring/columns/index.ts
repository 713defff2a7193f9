export * from './column';
export * from './execution';
export * from './indicators';
export * from './parameters';
export * from './vouchers';
