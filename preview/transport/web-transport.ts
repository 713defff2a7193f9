import type { ExcelHost } from '../host/excel-host';
import { appContext } from './app-context';
import { batchOf, DispatchId, ErrorNumber, failed, succeeded, type MethodAnswer, type MethodCall } from './dispatch';
import { readSettings, replaceSettings } from './document-settings';
import { focusExitOf, TAB_IN, type FocusExit } from './focus';
import { createFrame } from './frame';
import { ActionType, answerMessage, callMessage, eventMessage, parseRequest, type Request } from './messages';
import { RibbonCommands, type CommandOutcome } from './ribbon-commands';

export interface WebTransportOptions {
  /** Page of the pane; https, and the same host name as this page, or office.js refuses to talk. */
  page: URL;
  /** What a screen reader says of the frame: the add-in's name. */
  title: string;
  locale: string;
  /** Address under which the workbook is said to be open. */
  documentUrl: string;
  isReadOnly: boolean;
  host: ExcelHost;
  /** The keyboard leaves the pane: office.js holds the Tab key and leaves it to Excel to go on. */
  onFocusExit(exit: FocusExit): void;
}

let conversations = 0;

/**
 * What Excel on the web does for one add-in: gives it a frame, answers what office.js asks by postMessage, and passes
 * batches on to the host. The page in the frame is the add-in as it is; nothing in it knows that this is not Excel.
 */
export class WebTransport {
  readonly frame: HTMLIFrameElement;
  /** Settled once the add-in takes ribbon commands: it listens to them, and its own scripts have run. */
  readonly ready: Promise<unknown>;
  private readonly addIn = `addin${++conversations}`;
  private readonly conversation = `conversation${conversations}`;
  private readonly events = new Set<string>();
  private readonly commands = new RibbonCommands();
  private readonly stopListening: (() => void)[];
  private setListening!: () => void;

  constructor(private readonly options: WebTransportOptions) {
    const listening = new Promise<void>((resolve) => (this.setListening = resolve));
    const identity = { addIn: this.addIn, conversation: this.conversation };
    this.frame = createFrame(identity, options.page, options.title, options.locale);
    const loaded = new Promise((resolve) => this.frame.addEventListener('load', resolve, { once: true }));
    this.ready = Promise.all([listening, loaded]);
    this.stopListening = [
      options.host.onEvents((entries) => this.send('richApiMessage', { ArrayData: entries })),
      options.host.onSelectionChange(() => this.send('documentSelectionChanged', {})),
    ];
    window.addEventListener('message', this.receive);
  }

  /** Runs a function of the add-in, as a click on its ribbon button does, whether the pane is shown or not. */
  async invokeCommand(functionName: string, controlId: string): Promise<CommandOutcome> {
    await this.ready;
    return this.commands.invoke((data) => this.send('appCommandInvoked', data), functionName, controlId);
  }

  /** Puts the keyboard into the pane, on its first control, as Excel does when one comes from the grid. */
  focusPane(): void {
    this.post(callMessage(this.conversation, 'Office_notifyAgave', [TAB_IN]));
  }

  dispose(): void {
    window.removeEventListener('message', this.receive);
    for (const stop of this.stopListening) stop();
    this.frame.remove();
  }

  private readonly receive = (event: MessageEvent): void => {
    if (event.source !== this.frame.contentWindow) return;
    const request = parseRequest(event.data, this.conversation);
    if (request) void this.handle(request);
  };

  private async handle(request: Request): Promise<void> {
    const data = await this.answer(request);
    this.post(answerMessage(this.conversation, request, data));
    // After the answer, so that the add-in is told that it listens before it hears anything.
    if (request.type === ActionType.register && request.action === 'appCommandInvoked') this.setListening();
  }

  private answer(request: Request): unknown {
    if (request.type === ActionType.register) {
      this.events.add(request.action);
      return { Error: ErrorNumber.success };
    }
    if (request.type === ActionType.unregister) {
      this.events.delete(request.action);
      return { Error: ErrorNumber.success };
    }
    switch (request.action) {
      case 'ContextActivationManager_getAppContextAsync':
        return this.context();
      case 'ContextActivationManager_notifyHost': {
        const exit = focusExitOf(request.data);
        if (exit) this.options.onFocusExit(exit);
        return null;
      }
      case 'executeMethod':
        return this.execute(request.data as MethodCall);
      default:
        return null;
    }
  }

  private context(): Record<string, unknown> {
    const { locale, documentUrl, isReadOnly, host } = this.options;
    return appContext({
      addIn: this.addIn,
      locale,
      documentUrl,
      isReadOnly,
      requirementSets: host.requirementSets,
      settings: readSettings(host.documentSettings),
    });
  }

  private async execute(call: MethodCall): Promise<MethodAnswer> {
    const { host, documentUrl } = this.options;
    switch (call.DdaMethod.DispatchId) {
      case DispatchId.richApiRequest: {
        const result = await host.roundTrip(batchOf(call));
        return result.ok ? succeeded({ Data: [200, [], result.body] }) : failed(ErrorNumber[result.code]);
      }
      case DispatchId.commandCompleted:
        this.commands.complete(call);
        return succeeded();
      case DispatchId.saveSettings:
        replaceSettings(host.documentSettings, call.DdaSettingsMethod?.Properties ?? []);
        return succeeded();
      case DispatchId.loadSettings: {
        const pairs = [...readSettings(host.documentSettings)].map(([Name, Value]) => ({ Name, Value }));
        return succeeded({ Properties: { Settings: pairs } });
      }
      case DispatchId.fileProperties:
        return succeeded({ FileProperties: { Url: documentUrl } });
      default:
        return failed(ErrorNumber.internalError);
    }
  }

  private send(event: string, data: unknown): void {
    if (this.events.has(event)) this.post(eventMessage(this.conversation, event, data));
  }

  private post(message: string): void {
    this.frame.contentWindow?.postMessage(message, this.options.page.origin);
  }
}
