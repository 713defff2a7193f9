/** « Adopter le texte de l’Annexe 2 » or of Annexe 1, word by word, where the two read differently. */
import type { AnnexeRole, Annexes } from '../../annexes';
import type { Divergence, Lexicon, Side, Word } from '../../spelling';
import type { CellEdit } from '../../workbook';
import { cellKey } from '../../workbook';
import type { Correction, Fix } from '../fix';
import type { TextField } from '../texts/fields';
import { nearestTerm } from '../texts/nearest-term';
import type { Replacement } from '../texts/word-edits';
import { takenFrom, wordsEdit } from '../texts/word-edits';
import { asWritten } from '../texts/wording';
import { annexeName } from '../wording';

/** A difference, and the two cells that it is between. */
export interface FoundDivergence {
  budget: TextField;
  objectives: TextField;
  divergence: Divergence;
}

const titles = {
  adopt: (role: AnnexeRole) => `Adopter le texte de l’${annexeName(role)}`,
  likeliest: () => 'Retenir partout la lecture la plus probable',
  capitals: (role: AnnexeRole) => `Adopter les majuscules de l’${annexeName(role)}`,
};

/** Which side to correct first: the one that is at fault, else the careless one. */
export function sideOf({ side }: Divergence, careless: Side | null): Side | null {
  return side ?? careless;
}

interface Change {
  at: TextField;
  replacement: Replacement;
}

/** One annexe's reading in the other. */
function changesIn(side: 'first' | 'second', found: FoundDivergence): Change[] {
  const replacement = replacementsFor(found)[side];
  return replacement ? [{ at: side === 'first' ? found.budget : found.objectives, replacement }] : [];
}

/** What takes the place of each side. */
type Replacements = Record<'first' | 'second', Replacement | null>;

/** A difference belongs to two texts, and many actions share it. */
const known = new WeakMap<Divergence, Replacements>();

function replacementsFor({ budget, objectives, divergence }: FoundDivergence): Replacements {
  const { first, second } = divergence;
  const replacements = known.get(divergence) ?? {
    first: takenFrom(first, second, objectives.field.text),
    second: takenFrom(second, first, budget.field.text),
  };
  known.set(divergence, replacements);
  return replacements;
}

/** The choice between the two readings of an action's texts, the likelier first. */
export function textChoice(
  found: readonly FoundDivergence[],
  careless: Side | null,
  annexes: Annexes,
  lexicon: Lexicon,
): Fix | undefined {
  const sides = found.map(({ divergence }) => sideOf(divergence, careless));
  const count = (side: Side) => sides.filter((one) => one === side).length;
  const choices = (['first', 'second'] as const).flatMap((side) => {
    const role = side === 'first' ? 'annexe2' : 'annexe1';
    return correction(
      titles.adopt(role),
      found.flatMap((one) => changesIn(side, one)),
      annexes,
    );
  });
  if (count('second') > count('first')) choices.reverse();
  const isMixed = count('both') > 0 || (count('first') > 0 && count('second') > 0);
  const likeliest = isMixed ? likeliestChanges(found, careless, lexicon) : null;
  const corrections = [...(likeliest ? correction(titles.likeliest(), likeliest, annexes) : []), ...choices];
  return corrections.length > 0 ? { kind: 'proposed', corrections } : undefined;
}

/** What makes every difference right at once; null where one of them is anybody’s guess. */
function likeliestChanges(found: readonly FoundDivergence[], careless: Side | null, lexicon: Lexicon): Change[] | null {
  const changes = found.map((one): Change[] | null => {
    const side = sideOf(one.divergence, careless);
    if (side === 'both') return termOnBothSides(one, lexicon);
    return side === null ? null : changesIn(side, one);
  });
  return changes.includes(null) ? null : changes.flatMap((one) => one ?? []);
}

/** The term of the glossary that both annexes misspell: « Unafo » for « Unafco » and « Unafio ». */
function termOnBothSides({ budget, objectives, divergence }: FoundDivergence, lexicon: Lexicon): Change[] | null {
  const [one, other] = [
    asWritten(divergence.first, budget.field.text),
    asWritten(divergence.second, objectives.field.text),
  ];
  const term = nearestTerm(one, lexicon) ?? nearestTerm(other, lexicon);
  if (term === null) return null;
  const put = (at: TextField, words: readonly Word[]): Change[] => {
    const [first, last] = [words[0], words[words.length - 1]];
    if (!first || !last) return [];
    // « Unafo » where the writer wrote « Unafco », and « UNAFO » where it was « UNAFIO ».
    const isCapitalised = first.shape === 'capitalised' && /^\p{Lu}{4,}$/u.test(term);
    const by = isCapitalised ? term.charAt(0) + term.slice(1).toLocaleLowerCase('fr-FR') : term;
    return [{ at, replacement: { start: first.start, end: last.end, by } }];
  };
  return [...put(budget, divergence.first), ...put(objectives, divergence.second)];
}

/** The choice between the capitals of the two annexes for the words of a cell. */
export function capitalsChoice(
  budget: TextField,
  objectives: TextField,
  differences: readonly { first: Word; second: Word }[],
  annexes: Annexes,
): Fix | undefined {
  const inPlaceOf = ({ start, end }: Word, by: Word): Replacement => ({ start, end, by: by.text });
  const corrections = [
    ...correction(
      titles.capitals('annexe2'),
      differences.map(({ first, second }) => ({ at: budget, replacement: inPlaceOf(first, second) })),
      annexes,
    ),
    ...correction(
      titles.capitals('annexe1'),
      differences.map(({ first, second }) => ({ at: objectives, replacement: inPlaceOf(second, first) })),
      annexes,
    ),
  ];
  return corrections.length > 0 ? { kind: 'proposed', corrections } : undefined;
}

/** One edit for each cell; nothing where one of the cells cannot be written. */
function correction(title: string, changes: readonly Change[], { annexe1, annexe2 }: Annexes): Correction[] {
  const byCell = new Map<string, Change[]>();
  for (const change of changes) {
    const key = cellKey(change.at.field.cell);
    const same = byCell.get(key);
    if (same) same.push(change);
    else byCell.set(key, [change]);
  }
  const edits: CellEdit[] = [];
  for (const same of byCell.values()) {
    const at = same[0]?.at;
    const sheet = at && { annexe1, annexe2 }[at.role]?.sheet;
    const edit = sheet && wordsEdit(sheet, at.field, distinctReplacements(same.map(({ replacement }) => replacement)));
    if (!edit) return [];
    edits.push(edit);
  }
  return edits.length > 0 ? [{ title, edits }] : [];
}

/** A cell merged over several actions is compared with each of them: the same words are replaced once. */
function distinctReplacements(replacements: readonly Replacement[]): Replacement[] {
  if (replacements.length < 2) return [...replacements];
  return [...new Map(replacements.map((one) => [`${one.start} ${one.end} ${one.by}`, one])).values()];
}
