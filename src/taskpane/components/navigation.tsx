import type { KeyboardEvent } from 'react';
import type { SelectTabData } from '@fluentui/react-components';
import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { usePreferences } from '../preferences';
import { useSession } from '../session';
import type { View, ViewId } from '../view';
import { words } from '../words';
import { Spoken } from './announcer';

const useStyles = makeStyles({
  // Five of them beside each other in a pane of 320 pixels; magnified, they take a second row.
  tabs: { display: 'flex', flexWrap: 'wrap' },
  tab: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    rowGap: 0,
    paddingInline: '3px',
    fontSize: tokens.fontSizeBase200,
    // Room for the bold letters of a chosen tab, which would take a line of its own here.
    '& > .fui-Tab__content--reserved-space': { display: 'none' },
    '& > .fui-Tab__content': { fontSize: 'inherit', lineHeight: tokens.lineHeightBase200 },
  },
});

export const tabIdOf = (id: ViewId) => `tab-${id}`;
export const panelIdOf = (id: ViewId) => `view-${id}`;

interface NavigationProps {
  views: readonly View[];
  current: View;
}

/** The tabs of the views. A view that opens otherwise than by its tab (from the ribbon, from a link) is announced. */
export function Navigation({ views, current }: NavigationProps) {
  const styles = useStyles();
  const session = useSession();
  const preferences = usePreferences();
  const list = useRef<HTMLDivElement>(null);
  const shown = useRef(current.id);
  const [announcement, setAnnouncement] = useState('');

  useEffect(() => {
    if (shown.current === current.id) return;
    shown.current = current.id;
    preferences.keepView(current.id);
    const { activeElement } = document;
    if (list.current?.contains(activeElement)) return;
    setAnnouncement(words.view(current.label));
    // What had the focus is no longer in sight.
    const isLost = !activeElement || activeElement === document.body || activeElement.closest('[hidden]') !== null;
    if (isLost && document.hasFocus()) document.getElementById(tabIdOf(current.id))?.focus();
  }, [current, preferences]);

  return (
    <>
      <div ref={list}>
        {' '}
        <TabList
          aria-label={words.views}
          // Fluent's own arrow keys put sentinels around the list that take the focus though screen readers cannot see them.
          data-tabster={undefined}
          onKeyDown={moveWithinTabs}
          className={styles.tabs}
          selectedValue={current.id}
          onTabSelect={(_, { value }: SelectTabData) => {
            session.show(value as ViewId);
          }}
        >
          {views.map(({ id, label, icon }) => (
            <Tab
              key={id}
              id={tabIdOf(id)}
              value={id}
              icon={icon}
              className={styles.tab}
              tabIndex={id === current.id ? 0 : -1}
              aria-label={label}
              aria-controls={panelIdOf(id)}
            >
              {label}
            </Tab>
          ))}
        </TabList>
      </div>
      <Spoken>{announcement}</Spoken>
    </>
  );
}

/** Keys that go from one tab to another, each with the place it goes to. */
const moves: Record<string, (here: number, count: number) => number> = {
  ArrowRight: (here, count) => (here + 1) % count,
  ArrowLeft: (here, count) => (here + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** Arrow keys go from tab to tab; Enter and the space bar open the one that has the focus. */
function moveWithinTabs(event: KeyboardEvent<HTMLElement>): void {
  const { key, target, currentTarget } = event;
  const move = moves[key];
  const tabs = [...currentTarget.querySelectorAll<HTMLElement>('[role="tab"]')];
  const here = tabs.indexOf(target as HTMLElement);
  if (!move || here < 0 || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  tabs[move(here, tabs.length)]?.focus();
}
