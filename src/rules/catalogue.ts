import { typeset } from '../convention';
import { rules as registered } from './registry.generated';
import type { Rule, RuleMeta } from './rule';

/** Every rule, in the order of their ids, with its texts as users read them. */
export const rules: readonly Rule[] = registered.map((rule) => ({ ...rule, meta: typesetMeta(rule.meta) }));

const byId = new Map(rules.map((rule) => [rule.meta.id as string, rule]));

/** The rule that a finding names; undefined for an id that this version does not know. */
export function ruleById(id: string): Rule | undefined {
  return byId.get(id);
}

function typesetMeta(meta: RuleMeta): RuleMeta {
  const { title, source, why, howToFix, examples } = meta;
  return {
    ...meta,
    title: typeset(title),
    source: typeset(source),
    why: typeset(why),
    howToFix: typeset(howToFix),
    examples: { bad: typeset(examples.bad), good: typeset(examples.good) },
  };
}
