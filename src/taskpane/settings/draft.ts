/** What is being changed in « Réglages » and not saved yet, as plain data. Pure. */
import type { RuleSetting, Settings } from '../../convention';
import { parseSettings, typeset } from '../../convention';
import type { FieldKey } from './fields';
import { fields } from './fields';

/** What the workbook keeps of the settings: what differs from the defaults, and what this version does not know. */
export type Values = Readonly<Record<string, unknown>>;

/** The changes of a reader, over whatever the workbook keeps. */
export interface Draft {
  /** What is typed in a field; null: back to the default. */
  texts: Partial<Readonly<Record<FieldKey, string | null>>>;
  /** What is decided of rules; null: as the rule itself says. */
  rules: Readonly<Record<string, RuleSetting | null>>;
}

export const noDraft: Draft = { texts: {}, rules: {} };

/** What a field shows. */
export interface FieldState {
  text: string;
  /** What it would hold if nothing were decided of it. */
  defaultText: string;
  isDefault: boolean;
  /** Why what is typed cannot be kept; null where it can. */
  fault: string | null;
}

/** What a draft makes of the settings. */
export interface DraftReading {
  fields: Readonly<Record<FieldKey, FieldState>>;
  /** The settings as they would be, what is faulty left as it was. */
  settings: Settings;
  /** How many fields and rules would change. */
  changes: number;
  /** The first field whose text cannot be kept. */
  firstFault: FieldKey | null;
}

const faultOfYears = typeset('La dernière année doit suivre la première.');

export function readDraft(kept: Values, draft: Draft): DraftReading {
  const before = parseSettings(kept).settings;
  const asked = asTyped(kept, draft);
  const values = withoutDefaults(asked);
  const { settings } = parseSettings(values);
  const [first, last] = [asked.firstYear ?? settings.firstYear, asked.lastYear ?? settings.lastYear] as [
    number,
    number,
  ];
  const states = fields.map(({ key, kind }): [FieldKey, FieldState] => {
    const typed = draft.texts[key] ?? null;
    const read = typed === null ? null : kind.parse(typed);
    const text = typed ?? kind.format(settings[key]);
    const defaultText = kind.format(parseSettings(without(values, key)).settings[key]);
    const faultOfText = read && 'fault' in read ? read.fault : null;
    const fault = faultOfText ?? (key === 'lastYear' && last <= first ? faultOfYears : null);
    const isDefault =
      fault === null && (read === null ? !Object.hasOwn(values, key) : kind.format(settings[key]) === defaultText);
    return [key, { text, defaultText, isDefault, fault }];
  });
  const changed = states.filter(([key, { fault }]) => {
    return draft.texts[key] !== undefined && (fault !== null || !isSame(before[key], settings[key]));
  });
  const rules = Object.keys(draft.rules).filter((id) => before.rules[id] !== settings.rules[id]);
  return {
    fields: Object.fromEntries(states) as DraftReading['fields'],
    settings,
    changes: changed.length + rules.length,
    firstFault: states.find(([, { fault }]) => fault !== null)?.[0] ?? null,
  };
}

/**
 * The values with a draft over them, to be kept: what is faulty stays as it was, what equals the default is left out, what
 * this version does not know stays.
 */
export function withDraft(kept: Values, draft: Draft): Values {
  return withoutDefaults(asTyped(kept, draft));
}

function asTyped(kept: Values, draft: Draft): Values {
  const values: Record<string, unknown> = { ...kept };
  for (const { key, kind } of fields) {
    const typed = draft.texts[key];
    if (typed === undefined) continue;
    const read = typed === null ? null : kind.parse(typed);
    if (read === null) Reflect.deleteProperty(values, key);
    else if ('value' in read) values[key] = read.value;
  }
  const rules = { ...(isRecord(values.rules) ? values.rules : {}), ...draft.rules };
  const decided = Object.entries(rules).filter(([, setting]) => setting !== null);
  if (decided.length > 0) values.rules = Object.fromEntries(decided);
  else Reflect.deleteProperty(values, 'rules');
  return values;
}

/** The draft that takes everything back to the defaults. */
export function resetAll(kept: Values): Draft {
  const rules = Object.keys(isRecord(kept.rules) ? kept.rules : {});
  return {
    texts: Object.fromEntries(fields.map(({ key }) => [key, null])),
    rules: Object.fromEntries(rules.map((id) => [id, null])),
  };
}

/** The draft that makes settings what a file says: what it does not say goes back to the default. */
export function draftOf(settings: Settings, kept: Values): Draft {
  const { texts, rules } = resetAll(kept);
  const defaults = parseSettings({ collectivity: settings.collectivity, firstYear: settings.firstYear }).settings;
  const said = fields.filter(
    ({ key }) => key === 'collectivity' || key === 'firstYear' || !isSame(settings[key], defaults[key]),
  );
  return {
    texts: { ...texts, ...Object.fromEntries(said.map(({ key }) => [key, textOf(key, settings)])) },
    rules: { ...rules, ...settings.rules },
  };
}

function textOf(key: FieldKey, settings: Settings): string {
  return fields.find((field) => field.key === key)?.kind.format(settings[key]) ?? '';
}

/** The values that differ from what would hold without them. */
function withoutDefaults(values: Values): Values {
  let left = values;
  for (const { key } of fields) {
    if (!Object.hasOwn(left, key)) continue;
    const fewer = without(left, key);
    if (isSame(parseSettings(fewer).settings, parseSettings(left).settings)) left = fewer;
  }
  return left;
}

function without(values: Values, key: string): Values {
  return Object.fromEntries(Object.entries(values).filter(([name]) => name !== key));
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function isRecord(value: unknown): value is Record<string, RuleSetting> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
