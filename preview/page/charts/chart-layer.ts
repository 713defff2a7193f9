import { ICommandService, type IDisposable, type Univer } from '@univerjs/core';
import { IRenderManagerService, SHEET_VIEWPORT_KEY } from '@univerjs/engine-render';
import { SheetSkeletonManagerService } from '@univerjs/sheets-ui';
import type { ExcelHost } from '../../host/excel-host';
import type { DrawnChart } from '../../host/book/charts/drawing';
import { ChartPicture } from './chart-picture';

const PIXELS_PER_POINT = 96 / 72;
/** Room for the scroll bars that Univer draws over the cells, in pixels. */
const SCROLL_BAR = 14;

/** How the grid shows its sheet at a moment: unscaled pixels, except the room. */
interface View {
  scale: number;
  /** Headings of rows and columns. */
  header: { x: number; y: number };
  /** What the frozen columns and rows take. */
  frozen: { x: number; y: number; columns: number; rows: number };
  scroll: { x: number; y: number };
  /** Where the grid's canvas lies in the layer, and how large it is. */
  room: { left: number; top: number; width: number; height: number };
}

/**
 * Draws the charts of the sheet that is shown over its cells: they scroll, zoom and freeze with the grid and are drawn
 * anew when their cells change. They take no click: what lies below them can be selected.
 */
export class ChartLayer {
  private readonly layer = document.createElement('div');
  /** One for each of the four parts that frozen rows and columns make of the grid: what leaves it is not seen. */
  private readonly parts = [0, 1, 2, 3].map(() => document.createElement('div'));
  private readonly pictures = new Map<string, ChartPicture>();
  private readonly listener: IDisposable;
  private readonly resizes: ResizeObserver;
  private frame = 0;

  /** @param grid the element that Univer draws into */
  constructor(
    grid: HTMLElement,
    private readonly univer: Univer,
    private readonly host: ExcelHost,
  ) {
    this.layer.className = 'charts';
    for (const part of this.parts) part.className = 'charts__part';
    this.layer.append(...this.parts);
    // Beside the grid: Univer empties the element that it draws into.
    grid.after(this.layer);
    // Scrolling, zooming, showing a sheet, changing and calculating cells: all of it comes as commands.
    this.listener = univer
      .__getInjector()
      .get(ICommandService)
      .onCommandExecuted(() => this.refresh());
    this.resizes = new ResizeObserver(() => this.refresh());
    this.resizes.observe(grid);
    this.refresh();
  }

  dispose(): void {
    cancelAnimationFrame(this.frame);
    this.listener.dispose();
    this.resizes.disconnect();
    for (const picture of this.pictures.values()) picture.dispose();
    this.layer.remove();
  }

  private refresh(): void {
    if (this.frame === 0) this.frame = requestAnimationFrame(() => this.draw());
  }

  private draw(): void {
    this.frame = 0;
    const view = this.view();
    if (!view) return;
    const charts = this.host.drawnCharts();
    const shown = new Set(charts.map(({ chart }) => chart.id));
    for (const [id, picture] of this.pictures) {
      if (shown.has(id)) continue;
      picture.dispose();
      this.pictures.delete(id);
    }
    if (shown.size === 0) return;
    this.placeParts(view);
    for (const drawn of charts) this.place(drawn, view);
  }

  private placeParts({ scale, header, frozen, room }: View): void {
    this.parts.forEach((part, index) => {
      const [isFrozenX, isFrozenY] = [(index & 1) === 1, (index & 2) === 2];
      const left = (header.x + (isFrozenX ? 0 : frozen.x)) * scale;
      const top = (header.y + (isFrozenY ? 0 : frozen.y)) * scale;
      Object.assign(part.style, {
        left: `${room.left + left}px`,
        top: `${room.top + top}px`,
        width: `${Math.max(0, room.width - left - SCROLL_BAR)}px`,
        height: `${Math.max(0, room.height - top - SCROLL_BAR)}px`,
      });
    });
  }

  private place(drawn: DrawnChart, { scale, frozen, scroll }: View): void {
    const { from } = drawn.chart.place;
    const [isFrozenX, isFrozenY] = [from.column < frozen.columns, from.row < frozen.rows];
    const picture = this.pictures.get(drawn.chart.id) ?? new ChartPicture();
    this.pictures.set(drawn.chart.id, picture);
    const part = this.parts[(isFrozenX ? 1 : 0) + (isFrozenY ? 2 : 0)];
    if (picture.element.parentElement !== part) part?.append(picture.element);
    picture.show(drawn, {
      left: (drawn.box.left * PIXELS_PER_POINT - (isFrozenX ? 0 : frozen.x + scroll.x)) * scale,
      top: (drawn.box.top * PIXELS_PER_POINT - (isFrozenY ? 0 : frozen.y + scroll.y)) * scale,
      width: drawn.box.width * PIXELS_PER_POINT,
      height: drawn.box.height * PIXELS_PER_POINT,
      scale,
    });
  }

  private view(): View | null {
    const injector = this.univer.__getInjector();
    const render = injector.get(IRenderManagerService).getRenderById(this.host.unitId);
    const viewport = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
    const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
    if (!render || !viewport || !skeleton) return null;
    const { xSplit, ySplit } = skeleton.getWorksheetConfig().freeze;
    const canvas = render.engine.getCanvasElement().getBoundingClientRect();
    const layer = this.layer.getBoundingClientRect();
    return {
      scale: render.scene.scaleX,
      header: { x: skeleton.rowHeaderWidthAndMarginLeft, y: skeleton.columnHeaderHeightAndMarginTop },
      frozen: {
        x: skeleton.columnWidthAccumulation[xSplit - 1] ?? 0,
        y: skeleton.rowHeightAccumulation[ySplit - 1] ?? 0,
        columns: xSplit,
        rows: ySplit,
      },
      scroll: { x: viewport.viewportScrollX, y: viewport.viewportScrollY },
      room: { left: canvas.left - layer.left, top: canvas.top - layer.top, width: canvas.width, height: canvas.height },
    };
  }
}
