/** Which of the six kinds of action of article 2.1.1 a cell names, and which actions are ordinary schemes. */
import type { Annexe1Row } from '../../annexes';
import { fold, namesScheme } from '../../annexes';
import type { Settings } from '../../convention';
import { actionCategories } from '../../convention';
import type { ReportAction } from './context';

/** What categories are called that are none of the six. */
export const OTHER_CATEGORY = 'Autre';

/** The six categories as the report names them. */
export const categoryNames: readonly string[] = actionCategories.map(({ number, name }) => `${number}. ${name}`);

/** The category that a cell names, by its name or else its number; « Autre » where it is none of the six. */
export function categoryOf(text: string): string {
  const words = fold(text).replace(/^\d+ ?/u, '');
  const number = Number(/^\s*(\d+)/u.exec(text)?.[1] ?? NaN);
  const found =
    actionCategories.find(({ name, aliases }) => [fold(name), ...aliases].includes(words)) ??
    actionCategories.find((category) => category.number === number);
  return found ? `${found.number}. ${found.name}` : OTHER_CATEGORY;
}

export const natures = ['Support AMI', 'Droit commun', 'Sans AMI'] as const;

/** What the report calls an action: by what was approved for it or spent of the AMI, else by its scheme. */
export function natureOf(
  { budget, monitored }: Pick<ReportAction, 'budget' | 'monitored'>,
  settings: Settings,
): (typeof natures)[number] {
  const ami = [budget?.approved.value.total, monitored?.amiSpent.value];
  return ami.some((euros) => (euros ?? 0) > 0) ? natures[0] : natureWithoutAmi(budget, settings);
}

/** What an action is that the AMI pays nothing for: an ordinary scheme (end of article 2.1.1), or none. */
export function natureWithoutAmi(row: Annexe1Row | null, { ordinarySchemes }: Settings): (typeof natures)[1 | 2] {
  if (!row) return 'Sans AMI';
  const texts = [row.action, row.description, row.objective].map(({ text }) => text);
  return texts.some((text) => namesScheme(text, ordinarySchemes)) ? 'Droit commun' : 'Sans AMI';
}
