import {
  ConditionalFormattingFormulaService,
  ConditionalFormattingViewModel,
  UniverSheetsConditionalFormattingPlugin,
} from '@univerjs/sheets-conditional-formatting';

/** Holds the formulas of conditional formats, and never calculates them. */
class UnseenFormulas extends ConditionalFormattingFormulaService {
  override registerFormulaWithRange(): void {
    // Nobody sees which cells they colour.
  }
}

/** Looks at no cell for the formats that colour it. */
class UnseenColours extends ConditionalFormattingViewModel {
  override getCellCfs(): ReturnType<ConditionalFormattingViewModel['getCellCfs']> {
    return [];
  }
}

/**
 * Univer's conditional formats where there is no screen: kept, changed, undone and saved like any others. Univer would
 * calculate their formulas for every cell that they are on, which costs more than all the formulas of the cells, and look
 * for those that colour each cell that is written.
 */
export class UnseenConditionalFormats extends UniverSheetsConditionalFormattingPlugin {
  override onStarting(): void {
    this._injector.replace([ConditionalFormattingFormulaService, { useClass: UnseenFormulas }]);
    this._injector.replace([ConditionalFormattingViewModel, { useClass: UnseenColours }]);
    super.onStarting();
  }
}
