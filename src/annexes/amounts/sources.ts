/** The words beside a sum of money: who pays or receives it, and what is neither. */
import { expenseWords } from '../../convention';
import type { ActorDirectory } from '../directory';
import type { Item } from './lists';

/** A stretch of the cell's text. */
export interface Span {
  start: number;
  end: number;
}

/** Words and signs that a source may have within, and never at either end. */
const FILLERS = new Set(
  'a au aux avec d de des du en et l la le les ou par pour soit sur . , - / & : -> => → " *'.split(' '),
);
/** More words than this are a sentence, not a name. */
const MOST_WORDS = 8;
const MOST_WORDS_OF_A_NAME = 4;

const expense = new Set(expenseWords);

/** What the words of a part say. */
export interface Named {
  /** As written; null where the words name nobody. */
  source: string | null;
  actor: string | null;
  /** Words that are no name: « finct », « invest ». */
  rest: Span[];
}

/** What the reading of words needs of the cell. */
export interface CellText {
  text: string;
  /** `text` in small plain letters, character for character. */
  folded: string;
  directory: ActorDirectory;
}

function isFiller(item: Item, { folded }: CellText): boolean {
  return item.kind !== 'group' && FILLERS.has(folded.slice(item.start, item.end));
}

/** The « A » of « m2A »: a letter of the name, no word of its own. */
function isWithinName(items: readonly Item[], index: number, { text }: CellText): boolean {
  const [before, item] = [items[index - 1], items[index]];
  return before !== undefined && item?.start === before.end && /^\p{L}/u.test(text.slice(item.start));
}

function trimmed(items: readonly Item[], cell: CellText): Item[] {
  let [first, last] = [0, items.length];
  while (first < last && isFiller(items[first] as Item, cell)) first++;
  while (last > first && isFiller(items[last - 1] as Item, cell) && !isWithinName(items, last - 1, cell)) last--;
  return items.slice(first, last);
}

/** The items as they are written, one space where something was left out between two of them. */
function written(items: readonly Item[], { text }: CellText): string {
  let result = '';
  let end = NaN;
  for (const item of items) {
    result += (end === item.start || result === '' ? '' : ' ') + text.slice(item.start, item.end);
    end = item.end;
  }
  return result.replace(/^(?:d|l)['’](?=\p{L})/iu, '').replace(/[.,;:]+$/, '');
}

/** Reads the words beside an amount as the name of who pays or receives it. */
export function readSource(items: readonly Item[], cell: CellText): Named {
  const isExpense = (item: Item) => expense.has(cell.folded.slice(item.start, item.end).replace(/\.$/, ''));
  const rest: Span[] = items.filter(isExpense);
  const words = trimmed(
    items.filter((item) => !isExpense(item)),
    cell,
  );
  const [only] = words;
  const source =
    words.length === 1 && only?.kind === 'group' ? written(trimmed(only.items, cell), cell) : written(words, cell);
  if (source === '') return { source: null, actor: null, rest };
  if (words.length > MOST_WORDS) return { source: null, actor: null, rest: [...rest, ...words] };
  return { source, actor: cell.directory.actorOf(source), rest };
}

/** « Rennes Métropole », « GVM »: capitalised words, or an acronym; not the capital that begins any text. */
function isProperName(source: string): boolean {
  const words = source.split(/[\s'’-]+/).filter((word) => !FILLERS.has(word.toLowerCase()));
  if (words.length === 0 || words.length > MOST_WORDS_OF_A_NAME) return false;
  const isAcronym = (word: string) => /^\p{Lu}[\p{Lu}\p{N}]{1,5}$/u.test(word);
  if (words.length === 1) return isAcronym(words[0] as string);
  return words.every((word) => isAcronym(word) || /^\p{Lu}[\p{Ll}]+$/u.test(word) || /^\d{2}$/.test(word));
}

/** Whether words without any amount are somebody's name: one of the glossary, or what looks like a name. */
export function isSourceName(items: readonly Item[], cell: CellText): boolean {
  if (items.some(({ kind }) => kind === 'reference')) return false;
  const words = items.filter(({ kind }) => kind === 'word' || kind === 'group');
  const { source } = readSource(words, cell);
  if (source === null || source.split(/\s+/).length > MOST_WORDS_OF_A_NAME + 1) return false;
  return cell.directory.namesIn(source).length > 0 || isProperName(source);
}
