import { CommandType, ICommandService, type IRange, type Univer } from '@univerjs/core';
import { IRenderManagerService, SHEET_VIEWPORT_KEY } from '@univerjs/engine-render';
import { ScrollCommand, SheetSkeletonManagerService } from '@univerjs/sheets-ui';
import { REVEAL } from '../../host/book/selection';
import { scrollToShow } from './scroll';

/** Room for the scroll bars that Univer draws over the cells, in pixels. */
const SCROLL_BAR = 24;

/**
 * Lets the host scroll the grid to what it selects. Univer's own way counts from the first column on, as wide as the
 * frozen ones, and leaves the cell outside where their widths differ.
 */
export function registerReveal(univer: Univer): void {
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  commands.registerCommand({
    id: REVEAL,
    type: CommandType.OPERATION,
    handler: (_, parameters?: { unitId: string; range: IRange }) => {
      const render = parameters && injector.get(IRenderManagerService).getRenderById(parameters.unitId);
      const viewport = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
      const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
      if (!render || !viewport || !skeleton) return false;
      const { range } = parameters;
      const { xSplit, ySplit } = skeleton.getWorksheetConfig().freeze;
      const { scaleX, scaleY } = render.scene;
      const offsetX = scrollToShow({
        ends: skeleton.columnWidthAccumulation,
        frozen: xSplit,
        room: (render.engine.width - SCROLL_BAR) / scaleX - skeleton.rowHeaderWidthAndMarginLeft,
        scroll: viewport.viewportScrollX,
        first: range.startColumn,
        last: range.endColumn,
      });
      const offsetY = scrollToShow({
        ends: skeleton.rowHeightAccumulation,
        frozen: ySplit,
        room: (render.engine.height - SCROLL_BAR) / scaleY - skeleton.columnHeaderHeightAndMarginTop,
        scroll: viewport.viewportScrollY,
        first: range.startRow,
        last: range.endRow,
      });
      return commands.syncExecuteCommand(ScrollCommand.id, {
        sheetViewStartColumn: 0,
        sheetViewStartRow: 0,
        offsetX,
        offsetY,
      });
    },
  });
}
