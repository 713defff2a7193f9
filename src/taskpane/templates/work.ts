/** What the worker does for « Modèles »: pure, from the workbook as it was read to what is offered or built. */
import { readAnnexes } from '../../annexes';
import type { IsoDate } from '../../convention';
import { exerciseOf, readMonitoring } from '../../monitoring';
import { anomaliesTemplate } from '../../reports/anomalies/template';
import type { TemplateContext, TemplateSummary } from '../../reports/templates';
import { actionsOf, templates } from '../../reports/templates';
import { settingsOf } from '../../rules';
import { keptSettings } from '../../validation';
import type { SheetBlueprint, WorkbookSnapshot } from '../../workbook';

/** What the reader may choose from. */
export interface TemplateChoices {
  actions: readonly { number: number; title: string }[];
  years: readonly number[];
  /** The year that is proposed. */
  year: number;
}

export interface TemplateRequest {
  snapshot: WorkbookSnapshot;
  template: string;
  /** Null for all of them. */
  action: number | null;
  /** Null for the one that is proposed. */
  year: number | null;
  today: IsoDate;
  findings: TemplateContext['findings'];
}

/** What the gallery says of every template, and of the report of a check, in its order. */
export function templateList(): TemplateSummary[] {
  return [...templates, anomaliesTemplate]
    .sort((one, other) => one.rank - other.rank)
    .map(({ id, title, purpose, season, options }) => ({ id, title, purpose, season, options }));
}

export interface ChoicesRequest {
  snapshot: WorkbookSnapshot;
  today: IsoDate;
}

export function templateChoices({ snapshot, today }: ChoicesRequest): TemplateChoices {
  const annexes = readAnnexes(snapshot, keptSettings(snapshot).settings);
  const { first, second } = annexes.years;
  return {
    actions: actionsOf(annexes).map(({ number, title }) => ({ number, title })),
    years: first === second ? [first] : [first, second],
    year: exerciseOf(annexes.years, readMonitoring(snapshot), today),
  };
}

/** The sheets of a template, filled; none where it has nothing to be filled with. */
export function templateSheets({ snapshot, template, year, today, ...chosen }: TemplateRequest): SheetBlueprint[] {
  const kept = keptSettings(snapshot).settings;
  const annexes = readAnnexes(snapshot, kept);
  const settings = settingsOf(annexes, kept);
  const monitoring = readMonitoring(snapshot);
  const exercise = year ?? exerciseOf(annexes.years, monitoring, today);
  const context = { ...chosen, annexes, monitoring, settings, today, year: exercise };
  return templates.find(({ id }) => id === template)?.build(context) ?? [];
}
