/** The whole pane over a workbook in memory. */
import '@testing-library/jest-dom';
import { createDOMRenderer, RendererProvider } from '@fluentui/react-components';
import { act, configure, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { App } from '../../../src/taskpane/app';
import type { Outcome } from '../../../src/taskpane/checking/outcome';
import { Frame } from '../../../src/taskpane/components/frame';
import type { Grouping } from '../../../src/taskpane/list/groups';
import type { Preferences } from '../../../src/taskpane/preferences';
import { storedPreferences } from '../../../src/taskpane/preferences';
import type { Session } from '../../../src/taskpane/session';
import { createSession } from '../../../src/taskpane/session';
import type { View } from '../../../src/taskpane/view';
import { views as paneViews } from '../../../src/taskpane/views';
import type { WorkbookSnapshot } from '../../../src/workbook';
import { plainSpaces } from '../../support/typography';
import { MemoryChecker, MemoryExcel } from './ports';

/**
 * What jsdom lacks: media queries, a document that knows it has the focus, and a place and a size for what is not hidden.
 * Without these a dialog finds no field of its own to give the focus to, and after a moment it is hidden from screen readers.
 */
function completeJsdom(): void {
  window.matchMedia = (media) =>
    ({
      media,
      matches: false,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }) as unknown as MediaQueryList;
  window.scrollTo = () => undefined;
  document.hasFocus = () => true;
  const size = { ...document.body.getBoundingClientRect(), width: 320, height: 600 };
  document.body.getBoundingClientRect = () => size;
  Object.defineProperty(HTMLElement.prototype, 'offsetParent', {
    configurable: true,
    get(this: HTMLElement) {
      return this.closest('[hidden]') ? null : this.parentElement;
    },
  });
}

// What is not to be seen is not in the page at all in this pane; to work it out from styles would take seconds a test.
configure({ defaultHidden: true, asyncUtilTimeout: 20_000 });
// Generous, for machines that are busy with something else.
jest.setTimeout(30_000);

/** jsdom draws nothing, and takes seconds to find that out when it has Fluent's thousands of style rules to go through. */
const withoutStyles = createDOMRenderer(null as unknown as undefined);

export interface OpenPane {
  user: ReturnType<typeof userEvent.setup>;
  excel: MemoryExcel;
  checker: MemoryChecker;
  session: Session;
  /** What is remembered for the next opening. */
  preferences: Preferences;
}

interface PaneOptions {
  /** Checks last until `checker.finish()`. */
  isPatient?: boolean;
  grouping?: Grouping;
  /** What Excel has open; a sheet with next to nothing in it unless said. */
  workbook?: WorkbookSnapshot;
  /** The pane was never opened before on this computer. */
  isFirst?: boolean;
  /** The views of the pane; its own unless said. */
  views?: readonly [View, ...View[]];
}

/** Opens the pane on what a check is to give. */
export function openPane(
  outcome: Outcome,
  { isPatient = false, grouping = 'action', workbook, isFirst = false, views = paneViews }: PaneOptions = {},
): OpenPane {
  completeJsdom();
  const excel = new MemoryExcel();
  if (workbook) excel.snapshot = workbook;
  const checker = new MemoryChecker(outcome, isPatient);
  const now = () => new Date(2022, 4, 4, 14, 32);
  const session = createSession({ excel, checker, needsWhole: () => true, now });
  void session.followSelection();
  // As where Office forbids the storage: what is remembered lasts as long as the pane.
  const preferences = storedPreferences(() => null as never, '');
  preferences.keepGrouping(grouping);
  session.introduce(isFirst);
  render(
    <RendererProvider renderer={withoutStyles}>
      <Frame officeColours={() => undefined}>
        <App session={session} preferences={preferences} views={views} />
      </Frame>
    </RendererProvider>,
  );
  return { user: userEvent.setup(), excel, checker, session, preferences };
}

/** Opens the pane and clicks on Valider. */
export async function validated(outcome: Outcome, options?: Parameters<typeof openPane>[1]): Promise<OpenPane> {
  const pane = openPane(outcome, options);
  await pane.user.click(button('Valider'));
  await screen.findByText(/Contrôle de/);
  return pane;
}

export function button(name: string | RegExp): HTMLElement {
  return screen.getByRole('button', { name: byName(name) });
}

/** Names are matched whatever the kind of their spaces. */
export function byName(name: string | RegExp) {
  return (accessibleName: string) => {
    const plain = plainSpaces(accessibleName).trim();
    return typeof name === 'string' ? plain === name : name.test(plain);
  };
}

/** The pane's title: how many findings there are. */
export function title(): string {
  return plainSpaces(screen.getByRole('heading', { level: 1 }).textContent);
}

/** What screen readers were told last of a command. */
export function announced(): string {
  return plainSpaces(screen.getAllByRole('status')[0]?.textContent ?? '');
}

/** What screen readers were told last of the filters. */
export function announcedByFilters(): string {
  return plainSpaces(screen.getAllByRole('status').at(-1)?.textContent ?? '');
}

/** The sentences of the findings that are listed, in their order. */
export function listedMessages(within_: HTMLElement = document.body): string[] {
  return [...within_.querySelectorAll('li[data-finding] > p')].map((message) => message.textContent);
}

/** The headings of the list's groups, with how many findings each says it has. */
export function groupHeadings(): string[] {
  return screen
    .getAllByRole('heading', { level: 2 })
    .map((heading) => plainSpaces(within(heading).getByRole('button').textContent));
}

/** Lets what was started come to its end, as a command from the ribbon would. */
export async function settled(work: () => unknown): Promise<void> {
  await act(async () => {
    await work();
  });
}
