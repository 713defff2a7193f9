import { sameArea, type Rectangle, WHOLE_SHEET } from '../book/areas';
import type { Sheet } from '../book/book';
import {
  addRule,
  clearConditionalFormats,
  type ConditionalRule,
  conditionalRule,
  conditionalRules,
  touches,
} from '../book/conditional-formats';
import { type ConditionalType, newConditionalRule } from '../book/conditional-types';
import { demandUnprotected } from '../book/protection';
import { ConditionalFormatObject } from './conditional-format';
import { HostCollection, type HostContext, type HostObject } from './host-object';

/** Excel's `ConditionalFormatCollection`: those that touch some cells of a sheet, by priority. */
export class ConditionalFormatCollectionObject extends HostCollection {
  readonly officeType = 'ConditionalFormatCollection';

  constructor(
    context: HostContext,
    private readonly sheet: Sheet,
    private readonly areas: readonly Rectangle[],
  ) {
    super(context);
  }

  list(): HostObject[] {
    return conditionalRules(this.sheet, this.areas).map((rule) => this.item(rule));
  }

  override find(key: unknown): HostObject | undefined {
    const rule = conditionalRules(this.sheet).find(({ cfId }) => cfId === key);
    return rule && touches(rule, this.areas) ? this.item(rule) : undefined;
  }

  /** Adds a conditional format of a type to the cells, before all others. */
  add(type: unknown): HostObject {
    demandUnprotected(this.sheet, 'allowFormatCells');
    const known = this.context.model.enumValue('ConditionalFormatType', type) as ConditionalType;
    const id = addRule(this.sheet, this.areas, newConditionalRule(known));
    return new ConditionalFormatObject(this.context, this.sheet, conditionalRule(this.sheet, id).cfId, true);
  }

  clearAll(): void {
    demandUnprotected(this.sheet, 'allowFormatCells');
    clearConditionalFormats(this.sheet, this.areas);
  }

  private item({ cfId }: ConditionalRule): HostObject {
    return new ConditionalFormatObject(this.context, this.sheet, cfId, this.canDelete(cfId));
  }

  /** See the quirk's own words. */
  private canDelete(id: string): boolean {
    if (!this.context.quirks.wholeSheetDeleteFails || !this.areas.some((area) => sameArea(area, WHOLE_SHEET)))
      return true;
    const own = conditionalRule(this.sheet, id).ranges;
    return conditionalRules(this.sheet, own).length === 1;
  }
}
