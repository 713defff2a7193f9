import { generateRandomId, Tools } from '@univerjs/core';
import { LexerTreeBuilder } from '@univerjs/engine-formula';
import {
  AddCfCommand,
  CFRuleType,
  CFSubRuleType,
  ConditionalFormattingRuleModel,
  DeleteCfCommand,
  type IConditionalFormattingRuleConfig,
  type IConditionFormattingRule,
  MoveCfCommand,
  SetCfCommand,
} from '@univerjs/sheets-conditional-formatting';
import { ApiError } from '../errors';
import { fromUniver, overlaps, type Rectangle, subtract } from './areas';
import type { Sheet } from './book';

/** A conditional format, as Univer keeps it; the first of a sheet's list wins over the next ones. */
export type ConditionalRule = IConditionFormattingRule;

/**
 * The conditional format that a batch has just added and is still describing. Univer lays a format out over all its cells
 * anew at every word that is said of it, which takes seconds where they are thousands: it gets the finished one instead.
 */
const drafts = new WeakMap<Sheet['book'], ConditionalRule>();

/** A sheet's conditional formats, by priority; or those that touch some areas of it. */
export function conditionalRules(sheet: Sheet, areas?: readonly Rectangle[]): ConditionalRule[] {
  sheet.book.finish();
  const model = sheet.book.injector.get(ConditionalFormattingRuleModel);
  const rules = model.getSubunitRules(sheet.book.unitId, sheet.id) ?? [];
  return areas ? rules.filter((rule) => touches(rule, areas)) : [...rules];
}

/** Whether a conditional format is on some cell of the areas. */
export function touches(rule: ConditionalRule, areas: readonly Rectangle[]): boolean {
  return rule.ranges.some((range) => {
    const own = fromUniver(range);
    return areas.some((area) => overlaps(own, area));
  });
}

/** @throws ApiError ItemNotFound once it has been deleted */
export function conditionalRule(sheet: Sheet, id: string): ConditionalRule {
  const draft = drafts.get(sheet.book);
  if (draft?.cfId === id) return draft;
  const rule = conditionalRules(sheet).find(({ cfId }) => cfId === id);
  if (!rule) throw new ApiError('ItemNotFound');
  return rule;
}

export function ruleAreas(rule: ConditionalRule): Rectangle[] {
  return rule.ranges.map(fromUniver);
}

/** Puts a new conditional format before all others, and gives its identifier. */
export function addRule(sheet: Sheet, areas: readonly Rectangle[], config: IConditionalFormattingRuleConfig): string {
  const cfId = `{${generateRandomId(12).toUpperCase()}}`;
  const ranges = areas.map((area) => sheet.toUniver(area));
  const { book } = sheet;
  book.keepBack(() => {
    const rule = drafts.get(book);
    drafts.delete(book);
    sheet.run(AddCfCommand.id, { rule });
  });
  drafts.set(book, { cfId, ranges, stopIfTrue: false, rule: config });
  return cfId;
}

/** Changes what a conditional format does, or where. */
export function changeRule(sheet: Sheet, id: string, change: Partial<Omit<ConditionalRule, 'cfId'>>): void {
  const rule = { ...Tools.deepClone(conditionalRule(sheet, id)), ...change };
  if (drafts.get(sheet.book)?.cfId === id) {
    drafts.set(sheet.book, rule);
    return;
  }
  sheet.run(SetCfCommand.id, { cfId: id, rule });
}

export function deleteRule(sheet: Sheet, id: string): void {
  conditionalRule(sheet, id);
  sheet.run(DeleteCfCommand.id, { cfId: id });
}

/** 0 is looked at first. */
export function rulePriority(sheet: Sheet, id: string): number {
  return conditionalRules(sheet).findIndex(({ cfId }) => cfId === id);
}

export function setRulePriority(sheet: Sheet, id: string, priority: unknown): void {
  const rules = conditionalRules(sheet);
  const current = rulePriority(sheet, id);
  const target = rules[Number(priority)];
  if (!Number.isInteger(priority) || !target) throw new ApiError('InvalidArgument');
  if (current === priority) return;
  const end = { id: target.cfId, type: current < Number(priority) ? 'after' : 'before' };
  sheet.run(MoveCfCommand.id, { start: { id, type: 'self' }, end });
}

/** What a conditional format does, said of other areas: its formula is that of the first cell of the first of them. */
export function anchoredAt(
  sheet: Sheet,
  { ranges, rule }: ConditionalRule,
  areas: readonly Rectangle[],
): IConditionalFormattingRuleConfig {
  const [[from], [to]] = [ranges, areas];
  const isFormula = rule.type === CFRuleType.highlightCell && rule.subType === CFSubRuleType.formula;
  if (!isFormula || !from || !to) return rule;
  const [right, down] = [to.startColumn - from.startColumn, to.startRow - from.startRow];
  const value = sheet.book.injector.get(LexerTreeBuilder).moveFormulaRefOffset(rule.value, right, down);
  return { ...rule, value };
}

/** Takes areas out of every conditional format; those that have no cell left go. */
export function clearConditionalFormats(sheet: Sheet, areas: readonly Rectangle[]): void {
  for (const rule of conditionalRules(sheet, areas)) {
    const rest = areas.reduce((parts, area) => parts.flatMap((part) => subtract(part, area)), ruleAreas(rule));
    if (rest.length === 0) deleteRule(sheet, rule.cfId);
    else {
      const ranges = rest.map((area) => sheet.toUniver(area));
      changeRule(sheet, rule.cfId, { ranges, rule: anchoredAt(sheet, rule, rest) });
    }
  }
}
