import type { AnnexeRole, Annexes } from '../../annexes';
import type { Divergence, Lexicon, Side } from '../../spelling';
import { nearestTerm } from '../texts/nearest-term';
import type { CellRef } from '../../workbook';
import { cellAddress } from '../../workbook';
import type { EvidenceLine, Report } from '../finding';
import { jointChoices } from '../fix';
import { distinct } from '../gather';
import type { Rule } from '../rule';
import type { TextField } from '../texts/fields';
import type { ComparedTexts } from '../texts/text-analysis';
import { textAnalysis } from '../texts/text-analysis';
import { asWritten, columnLabel, inContext, placeName } from '../texts/wording';
import { actionName, addresses, annexeName, line, numberRuns } from '../wording';
import type { FoundDivergence } from './text-choice';
import { capitalsChoice, sideOf, textChoice } from './text-choice';

/** Differences that the sentence itself quotes; the calculation shows them all. */
const QUOTED = 3;

const roles: Record<'first' | 'second', AnnexeRole> = { first: 'annexe1', second: 'annexe2' };

const messages = {
  differs: (action: string, differences: readonly string[], others: number) =>
    `L’${action} n’est pas écrite de la même façon dans les deux annexes : ${differences.join(' ; ')}${others === 0 ? '' : ` ; et ${others === 1 ? 'un autre écart' : `${others} autres écarts`}`}.`,
  twoReadings: (first: string, place: string, second: string, otherPlace: string) =>
    `« ${first} » (${place}) et « ${second} » (${otherPlace})`,
  oneForOther: (wrong: string, place: string, right: string, otherPlace: string) =>
    `« ${wrong} » (${place}) au lieu de « ${right} » (${otherPlace})`,
  context: (label: string, first: string, cell: CellRef, second: string, otherCell: CellRef) =>
    `${label} : ${first} dans l’Annexe 1 (${cellAddress(cell)}), ${second} dans l’Annexe 2 (${cellAddress(otherCell)}).`,
  unknown: (words: readonly string[], role: AnnexeRole) =>
    `${words.map((word) => `« ${word} »`).join(', ')} : ni dans le dictionnaire ni dans le glossaire. C’est sans doute l’${annexeName(role)} qu’il faut corriger.`,
  bothUnknown: (first: string, second: string, term: string | null) =>
    `« ${first} » et « ${second} » : ni dans le dictionnaire ni dans le glossaire${term === null ? '' : `, qui a « ${term} »`}. Les deux annexes sont sans doute à corriger.`,
  compound: (word: string, role: AnnexeRole) =>
    `« ${word} » s’écrit avec un trait d’union. C’est sans doute l’${annexeName(role)} qu’il faut corriger.`,
  phrase: (phrase: string, role: AnnexeRole) =>
    `« ${phrase} » est une expression du glossaire. C’est sans doute l’${annexeName(role)} qu’il faut corriger.`,
  careless: (role: AnnexeRole) =>
    `Là où les deux lectures sont possibles, c’est sans doute l’${annexeName(role)} qu’il faut corriger : elle a bien plus de coquilles que l’autre.`,
  undecided: () => 'Là où les deux lectures sont possibles, retenez celle qui est juste.',
  capitals: (action: string, first: string, cell: CellRef, second: string, otherCell: CellRef) =>
    `L’${action} n’a pas les mêmes majuscules dans les deux annexes : « ${first} » (Annexe 1, ${cellAddress(cell)}) et « ${second} » (Annexe 2, ${cellAddress(otherCell)}).`,
  allCapitals: (actions: readonly number[], cells: readonly CellRef[]) =>
    `Les actions ${numberRuns(actions)} n’ont pas les mêmes majuscules dans les deux annexes (${addresses(cells)} de l’Annexe 1).`,
  sameWord: (label: string, first: string, second: string) => `${label} : ${first} et ${second}.`,
};

export const rule: Rule = {
  meta: {
    id: 'inter-texte-divergent',
    title:
      'L’intitulé, la description, l’objectif et les indicateurs d’une action sont les mêmes dans les deux annexes.',
    severity: 'avertissement',
    source: 'Annexes 1 et 2, colonnes communes',
    why: 'Les deux annexes décrivent les mêmes actions : un mot qui diffère est une coquille de l’une ou de l’autre, ou un engagement qui n’est pas le même.',
    howToFix: 'Retenez la bonne lecture et reportez-la dans l’autre annexe.',
    examples: {
      bad: '« les bailleurs, le SIAO, les réservations » dans l’Annexe 1, « les réservataires » dans l’Annexe 2.',
      good: '« les bailleurs, le SIAO, les réservataires » dans les deux annexes.',
    },
    needs: { annexe1: [], annexe2: [] },
  },
  messages,
  check(annexes, { lexicon }) {
    const { compared, careless } = textAnalysis(annexes, lexicon);
    const byAction = new Map<number, ComparedTexts[]>();
    for (const one of compared) {
      const same = byAction.get(one.pair.number);
      if (same) same.push(one);
      else byAction.set(one.pair.number, [one]);
    }
    return [...byAction.values()].flatMap((texts) => [
      ...wordReports(texts, careless, lexicon, annexes),
      ...texts.flatMap((text) => capitalReports(text, annexes)),
    ]);
  },
  merge(reports) {
    const cells = reports.flatMap((report) => report.cells ?? []);
    const [first] = reports as [Report];
    const actions = reports.flatMap(({ action }) => action ?? []);
    return {
      ...first,
      message: messages.allCapitals(
        actions,
        cells.filter(({ sheet }) => sheet === first.cell.sheet),
      ),
      cells,
      action: null,
      evidence: reports.flatMap(({ evidence }) => evidence),
      fix: jointChoices(reports),
    };
  },
};

/** All differences of words of one action, as one finding. */
function wordReports(
  texts: readonly ComparedTexts[],
  careless: Side | null,
  lexicon: Lexicon,
  annexes: Annexes,
): Report[] {
  const found = texts.flatMap(({ pair, budget, objectives, comparison }) =>
    comparison.divergences.map((divergence) => ({ pair, budget, objectives, divergence })),
  );
  const [first] = found;
  if (!first) return [];
  const cells = found.flatMap(({ budget, objectives, divergence }) =>
    faultyCells(budget, objectives, sideOf(divergence, careless)),
  );
  const marked = distinct(cells);
  const quoted = [...new Set(found.map((one) => quotedReadings(one, lexicon)))];
  const { pair } = first;
  return [
    {
      message: messages.differs(actionName(pair.budget), quoted.slice(0, QUOTED), Math.max(0, quoted.length - QUOTED)),
      cell: marked[0] as CellRef,
      cells: marked,
      action: pair.number,
      evidence: [
        ...found.map((one) => evidenceOf(one, lexicon)),
        ...(found.some(({ divergence }) => divergence.side === null) ? [line(advice(careless))] : []),
      ],
      fix: textChoice(found, careless, annexes, lexicon),
    },
  ];
}

function faultyCells(budget: TextField, objectives: TextField, side: Side | null): CellRef[] {
  if (side === 'first') return [budget.field.cell];
  return side === 'second' ? [objectives.field.cell] : [budget.field.cell, objectives.field.cell];
}

/** How the sentences quote a difference, whatever the cells that it stands in. */
interface Quoted {
  first: string;
  second: string;
  firstInContext: string;
  secondInContext: string;
  why: string | null;
}

/** A difference belongs to two texts and one lexicon; many actions share it. */
const quotedBefore = new WeakMap<Divergence, Quoted>();

function quotedIn({ budget, objectives, divergence }: FoundDivergence, lexicon: Lexicon): Quoted {
  const known = quotedBefore.get(divergence);
  if (known) return known;
  const { first, second } = divergence;
  const [own, other] = [budget.field.text, objectives.field.text];
  const quoted = {
    first: asWritten(first, own),
    second: asWritten(second, other),
    firstInContext: inContext(first, own),
    secondInContext: inContext(second, other),
    why: reason(divergence, budget, objectives, lexicon),
  };
  quotedBefore.set(divergence, quoted);
  return quoted;
}

function quotedReadings(found: FoundDivergence, lexicon: Lexicon): string {
  const { first, second } = quotedIn(found, lexicon);
  const [own, other] = [placeName(found.budget), placeName(found.objectives)];
  const { side } = found.divergence;
  if (side === 'first') return messages.oneForOther(first, own, second, other);
  if (side === 'second') return messages.oneForOther(second, other, first, own);
  return messages.twoReadings(first, own, second, other);
}

function evidenceOf(found: FoundDivergence, lexicon: Lexicon): EvidenceLine {
  const { firstInContext, secondInContext, why } = quotedIn(found, lexicon);
  const { budget, objectives } = found;
  const [own, other] = [budget.field.cell, objectives.field.cell];
  const context = messages.context(columnLabel(objectives), firstInContext, own, secondInContext, other);
  return line(why === null ? context : `${context} ${why}`, own, other);
}

/** What tells the side at fault; null where nothing does. */
function reason(
  { first, second, side, because }: Divergence,
  budget: TextField,
  objectives: TextField,
  lexicon: Lexicon,
): string | null {
  if (side === null || because === null) return null;
  if (side === 'both') {
    const [one, other] = [asWritten(first, budget.field.text), asWritten(second, objectives.field.text)];
    return messages.bothUnknown(one, other, nearestTerm(one, lexicon) ?? nearestTerm(other, lexicon));
  }
  if ('phrase' in because) return messages.phrase(because.phrase, roles[side]);
  if ('compound' in because) return messages.compound(because.compound, roles[side]);
  return messages.unknown(
    because.unknown.map(({ text }) => text),
    roles[side],
  );
}

function advice(careless: Side | null): string {
  return careless === 'first' || careless === 'second' ? messages.careless(roles[careless]) : messages.undecided();
}

/** Words whose capitals alone differ: one finding for all the annexes. */
function capitalReports(
  { pair, budget, objectives, comparison: { otherCapitals } }: ComparedTexts,
  annexes: Annexes,
): Report[] {
  const [difference] = otherCapitals;
  if (!difference) return [];
  const { first, second } = difference;
  return [
    {
      message: messages.capitals(
        actionName(pair.budget),
        first.text,
        budget.field.cell,
        second.text,
        objectives.field.cell,
      ),
      cell: budget.field.cell,
      cells: [budget.field.cell, objectives.field.cell],
      action: pair.number,
      severity: 'information',
      evidence: otherCapitals.map((one) =>
        line(
          messages.sameWord(
            columnLabel(objectives),
            inContext([one.first], budget.field.text),
            inContext([one.second], objectives.field.text),
          ),
          budget.field,
          objectives.field,
        ),
      ),
      cause: 'capitals',
      fix: capitalsChoice(budget, objectives, otherCapitals, annexes),
    },
  ];
}
