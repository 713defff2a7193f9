import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { topOf } from '../annexes';
import { associateRibbon } from '../commands';
import * as excel from '../excel';
import { App } from './app';
import { workerChecker } from './checking/worker-checker';
import { Frame } from './components/frame';
import { Standstill } from './components/standstill';
import { storedPreferences } from './preferences';
import { createSession } from './session';
import type { OfficeColours } from './theme';
import { views } from './views';
import { words } from './words';

const checker = workerChecker(() => new Worker(new URL('./checking/validation-worker.ts', import.meta.url)));

const session = createSession({
  excel,
  checker,
  needsWhole: (sheet) => sheet.signature !== null || checker.run('mayHoldAnnexe', topOf(sheet)),
  now: () => new Date(),
});

/** Only Office on the desktop tells its colours, whatever the typings say. */
function officeColours(): OfficeColours | undefined {
  return typeof Office === 'undefined' ? undefined : (Office.context?.officeTheme as OfficeColours | undefined);
}

async function content(): Promise<ReactNode> {
  if (typeof Office === 'undefined') {
    return <Standstill title={words.noOffice} detail={words.noOfficeDetail} canReload />;
  }
  associateRibbon(session);
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel)
    return <Standstill title={words.outsideExcel} detail={words.outsideExcelDetail} />;
  if (!excel.requirementsMet()) return <Standstill title={words.tooOld} detail={words.tooOldDetail} />;
  void session.followSelection();
  const preferences = storedPreferences(() => window.localStorage, Office.context.partitionKey ?? '');
  session.show(preferences.view());
  session.introduce(!preferences.isIntroduced());
  if (preferences.isContinuous()) void session.setContinuous(true);
  return <App session={session} preferences={preferences} views={views} />;
}

async function start(place: HTMLElement): Promise<void> {
  const root = createRoot(place);
  root.render(<Frame officeColours={officeColours}>{await content()}</Frame>);
}

const place = document.getElementById('pane');
if (place) void start(place);
