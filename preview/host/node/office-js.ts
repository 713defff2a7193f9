import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { ExcelHost } from '../excel-host';
import { hasRequirementSet } from '../metadata/requirement-sets';

/** What office.js exchanges with a host that is not a web page: one JSON text at a time, both ways. */
interface HostBridge {
  sendMessageToHost(text: string): void;
  /** Set by office.js. */
  onMessageFromHost?: (text: string) => void;
}

/** A request as it comes over the bridge. */
interface BridgeRequest {
  id: number;
  message: { body: unknown };
}

/** The parts of office.js that are no part of its public typings. */
interface OfficeJsInternals {
  OfficeExtension: {
    HostBridge: { init(bridge: HostBridge): void };
    GenericEventRegistration: { s_genericEventRegistrations: Record<string, unknown> };
  };
  OSF: { _OfficeAppFactory: object };
}

/** What `Office.onReady` says; its enumerations are in a part of office.js that only a page loads. */
type ReadyInfo = Awaited<ReturnType<typeof Office.onReady>>;

const Message = { response: 2, event: 3 } as const;
const DOCUMENT_SELECTION_CHANGED = 2;
const RICH_API_EVENT = 65_536;

let isLoaded = false;

/**
 * Loads Microsoft's office.js into this very realm, as a task pane's page would: `Excel`, `Office` and `OfficeExtension`
 * become globals. Once per process (or per test file).
 */
function loadOfficeJs(): OfficeJsInternals {
  if (!isLoaded) {
    const noListener = () => undefined;
    const listening = { addEventListener: noListener, removeEventListener: noListener };
    Object.assign(globalThis, { window: globalThis, self: globalThis, name: '', ...listening });
    define('navigator', { userAgent: 'node' });
    define('location', { href: 'https://localhost/', origin: 'https://localhost', hostname: 'localhost', search: '' });
    const documentStub = { domain: 'localhost', URL: 'https://localhost/', getElementsByTagName: () => [] };
    define('document', { ...documentStub, addEventListener: noListener });
    const bundle = createRequire(path.join(process.cwd(), 'package.json')).resolve('@microsoft/office-js/package.json');
    const file = path.join(path.dirname(bundle), 'dist', 'excel-web-16.00.debug.js');
    // As a script of this realm: a module would keep its globals to itself, and under jest node:vm knows another realm.
    // eslint-disable-next-line no-eval
    (0, eval)(`${readFileSync(file, 'utf8')}\n//# sourceURL=${file}`);
    isLoaded = true;
  }
  return globalThis as unknown as OfficeJsInternals;
}

/** Connects office.js in this realm to a host, in place of the one it was connected to before. */
export function connectOfficeJs(host: ExcelHost): void {
  const { OfficeExtension, OSF } = loadOfficeJs();
  const isSetSupported = (name: string, version = '1.1') =>
    hasRequirementSet(host.requirementSets, `${name} ${version}`);
  const context = {
    requirements: { isSetSupported },
    platform: 'OfficeOnline',
    host: 'Excel',
    displayLanguage: 'fr-FR',
    contentLanguage: 'fr-FR',
    diagnostics: { platform: 'OfficeOnline', host: 'Excel', version: '16.0.0.0' },
  };
  OSF._OfficeAppFactory = {
    getContext: () => context,
    getHostInfo: () => ({ hostType: 'excel', hostPlatform: 'web' }),
    getLoggingAllowed: () => false,
  };
  const ready = { host: 'Excel', platform: 'OfficeOnline' } as unknown as ReadyInfo;
  Office.onReady = async (callback) => {
    await callback?.(ready);
    return ready;
  };
  OfficeExtension.GenericEventRegistration.s_genericEventRegistrations = {};
  OfficeExtension.HostBridge.init(bridgeTo(host));
}

function bridgeTo(host: ExcelHost): HostBridge {
  const bridge: HostBridge = {
    sendMessageToHost(text) {
      const { id, message } = JSON.parse(text) as BridgeRequest;
      const body = typeof message.body === 'string' ? message.body : JSON.stringify(message.body);
      void host.roundTrip(body).then((result) => {
        const reply = result.ok
          ? { statusCode: 200, headers: {}, body: result.body }
          : { statusCode: 400, headers: {}, body: { error: { code: result.code, message: result.code } } };
        bridge.onMessageFromHost?.(JSON.stringify({ id, type: Message.response, message: reply }));
      });
    },
  };
  const tell = (entries: unknown[]) =>
    bridge.onMessageFromHost?.(JSON.stringify({ type: Message.event, controlId: '', message: { entries } }));
  host.onEvents(tell);
  host.onSelectionChange(() => tell([[RICH_API_EVENT, DOCUMENT_SELECTION_CHANGED, '', '{}', 0]]));
  return bridge;
}

function define(name: string, value: object): void {
  Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
}
