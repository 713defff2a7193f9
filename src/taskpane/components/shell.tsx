import { makeStyles, tokens } from '@fluentui/react-components';
import { Activity, Suspense, useState } from 'react';
import { LOW_WINDOW } from '../low-window';
import { SCROLLER } from '../scroller';
import { usePane } from '../session';
import type { View } from '../view';
import { Footer } from './footer';
import { Navigation, panelIdOf, tabIdOf } from './navigation';
import { CommandNotice } from './notices';
import { UndoBar } from './undo-bar';

const useStyles = makeStyles({
  shell: { display: 'flex', flexDirection: 'column', height: '100vh', [LOW_WINDOW]: { height: 'auto' } },
  top: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    flexShrink: 0,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    '&:empty': { display: 'none' },
  },
  // Excel draws its own menu over the pane's upper right corner.
  tabs: { paddingRight: '34px' },
  status: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', padding: `0 ${tokens.spacingHorizontalM}` },
  main: { flexGrow: 1, minHeight: 0 },
  panel: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    overflowY: 'auto',
    scrollbarGutter: 'stable',
    // What takes the focus comes to stand under what stays in sight, not behind it.
    scrollPaddingTop: '144px',
    '&[hidden]': { display: 'none' },
    [LOW_WINDOW]: { height: 'auto', overflowY: 'visible', scrollPaddingTop: 0 },
  },
});

/**
 * What is around the views: the tabs, what the last command met, « Annuler ». A view is drawn when it is first opened and
 * keeps its place and its fields while others are looked at.
 */
export function Shell({ views }: { views: readonly [View, ...View[]] }) {
  const styles = useStyles();
  const chosen = usePane('view');
  const current = views.find(({ id }) => id === chosen) ?? views[0];
  const [opened, setOpened] = useState<ReadonlySet<View>>(new Set([current]));
  if (!opened.has(current)) setOpened(new Set([...opened, current]));

  return (
    <div className={styles.shell}>
      <header className={styles.top}>
        <div className={styles.tabs}>
          <Navigation views={views} current={current} />
        </div>
        <div className={styles.status}>
          <CommandNotice />
          <UndoBar />
        </div>
      </header>
      <main className={styles.main}>
        {views.map((view) => (
          <div
            key={view.id}
            id={panelIdOf(view.id)}
            className={styles.panel}
            hidden={view !== current}
            role="tabpanel"
            aria-labelledby={tabIdOf(view.id)}
            {...{ [SCROLLER]: '' }}
          >
            {opened.has(view) && (
              <Activity mode={view === current ? 'visible' : 'hidden'}>
                <Suspense fallback={null}>
                  <view.Content />
                </Suspense>
                <Footer />
              </Activity>
            )}
          </div>
        ))}
      </main>
    </div>
  );
}
