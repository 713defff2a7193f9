/** What the pane leaves to the worker for the templates that a team has made: see `checking/jobs.ts`. */
import { readAnnexes } from '../../annexes';
import type { IsoDate } from '../../convention';
import { exerciseOf, readMonitoring } from '../../monitoring';
import type { TemplateIssue, TemplateReading } from '../../reports/own-templates';
import { fillTemplate, inspectTemplate, keptTemplates, marks, placeholderGroups } from '../../reports/own-templates';
import { actionsOf } from '../../reports/templates';
import { isAgreementOf } from '../../rules';
import { keptSettings } from '../../validation';
import type { PageTexts, SheetFilling, SheetSnapshot, WorkbookSnapshot } from '../../workbook';

/** A template of the team, as the gallery shows it. */
export interface OwnTemplate extends Pick<TemplateReading, 'asksAction' | 'asksYear' | 'count'> {
  /** Of its hidden sheet. */
  id: string;
  name: string;
  /** It has rows that are repeated for each action. */
  repeats: boolean;
}

/** A sheet that may be kept as a template. */
export interface TemplateCandidate {
  id: string;
  name: string;
  hasPlaceholders: boolean;
}

export interface OwnTemplates {
  templates: OwnTemplate[];
  /** Those with placeholders first. */
  candidates: TemplateCandidate[];
}

/** Which sheet, of which workbook. */
interface OfSheet {
  snapshot: WorkbookSnapshot;
  id: string;
  pageTexts: PageTexts;
}

export interface FillRequest extends OfSheet {
  today: IsoDate;
  /** The number chosen, null for all. */
  action: number | null;
  /** Null for the one that is proposed. */
  year: number | null;
}

/** What became of it: the sheets to insert, or why there are none. */
export interface FillResult {
  fillings: SheetFilling[];
  /** Names of the annexes' sheets: the new ones follow them. */
  after: string[];
  issues: TemplateIssue[];
}

const noPageTexts: PageTexts = {
  leftHeader: '',
  centerHeader: '',
  rightHeader: '',
  leftFooter: '',
  centerFooter: '',
  rightFooter: '',
};

/** What one may write between double braces, as the pane lists it. */
export interface PlaceholderList {
  title: string;
  hint: string;
  names: { name: string; meaning: string }[];
}

/** The catalogue of the placeholders, the marks first. */
export function placeholderList(): PlaceholderList[] {
  const names = (list: readonly { name: string; meaning: string }[]) =>
    list.map(({ name, meaning }) => ({ name: `{{${name}}}`, meaning }));
  return [
    { title: 'Repères', hint: 'Ils disparaissent de la feuille insérée.', names: names(marks) },
    ...placeholderGroups.map(({ title, hint, placeholders }) => ({ title, hint, names: names(placeholders) })),
  ];
}

/** The templates of the team, and the sheets that may become some. */
export function ownTemplates(snapshot: WorkbookSnapshot): OwnTemplates {
  const kept = keptTemplates(snapshot);
  const annexes = readAnnexes(snapshot, keptSettings(snapshot).settings);
  const taken = new Set([
    ...kept.map(({ sheet }) => sheet.id),
    ...[annexes.annexe1, annexes.annexe2].flatMap((annexe) => annexe?.sheet.id ?? []),
  ]);
  const candidates = snapshot.sheets
    .filter(({ id, visible }) => visible && !taken.has(id))
    .map((sheet) => ({ id: sheet.id, name: sheet.name, hasPlaceholders: hasBraces(sheet) }));
  return {
    templates: kept.map(({ sheet, name }) => {
      const { asksAction, asksYear, count, blocks } = inspectTemplate(sheet, noPageTexts);
      return { id: sheet.id, name, asksAction, asksYear, count, repeats: blocks.length > 0 };
    }),
    candidates: [...candidates].sort((one, other) => Number(other.hasPlaceholders) - Number(one.hasPlaceholders)),
  };
}

/** Reads a sheet as a template, before it is kept. */
export function inspectSheet({ snapshot, id, pageTexts }: OfSheet): TemplateReading | null {
  const sheet = snapshot.sheets.find((one) => one.id === id);
  return sheet ? inspectTemplate(sheet, pageTexts) : null;
}

/** The sheets that a template becomes: one, or one for each action. */
export function fillOwnTemplate({ snapshot, id, pageTexts, today, action, year }: FillRequest): FillResult {
  const template = keptTemplates(snapshot).find(({ sheet }) => sheet.id === id);
  if (!template) return { fillings: [], after: [], issues: [] };
  const { issues, asksAction } = inspectTemplate(template.sheet, pageTexts);
  if (issues.length > 0) return { fillings: [], after: [], issues };
  const { settings } = keptSettings(snapshot);
  const annexes = readAnnexes(snapshot, settings);
  const isOwn = snapshot.state?.settings?.values.collectivity !== undefined || isAgreementOf(annexes, settings);
  const exercise = year ?? exerciseOf(annexes.years, readMonitoring(snapshot), today);
  const context = { annexes, settings, isOwn, today, year: exercise };
  const actions = asksAction ? actionsOf(annexes).filter(({ number }) => action === null || number === action) : [null];
  const after = [annexes.annexe1, annexes.annexe2].flatMap((annexe) => annexe?.sheet.name ?? []);
  return {
    issues,
    after,
    fillings: actions.map((one) => fillTemplate(template, pageTexts, { ...context, action: one })),
  };
}

function hasBraces({ values }: SheetSnapshot): boolean {
  return values.some((row) => row.some((value) => typeof value === 'string' && value.includes('{{')));
}
