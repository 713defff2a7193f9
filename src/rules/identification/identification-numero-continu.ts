import type { Annexe1, Annexe2, AnnexeRole } from '../../annexes';
import type { CellRef } from '../../workbook';
import { cellAddress } from '../../workbook';
import type { Report } from '../finding';
import { fixOf } from '../fix';
import type { Rule } from '../rule';
import { annexeName, line, numberRuns } from '../wording';
import { renumbering } from './number-fix';

const messages = {
  fix: (annexes: number) =>
    `Renuméroter les actions à la suite${annexes > 1 ? ', de la même façon dans les deux annexes' : ''}`,
  gap: (role: AnnexeRole, missing: readonly number[], last: number) =>
    `Les numéros de l’${annexeName(role)} ne se suivent pas : ${numberRuns(missing)} ${missing.length > 1 ? 'manquent' : 'manque'} entre 1 et ${last}.`,
  order: (role: AnnexeRole, number: number, before: number) =>
    `Les numéros de l’${annexeName(role)} ne sont pas dans l’ordre : ${number} vient après ${before}.`,
  numbers: (role: AnnexeRole, numbers: readonly number[]) =>
    `Numéros de l’${annexeName(role)} : ${numberRuns(numbers)}.`,
  after: (cell: CellRef, number: number) => `${cellAddress(cell)} : ${number}.`,
};

/** A number that the other annexe has is a missing action (`inter-appariement`), not a gap in the numbering. */
export const rule: Rule = {
  meta: {
    id: 'identification-numero-continu',
    title: 'Les numéros des actions se suivent de 1 à n, dans l’ordre.',
    severity: 'information',
    source: 'pratique',
    why: 'Un trou dans la numérotation fait chercher une action qui n’existe pas, ou a été supprimée par mégarde.',
    howToFix: 'Renumérotez les actions dans les deux annexes, ou rétablissez l’action qui manque.',
    examples: { bad: '1, 2, 4, 5.', good: '1, 2, 3, 4.' },
    needs: {},
  },
  messages,
  check({ annexe1, annexe2 }) {
    const inAnnexe1 = new Set(annexe1 ? numbersOf(annexe1) : []);
    const gaps = annexe1 ? gapReport(annexe1, new Set(annexe2 ? numbersOf(annexe2) : [])) : [];
    const others = annexe2 && gaps.length === 0 ? gapReport(annexe2, inAnnexe1) : [];
    const present = [annexe1, annexe2].filter((annexe) => annexe !== null);
    const closed = [...gaps, ...others].map((report) => ({
      ...report,
      fix: fixOf('proposed', messages.fix(present.length), renumbering(present)),
    }));
    return [...closed, ...[annexe1, annexe2].flatMap((annexe) => (annexe ? orderReport(annexe) : []))];
  },
};

function numbersOf({ rows }: Annexe1 | Annexe2): number[] {
  return rows.flatMap(({ number }) => number.value ?? []);
}

function gapReport(annexe: Annexe1 | Annexe2, elsewhere: ReadonlySet<number>): Report[] {
  const numbers = numbersOf(annexe);
  // « 1.1, 1.2, 2.1 » follow each other axis by axis.
  if (!numbers.every(Number.isInteger)) return [];
  const own = new Set(numbers);
  const last = Math.max(0, ...numbers);
  // A number far beyond the others is a slip of the pen rather than as many gaps.
  if (last > numbers.length * 2 + 10) return [];
  const missing = Array.from({ length: last }, (_, index) => index + 1).filter(
    (number) => !own.has(number) && !elsewhere.has(number),
  );
  const [first] = missing;
  const next = annexe.rows.find(({ number }) => number.value !== null && first !== undefined && number.value > first);
  if (first === undefined || !next) return [];
  return [
    {
      message: messages.gap(annexe.role, missing, last),
      cell: next.number.cell,
      action: null,
      evidence: [line(messages.numbers(annexe.role, numbers), next.number)],
    },
  ];
}

/** One number out of place; where several are, the table was sorted by something else. */
function orderReport(annexe: Annexe1 | Annexe2): Report[] {
  const numbered = annexe.rows.filter(({ number }) => number.value !== null);
  const descents = numbered.flatMap(({ number }, place) =>
    (number.value ?? 0) < (numbered[place - 1]?.number.value ?? 0) ? [place] : [],
  );
  const [index = 0, another] = descents;
  if (another !== undefined) return [];
  const [before, row] = [numbered[index - 1], numbered[index]];
  if (!before || !row || row.number.value === null || before.number.value === null) return [];
  return [
    {
      message: messages.order(annexe.role, row.number.value, before.number.value),
      cell: row.number.cell,
      action: row.number.value,
      evidence: [
        line(messages.after(before.number.cell, before.number.value), before.number),
        line(messages.after(row.number.cell, row.number.value), row.number),
      ],
    },
  ];
}
