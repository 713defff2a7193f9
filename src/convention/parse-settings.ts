import isLuhnNumber from 'validator/lib/isLuhnNumber';
import { typeset } from './french';
import type { RuleSetting, Seat, Settings, TerritorySetting, UnitCost } from './settings';
import { defaultSettings, modelSettings } from './settings';

/** Reads one value: what it is, or what should have stood there, in French (« un nombre d’euros »). */
type Reader<T> = (value: unknown) => { value: T } | { expected: string };

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const text: Reader<string> = (value) =>
  typeof value === 'string' && value.trim() !== '' ? { value: value.trim() } : { expected: 'un texte' };

/** A text that may be empty, for what is not known. */
const textOrNone: Reader<string> = (value) =>
  typeof value === 'string' ? { value: value.trim() } : { expected: 'un texte, vide s’il n’est pas connu' };

function number(least: number, most: number, expected: string): Reader<number> {
  return (value) => (typeof value === 'number' && value >= least && value <= most ? { value } : { expected });
}

function whole(least: number, most: number, expected: string): Reader<number> {
  return (value) =>
    Number.isInteger(value) && (value as number) >= least && (value as number) <= most
      ? { value: value as number }
      : { expected };
}

function matching(pattern: RegExp, expected: string): Reader<string> {
  return (value) => (typeof value === 'string' && pattern.test(value) ? { value } : { expected });
}

function orNull<T>(reader: Reader<T>): Reader<T | null> {
  return (value) => (value === null || value === '' ? { value: null } : reader(value));
}

function list<T>(reader: Reader<T>, expected: string): Reader<T[]> {
  return (value) => {
    if (!Array.isArray(value)) return { expected };
    const items = value.map(reader);
    const read = items.flatMap((item) => ('value' in item ? [item.value] : []));
    return read.length === items.length ? { value: read } : { expected };
  };
}

/** An object with exactly these members; others are left aside. */
function record<T extends object>(readers: { [Key in keyof T]: Reader<T[Key]> }, expected: string): Reader<T> {
  return (value) => {
    if (!isRecord(value)) return { expected };
    const members = Object.entries<Reader<unknown>>(readers).map(([key, read]) => [key, read(value[key])] as const);
    if (members.some(([, member]) => 'expected' in member)) return { expected };
    return { value: Object.fromEntries(members.map(([key, member]) => [key, 'value' in member && member.value])) as T };
  };
}

/** A day that exists: 2021-02-30 is none. */
const date: Reader<string> = (value) => {
  const day = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(`${value}T00:00:00Z`) : null;
  return day && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value as string)
    ? { value: value as string }
    : { expected: 'une date comme 2021-06-30' };
};

const decisions: readonly string[] = ['off', 'bloquant', 'avertissement', 'information'] satisfies RuleSetting[];

const ruleDecisions: Reader<Record<string, RuleSetting>> = (value) =>
  isRecord(value) && Object.values(value).every((one) => decisions.includes(one as string))
    ? { value: value as Record<string, RuleSetting> }
    : { expected: 'pour chaque règle « off », « bloquant », « avertissement » ou « information »' };

const siren: Reader<string> = (value) =>
  typeof value === 'string' && /^\d{9}$/.test(value) && isLuhnNumber(value)
    ? { value }
    : { expected: 'un SIREN de 9 chiffres à la clé juste, ou rien' };

const sum = number(0, 1e12, 'un nombre d’euros positif ou nul');
const share = number(0, 1, 'une part entre 0 et 1 (0.5 pour 50 %)');
const change = number(0, 100, 'une variation positive (0.5 pour 50 %)');
const year = whole(1990, 2100, 'une année');
const names = list(text, 'une liste de textes');
const dayCount = whole(0, 366, 'un nombre de jours');

const readers: { [Key in keyof Settings]: Reader<Settings[Key]> } = {
  collectivity: textOrNone,
  siren: orNull(siren),
  seat: orNull(
    record<Seat>(
      { street: text, postalCode: matching(/^\d{5}$/, ''), city: text },
      'une adresse { street, postalCode (5 chiffres), city }, ou rien',
    ),
  ),
  signatories: names,
  firstYear: year,
  lastYear: year,
  signatureDate: orNull(date),
  endDate: date,
  councilDates: list(date, 'une liste de dates comme 2022-03-10'),
  reportDeadline: matching(/^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, 'un jour de l’année comme 03-31'),
  reportAlertDays: list(dayCount, 'une liste de nombres de jours'),
  grant: sum,
  envelope: sum,
  grantee: textOrNone,
  beneficiaries: names,
  coordinatorShare: share,
  clawbackShare: share,
  territories: list(
    record<TerritorySetting>({ name: text, actor: orNull(text) }, ''),
    'une liste de territoires { name, actor (un sigle, ou rien) }',
  ),
  ordinarySchemes: names,
  unitCosts: list(
    record<UnitCost>({ scheme: text, unit: text, euros: sum }, ''),
    'une liste de forfaits { scheme, unit, euros }',
  ),
  tolerance: sum,
  blockingGap: sum,
  amiShareThreshold: share,
  costChangeThreshold: change,
  unitCostChangeThreshold: change,
  targetThreshold: sum,
  crossedRowDistance: whole(1, 50, 'un nombre de lignes, de 1 à 50'),
  rules: ruleDecisions,
};

/** Settings that were read, and what was wrong with their source: French sentences, empty where nothing was. */
export interface ParsedSettings {
  settings: Settings;
  faults: string[];
}

const messages = {
  notAnObject: () => 'Les réglages ne sont pas un objet JSON : ceux de la convention par défaut sont gardés.',
  unknown: (key: string) => `Réglage inconnu, laissé de côté : « ${key} ».`,
  wrong: (key: string, expected: string, value: unknown) =>
    `Réglage « ${key} » laissé à sa valeur par défaut : il y faut ${expected}, et non « ${typeof value === 'string' ? value : JSON.stringify(value)} ».`,
  years: (first: number, last: number) =>
    `Les années ${first} et ${last} ne se suivent pas : celles de la convention par défaut sont gardées.`,
};

/**
 * Reads settings that were kept as JSON: `json` may lack any member, and hold others that this version does not know.
 * What is lacking or wrong keeps its default: that of Aix-Marseille-Provence's agreement, or of the State's model where
 * `json` names another collectivity or none, whose figures are not those of Aix-Marseille-Provence.
 */
export function parseSettings(json: unknown): ParsedSettings {
  if (!isRecord(json)) return { settings: defaultSettings, faults: [messages.notAnObject()].map(typeset) };
  const faults: string[] = [];
  const read: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(json)) {
    if (key === 'version') continue;
    const reader = Object.hasOwn(readers, key) ? (readers[key as keyof Settings] as Reader<unknown>) : null;
    const found = reader?.(value);
    if (!found) faults.push(messages.unknown(key));
    else if ('expected' in found) faults.push(messages.wrong(key, found.expected, value));
    else read[key] = found.value;
  }
  const isOther = read.collectivity !== undefined && read.collectivity !== defaultSettings.collectivity;
  const settings = withYears(isOther ? modelSettings : defaultSettings, read, faults);
  return { settings, faults: faults.map(typeset) };
}

/** The last year follows the first, and the agreement ends with it, unless the settings say otherwise. */
function withYears(base: Settings, read: Partial<Settings>, faults: string[]): Settings {
  const firstYear = read.firstYear ?? (read.lastYear === undefined ? base.firstYear : read.lastYear - 1);
  const lastYear = read.lastYear ?? firstYear + 1;
  if (lastYear <= firstYear) {
    faults.push(messages.years(firstYear, lastYear));
    return { ...base, ...read, firstYear: base.firstYear, lastYear: base.lastYear };
  }
  return { ...base, ...read, firstYear, lastYear, endDate: read.endDate ?? `${lastYear}-12-31` };
}
