import type { Annexe1Row, Annexe2Row, AnnexeRole, Annexes } from '../../annexes';
import { fold } from '../../annexes';
import type { CellRef } from '../../workbook';
import { cellAddress } from '../../workbook';
import type { Report } from '../finding';
import { likeness, tellingWords } from '../likeness';
import type { Rule } from '../rule';
import { annexeName, line, numberRuns, quote } from '../wording';
import type { Orphan, Pair, Pairing } from './pairing';
import { pairing, rowsByTitle } from './pairing';

/** Below this likeness two titles, or two descriptions, are about different actions rather than worded differently. */
const OTHER_ACTION = 0.34;

/** More orphans than this are one finding: a whole part of the other annexe is missing. */
const SEPARATE_ORPHANS = 3;

const others: Record<AnnexeRole, AnnexeRole> = { annexe1: 'annexe2', annexe2: 'annexe1' };

const messages = {
  orphan: (role: AnnexeRole, number: number, title: string) =>
    `L’action ${number} ${quote(title, 60)} de l’${annexeName(role)} ne figure pas dans l’${annexeName(others[role])}.`,
  orphans: (role: AnnexeRole, numbers: readonly number[]) =>
    `${numbers.length} actions de l’${annexeName(role)} ne figurent pas dans l’${annexeName(others[role])} : ${numberRuns(numbers)}.`,
  renumbered: (number: number, otherNumber: number, title: string) =>
    `L’action ${quote(title, 60)} porte le numéro ${number} dans l’Annexe 1 et le numéro ${otherNumber} dans l’Annexe 2.`,
  otherAction: (number: number, title: string, otherTitle: string) =>
    `L’action ${number} n’est pas la même dans les deux annexes : ${quote(title, 60)} dans l’Annexe 1, ${quote(otherTitle, 60)} dans l’Annexe 2.`,
  otherWords: (number: number, title: string, otherTitle: string) =>
    `L’action ${number} n’a pas le même intitulé dans les deux annexes : ${quote(title, 60)} dans l’Annexe 1, ${quote(otherTitle, 60)} dans l’Annexe 2.`,
  sameDescription: () => 'Les descriptions, elles, se ressemblent : c’est sans doute la même action, nommée autrement.',
  shifted: (numbers: readonly number[], offset: number) =>
    `Les intitulés des actions ${numberRuns(numbers)} sont décalés d’une annexe à l’autre : l’Annexe 2 y porte ceux des actions ${numberRuns(numbers.map((number) => number + offset))} de l’Annexe 1.`,
  title: (role: AnnexeRole, cell: CellRef, number: number, title: string) =>
    `${annexeName(role)}, ${cellAddress(cell)} : action ${number}, ${quote(title, 80)}.`,
  known: (role: AnnexeRole, numbers: readonly number[]) => `Numéros de l’${annexeName(role)} : ${numberRuns(numbers)}.`,
  elsewhere: (role: AnnexeRole, { cell, text }: { cell: CellRef; text: string }) =>
    `Le même intitulé y porte le numéro ${text} (${annexeName(role)}, ${cellAddress(cell)}).`,
  bearer: (cell: CellRef, number: number) =>
    `Dans l’Annexe 1, cet intitulé est celui de l’action ${number} (${cellAddress(cell)}).`,
};

export const rule: Rule = {
  meta: {
    id: 'inter-appariement',
    title: 'Les deux annexes portent les mêmes actions sous les mêmes numéros.',
    severity: 'bloquant',
    source: 'Annexes 1 et 2',
    why: 'Le numéro relie le budget d’une action à ses objectifs : sans lui, on ne sait pas ce que l’argent finance.',
    howToFix:
      'Ajoutez l’action manquante, ou remettez en face du même numéro l’intitulé de la même action dans les deux annexes.',
    examples: {
      bad: 'L’action 7 est une étude dans l’Annexe 1, une formation dans l’Annexe 2.',
      good: 'Les actions 1 à 25 figurent dans les deux annexes, sous les mêmes intitulés.',
    },
    needs: { annexe1: ['number', 'action'], annexe2: ['number', 'action'] },
  },
  messages,
  check(annexes) {
    const found = pairing(annexes);
    if (!found) return [];
    return [...orphanReports('annexe1', found), ...orphanReports('annexe2', found), ...otherTitles(found, annexes)];
  },
  merge(reports) {
    const [first] = reports;
    const [kind, detail] = (first?.cause ?? '').split(' ');
    if (!first || detail === undefined) throw new Error('Only reports with a cause are merged.');
    const actions = reports.flatMap(({ action }) => action ?? []);
    return {
      ...first,
      message:
        kind === 'shift' ? messages.shifted(actions, Number(detail)) : messages.orphans(detail as AnnexeRole, actions),
      cells: reports.flatMap(({ cell, cells }) => cells ?? [cell]),
      action: null,
      evidence: reports.flatMap(({ evidence }) => evidence),
    };
  },
};

function orphanReports(role: AnnexeRole, { pairs, orphans }: Pairing): Report[] {
  const alone = orphans[role].filter(({ renumbered }) => renumbered === null);
  const known = [
    ...pairs.map(({ number }) => number),
    ...orphans[others[role]].flatMap(({ row }) => row.number.value ?? []),
    ...orphans[role].flatMap(({ renumbered }) => renumbered?.number.value ?? []),
  ];
  const shared = alone.length > SEPARATE_ORPHANS ? { cause: `orphans ${role}` } : {};
  return [
    ...orphans[role].flatMap(renumberedReport),
    ...alone.map(({ row, elsewhere }): Report => {
      const number = row.number.value ?? 0;
      return {
        message: messages.orphan(role, number, row.action.text),
        cell: row.number.cell,
        action: number,
        evidence: [
          line(messages.title(role, row.number.cell, number, row.action.text), row.number, row.action),
          ...(alone[0]?.row === row ? [line(messages.known(others[role], known))] : []),
          ...(elsewhere ? [line(messages.elsewhere(others[role], elsewhere.number), elsewhere.number)] : []),
        ],
        ...shared,
      };
    }),
  ];
}

function renumberedReport({ row, renumbered }: Orphan): Report[] {
  const [number, otherNumber] = [row.number.value, renumbered?.number.value ?? null];
  if (!renumbered || number === null || otherNumber === null) return [];
  return [
    {
      message: messages.renumbered(number, otherNumber, row.action.text),
      cell: renumbered.number.cell,
      cells: [renumbered.number.cell, row.number.cell],
      action: number,
      evidence: [
        line(messages.title('annexe1', row.number.cell, number, row.action.text), row.number),
        line(messages.title('annexe2', renumbered.number.cell, otherNumber, renumbered.action.text), renumbered.number),
      ],
    },
  ];
}

/** Same number, and titles that have next to nothing in common, or the very title of another action. */
function otherTitles({ pairs }: Pairing, { annexe1 }: Annexes): Report[] {
  const byTitle = rowsByTitle(annexe1?.rows ?? []);
  const isAnothers = ({ budget, objectives }: Pair) => {
    const title = fold(objectives.action.text);
    return title !== '' && title !== fold(budget.action.text) && byTitle.has(title);
  };
  const different = pairs.filter(
    (pair) => isAnothers(pair) || differ(pair.budget.action.text, pair.objectives.action.text),
  );
  return different.map((pair) =>
    otherTitle(pair, nearest(byTitle.get(fold(pair.objectives.action.text)) ?? [], pair.objectives)),
  );
}

/** `bearer`: the action of Annexe 1 whose title Annexe 2 has here, if any. */
function otherTitle({ number, budget, objectives }: Pair, bearer: Annexe1Row | null): Report {
  const [title, otherTitle] = [budget.action, objectives.action];
  const offset = (bearer?.number.value ?? number) - number;
  const isSameAction = offset === 0 && !differ(budget.description.text, objectives.description.text);
  return {
    message: (isSameAction ? messages.otherWords : messages.otherAction)(number, title.text, otherTitle.text),
    cell: otherTitle.cell,
    cells: [otherTitle.cell, title.cell],
    action: number,
    ...(isSameAction ? { severity: 'avertissement' } : {}),
    evidence: [
      line(messages.title('annexe1', title.cell, number, title.text), title),
      line(messages.title('annexe2', otherTitle.cell, number, otherTitle.text), otherTitle),
      ...(bearer && offset !== 0 ? [line(messages.bearer(bearer.action.cell, number + offset), bearer.action)] : []),
      ...(isSameAction ? [line(messages.sameDescription(), budget.description, objectives.description)] : []),
    ],
    ...(offset === 0 ? {} : { cause: `shift ${offset}` }),
  };
}

/** Whether two texts are about different things; an empty one is no proof. */
function differ(one: string, other: string): boolean {
  return (
    one !== other &&
    tellingWords(one).length > 0 &&
    tellingWords(other).length > 0 &&
    likeness(one, other) < OTHER_ACTION
  );
}

/** Of the actions that bear a title, the one whose number is the nearest. */
function nearest(bearers: readonly Annexe1Row[], { number }: Annexe2Row): Annexe1Row | null {
  const distance = (row: Annexe1Row) => Math.abs((row.number.value ?? Infinity) - (number.value ?? 0));
  return bearers.reduce<Annexe1Row | null>((best, row) => (best && distance(best) <= distance(row) ? best : row), null);
}
