import type { Annexe1Row, Annexe2Row, AnnexeRole, Target } from '../../annexes';
import { fold } from '../../annexes';
import { enumeration, housedUnits, pluralOf } from '../../convention';
import type { CellRef } from '../../workbook';
import { cellAddress } from '../../workbook';
import type { Report } from '../finding';
import type { Rule } from '../rule';
import { actionName, annexeName, line, quote } from '../wording';
import { belowBaseline, shareOfNumber } from './measures';

type Row = Annexe1Row | Annexe2Row;

const messages = {
  values: (action: string, objective: string, indicator: string) =>
    `L’objectif et l’indicateur de l’${action} n’ont pas la même cible : ${quote(objective)} et ${quote(indicator)}.`,
  units: (action: string, counted: string, measured: readonly string[]) =>
    `L’objectif de l’${action} compte des ${counted}, et son indicateur mesure des ${enumeration(measured)}.`,
  baseline: (action: string, target: string, baseline: number) =>
    `La cible de l’${action}, ${quote(target)}, est sous sa valeur de référence, ${new Intl.NumberFormat('fr-FR').format(baseline)}.`,
  share: (action: string, sentence: string) =>
    `L’indicateur de l’${action} compte un nombre, et sa cible est un pourcentage : ${quote(sentence)}.`,
  objective: (role: AnnexeRole, cell: CellRef, text: string) =>
    `Objectif (${annexeName(role)}, ${cellAddress(cell)}) : ${quote(text, 100)}.`,
  indicators: (role: AnnexeRole, cell: CellRef, text: string) =>
    `Indicateurs (${annexeName(role)}, ${cellAddress(cell)}) : ${quote(text, 100)}.`,
};

/** Compares what the objective of an action and its indicator say in one annexe, and the indicator with where it starts from; Annexe 2 only where Annexe 1 agrees. */
export const rule: Rule = {
  meta: {
    id: 'indicateur-cible-coherente',
    title: 'L’objectif et l’indicateur d’une action portent sur la même grandeur et la même cible.',
    severity: 'avertissement',
    source: 'article 2.1.1',
    why: 'Une cible et un indicateur qui ne comptent pas la même chose ne permettent pas de mesurer le résultat.',
    howToFix: 'Choisissez une unité et une cible, et écrivez-les des deux côtés.',
    examples: {
      bad: '« 1100 places » et « Nombre de logements captés ».',
      good: '« 1100 places » et « Nombre de places ».',
    },
    needs: {},
  },
  messages,
  check({ annexe1, annexe2 }) {
    const found = (annexe1?.rows ?? []).flatMap((row) => reportOf(row, 'annexe1') ?? []);
    const told = new Set(found.map(({ action }) => action));
    return [
      ...found,
      ...(annexe2?.rows ?? [])
        .filter(({ number }) => number.value === null || !told.has(number.value))
        .flatMap((row) => reportOf(row, 'annexe2') ?? []),
    ];
  },
};

function reportOf(row: Row, role: AnnexeRole): Report | null {
  const { objective, indicators } = row;
  if (objective.isMissing || indicators.isMissing) return null;
  const message = otherValue(row) ?? otherUnit(row);
  if (message === null) return ofIndicators(row, role);
  return {
    message,
    cell: indicators.cell,
    cells: [indicators.cell, objective.cell],
    action: row.number.value,
    evidence: [
      line(messages.objective(role, objective.cell, objective.text), objective),
      line(messages.indicators(role, indicators.cell, indicators.text), indicators),
    ],
  };
}

/** What the indicators say against themselves. */
function ofIndicators(row: Row, role: AnnexeRole): Report | null {
  const { indicators, number } = row;
  const [below, sentence] = [belowBaseline(row), shareOfNumber(row)];
  const message = below
    ? messages.baseline(actionName(row), below.target.text, below.baseline)
    : sentence && messages.share(actionName(row), sentence);
  if (!message) return null;
  const evidence = [line(messages.indicators(role, indicators.cell, indicators.text), indicators)];
  return { message, cell: indicators.cell, action: number.value, evidence };
}

/** What is counted for each of several: another number counts them together. */
const EACH =
  /\b(?:chacune?|par (?:antenne|arrondissement|bassin|canton|commune|epci|equipe|quartier|residence|secteur|session|site|structure|territoire|ville))\b/;

/** One target on each side, for the same thing and the same year, and another number. */
function otherValue(row: Row): string | null {
  const [one, ...moreOnes] = row.objective.value.targets;
  const [other, ...moreOthers] = row.indicators.value.targets;
  if (!one || !other || moreOnes.length > 0 || moreOthers.length > 0) return null;
  if (singular(one.unit) !== singular(other.unit) || !isSameTime(one, other)) return null;
  // « 8 réunions par an et par territoire » may well be « 16 réunions par an ».
  if (EACH.test(fold(row.objective.text)) !== EACH.test(fold(row.indicators.text))) return null;
  // A value within the other's range is no contradiction.
  if (one.low <= other.high && other.low <= one.high) return null;
  return messages.values(actionName(row), one.text, other.text);
}

function isSameTime(one: Target, other: Target): boolean {
  return one.isYearly === other.isYearly && (one.year === null || other.year === null || one.year === other.year);
}

/** « 1100 places » for an indicator that is « Nombre de logements »: it counts something else. */
function otherUnit(row: Row): string | null {
  const targets = row.objective.value.targets.filter(({ unit }) => singulars.has(fold(unit)));
  const [target] = targets;
  if (!target || row.indicators.value.targets.length > 0) return null;
  const measured = measuredUnits(row.indicators.text);
  const counted = new Set(targets.map(({ unit }) => singular(unit)));
  if (measured.length === 0 || measured.some((unit) => counted.has(unit))) return null;
  return messages.units(actionName(row), target.unit, measured.map(pluralOf));
}

const singulars = new Map(housedUnits.flatMap((unit) => [unit, pluralOf(unit)].map((form) => [form, unit])));

function singular(unit: string): string {
  return singulars.get(fold(unit)) ?? fold(unit).replace(/s$/u, '');
}

/** « Nombre de logements captés, nbre de ménages » → logement, menage. */
function measuredUnits(text: string): string[] {
  const units = [...singulars.keys()].sort((one, other) => other.length - one.length).join('|');
  const measure = new RegExp(`(?:nombre|nbre|nb) (?:de |d )(?:\\w+ )?(${units})(?: |$)`, 'gu');
  return [...new Set([...fold(text).matchAll(measure)].map(([, unit]) => singular(unit ?? '')))];
}
