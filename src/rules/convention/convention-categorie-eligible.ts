import type { Annexe1Row } from '../../annexes';
import { fold } from '../../annexes';
import type { ActionCategory } from '../../convention';
import { actionCategories } from '../../convention';
import type { CellRef } from '../../workbook';
import { cellAddress } from '../../workbook';
import type { Report } from '../finding';
import { isNearlyWord, likeness } from '../likeness';
import type { Rule } from '../rule';
import { actionName, line, quote } from '../wording';

/** Above this likeness a category is one of the six, in other words. */
const SAME_CATEGORY = 0.5;
/** How many words of another category's expenditure it takes to doubt the one that was chosen. */
const TELLING = 2;
/** Engineering of projects covers studies and support of any kind: no description speaks against it. */
const ENGINEERING = 2;
/** Observation and evaluation are made of studies too. */
const MADE_OF_STUDIES: readonly number[] = [4, 5];

const messages = {
  unknown: (action: string, text: string) =>
    `La catégorie de l’${action} n’est pas l’une des six de la convention : ${quote(text)}.`,
  number: (action: string, text: string, named: string) =>
    `Le numéro et le nom de la catégorie de l’${action} ne vont pas ensemble : ${quote(text)}, au lieu de ${quote(named)}.`,
  expenditure: (action: string, category: string, other: string) =>
    `L’${action} est classée en ${quote(category)}, et ses dépenses ressemblent à celles de la catégorie ${quote(other)}.`,
  category: (cell: CellRef, text: string) => `Catégorie (${cellAddress(cell)}) : ${quote(text)}.`,
  known: () => `Catégories de l’article 2.1.1 : ${actionCategories.map(title).join(' ; ')}.`,
  description: (cell: CellRef, text: string) => `Description (${cellAddress(cell)}) : ${quote(text, 140)}.`,
  covers: (other: ActionCategory) => `« ${other.name} » couvre : ${other.expenditure}.`,
};

export const rule: Rule = {
  meta: {
    id: 'convention-categorie-eligible',
    title: 'La catégorie est l’une des six de la convention, et celle des dépenses décrites.',
    severity: 'avertissement',
    source: 'article 2.1.1 et typologie des dépenses (Annexe 2)',
    why: 'Seules les dépenses de ces six catégories sont éligibles au programme 177.',
    howToFix: 'Choisissez la catégorie de l’article 2.1.1 qui correspond à la dépense.',
    examples: { bad: '« 2. Communication ».', good: '« 6. Communication ».' },
    needs: { annexe1: ['category'] },
  },
  messages,
  check: ({ annexe1 }) => (annexe1?.rows ?? []).flatMap((row) => reportOf(row) ?? []),
};

function title({ number, name }: ActionCategory): string {
  return `${number}. ${name}`;
}

function reportOf(row: Annexe1Row): Report | null {
  const { cell, text } = row.category;
  if (fold(text) === '') return null;
  const report = { cell, action: row.number.value, evidence: [line(messages.category(cell, text), cell)] };
  const number = Number(/^\s*(\d+)/u.exec(text)?.[1] ?? NaN);
  const named = categoryNamed(text);
  const numbered = actionCategories.find((category) => category.number === number);
  if (!named && (!numbered || /\p{L}/u.test(text)))
    return {
      ...report,
      message: messages.unknown(actionName(row), text),
      evidence: [...report.evidence, line(messages.known())],
    };
  if (named && !Number.isNaN(number) && number !== named.number)
    return { ...report, message: messages.number(actionName(row), text, title(named)) };
  const own = named ?? numbered;
  const other = own ? otherCategory(row, own) : null;
  if (!other) return null;
  const { description } = row;
  return {
    ...report,
    message: messages.expenditure(actionName(row), text, title(other)),
    severity: 'information',
    evidence: [
      ...report.evidence,
      line(messages.description(description.cell, description.text), description),
      line(messages.covers(other)),
    ],
  };
}

/** The category that a cell names, its number aside: under its name, another word for it, or a slip of the pen. */
function categoryNamed(text: string): ActionCategory | null {
  const words = fold(text).replace(/^\d+ ?/u, '');
  const byAlias = actionCategories.find(({ name, aliases }) =>
    [fold(name), ...aliases].some((alias) => alias === words || isNearlyWord(alias, words)),
  );
  if (byAlias) return byAlias;
  const likely = actionCategories
    .map((category) => ({ category, likeness: likeness(words, category.name) }))
    .sort((one, other) => other.likeness - one.likeness)[0];
  if (likely && likely.likeness >= SAME_CATEGORY) return likely.category;
  return actionCategories.find(({ aliases }) => aliases.some((alias) => ` ${words} `.includes(` ${alias} `))) ?? null;
}

/**
 * The one other category whose expenditure the action describes, where nothing of it is of its own category's kind. A word
 * of the description weighs twice one of the title, which many actions share.
 */
function otherCategory({ action, description }: Annexe1Row, own: ActionCategory): ActionCategory | null {
  const [title, text] = [` ${fold(action.text)}`, ` ${fold(description.text)}`];
  const score = ({ telling }: ActionCategory) =>
    telling.reduce((sum, word) => sum + (text.includes(` ${word}`) ? 2 : 0) + (title.includes(` ${word}`) ? 1 : 0), 0);
  if (own.number === ENGINEERING || score(own) > 0) return null;
  const others = actionCategories.filter(
    (category) =>
      category !== own &&
      score(category) >= TELLING &&
      !(category.number === ENGINEERING && MADE_OF_STUDIES.includes(own.number)),
  );
  return others.length === 1 ? (others[0] ?? null) : null;
}
