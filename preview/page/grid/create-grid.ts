import { IUniverInstanceService, LocaleType, LogLevel, Univer } from '@univerjs/core';
import { IEditorBridgeService, IStatusBarService } from '@univerjs/sheets-ui';
import { SheetsNumfmtCellContentController } from '@univerjs/sheets-numfmt';
import { ILayoutService } from '@univerjs/ui';
import { keepColoursOutOfValues } from './colour-formulas';
import { french } from './french';
import { showDecimalCommas } from './general-format';
import { forgetGoneSheets } from './gone-sheets';
import { tidyMenus } from './menus';
import { registerPlugins } from './plugins';
import { registerReveal } from './reveal';
import { describeFigures } from './selection-figures';
import { applyExcelTheme } from './theme';
import { readTypingInFrench } from './typing';

export interface GridListeners {
  /** Someone starts or stops typing in a cell. */
  onEditing(isEditing: boolean): void;
  /** What the selected cells add up to, in words; empty when there is nothing to add. */
  onFigures(text: string): void;
}

/** Univer with its user interface, drawn into an element of the page. */
export interface Grid {
  univer: Univer;
  /**
   * To be called once a workbook is open, as Univer's services do not exist before: the workbook takes the keyboard and
   * undo, numbers are written and read as in France, and the listeners are told what is going on.
   */
  begin(workbookId: string, listeners: GridListeners): void;
  /** Puts the keyboard into the grid. */
  focus(): void;
  dispose(): void;
}

/** Makes a grid without a workbook; the host opens one in it. */
export function createGrid(container: HTMLElement): Grid {
  keepColoursOutOfValues();
  const univer = new Univer({
    locale: LocaleType.FR_FR,
    locales: { [LocaleType.FR_FR]: french },
    logLevel: LogLevel.ERROR,
  });
  registerPlugins(univer, container);
  registerReveal(univer);
  applyExcelTheme(univer);
  const injector = univer.__getInjector();
  return {
    univer,
    begin(workbookId, { onEditing, onFigures }) {
      injector.get(IUniverInstanceService).focusUnit(workbookId);
      tidyMenus(univer);
      forgetGoneSheets(univer);
      injector.get(SheetsNumfmtCellContentController).setNumfmtLocal('fr');
      readTypingInFrench(univer);
      showDecimalCommas(univer);
      injector.get(IEditorBridgeService).visible$.subscribe(({ visible }) => onEditing(visible));
      injector.get(IStatusBarService).state$.subscribe((status) => onFigures(status ? describeFigures(status) : ''));
    },
    focus: () => injector.get(ILayoutService).focus(),
    // Its own React root can't be taken down while the page's React is at work.
    dispose: () => queueMicrotask(() => univer.dispose()),
  };
}
