import { distance } from 'fastest-levenshtein';
import { fold } from '../../../annexes';
import { actionPlaceholders } from './action';
import { agreementPlaceholders } from './agreement';
import { dayPlaceholders } from './days';
import type { Placeholder, PlaceholderGroup } from './placeholder';
import { totalPlaceholders } from './totals';

export type { Given, Placeholder, PlaceholderContext, PlaceholderGroup, PlaceholderKind } from './placeholder';

/** Repeats the rows that it stands on, once for each action. */
export const REPEAT_MARK = 'pour chaque action';
/** A cell to fill in by hand: the sheet opens at the first. */
export const INPUT_MARK = 'saisie';

/** Everything that one may write between double braces: the pane and the guide list it from here. */
export const placeholderGroups: readonly PlaceholderGroup[] = [
  actionPlaceholders,
  totalPlaceholders,
  agreementPlaceholders,
  dayPlaceholders,
];

/** What says something of the sheet itself, with its meaning. */
export const marks: readonly { name: string; meaning: string }[] = [
  {
    name: REPEAT_MARK,
    meaning:
      'La ligne est répétée pour chaque action. Plusieurs lignes qui se suivent et le portent sont répétées ensemble.',
  },
  { name: INPUT_MARK, meaning: 'Une cellule à remplir à la main : la feuille s’ouvre sur la première.' },
];

/** Names are the same whatever their case, their accents and what parts their words. */
const keyOf = fold;

const byKey = new Map<string, Placeholder>(
  placeholderGroups.flatMap(({ placeholders }) => placeholders.map((one) => [keyOf(one.name), one] as const)),
);
const markByKey = new Map(marks.map(({ name }) => [keyOf(name), name] as const));

/** A placeholder by what was typed between the braces. */
export function placeholderNamed(typed: string): Placeholder | null {
  return byKey.get(keyOf(typed)) ?? null;
}

/** `REPEAT_MARK` or `INPUT_MARK` by what was typed; null for anything else. */
export function markNamed(typed: string): string | null {
  return markByKey.get(keyOf(typed)) ?? null;
}

/** The known name that was most likely meant; null where none is near. */
export function nearestName(typed: string): string | null {
  const wanted = keyOf(typed);
  const names = [...byKey.values(), ...marks].map(({ name }) => name);
  const [best] = names
    .map((name) => ({ name, cost: costBetween(wanted, keyOf(name)) }))
    .sort((one, other) => one.cost - other.cost);
  return best && best.cost <= Math.max(2, Math.floor(wanted.length * 0.4)) ? best.name : null;
}

/** Slips of the pen; a name without its group (« titre ») is one slip away from it. */
function costBetween(typed: string, name: string): number {
  const [, withoutGroup] = /^\w+ (.+)$/.exec(name) ?? [];
  const whole = distance(typed, name);
  return withoutGroup === undefined ? whole : Math.min(whole, distance(typed, withoutGroup) + 1);
}
