/** Finds the glossary's organisations in a text, however they are written. */
import { type Actor, type Territory, falseActorNames, nationalActors } from '../convention';
import { clean, fold, shadow } from './text';

/** An organisation's name within a text. */
export interface NamedActor {
  actor: string;
  /** Where its name stands: first character, and the one after the last. */
  start: number;
  end: number;
}

/** Knows the names of a set of organisations. */
export interface ActorDirectory {
  /** The organisations that a text names, in its order; of two names that overlap, the longer. */
  namesIn(text: string): NamedActor[];
  /** The organisation that a text is about: the first it names, or none where it names several together. */
  actorOf(text: string): string | null;
}

interface Found {
  /** The organisation whose name ends here; null for words that only look like a name. */
  actor: string | null;
  isByDepartment: boolean;
  /** A common name: what it means where another name qualifies it (« Ville d’Aix »). */
  whenQualified?: string | null;
}

interface Node {
  next: Map<string, Node>;
  found?: Found;
  /** The spellings that count, where capitals matter. */
  exact?: Set<string>;
}

interface Word {
  key: string;
  start: number;
  end: number;
}

/** Words and runs of digits, each apart: « CD13 » is "cd" and "13", « C.A.F. » is "caf". */
function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of shadow(text).matchAll(/(?<!\p{L})(?:\p{L}\.){2,}(?:\p{L}(?!\p{L}))?|\p{L}+|\p{N}+/gu)) {
    words.push({ key: match[0].replaceAll('.', ''), start: match.index, end: match.index + match[0].length });
  }
  return words;
}

function addName(root: Node, name: string, found: Found, exactOnly: boolean, isCommon = false): void {
  let node = root;
  for (const { key } of wordsOf(clean(name))) {
    let next = node.next.get(key);
    if (!next) node.next.set(key, (next = { next: new Map() }));
    node = next;
  }
  // A later directory's name (the territory's) stands for an earlier one's (the nation's).
  const earlier = node.found?.whenQualified === undefined ? node.found?.actor : node.found.whenQualified;
  node.found = isCommon ? { ...found, whenQualified: earlier ?? null } : found;
  if (exactOnly) (node.exact ??= new Set()).add(name);
  else delete node.exact;
}

/** Whether capitals matter: « AL » or « HAS » in small letters are no organisations. */
function isShort(name: string): boolean {
  return fold(name).length <= 3;
}

function addActor(root: Node, actor: Actor): void {
  const found = { actor: actor.acronym, isByDepartment: actor.isByDepartment === true };
  const isCommonName = actor.common?.includes(actor.acronym) === true;
  const others = [...(actor.variants ?? []), ...(actor.probable ?? []), ...(actor.misspelt ?? [])];
  for (const name of isCommonName ? others : [actor.acronym, ...others]) addName(root, name, found, isShort(name));
  for (const name of actor.exact ?? []) addName(root, name, found, true);
  for (const name of actor.common ?? []) addName(root, name, found, true, true);
}

/** A département's number after a name, unless it begins an amount: « CD 13 », not « CD 13 000 € ». */
const DEPARTMENT = /^ ?(?:0[1-9]|[1-8]\d|9[0-5]|97[1-6])(?!\d| \d{3}(?!\d)| ?[km]?€)/i;

/** Another name that says whose: « Ville d’Aix », « Département du Var », « Rennes Métropole ». */
function isQualified(text: string, start: number, end: number): boolean {
  return (
    /^ (?:(?:de la|de l['’]|du|des|de|d['’]) ?)?\p{Lu}\p{Ll}/u.test(text.slice(end, end + 12)) ||
    /\p{Lu}\p{Ll}+[ -]$/u.test(text.slice(Math.max(0, start - 24), start))
  );
}

/** Words that join two organisations into one source: « AMP et VDM ». */
const JOINED = /^\s*(?:et|ou|&|\+|\/|,|-)\s*$/i;

function longestName(
  text: string,
  words: readonly Word[],
  from: number,
  root: Node,
): { node: Node; last: number } | null {
  let best: { node: Node; last: number } | null = null;
  let node = root;
  for (let index = from; index < words.length; index++) {
    const next = node.next.get((words[index] as Word).key);
    if (!next) break;
    node = next;
    const written = text.slice((words[from] as Word).start, (words[index] as Word).end);
    // « C.A.F. » is « CAF », where « caf » is none.
    if (node.found && (!node.exact || node.exact.has(written) || node.exact.has(written.replaceAll('.', ''))))
      best = { node, last: index };
  }
  return best;
}

/** The organisations of the nation, and of a territory where one is given: its names come first. */
export function actorDirectory(territory: Territory | null = null): ActorDirectory {
  const root: Node = { next: new Map() };
  for (const actor of nationalActors) addActor(root, actor);
  for (const actor of territory?.actors ?? []) addActor(root, actor);
  for (const name of falseActorNames) addName(root, name, { actor: null, isByDepartment: false }, false);

  function namesIn(text: string): NamedActor[] {
    const words = wordsOf(text);
    const names: NamedActor[] = [];
    for (let index = 0; index < words.length; index++) {
      const best = longestName(text, words, index, root);
      if (!best?.node.found) continue;
      const { isByDepartment, whenQualified } = best.node.found;
      const { start } = words[index] as Word;
      let end = (words[best.last] as Word).end;
      const isElsewhere = whenQualified !== undefined && isQualified(text, start, end);
      const actor = isElsewhere ? whenQualified : best.node.found.actor;
      const department = isByDepartment ? DEPARTMENT.exec(text.slice(end, end + 10)) : null;
      if (department) end += department[0].length;
      if (actor !== null) names.push({ actor, start, end });
      index = department ? best.last + 1 : best.last;
    }
    return names;
  }

  return {
    namesIn,
    actorOf(text) {
      const [first, second] = namesIn(text);
      if (!first) return null;
      return second && second.actor !== first.actor && JOINED.test(text.slice(first.end, second.start))
        ? null
        : first.actor;
    },
  };
}

/** The organisations known all over France. */
export const nationalDirectory: ActorDirectory = actorDirectory();
