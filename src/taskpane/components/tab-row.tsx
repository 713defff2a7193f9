import type { TabListProps } from '@fluentui/react-components';
import { TabList } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';

/**
 * Fluent's row of tabs with arrow keys of our own. Fluent's own put sentinels around the row that take the focus though
 * screen readers cannot see them (WCAG 2.2, 4.1.2). Of the tabs, only the chosen one is to have `tabIndex` 0, the others -1.
 */
export function TabRow(props: TabListProps) {
  return <TabList {...props} data-tabster={undefined} onKeyDown={moveWithinTabs} />;
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
