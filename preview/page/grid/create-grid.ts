import { IUniverInstanceService, LocaleType, LogLevel, Univer } from '@univerjs/core';
import { IEditorBridgeService } from '@univerjs/sheets-ui';
import { SheetsNumfmtCellContentController } from '@univerjs/sheets-numfmt';
import { ILayoutService } from '@univerjs/ui';
import { french } from './french';
import { tidyMenus } from './menus';
import { registerPlugins } from './plugins';
import { registerReveal } from './reveal';
import { applyExcelTheme } from './theme';

/** Univer with its user interface, drawn into an element of the page. */
export interface Grid {
  univer: Univer;
  /**
   * To be called once a workbook is open, as Univer's services do not exist before: the workbook takes the keyboard and
   * undo, numbers are written as in France, and the listener is told whenever someone starts or stops typing in a cell.
   */
  begin(workbookId: string, onEditing: (isEditing: boolean) => void): void;
  /** Puts the keyboard into the grid. */
  focus(): void;
  dispose(): void;
}

/** Makes a grid without a workbook; the host opens one in it. */
export function createGrid(container: HTMLElement): Grid {
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
    begin(workbookId, onEditing) {
      injector.get(IUniverInstanceService).focusUnit(workbookId);
      tidyMenus(univer);
      injector.get(SheetsNumfmtCellContentController).setNumfmtLocal('fr');
      injector.get(IEditorBridgeService).visible$.subscribe(({ visible }) => onEditing(visible));
    },
    focus: () => injector.get(ILayoutService).focus(),
    dispose: () => univer.dispose(),
  };
}
