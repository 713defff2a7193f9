import type { SelectTabData } from '@fluentui/react-components';
import { makeStyles, Tab, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { usePreferences } from '../preferences';
import { useSession } from '../session';
import type { View, ViewId } from '../view';
import { words } from '../words';
import { Spoken } from './announcer';
import { TabRow } from './tab-row';

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
        <TabRow
          aria-label={words.views}
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
        </TabRow>
      </div>
      <Spoken>{announcement}</Spoken>
    </>
  );
}
