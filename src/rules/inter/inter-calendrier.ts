import type { Annexe1, Annexe2, AnnexeRole, Annexes, Field, Period } from '../../annexes';
import { fold } from '../../annexes';
import { plural } from '../../convention';
import type { CellEdit, CellRef } from '../../workbook';
import { cellAddress, editCell } from '../../workbook';
import { latestStart, startInWords } from '../dates';
import type { Report } from '../finding';
import type { Fix } from '../fix';
import { fixOf, jointFix } from '../fix';
import { gathered } from '../gather';
import type { Rule } from '../rule';
import { NOTHING_YET } from '../calendrier/nothing-yet';
import { misplacedAmounts } from '../structure/misplaced-amounts';
import { actionName, annexeName, capitalised, line, quote } from '../wording';
import { type Pair, pairing } from './pairing';

const messages = {
  empty: (action: string) =>
    `Le calendrier de l’${action} est vide dans l’Annexe 1, et celui de l’Annexe 2 est rempli.`,
  unsaid: (action: string, text: string) =>
    `Le calendrier de l’${action} n’est pas dit dans l’Annexe 1 (${quote(text)}), et celui de l’Annexe 2 est rempli.`,
  empties: (actions: string) =>
    `Le calendrier de l’Annexe 1 est vide pour ${actions}, et celui de l’Annexe 2 est rempli.`,
  different: (action: string, first: string, second: string) =>
    `${capitalised(`l’${action}`)} commence ${first} selon l’Annexe 1, et ${second} selon l’Annexe 2.`,
  copied: (from: CellRef, to: CellRef) =>
    `Reporter en ${cellAddress(to)} le démarrage de l’Annexe 2 (${cellAddress(from)})`,
  copiedAll: (count: number) => `Reporter le démarrage de l’Annexe 2 dans ${plural(count, 'cellule')} de l’Annexe 1`,
  adopted: (role: AnnexeRole) => `Adopter la date de l’${annexeName(role)}`,
  budget: (cell: CellRef, text: string) => `Annexe 1 (${cellAddress(cell)}) : ${text === '' ? 'vide' : quote(text)}.`,
  objectives: (cell: CellRef, text: string) => `Annexe 2 (${cellAddress(cell)}) : ${quote(text)}.`,
};

export const rule: Rule = {
  meta: {
    id: 'inter-calendrier',
    title: 'Le calendrier de l’Annexe 1 est rempli, et compatible avec le démarrage de l’Annexe 2.',
    severity: 'avertissement',
    source: 'Annexes 1 et 2, colonnes de calendrier',
    why: 'Deux calendriers pour une action : on ne sait plus lequel le rapport d’exécution devra justifier.',
    howToFix: 'Reportez dans l’Annexe 1 le démarrage de l’Annexe 2, ou corrigez celui des deux qui est faux.',
    examples: { bad: '« juin-21 » dans l’Annexe 1, « mai-21 » dans l’Annexe 2.', good: '« mai-21 » dans les deux.' },
    needs: { annexe1: ['calendar'], annexe2: ['start'] },
  },
  messages,
  check(annexes, { settings }) {
    const { annexe1 } = annexes;
    if (!annexe1) return [];
    // A row whose cells slipped sideways has its calendar in another column, and is told of already.
    const misplaced = misplacedAmounts(annexe1, settings);
    return (pairing(annexes)?.pairs ?? [])
      .filter(({ budget }) => !misplaced.has(budget))
      .flatMap((pair) => reportOf(pair, annexes));
  },
  merge: (reports) => ({
    ...gathered(reports, messages.empties),
    fix: jointFix(reports, messages.copiedAll(reports.length)),
  }),
};

function reportOf({ number, budget, objectives }: Pair, annexes: Annexes): Report[] {
  const [calendar, start] = [budget.calendar, objectives.start];
  if (start.value.isEmpty || start.text === '') return [];
  const evidence = [
    line(messages.budget(calendar.cell, calendar.text), calendar),
    line(messages.objectives(start.cell, start.text), start),
  ];
  const report = { cell: calendar.cell, action: number, evidence };
  if (calendar.value.isEmpty) {
    const copy = dateEdit(annexes.annexe1, calendar, start);
    const fix = copy && fixOf('proposed', messages.copied(start.cell, calendar.cell), [copy]);
    return [{ ...report, message: messages.empty(actionName(budget)), cause: 'empty', fix }];
  }
  if (NOTHING_YET.test(fold(calendar.text)) && start.value.start !== null) {
    const copy = dateEdit(annexes.annexe1, calendar, start);
    const fix = copy && fixOf('proposed', messages.copied(start.cell, calendar.cell), [copy]);
    return [{ ...report, message: messages.unsaid(actionName(budget), calendar.text), fix }];
  }
  if (areCompatible(calendar.value, start.value)) return [];
  const [first, second] = [startInWords(calendar.value), startInWords(start.value)];
  const cells = [calendar.cell, start.cell];
  const choices = [
    { title: messages.adopted('annexe2'), edit: dateEdit(annexes.annexe1, calendar, start) },
    { title: messages.adopted('annexe1'), edit: dateEdit(annexes.annexe2, start, calendar) },
  ];
  const corrections = choices.flatMap(({ title, edit }) => (edit ? [{ title, edits: [edit] }] : []));
  const fix: Fix | undefined = corrections.length > 0 ? { kind: 'proposed', corrections } : undefined;
  return [{ ...report, cells, message: messages.different(actionName(budget), first, second), fix }];
}

/** One cell’s date in another, as it is shown there; nothing where either is no plain value of its own. */
function dateEdit(annexe: Annexe1 | Annexe2 | null, to: Field<Period>, from: Field<Period>): CellEdit | undefined {
  if (!annexe || to.isMissing || to.formula !== null) return undefined;
  // What spans several cells is read as one text, and is none that a cell holds.
  const isWhole = typeof from.raw === 'number' || !/\n/u.test(from.text);
  if (!isWhole) return undefined;
  const isText = typeof from.raw === 'string';
  return editCell(annexe.sheet, to.cell, { value: from.raw, ...(!isText && { numberFormat: from.numberFormat }) });
}

/**
 * The start may fall within what the calendar covers: « 2021 » suits « octobre 2021 », « fin 2021 » (when it must be
 * over) suits « mai 2021 ». What has no date contradicts nothing.
 */
function areCompatible(calendar: Period, start: Period): boolean {
  const [last, lastStart] = [calendar.end ?? latestStart(calendar), latestStart(start)];
  if (calendar.start === null || last === null || start.start === null || lastStart === null) return true;
  const beginsTooEarly = calendar.end === null && lastStart < calendar.start;
  return !beginsTooEarly && start.start <= last && !isOtherBeginning(calendar, start);
}

/** « De janvier à décembre 2023 » is no calendar of what starts in October: two months and more apart, both of them said. */
function isOtherBeginning(calendar: Period, start: Period): boolean {
  const isSaid = ({ precision }: Period) => precision === 'day' || precision === 'month';
  const isRange = calendar.start !== null && calendar.end !== null && calendar.end > calendar.start;
  if (!isRange || !isSaid(calendar) || !isSaid(start)) return false;
  return Math.abs(monthOf(calendar) - monthOf(start)) >= 2;
}

function monthOf({ start }: Period): number {
  const [year = 0, month = 0] = (start ?? '').split('-').map(Number);
  return year * 12 + month;
}
