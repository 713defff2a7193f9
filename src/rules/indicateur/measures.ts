/** What an indicator says of itself: where it starts from, and in what it is counted. */
import type { Annexe1Row, Annexe2Row, Target } from '../../annexes';
import { fold } from '../../annexes';

type Row = Pick<Annexe1Row | Annexe2Row, 'indicators' | 'objective'>;

const BASELINE =
  /(?:r[ée]f[ée]rence|(?:valeur|situation|[ée]tat) (?:initiale?|de d[ée]part)|point de d[ée]part)\s*:\s*(?<value>\d{1,3}(?:[  \u202f]\d{3})+|\d+)(?![\d,.]\d)(?<share>\s*%)?/giu;
/** What an action is to make smaller; the baseline of it is above the target. */
const SHRINKING =
  /\b(?:redui|reduc|baiss|diminu|moins|limit|evit|preven|delai|duree|impaye|expuls|refus|rupture|nuitee|hotel|vacan|indigne|sans abri|sans domicile|rue|heberg|attente|cout|squat|bidonville|resorb|resorption)/;
/** What makes a share of a number: « + 30 % », « dont 40 % de femmes », « taux ». */
const SHARE = /\b(?:taux|part|pourcentage|proportion|dont|soit|hausse|augment|progress|accrois|parmi)|\+/;
const COUNTED = /^\W*(?:nombre|nbre|nb) d/;

/** A target of a growing indicator that is under where it starts from, whichever the year; null where none is. */
export function belowBaseline({ indicators, objective }: Row): { target: Target; baseline: number } | null {
  const [found, ...more] = [...indicators.text.matchAll(BASELINE)];
  if (!found || more.length > 0 || SHRINKING.test(fold(`${indicators.text} ${objective.text}`))) return null;
  const baseline = Number((found.groups?.['value'] ?? '').replace(/\D/gu, ''));
  const before = indicators.text.slice(0, found.index);
  const targets = indicators.value.targets.filter(({ text }) => before.includes(text));
  const isOfOneUnit = new Set(targets.map(({ unit }) => fold(unit).replace(/s$/u, ''))).size === 1;
  const isShare = found.groups?.['share'] !== undefined;
  if (!isOfOneUnit || targets.some(({ unit }) => (unit === '%') !== isShare)) return null;
  const [target] = [...targets].sort((one, other) => other.high - one.high);
  return target && target.high < baseline ? { target, baseline } : null;
}

/** « Nombre de ménages relogés : 30 % »: the sentence, where it counts something and its targets are shares of it. */
export function shareOfNumber({ indicators }: Row): string | null {
  const sentences = indicators.text.split(/[;\n]|\.(?=\s|$)/u).map((text) => text.trim());
  const isShare = (sentence: string) => {
    const numbers = [...sentence.replace(/\(.*?\)/gu, '').matchAll(/(?<![\d,.])(\d+(?:[,.]\d+)?)(\s*%)?/gu)];
    const values = numbers.filter(([, digits]) => !/^20\d\d$/.test(digits ?? ''));
    return values.length > 0 && values.every(([, , share]) => share !== undefined);
  };
  const wrong = sentences.find(
    (text) => COUNTED.test(fold(text)) && isShare(text) && !SHARE.test(fold(text)) && !text.includes('+'),
  );
  return wrong ?? null;
}
