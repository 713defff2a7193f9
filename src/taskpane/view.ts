import type { ComponentType, ReactElement } from 'react';

/** The views of the pane. Remembered on the computer and named by the ribbon: never renamed. */
export const viewIds = ['check', 'columns', 'report', 'templates', 'settings'] as const;

export type ViewId = (typeof viewIds)[number];

/** One view of the pane: its tab, and what it shows. */
export interface View {
  id: ViewId;
  /** On the tab, one short French word. */
  label: string;
  /** 20 pixels, from Fluent's icons. */
  icon: ReactElement;
  /**
   * Drawn when the view is first opened, and kept while others are looked at; `lazy` for all but the first view, so that
   * the pane opens fast. It begins with a `ViewHeader`.
   */
  Content: ComponentType;
}
