import { view as check } from './check';
import { view as columns } from './columns';
import { view as report } from './report';
import { view as settings } from './settings';
import { view as templates } from './templates';
import type { View } from './view';

/** The views of the pane, in the order of their tabs: one line each. */
export const views: readonly [View, ...View[]] = [check, columns, report, templates, settings];
