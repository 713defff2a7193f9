import { LexerTreeBuilder } from '@univerjs/engine-formula';
import { gap } from '../errors';
import { intersection, type Rectangle } from './areas';
import type { Sheet } from './book';
import {
  addRule,
  anchoredAt,
  changeRule,
  clearConditionalFormats,
  conditionalRules,
  ruleAreas,
} from './conditional-formats';
import { clearValidation, setValidation, validationRules } from './data-validation';
import { merge, mergesIn, unmerge } from './merges';

/** Cells of one sheet. */
export interface Place {
  sheet: Sheet;
  area: Rectangle;
}

/** Where copied cells go: from `from` to `to`, once for each way of getting there (a small source is repeated). */
export interface Journey {
  from: Place;
  to: Place;
  moves: readonly Move[];
}

/** So many rows down and so many columns to the right. */
interface Move {
  down: number;
  right: number;
}

/**
 * What goes along with copied cells beside their content and their format: conditional formats and merged cells, and
 * validations where everything is copied. What the target had of these goes.
 * @throws ApiError NotImplemented for cells that are turned over or left out on the way, where there is anything of it
 */
export async function copyAlong(
  { from, to, moves }: Journey,
  options: { withValidations: boolean; isPlain: boolean },
): Promise<void> {
  const formats = conditionalRules(from.sheet, [from.area]).map((rule) => ({
    rule,
    areas: travelled(ruleAreas(rule), from.area, moves),
  }));
  const validations = validationRules(from.sheet, [from.area]);
  const merges = travelled(mergesIn(from.sheet, from.area), from.area, moves);
  if (!options.isPlain) {
    if (formats.length + validations.length + merges.length > 0)
      throw gap('Range.copyFrom with skipBlanks or transpose');
    return;
  }
  clearConditionalFormats(to.sheet, [to.area]);
  // The one added last comes first.
  for (const { rule, areas } of formats.reverse()) {
    const own = conditionalRules(to.sheet).find(({ cfId }) => cfId === rule.cfId);
    if (own)
      changeRule(to.sheet, own.cfId, { ranges: [...own.ranges, ...areas.map((area) => to.sheet.toUniver(area))] });
    else addRule(to.sheet, areas, anchoredAt(from.sheet, rule, areas));
  }
  if (options.withValidations) copyValidations({ from, to, moves }, validations);
  unmerge(to.sheet, to.area);
  for (const area of merges) await merge(to.sheet, area, false);
}

function copyValidations({ from, to, moves }: Journey, rules: ReturnType<typeof validationRules>): void {
  const formulas = from.sheet.book.injector.get(LexerTreeBuilder);
  clearValidation(to.sheet, [to.area]);
  for (const rule of rules) {
    const { ranges, formula1, formula2 } = rule;
    const areas = travelled(ranges, from.area, moves);
    const [first] = ranges;
    const [area] = areas;
    if (!first || !area) continue;
    // Its formulas are as in its first cell.
    const moved = (formula: string) =>
      formula.startsWith('=')
        ? formulas.moveFormulaRefOffset(formula, area.startColumn - first.startColumn, area.startRow - first.startRow)
        : formula;
    setValidation(to.sheet, areas, {
      ...rule,
      ...(formula1 !== undefined && { formula1: moved(formula1) }),
      ...(formula2 !== undefined && { formula2: moved(formula2) }),
    });
  }
}

/** The parts of some areas that are within the source, at each place that they are copied to. */
function travelled(areas: readonly Rectangle[], source: Rectangle, moves: readonly Move[]): Rectangle[] {
  const copied = areas.map((area) => intersection(area, source)).filter((area) => area !== null);
  return moves.flatMap(({ down, right }) =>
    copied.map(({ startRow, startColumn, endRow, endColumn }) => ({
      startRow: startRow + down,
      endRow: endRow + down,
      startColumn: startColumn + right,
      endColumn: endColumn + right,
    })),
  );
}
