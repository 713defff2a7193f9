import {
  ConditionalFormattingFormulaService,
  UniverSheetsConditionalFormattingPlugin,
} from '@univerjs/sheets-conditional-formatting';

/** Holds the formulas of conditional formats, and never calculates them. */
class UnseenFormulas extends ConditionalFormattingFormulaService {
  override registerFormulaWithRange(): void {
    // Nobody sees which cells they colour.
  }
}

/**
 * Univer's conditional formats where there is no screen: kept, changed, undone and saved like any others. Univer would
 * calculate their formulas for every cell that they are on, which costs more than all the formulas of the cells.
 */
export class UnseenConditionalFormats extends UniverSheetsConditionalFormattingPlugin {
  override onStarting(): void {
    this._injector.replace([ConditionalFormattingFormulaService, { useClass: UnseenFormulas }]);
    super.onStarting();
  }
}
