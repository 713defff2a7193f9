import {
  Disposable,
  DisposableCollection,
  type IDisposable,
  type IMutationInfo,
  type Injector,
  type IRange,
  Tools,
} from '@univerjs/core';
import {
  deserializeRangeWithSheet,
  ErrorType,
  generateStringWithSequence,
  LexerTreeBuilder,
  sequenceNodeType,
  serializeRange,
} from '@univerjs/engine-formula';
import {
  EffectRefRangId,
  type EffectRefRangeParams,
  handleDefaultRangeChangeWithEffectRefCommands,
  RefRangeService,
} from '@univerjs/sheets';
import {
  AddConditionalRuleMutation,
  CFRuleType,
  CFSubRuleType,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  type IConditionFormattingRule,
  SetConditionalRuleMutation,
} from '@univerjs/sheets-conditional-formatting';

type Mutations = { redos: IMutationInfo[]; undos: IMutationInfo[] };

const NOTHING: Mutations = { redos: [], undos: [] };

/** More than any sheet of Univer's grid: a formula may refer to any cell of its sheet. */
const ANYWHERE: IRange = { startRow: 0, startColumn: 0, endRow: 1_048_575, endColumn: 16_383 };

/**
 * Makes conditional formats follow the cells that are inserted, deleted and moved, as Excel's do: their areas grow, shrink
 * and shift, their formula is that of the first cell of the first area. Univer has this in the package of its user
 * interface, which needs a browser.
 */
export class ConditionalFormatsFollow extends Disposable {
  private readonly followed = new Map<string, IDisposable>();
  private readonly moves: RefRangeService;
  private readonly lexer: LexerTreeBuilder;

  constructor(injector: Injector) {
    super();
    this.moves = injector.get(RefRangeService);
    this.lexer = injector.get(LexerTreeBuilder);
    const rules = injector.get(ConditionalFormattingRuleModel);
    for (const [unitId, sheets] of rules.getAll()) {
      for (const [subUnitId, sheetRules] of sheets) {
        for (const rule of sheetRules) this.follow(unitId, subUnitId, rule);
      }
    }
    this.disposeWithMe(
      rules.$ruleChange.subscribe(({ unitId, subUnitId, rule, type }) => {
        if (type === 'sort') return;
        this.letGo(unitId, subUnitId, rule.cfId);
        if (type !== 'delete') this.follow(unitId, subUnitId, rule);
      }),
    );
  }

  override dispose(): void {
    super.dispose();
    for (const followed of this.followed.values()) followed.dispose();
    this.followed.clear();
  }

  private follow(unitId: string, subUnitId: string, rule: IConditionFormattingRule): void {
    const watched = formulaOf(rule) === null ? rule.ranges : [ANYWHERE];
    // Sorting leaves them where they are: it is the values that go elsewhere.
    const onMove = (move: EffectRefRangeParams) =>
      move.id === EffectRefRangId.ReorderRangeCommandId ? NOTHING : this.mutations(unitId, subUnitId, rule, move);
    const registered = new DisposableCollection();
    for (const range of watched) registered.add(this.moves.registerRefRange(range, onMove, unitId, subUnitId));
    this.followed.set(key(unitId, subUnitId, rule.cfId), registered);
  }

  private letGo(unitId: string, subUnitId: string, id: string): void {
    this.followed.get(key(unitId, subUnitId, id))?.dispose();
    this.followed.delete(key(unitId, subUnitId, id));
  }

  private mutations(
    unitId: string,
    subUnitId: string,
    rule: IConditionFormattingRule,
    move: EffectRefRangeParams,
  ): Mutations {
    const place = { unitId, subUnitId, cfId: rule.cfId };
    const before = Tools.deepClone(rule);
    const ranges = rule.ranges
      .map((range) => handleDefaultRangeChangeWithEffectRefCommands(range, move))
      .filter((range) => range !== null);
    if (ranges.length === 0) {
      return {
        redos: [{ id: DeleteConditionalRuleMutation.id, params: place }],
        undos: [{ id: AddConditionalRuleMutation.id, params: { unitId, subUnitId, rule: before } }],
      };
    }
    const after = { ...Tools.deepClone(rule), ranges };
    const formula = formulaOf(rule);
    if (formula !== null) {
      const moved = this.movedFormula(rule.ranges, formula, move);
      after.rule = { ...after.rule, value: moved } as IConditionFormattingRule['rule'];
    }
    if (Tools.diffValue(before, after)) return NOTHING;
    return {
      redos: [{ id: SetConditionalRuleMutation.id, params: { ...place, rule: after } }],
      undos: [{ id: SetConditionalRuleMutation.id, params: { ...place, rule: before } }],
    };
  }

  /** The formula as it stands in the first cell that is still there, then with its references moved. */
  private movedFormula([first]: readonly IRange[], formula: string, move: EffectRefRangeParams): string {
    if (!first) return formula;
    const survivor = firstSurvivor(first, move);
    const down = survivor.row - first.startRow;
    const right = survivor.column - first.startColumn;
    const own = down === 0 && right === 0 ? formula : this.lexer.moveFormulaRefOffset(formula, right, down);
    const nodes = this.lexer.sequenceNodesBuilder(own) ?? [];
    const moved = nodes.map((node) =>
      typeof node === 'object' && node.nodeType === sequenceNodeType.REFERENCE
        ? { ...node, token: movedReference(node.token, move) }
        : node,
    );
    return `=${generateStringWithSequence(moved)}`;
  }
}

/** A reference to cells of the same sheet, where they are once the move is done; others stay as they are. */
function movedReference(reference: string, move: EffectRefRangeParams): string {
  const { range, sheetName } = deserializeRangeWithSheet(reference);
  if (sheetName) return reference;
  const moved = handleDefaultRangeChangeWithEffectRefCommands(range, move);
  return moved ? serializeRange({ ...range, ...moved }) : ErrorType.REF;
}

/** The first cell of an area that a move leaves there: that of its first row and of its first column that are not deleted. */
function firstSurvivor(area: IRange, move: EffectRefRangeParams): { row: number; column: number } {
  const isThere = (row: number, column: number) =>
    handleDefaultRangeChangeWithEffectRefCommands(
      { startRow: row, endRow: row, startColumn: column, endColumn: column },
      move,
    ) !== null;
  const { startRow, startColumn, endRow, endColumn } = area;
  let row = startRow;
  while (row < endRow && !isThere(row, endColumn)) row += 1;
  let column = startColumn;
  while (column < endColumn && !isThere(endRow, column)) column += 1;
  return { row, column };
}

function formulaOf({ rule }: IConditionFormattingRule): string | null {
  if (rule.type !== CFRuleType.highlightCell || !('subType' in rule)) return null;
  return rule.subType === CFSubRuleType.formula && rule.value.startsWith('=') ? rule.value : null;
}

function key(...parts: string[]): string {
  return parts.join('|');
}
