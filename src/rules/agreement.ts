import type { Annexes } from '../annexes';
import type { Settings } from '../convention';

/** Words that say what kind of body signs, or that any title may hold: they tell no territory from another. */
const GENERIC_WORDS = new Set(
  (
    'metropole communaute agglomeration urbaine communes commune ville departement departemental conseil eurometropole ' +
    'territoire pays de du des d la le les l et sur en annexe convention logement'
  ).split(' '),
);

/** Lower case, without accents, as the list of its words and numbers. */
function words(text: string): string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Whether two words are the same but for one letter changed, added or left out (short words: the very same). */
function isNearly(word: string, other: string): boolean {
  if (word === other) return true;
  const [short, long] = word.length <= other.length ? [word, other] : [other, word];
  if (short.length < 5 || long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start++;
  return long.slice(start + 1) === short.slice(short.length === long.length ? start + 1 : start);
}

/**
 * Whether the annexes are those of the agreement that the settings describe: a title bears the collectivity's name (case,
 * accents, hyphens and one wrong letter a word aside) and the years are the same. The grant, the envelope and the
 * beneficiaries of one agreement (article 2.2.1) say nothing of another territory's annexes: a rule that uses them
 * asks here first.
 */
export function isAgreementOf(annexes: Annexes, settings: Settings): boolean {
  if (annexes.years.first !== settings.firstYear || annexes.years.second !== settings.lastYear) return false;
  const name = words(settings.collectivity);
  const proper = name.filter((word) => !GENERIC_WORDS.has(word));
  const wanted = proper.length > 0 ? proper : name;
  return [annexes.annexe1, annexes.annexe2].some((annexe) => {
    const title = words(annexe?.title?.text ?? '');
    return wanted.length > 0 && wanted.every((word) => title.some((other) => isNearly(word, other)));
  });
}
