import { SetWorksheetActiveOperation } from '@univerjs/sheets';
import { ICommandService, RedoCommand, UndoCommand } from '@univerjs/core';
import { saveXlsx, type OpenedFile, type SavedFile } from '../files';
import { ExcelHost } from '../host/excel-host';
import type { HostedWorkbook } from '../host/hosted-workbook';
import { WebTransport } from '../transport/web-transport';
import type { FocusExit } from '../transport/focus';
import { ChartLayer } from './charts/chart-layer';
import { followGestures } from './gestures';
import { createGrid, type Grid } from './grid/create-grid';
import type { AddInManifest, RibbonButton } from './manifest/read-manifest';
import { TrafficMeter } from './traffic-meter';

/** Excel's language, for the add-in and for the texts of its manifest. */
export const LOCALE = 'fr-FR';

/** Where things go on the page, and who wants to know. */
export interface WorkbenchSurroundings {
  grid: HTMLElement;
  pane: HTMLElement;
  /** Something that the page shows has changed. */
  onChange(): void;
  onFocusExit(exit: FocusExit): void;
}

/** One open workbook: the grid that shows it, the host that answers for it, the add-in beside it. */
export class Workbench {
  readonly host: ExcelHost;
  /** What the selected cells add up to, in words. */
  figures = '';
  readonly traffic = new TrafficMeter(() => performance.now());
  private readonly grid: Grid;
  private readonly charts: ChartLayer;
  private readonly transport: WebTransport;
  private readonly stopListening: (() => void)[];

  constructor(
    readonly file: OpenedFile,
    manifest: AddInManifest,
    private readonly surroundings: WorkbenchSurroundings,
  ) {
    const { onChange, onFocusExit } = surroundings;
    const { data, side } = file.workbook;
    this.grid = createGrid(surroundings.grid);
    this.host = new ExcelHost(this.grid.univer, file.workbook);
    this.showActiveSheet();
    this.grid.begin(this.host.unitId, {
      onEditing: (isEditing) => (this.host.isEditingCell = isEditing),
      onFigures: (text) => {
        this.figures = text;
        onChange();
      },
    });
    this.charts = new ChartLayer(surroundings.grid, this.grid.univer, this.host);
    this.transport = new WebTransport({
      page: manifest.pane,
      title: manifest.displayName,
      locale: LOCALE,
      documentUrl: new URL(encodeURIComponent(data.name), location.origin).href,
      isReadOnly: side.isReadOnly,
      host: this.host,
      onFocusExit,
    });
    this.stopListening = [
      this.host.onTraffic((roundTrip) => {
        this.traffic.add(roundTrip, roundTrip.milliseconds + this.host.latency);
        onChange();
      }),
      this.host.addin.onChange(onChange),
      followGestures(this.transport.frame, () => this.traffic.gesture()),
    ];
    surroundings.pane.replaceChildren(this.transport.frame);
  }

  /** Settled once the add-in takes commands. */
  get ready(): Promise<unknown> {
    return this.transport.ready;
  }

  get isPaneVisible(): boolean {
    return this.host.addin.state === 'Visible';
  }

  /** Shows or hides the pane; the add-in goes on running while it is hidden. */
  showPane(isVisible: boolean): void {
    this.host.addin.state = isVisible ? 'Visible' : 'Background';
  }

  /** Milliseconds that every round trip takes in addition. */
  setLatency(milliseconds: number): void {
    this.host.latency = milliseconds;
  }

  /** A click on a button of the ribbon; resolves when the add-in says that it is done. */
  async press({ id, label, action }: RibbonButton): Promise<void> {
    if (action.kind === 'show-pane') {
      this.showPane(true);
      this.transport.focusPane();
      return;
    }
    this.traffic.begin(label);
    try {
      const outcome = await this.transport.invokeCommand(action.functionName, id);
      if (outcome === 'unknown-function')
        throw new Error(`Le complément n’a pas de fonction « ${action.functionName} ».`);
    } finally {
      this.traffic.end();
      this.surroundings.onChange();
    }
  }

  /** The workbook as it stands, as plain data. */
  save(): Promise<HostedWorkbook> {
    return this.host.save();
  }

  /** The workbook as an .xlsx file, with everything of the opened file that it does not hold. */
  async saveCopy(): Promise<SavedFile> {
    const { bytes, notKept } = await saveXlsx(await this.save());
    return { bytes, notKept: [...this.file.notKept, ...notKept] };
  }

  undo(): void {
    this.execute(UndoCommand.id);
  }

  redo(): void {
    this.execute(RedoCommand.id);
  }

  focusGrid(): void {
    this.grid.focus();
  }

  focusPane(): void {
    this.transport.focusPane();
  }

  dispose(): void {
    for (const stop of this.stopListening) stop();
    this.charts.dispose();
    this.transport.dispose();
    this.host.dispose();
    this.grid.dispose();
  }

  private execute(command: string, parameters: object = {}): void {
    void this.grid.univer.__getInjector().get(ICommandService).executeCommand(command, parameters);
  }

  private showActiveSheet(): void {
    const { data } = this.file.workbook;
    const sheet = (data.custom as { activeSheet?: string } | null | undefined)?.activeSheet;
    if (sheet) this.execute(SetWorksheetActiveOperation.id, { unitId: this.host.unitId, subUnitId: sheet });
  }
}
