export * from './anomalies';
export * from './sheet/builder';
export * from './sheet/cells';
export * from './sheet/references';
export { templates } from './templates';
export type { Template, TemplateContext, TemplateOption, TemplateSummary } from './templates';
export * from './theme';
