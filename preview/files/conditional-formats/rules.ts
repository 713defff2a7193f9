import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';

/** A rule as Univer keeps it. */
export type Rule = IConditionFormattingRule;
export type RuleConfig = Rule['rule'];
