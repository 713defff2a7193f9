import { models } from './models/registry.generated';
import type { Template } from './template';

export { actionsOf } from './actions';
export type { Template, TemplateContext, TemplateOption, TemplateSummary } from './template';

/** Every template, in the order of the gallery. */
export const templates: readonly Template[] = [...models].sort((one, other) => one.rank - other.rank);
