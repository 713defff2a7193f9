import type { Annexes } from '../annexes';
import { fold } from '../annexes';
import type { Settings } from '../convention';
import { defaultSettings, modelSettings } from '../convention';
import { isNearlyWord } from './likeness';

/** Words that say what kind of body signs, or that any title may hold: they tell no territory from another. */
const GENERIC_WORDS = new Set(
  (
    'metropole communaute agglomeration urbaine communes commune ville departement departemental conseil eurometropole ' +
    'territoire pays de du des d la le les l et sur en annexe convention logement'
  ).split(' '),
);

/** Why annexes are not those of the agreement that the settings describe. */
export type Mismatch = 'no-name' | 'other-years' | 'other-name';

/**
 * Whether the annexes are those of the agreement that the settings describe: a title bears the collectivity's name (case,
 * accents, hyphens and slips of the pen aside) and the years are the same. The grant, the envelope and the
 * beneficiaries of one agreement (article 2.2.1) say nothing of another territory's annexes: a rule that uses them
 * asks here first.
 */
export function isAgreementOf(annexes: Annexes, settings: Settings): boolean {
  return mismatchOf(annexes, settings) === null;
}

/** Why the annexes are not those of the settings' agreement; null where they are. */
export function mismatchOf(annexes: Annexes, settings: Settings): Mismatch | null {
  if (settings.collectivity === '') return 'no-name';
  if (!isNamed(annexes, settings)) return 'other-name';
  const { first, second } = annexes.years;
  return first === settings.firstYear && second === settings.lastYear ? null : 'other-years';
}

function isNamed(annexes: Annexes, settings: Settings): boolean {
  const name = fold(settings.collectivity).split(' ');
  const proper = name.filter((word) => !GENERIC_WORDS.has(word));
  const wanted = proper.length > 0 ? proper : name;
  return [annexes.annexe1, annexes.annexe2].some((annexe) => {
    const title = fold(annexe?.title?.text ?? '').split(' ');
    return wanted.every((word) => title.some((other) => isNearlyWord(word, other)));
  });
}

/**
 * The settings of whoever's annexes these are: what a sheet made from them may say of the agreement. Where the workbook
 * keeps no collectivity of its own and the annexes are not those of the default one, its name, its figures and its lists
 * are left out, and the years are the annexes'.
 */
export function settingsOf(annexes: Annexes, settings: Settings): Settings {
  const isDefault = settings.collectivity === defaultSettings.collectivity;
  if (!isDefault || annexes.territory === settings.grantee || isAgreementOf(annexes, settings)) return settings;
  const { first, second } = annexes.years;
  return { ...modelSettings, rules: settings.rules, firstYear: first, lastYear: second, endDate: `${second}-12-31` };
}
