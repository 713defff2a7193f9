/** Reads the targets that an objective or an indicator sets: « 30 désignations par an », « 60 à 80 places ». */
import { housedUnits, pluralOf, producedUnits } from '../convention';
import { type ActorDirectory, nationalDirectory } from './directory';
import type { Target } from './model';
import { clean, plainSigns, shadow } from './text';

const NUMBER = String.raw`\d{1,3}(?:[ .]\d{3})+(?!\d)|\d+`;
const DECIMAL = String.raw`(?:${NUMBER})(?:[.,]\d+)?`;
/** Words that may stand between a number and what it counts. */
const ADJECTIVE = '(?:nouveaux?|nouvelles?|petite?s?|grande?s?|autres?|premiere?s?|vrais?|tres) ';
const units = [...housedUnits, ...producedUnits]
  .flatMap((unit) => [unit, pluralOf(unit)])
  .sort((a, b) => b.length - a.length)
  .join('|');
/** A year is no end of a range: « en 2021 - 30 logements ». */
const NOT_A_YEAR = String.raw`(?!20[1-3]\d(?!\d))`;
/** A number, the other end of its range, and what it counts. */
const anyTarget = new RegExp(
  String.raw`(?<![\p{L}\d.,/°-])(?:(?<=(?<!\p{L})entre )(?<from>${DECIMAL}) et (?<to>${DECIMAL})|${NOT_A_YEAR}(?<low>${DECIMAL}) ?(?:a|-|ou) ?(?<high>${DECIMAL})|(?<only>${DECIMAL}))(?: ?(?<share>%|pour ?cent)| (?:${ADJECTIVE})?(?<unit>${units})(?!\p{L}))?`,
  'gu',
);
/** What a number counts where it is said before: « Nombre de ménages relogés : », « Nb de logements (objectif ». */
const UNIT_BEFORE = new RegExp(
  String.raw`(?<!\p{L})(?:nombre|nbre|nb)\.? (?:de |d')(?:${ADJECTIVE})?(?<unit>${units})(?!\p{L})[^\d.;:=]{0,60}(?:[:=]|\((?:objectif|cible)[ :]*) ?$`,
  'u',
);
/** How far before its number that is said. */
const UNIT_REACH = 110;
/** Words after which a number is a reference: « article 2 », « axe 3 », « en 2021 ». */
const LABEL =
  /(?:^|[^\p{L}])(?:art(?:icle)?|axe|action|fiche|n ?°|numero|loi|annexe|phase|tranche|lot|priorite|annee|etape|page|des|depuis|en) ?\.? ?$/u;
const YEARLY = /(?:\/ ?|par |chaque |tous les )an(?:nee|s)?(?!\p{L})|annuell?e?(?:s|ment)?(?!\p{L})/u;
const YEAR_AFTER = /(?:(?:en|des|pour|fin|d'ici(?: a)?(?: fin)?|debut|courant) |\()(20\d\d)(?!\d)\)?/;
const YEAR_BEFORE = /(20\d\d)\)? ?[:,-]? ?$/;
/** A number that goes on with the unit of the one before: « + 20 VdM », « , 20 en 2022 ». */
const JOINED = /(?:[+,;/&(]|(?<!\p{L})et|puis) ?$/u;
const CONTINUES = /^ ?(?:en 20\d\d|(?:a|au|aux|sur|pour|chez|dans) |\(|$)/;
/** « en 2021 : 15 logements ; en 2022 : 20 ». */
const FOR_ANOTHER_YEAR = /20\d\d ?: ?$/;
/** How far the year and « par an » may stand from what they are said of. */
const REACH = 80;

interface Found {
  low: number;
  high: number;
  /** As written; null where the number has no unit of its own. */
  unit: string | null;
  from: number;
  to: number;
}

function numberOf(digits: string): number {
  return Number(digits.replace(/[ .](?=\d{3}(?!\d))/g, '').replace(',', '.'));
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1990 && value <= 2099;
}

/** What a number counts, by the words that introduce it; null where none do. */
function unitBefore(index: number, text: string, folded: string): string | null {
  const from = Math.max(0, index - UNIT_REACH);
  const found = UNIT_BEFORE.exec(folded.slice(from, index));
  const unit = found?.groups?.['unit'];
  if (!found || unit === undefined) return null;
  const start = from + found.index + found[0].indexOf(unit);
  return text.slice(start, start + unit.length);
}

/** Every number of the text that may be a target's, with its unit where it has one. */
function numbersOf(text: string, folded: string): Found[] {
  return [...folded.matchAll(anyTarget)].flatMap((match): Found[] => {
    const { from, to: until, low, high, only, share, unit } = match.groups ?? {};
    if (LABEL.test(folded.slice(Math.max(0, match.index - 30), match.index))) return [];
    const values = [from ?? low ?? only ?? '', until ?? high ?? only ?? ''].map(numberOf);
    if (only !== undefined && /^\d{4}$/.test(only) && isYear(Number(only))) return [];
    const to = match.index + match[0].length;
    const written = share ? '%' : unit ? text.slice(to - unit.length, to) : unitBefore(match.index, text, folded);
    return [{ low: Math.min(...values), high: Math.max(...values), unit: written, from: match.index, to }];
  });
}

/** The unit that a bare number takes over from the number before it. */
function inherits(
  found: Found,
  previous: Target | undefined,
  text: string,
  folded: string,
  directory: ActorDirectory,
): boolean {
  const before = folded.slice(Math.max(0, found.from - 12), found.from);
  if (previous && FOR_ANOTHER_YEAR.test(before)) return true;
  if (!previous || !JOINED.test(before)) return false;
  const after = text.slice(found.to, found.to + REACH);
  const [name] = directory.namesIn(after);
  return CONTINUES.test(folded.slice(found.to, found.to + REACH)) || (name !== undefined && name.start <= 1);
}

/**
 * Reads the targets of a text (Annexe 1 « Résultats attendus », Annexe 2 « Indicateurs de résultat », objectives).
 * Only numbers of known units count: « 2 territoires », « article 2.1 » and years are no targets.
 * @returns the targets in the order of the text. Never throws.
 */
export function parseTargets(raw: string, directory: ActorDirectory = nationalDirectory): Target[] {
  const text = clean(raw).replace(/\p{M}/gu, '');
  if (!/\d/.test(text)) return [];
  const folded = shadow(plainSigns(text)).replaceAll('\n', ' ');
  const numbers = numbersOf(text, folded);
  const targets: Target[] = [];
  numbers.forEach((found, index) => {
    const previous = targets[targets.length - 1];
    const isInherited = found.unit === null && inherits(found, previous, text, folded, directory);
    const unit = found.unit ?? (isInherited ? previous?.unit : undefined);
    if (unit === undefined) return;
    const limit = Math.min(numbers[index + 1]?.from ?? folded.length, found.to + REACH);
    const after = folded.slice(found.to, limit).split(/[.;](?= |$)/)[0] ?? '';
    const yearAfter = YEAR_AFTER.exec(after);
    const yearBefore = YEAR_BEFORE.exec(folded.slice(Math.max(0, found.from - 10), found.from));
    const yearly = YEARLY.exec(after);
    const ends = [yearAfter, yearly].map((match) => (match ? found.to + match.index + match[0].length : found.to));
    const year = yearAfter?.[1] ?? yearBefore?.[1];
    targets.push({
      low: found.low,
      high: found.high,
      unit,
      year: year === undefined ? null : Number(year),
      isYearly: yearly !== null || (isInherited && previous?.isYearly === true),
      text: text.slice(found.from, Math.max(...ends)),
    });
  });
  return targets;
}
