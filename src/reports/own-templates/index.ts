export { fillTemplate } from './fill';
export type { TemplateIssue, TemplateReading } from './inspect';
export { inspectTemplate } from './inspect';
export type { KeptTemplate } from './kept';
export { keptTemplates, templateSignature } from './kept';
export { marks, placeholderGroups } from './placeholders';
export type { PlaceholderContext, PlaceholderGroup } from './placeholders';
