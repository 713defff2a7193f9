/** What the add-in is told about its surroundings when it starts (`Office.context`). */
export interface AppContextOptions {
  addIn: string;
  locale: string;
  /** Address under which the workbook is said to be open. */
  documentUrl: string;
  isReadOnly: boolean;
  requirementSets: Readonly<Record<string, string>>;
  settings: ReadonlyMap<string, string>;
}

const EXCEL_WEB = 16;
const TASK_PANE = 1;
const READ_ONLY = 0;
const READ_WRITE = 1;

/** The answer to `ContextActivationManager_getAppContextAsync`, field by field as office.js reads it. */
export function appContext(options: AppContextOptions): Record<string, unknown> {
  return {
    _id: options.addIn,
    _appInstanceId: options.addIn,
    _appName: EXCEL_WEB,
    _appVersion: '16.01',
    _hostFullVersion: '16.0.19000.10000',
    _appUILocale: options.locale,
    _dataLocale: options.locale,
    _docUrl: options.documentUrl,
    _clientMode: options.isReadOnly ? READ_ONLY : READ_WRITE,
    _settings: [...options.settings],
    _reason: 'documentOpened',
    _osfControlType: TASK_PANE,
    _eToken: '',
    _correlationId: options.addIn,
    _requirementMatrix: JSON.stringify(options.requirementSets),
    _appDomains: [],
    _initialDisplayMode: 0,
    _hostCustomMessage: '',
  };
}
