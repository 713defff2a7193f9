/** Names of organisations that are most likely another of the annexes' own, or of the field's, with a slip of the pen. */
import { fold } from '../../annexes';
import { nationalActors, nationalGlossary } from '../../convention';
import type { Lexicon } from '../../spelling';
import { EditTable, wordsOf } from '../../spelling';
import { remembering } from '../texts/remembering';
import type { Mention } from './organisation-fix';

const ACRONYM = /^\p{Lu}{3,}$/u;
/** Shorter names resemble too many others. */
const LEAST_LETTERS = 6;
/** But for one that the annexes write that often: « Adape » beside three times « Adapei ». */
const OFTEN = 3;
const LEAST_LETTERS_OF_FREQUENT = 5;
/** The field's own acronyms of so many letters count, though the annexes write them nowhere else. */
const LEAST_LETTERS_OF_FIELD = 3;
/** Real organisations that look like others with their letters swapped. */
const REAL = new Set(['CFA', 'SMA', 'ADL', 'DAL', 'UDAF', 'ADA']);
/** « CACS de Toulon »: the acronym alone is judged. */
const WITH_PLACE = /^(\p{Lu}{3,}) (?:d[eu]s? |d[’'])/u;
/** Organisations known all over France that are named in full, whatever the annexes write elsewhere. */
const NATIONAL_NAMES = nationalActors
  .flatMap(({ acronym, variants = [] }) => [acronym, ...variants])
  .filter((name) => /^\p{Lu}\p{Ll}/u.test(name));
/** What one letter more or less makes another word of: « Commune » and « Communes ». */
const OTHER_NUMBER = /(?:e?s|e|x)$/u;

/**
 * What was meant by each name that stands for no known organisation, by the name as written.
 * @param actors acronyms of the organisations that are known
 */
export function nearNames(
  mentions: readonly Mention[],
  actors: readonly string[],
  lexicon: Lexicon,
): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  const unknown = new Set<string>();
  for (const { written, actor } of mentions) {
    counts.set(written, (counts.get(written) ?? 0) + 1);
    if (actor === null) unknown.add(written);
  }
  const ofField = actors.filter((acronym) => acronym.length >= LEAST_LETTERS_OF_FIELD);
  const known = new Set([...mentions.flatMap(({ actor, written }) => (actor === null ? [] : [written])), ...ofField]);
  /** How much a name is to be believed: a known one most, then one of known words, then the more frequent. */
  const trust = remembering(
    (name) =>
      (known.has(name) ? 2000 : wordsOf(name).every((word) => lexicon.isKnown(word)) ? 1000 : 0) +
      (counts.get(name) ?? 0),
  );
  const alike = namesAlike([...counts.keys(), ...ofField]);
  const found = new Map<string, string>();
  for (const written of unknown) {
    const head = WITH_PLACE.exec(written)?.[1] ?? written;
    if (head.length < 3 || Object.hasOwn(nationalGlossary.acronyms, head) || REAL.has(head)) continue;
    const isSlip = slipTest(head);
    const [near] = alike(head)
      .filter((name) => name !== head && isSlip(name, (counts.get(name) ?? 0) >= OFTEN) && trust(name) > trust(head))
      .sort((one, other) => trust(other) - trust(one));
    const meant = near ?? nationalName(head);
    if (meant !== undefined) found.set(written, meant + written.slice(head.length));
  }
  return found;
}

/** Of many names, those that may differ from one by one slip: of about its length, with its digits. */
function namesAlike(names: readonly string[]): (name: string) => string[] {
  const byKey = new Map<string, string[]>();
  const key = (length: number, plain: string) => `${length} ${digits(plain)}`;
  for (const name of names) {
    const plain = fold(name);
    const same = byKey.get(key(plain.length, plain));
    if (same) same.push(name);
    else byKey.set(key(plain.length, plain), [name]);
  }
  return (name) => {
    const plain = fold(name);
    return [-1, 0, 1].flatMap((more) => byKey.get(key(plain.length + more, plain)) ?? []);
  };
}

/** The name of a national organisation that differs by a letter, an « s » included: « Fondation Abée Pierre », « Secour catholique ». */
function nationalName(written: string): string | undefined {
  const plain = fold(written);
  if (plain.length < LEAST_LETTERS - 1 || ACRONYM.test(written)) return undefined;
  const table = new EditTable(plain, 1);
  return NATIONAL_NAMES.find((name) => {
    const other = fold(name);
    const isNear = other.length >= LEAST_LETTERS && Math.abs(other.length - plain.length) <= 1 && other !== plain;
    return isNear && other.charAt(0) === plain.charAt(0) && table.costOf(other) <= 1;
  });
}

/** Whether another of those alike differs from this one by one slip: letters swapped in an acronym, a letter in a longer name. */
function slipTest(written: string): (name: string, isFrequent: boolean) => boolean {
  if (ACRONYM.test(written)) return (name) => ACRONYM.test(name) && isSwapped(written, name);
  const plain = fold(written);
  if (plain.length < LEAST_LETTERS_OF_FREQUENT) return () => false;
  const table = new EditTable(plain, 1);
  return (name, isFrequent) => {
    const other = fold(name);
    const least = isFrequent ? LEAST_LETTERS_OF_FREQUENT : LEAST_LETTERS;
    if (Math.min(other.length, plain.length) < least || other === plain) return false;
    return !ACRONYM.test(name) && !isOtherNumber(other, plain) && table.costOf(other) <= 1;
  };
}

const digits = (name: string) => name.replace(/\D/gu, '');
const isOtherNumber = (one: string, other: string) =>
  one.split(' ').every((word, index) => {
    const same = other.split(' ')[index];
    return same !== undefined && word.replace(OTHER_NUMBER, '') === same.replace(OTHER_NUMBER, '');
  });

function isSwapped(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  const at = [...one].findIndex((letter, index) => letter !== other[index]);
  return at >= 0 && one.slice(0, at) + one.charAt(at + 1) + one.charAt(at) + one.slice(at + 2) === other;
}
