import { LocaleType, LogLevel, Univer } from '@univerjs/core';
import '@univerjs/sheets/facade';
import { IEditorBridgeService } from '@univerjs/sheets-ui';
import { ILayoutService } from '@univerjs/ui';
import { french } from './french';
import { registerPlugins } from './plugins';

/** Univer with its user interface, drawn into an element of the page. */
export interface Grid {
  univer: Univer;
  /** Puts the keyboard into the grid. */
  focus(): void;
  /** Calls back whenever someone starts or stops typing in a cell. */
  onEditing(listener: (isEditing: boolean) => void): void;
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
  const injector = univer.__getInjector();
  return {
    univer,
    focus: () => injector.get(ILayoutService).focus(),
    onEditing(listener) {
      injector.get(IEditorBridgeService).visible$.subscribe(({ visible }) => listener(visible));
    },
    dispose: () => univer.dispose(),
  };
}
