import { firstNames } from '../../convention';
import type { Word } from '../../spelling';
import { isFunctionWord } from '../../spelling';

/** Words before a name that make it the name of a place, an institution or a saint. */
const NAMED_AFTER = new Set(
  (
    'abbé ch chr chru chs chu ehpad ime allée association avenue boulevard caserne centre château chemin cité clinique collège cours école espace faubourg ' +
    'bibliothèque crèche entraide ferme fonds gare groupe halte médiathèque œuvre oeuvre patronage pension relais ' +
    'fondation foyer gymnase hôpital hôtel impasse institut lycée mairie maison parc passage place pont quai quartier ' +
    'résidence route rue saint sainte salle square stade tour villa zac'
  ).split(' '),
);

/** Words after which a first name alone is somebody at work. */
const WITH_SOMEBODY = new Set('avec voir chez par contacter relancer rappeler appeler rencontrer à et'.split(' '));

const CIVILITY =
  /(?<!\p{L})(?:M\.|Mr\.?|MM\.|Mme|Mmes|Mlle|Monsieur|Madame|Mademoiselle)[ \u00a0\u202f]+\p{Lu}[\p{L}'’-]+(?:[ \u00a0\u202f]\p{Lu}[\p{L}'’-]+)?/u;
/** « prenom.nom@… »: a service's address has one word. */
const OWN_ADDRESS = /(?<![\w.-])\p{L}{2,}[._-]\p{L}{2,}@[\w-]+(?:\.[\w-]+)+/u;
const TELEPHONE = /(?<![\d,.])(?:\+33[ .]?|0)[1-9](?:[ .-]?\d{2}){4}(?![\d,.])/u;

/** What a text tells of a person. */
export interface PersonalData {
  kind: 'name' | 'address' | 'telephone';
  text: string;
}

/** The first thing in a text that names a person or leads to one; null where nothing does. */
export function personalData(text: string, words: readonly Word[]): PersonalData | null {
  const [civility] = CIVILITY.exec(text) ?? [];
  if (civility !== undefined) return { kind: 'name', text: civility };
  const [address] = OWN_ADDRESS.exec(text) ?? [];
  if (address !== undefined) return { kind: 'address', text: address };
  const [telephone] = TELEPHONE.exec(text) ?? [];
  if (telephone !== undefined) return { kind: 'telephone', text: telephone };
  const name = nameIn(text, words);
  return name === null ? null : { kind: 'name', text: name };
}

function nameIn(text: string, words: readonly Word[]): string | null {
  for (const [index, first] of words.entries()) {
    if (!isFirstName(first) || isNamedAfter(text, words, index)) continue;
    const last = lastName(words, index + 1);
    const between = last ? text.slice(first.end, last.start) : '';
    if (last && isLastName(last) && /^ (?:\p{Lu}\p{Ll}{1,2} )?$/u.test(between))
      return text.slice(first.start, last.end);
    const before = words[index - 1];
    if (before && WITH_SOMEBODY.has(before.form.toLowerCase()) && !(last && isContinued(last, first, text))) {
      return first.text;
    }
  }
  return null;
}

function isFirstName({ form, shape }: Word): boolean {
  return shape === 'capitalised' && form.split('-').every((part) => firstNames.has(part));
}

/** The surname at a place, its particle skipped: « Goff » of « Le Goff ». */
function lastName(words: readonly Word[], index: number): Word | undefined {
  const word = words[index];
  const isParticle = word !== undefined && /^(?:L[ea]|D[eu]|Des|Les)$/u.test(word.form);
  return isParticle ? words[index + 1] : word;
}

/** « GENOD », « Dupont »: a surname has a capital, and is no small word in capitals. */
function isLastName({ form, shape, isOpening }: Word): boolean {
  if (isOpening || form.length < 3 || isFunctionWord(form)) return false;
  return shape === 'capitals' || shape === 'capitalised';
}

/** « Claude-Bernard », « Pierre et Marie Curie », « Martin de Tours »: part of a longer name. */
function isContinued(next: Word, first: Word, text: string): boolean {
  return /^[-–]|^ (?:de|du|des|d['’])/u.test(text.slice(first.end, next.end));
}

function isNamedAfter(text: string, words: readonly Word[], index: number): boolean {
  const first = words[index]?.start ?? 0;
  return words
    .slice(Math.max(0, index - 3), index)
    .some(({ form, end }) => NAMED_AFTER.has(form.toLowerCase()) && !/[,;:(–—]/u.test(text.slice(end, first)));
}
