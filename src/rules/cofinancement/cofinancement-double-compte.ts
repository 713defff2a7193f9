import type { Amount, AmountPart, Annexe1, Annexe1Row, Field } from '../../annexes';
import { fold } from '../../annexes';
import { enumeration, euros, nationalActors, numbers } from '../../convention';
import type { CellRef } from '../../workbook';
import { cellAddress } from '../../workbook';
import { isCoordinatorPost, namesCoordinator, namesPost } from '../analysis';
import type { Report } from '../finding';
import type { Rule } from '../rule';
import { actionName, capitalised, line, quote } from '../wording';

/** Agencies of the State with money of their own: what they pay is no second share of the State's. */
const agencies = new Set(['ARS', 'ANAH', 'ANRU', 'ANCT', 'FNAP']);

/** Organisations, and funds, that spend the money which the AMI comes from. */
const stateActors = new Set(
  nationalActors
    .filter(({ family, acronym }) => family === 'etat' && !agencies.has(acronym))
    .map(({ acronym }) => acronym),
);

const messages = {
  post: (action: string, label: string, other: string) =>
    `L’${action} compte ${quote(label, 40)} parmi ses cofinancements, un poste que l’${other} paie déjà.`,
  shared: (label: string, actions: readonly number[]) =>
    `Le même poste, ${quote(label, 40)}, sert de cofinancement à plusieurs actions (${numbers(actions)}).`,
  state: (action: string, approved: number, funding: number) =>
    `L’${action} reçoit deux fois de l’État : ${euros(approved)} validés sur l’AMI et ${euros(funding)} parmi ses cofinancements.`,
  statesTwice: (count: number, actions: readonly number[]) =>
    `${count} actions${actions.length === 0 ? '' : ` (${numbers(actions)})`} reçoivent deux fois de l’État : par le montant validé sur l’AMI, et parmi leurs cofinancements.`,
  part: (cell: CellRef, parts: readonly AmountPart[]) =>
    `${cellAddress(cell)} : ${enumeration(parts.map(({ source, euros: amount }) => `${quote(source ?? '', 40)} ${euros(amount)}`))}.`,
  owner: (other: string, cost: CellRef, text: string) =>
    `${capitalised(other)} : coût du poste en ${cellAddress(cost)}, ${text}.`,
};

export const rule: Rule = {
  meta: {
    id: 'cofinancement-double-compte',
    title: 'Une même dépense ne sert pas de contrepartie à deux actions, et l’État n’y contribue pas deux fois.',
    severity: 'avertissement',
    source: 'règle de non-cumul des financements',
    why: 'Une contrepartie comptée deux fois n’existe qu’une fois : l’effort du territoire est surévalué et l’une des actions n’est pas financée.',
    howToFix: 'Rattachez la dépense à une seule action, et remplacez-la dans l’autre par un cofinancement propre.',
    examples: {
      bad: '« Poste de coordo 10000 » en cofinancement d’une action, le poste étant payé par l’action 1.',
      good: '« AMP 10000 ».',
    },
    needs: { annexe1: ['funding'] },
  },
  messages,
  check({ annexe1 }) {
    if (!annexe1) return [];
    const owner = annexe1.rows.find(isCoordinatorPost);
    return [...postsPaidElsewhere(annexe1, owner), ...postsShared(annexe1, owner), ...stateTwice(annexe1)];
  },
  merge: (reports) => ({
    message: messages.statesTwice(
      reports.length,
      reports.flatMap(({ action }) => action ?? []),
    ),
    cell: reports[0]?.cell as CellRef,
    cells: reports.flatMap(({ cells }) => cells ?? []),
    action: null,
    severity: 'information',
    evidence: reports.flatMap(({ evidence }) => evidence),
  }),
};

const fundingKeys = ['funding', 'nextYearFunding'] as const;

/** The parts of a cell that name a post rather than a funder. */
function postsIn({ value }: Field<Amount>): AmountPart[] {
  return value.parts.filter(({ source, actor }) => source !== null && actor === null && namesPost(source));
}

/** The coordinator's post is an action of its own; elsewhere it cannot be a resource once more. */
function postsPaidElsewhere({ rows }: Annexe1, owner: Annexe1Row | undefined): Report[] {
  if (!owner) return [];
  return rows.flatMap((row): Report[] => {
    if (row === owner) return [];
    const found = fundingKeys.flatMap((key) => {
      const parts = postsIn(row[key]).filter(({ source }) => namesCoordinator(source ?? ''));
      return parts.length > 0 ? [{ cell: row[key].cell, parts }] : [];
    });
    const [first] = found;
    if (!first) return [];
    return [
      {
        message: messages.post(actionName(row), first.parts[0]?.source ?? '', actionName(owner)),
        cell: first.cell,
        cells: found.map(({ cell }) => cell),
        action: row.number.value,
        evidence: [
          ...found.map(({ cell, parts }) => line(messages.part(cell, parts), cell)),
          ...(owner.cost.text === ''
            ? []
            : [line(messages.owner(actionName(owner), owner.cost.cell, owner.cost.text), owner.cost)]),
        ],
      },
    ];
  });
}

/** The same post, in the same words and for the same amount, among the resources of two actions. */
function postsShared({ rows }: Annexe1, owner: Annexe1Row | undefined): Report[] {
  return fundingKeys.flatMap((key) => {
    const uses = new Map<string, { row: Annexe1Row; part: AmountPart }[]>();
    for (const row of rows) {
      for (const part of postsIn(row[key])) {
        if (owner && namesCoordinator(part.source ?? '')) continue;
        const post = `${fold(part.source ?? '')} ${part.euros}`;
        const same = uses.get(post);
        if (same) same.push({ row, part });
        else uses.set(post, [{ row, part }]);
      }
    }
    return [...uses.values()].filter((users) => users.length > 1).map((users) => sharedReport(key, users));
  });
}

function sharedReport(
  key: (typeof fundingKeys)[number],
  users: readonly { row: Annexe1Row; part: AmountPart }[],
): Report {
  const cells = users.map(({ row }) => row[key].cell);
  return {
    message: messages.shared(
      users[0]?.part.source ?? '',
      users.flatMap(({ row }) => row.number.value ?? []),
    ),
    cell: cells[0] as CellRef,
    cells,
    action: null,
    evidence: users.map(({ row, part }) => line(messages.part(row[key].cell, [part]), row[key])),
  };
}

/**
 * The AMI is the State's money: beside it, another service of the State pays the same action a second time. Many agreements
 * mean it so (ordinary places of the BOP 177 beside the support that the AMI pays): it is pointed out, no more.
 */
function stateTwice({ rows }: Annexe1): Report[] {
  return rows.flatMap((row): Report[] => {
    const [approved, funding] = [row.approved, row.funding].map(({ value }) =>
      value.parts.filter(({ actor, euros: amount }) => actor !== null && stateActors.has(actor) && amount > 0),
    );
    if (!approved?.length || !funding?.length) return [];
    const sum = (parts: readonly AmountPart[]) => parts.reduce((total, part) => total + part.euros, 0);
    return [
      {
        message: messages.state(actionName(row), sum(approved), sum(funding)),
        cell: row.funding.cell,
        cells: [row.funding.cell, row.approved.cell],
        action: row.number.value,
        cause: 'state',
        severity: 'information',
        evidence: [
          line(messages.part(row.approved.cell, approved), row.approved),
          line(messages.part(row.funding.cell, funding), row.funding),
        ],
      },
    ];
  });
}
