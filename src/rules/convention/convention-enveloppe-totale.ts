import type { Annexe1 } from '../../annexes';
import type { Settings } from '../../convention';
import { enumeration, euros, signedEuros } from '../../convention';
import type { CellRef } from '../../workbook';
import { cellAddress } from '../../workbook';
import { isAgreementOf } from '../agreement';
import type { ApprovedPart, Term } from '../analysis';
import {
  approvedParts,
  isSame,
  moneyAnalysis,
  moneyKeys,
  outsideAmounts,
  sumOf,
  toCents,
  totalPlace,
} from '../analysis';
import type { EvidenceLine, Report } from '../finding';
import type { Rule } from '../rule';
import { line, quote } from '../wording';

const messages = {
  gap: (approved: number, envelope: number) =>
    `La colonne « Financement validé » fait ${euros(approved)}, et l’enveloppe de la convention ${euros(envelope)} : écart ${signedEuros(approved - envelope)}.`,
  displaced: (approved: number, envelope: number, parts: readonly ApprovedPart[]) =>
    `La colonne « Financement validé » ne fait que ${euros(approved)} : l’enveloppe de ${euros(envelope)} est atteinte en y remettant ${enumeration(parts.map(place))}.`,
  sum: (count: number, sum: number) => `Somme des ${count} montants validés de la colonne : ${euros(sum)}.`,
  withDisplaced: (parts: readonly ApprovedPart[], sum: number, total: number) =>
    `Avec les montants validés saisis dans la colonne voisine (${enumeration(parts.map(withText))}) : ${euros(total - sum)} de plus, soit ${euros(total)}.`,
  doubtful: (parts: readonly ApprovedPart[]) =>
    `Compté bien qu’il ne soit pas ferme : ${enumeration(parts.map(withText))}.`,
  envelope: (envelope: number) => `Montant de la convention (article 2.2.1) : ${euros(envelope)}.`,
  requested: (cell: CellRef, stated: number, others: readonly Term[], sum: number) =>
    `Le total de l’AMI demandé (${cellAddress(cell)}, ${euros(stated)}) plus ${enumeration(others.map((one) => `${euros(one.amount)} (${cellAddress(one.cell)})`))} fait ${euros(sum)}, l’enveloppe.`,
};

function place({ cell, euros: amount }: ApprovedPart): string {
  return `les ${euros(amount)} saisis en ${cellAddress(cell)}`;
}

function withText({ cell, text }: ApprovedPart): string {
  return `${cellAddress(cell)} ${quote(text, 40)}`;
}

export const rule: Rule = {
  meta: {
    id: 'convention-enveloppe-totale',
    title: 'La somme des montants validés est le montant total de la convention.',
    severity: 'bloquant',
    source: 'article 2.2.1',
    why: 'Le montant inscrit dans la convention doit se retrouver action par action, sinon l’un des deux est faux.',
    howToFix:
      'Remettez à leur place les montants validés saisis ailleurs, puis rapprochez la colonne de la notification.',
    examples: { bad: 'Validé 787 500 €, convention 847 500 €.', good: 'Validé 847 500 €, convention 847 500 €.' },
    needs: { annexe1: ['approved'] },
    isAboutMoney: true,
  },
  messages,
  check(annexes, { settings }) {
    const { annexe1 } = annexes;
    return annexe1 && isAgreementOf(annexes, settings) ? check(annexe1, settings) : [];
  },
};

function check(annexe1: Annexe1, settings: Settings): Report[] {
  const { envelope, tolerance } = settings;
  const parts = approvedParts(annexe1, settings);
  const column = parts.filter(({ isDisplaced }) => !isDisplaced);
  const displaced = parts.filter(({ isDisplaced }) => isDisplaced);
  const approved = sumOf(column, (part) => part.euros);
  const total = sumOf(parts, (part) => part.euros);
  // Before the dialogue de gestion nothing is approved yet.
  if (parts.length === 0 || isSame(approved, envelope, tolerance)) return [];
  const isExplained = displaced.length > 0 && isSame(total, envelope, tolerance);
  const doubtful = parts.filter(({ isDoubtful }) => isDoubtful);
  return [
    {
      message: isExplained ? messages.displaced(approved, envelope, displaced) : messages.gap(approved, envelope),
      cell: totalPlace(annexe1, 'approved'),
      action: null,
      evidence: [
        line(messages.sum(column.length, approved), ...column),
        ...(displaced.length > 0 ? [line(messages.withDisplaced(displaced, approved, total), ...displaced)] : []),
        ...(doubtful.length > 0 ? [line(messages.doubtful(doubtful), ...doubtful)] : []),
        line(messages.envelope(envelope)),
        ...requestedTotal(annexe1, settings),
      ],
    },
  ];
}

/** The stated total of what is requested, with the amounts noted under the table, where they make the envelope. */
function requestedTotal(annexe1: Annexe1, settings: Settings): EvidenceLine[] {
  const stated = moneyAnalysis(annexe1, settings).columns.get('requested')?.stated;
  if (!stated) return [];
  const noted = moneyKeys.flatMap((key) => outsideAmounts(annexe1, key));
  const others = noted.filter(({ amount }) =>
    isSame(toCents(stated.euros + amount), settings.envelope, settings.tolerance),
  );
  const [first] = others;
  if (!first) return [];
  const { cell } = stated.field;
  return [line(messages.requested(cell, stated.euros, [first], settings.envelope), cell, first)];
}
