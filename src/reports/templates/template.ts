import type { Annexes } from '../../annexes';
import type { Settings } from '../../convention';
import type { Monitoring } from '../../monitoring';
import type { Finding } from '../../rules';
import type { SheetBlueprint } from '../../workbook';

/** What the reader chooses before a template is inserted. */
export type TemplateOption = 'action' | 'year';

/** What a template is filled from. */
export interface TemplateContext {
  annexes: Annexes;
  /** What the team typed on the monitoring sheets, as far as the workbook has them. */
  monitoring: Monitoring;
  settings: Settings;
  /** ISO date. */
  today: string;
  /** The number of the action chosen; null for all of them. */
  action: number | null;
  /** The year chosen, one of the agreement, for a template that is about one: see `exerciseOf` of the monitoring. */
  year: number;
  /** What the last check found; empty where nothing was checked. */
  findings: readonly Finding[];
}

/** A sheet, or several, inserted in one click: one file under `models/`. */
export interface Template {
  /** Never renamed: the tests and the pictures bear it. */
  id: string;
  title: string;
  /** What it is for, in a sentence. */
  purpose: string;
  /** When in the year it serves. */
  season: string;
  /** Where it comes in the gallery, the most used first. */
  rank: number;
  options: readonly TemplateOption[];
  /** Pure. Works with whatever is missing: a blank to fill in, never an error. */
  build(context: TemplateContext): SheetBlueprint[];
}

/** What the gallery shows of a template: plain data. */
export type TemplateSummary = Pick<Template, 'id' | 'title' | 'purpose' | 'season' | 'options'>;
