import type { Annexe1Row, Annexe2Row, Field, Period } from '../../annexes';
import { fold, parsePeriod } from '../../annexes';
import { monthNames, plural } from '../../convention';
import type { CellRef } from '../../workbook';
import { cellAddress } from '../../workbook';
import { latestStart, monthInWords } from '../dates';
import type { Report } from '../finding';
import type { Rule } from '../rule';
import { actionName, capitalised, line, quote } from '../wording';
import { milestonesOf } from './milestones';
import { stepsOutOfOrder } from './step-order';

const messages = {
  tender: (action: string, step: string, launch: string) =>
    `L’${action} ouvre la mise en concurrence après le lancement du marché : ${quote(step)}, pour un lancement en ${launch}.`,
  result: (action: string, step: string, start: string) =>
    `Une étape de l’${action} rend un résultat avant le démarrage : ${quote(step)}, pour un démarrage en ${start}.`,
  duration: (action: string, said: number, months: number) =>
    `L’${action} est prévue sur ${said % 12 === 0 ? plural(said / 12, 'an') : `${said} mois`}, et son calendrier n’en couvre que ${months} mois.`,
  disorder: (action: string, later: string, earlier: string) =>
    `Les étapes de l’${action} ne sont pas dans l’ordre : ${quote(later)} précède ${quote(earlier)}.`,
  backwards: (action: string, text: string) =>
    `Le calendrier de l’${action} finit avant de commencer : ${quote(text)}.`,
  calendar: (cell: CellRef, text: string) => `Calendrier (${cellAddress(cell)}) : ${quote(text)}.`,
  start: (cell: CellRef, text: string) => `Démarrage (${cellAddress(cell)}) : ${quote(text)}.`,
  step: (cell: CellRef, text: string) => `Étapes (${cellAddress(cell)}) : ${quote(text)}.`,
  description: (cell: CellRef, text: string) => `Description (${cellAddress(cell)}) : ${quote(text, 140)}.`,
};

/** The market exists once it is launched; what opens the competition comes before. */
const MARKET_LAUNCH = /(?:lancement|demarrage|debut|notification|attribution)(?: du| de la| d un)? marche/;
const TENDER =
  /mise en concurrence|appel d offres?|publication (?:du|de l) (?:marche|avis)|redaction du (?:cahier|cctp|dce)/;
/** What cannot come before an action has begun. */
const RESULT =
  /^(?:restitution|bilan|evaluation|rapport (?:final|remis|d evaluation)|livraison|remise (?:du|de l)|cloture)/;
const DURATION =
  /(?:sur|pendant|duree(?: de| d)?|dure) (?:une duree (?:de|d) )?(?:(\d|deux|trois|quatre|cinq) ans|(\d\d) mois)/;
const NUMBERS: Readonly<Record<string, number>> = { deux: 2, trois: 3, quatre: 4, cinq: 5 };
/** Two dates of one cell, from the one to the other. */
const SPAN = /^(?:de |du |d[’'])?(.+?)(?:\s(?:à|au|jusqu[’']?(?:à|au|en)|->|→)\s|\s[-–]\s)(.+)$/u;
/** A month said at the head of a step, its year left to the start's: « Juin : lancement ». */
const BARE_MONTH = new RegExp(`^(?:en |debut |fin |courant )?(${monthNames.map(([name]) => name).join('|')})(?! ?\\d)`);

export const rule: Rule = {
  meta: {
    id: 'calendrier-etape-incoherente',
    title: 'Démarrage, étapes et durée se suivent dans l’ordre.',
    severity: 'avertissement',
    source: 'Annexe 2, colonnes « Calendrier prévisionnel de démarrage » et « étapes, échéances »',
    why: 'Un calendrier qui se contredit ne peut être tenu ni suivi, et annonce un retard que personne n’a écrit.',
    howToFix: 'Remettez les étapes dans l’ordre, ou corrigez la date fautive.',
    examples: {
      bad: '« Lancement marché avril 2021 », puis « Juin : lancement procédure mise en concurrence ».',
      good: '« Lancement marché septembre 2021 », après une mise en concurrence en juin.',
    },
    needs: { annexe2: ['start'] },
  },
  messages,
  check({ annexe1, annexe2 }) {
    return [
      ...shortDurations(annexe1?.rows ?? [], annexe2?.rows ?? []),
      ...(annexe1?.rows ?? []).flatMap((row) => backwards(row, row.calendar)),
      ...(annexe2?.rows ?? []).flatMap((row) => [
        ...lateTender(row),
        ...earlyResult(row),
        ...disordered(row),
        ...backwards(row, row.start),
      ]),
    ];
  },
};

function report(row: Annexe2Row, message: string, step?: { cell: CellRef; text: string; line: string }): Report {
  const { cell, text } = row.start;
  return {
    message: capitalised(message),
    cell: step?.cell ?? cell,
    cells: step ? [step.cell, cell] : [cell],
    action: row.number.value,
    evidence: [line(messages.start(cell, text), cell), ...(step ? [line(step.line, step.cell)] : [])],
  };
}

function ofStep(row: Annexe2Row): { cell: CellRef; text: string; line: string } {
  const { cell, text } = row.milestones;
  return { cell, text, line: messages.step(cell, text) };
}

function lateTender(row: Annexe2Row): Report[] {
  const { start, precision } = row.start.value;
  if (start === null || precision === 'year' || !MARKET_LAUNCH.test(fold(row.start.text))) return [];
  const late = milestonesOf(row).find(({ folded, period }) => {
    if (!TENDER.test(folded)) return false;
    const month = BARE_MONTH.exec(folded)?.[1];
    const bare = month === undefined ? -1 : monthNames.findIndex(([name]) => name === month);
    const date = period.start ?? (bare < 0 ? null : `${start.slice(0, 4)}-${String(bare + 1).padStart(2, '0')}-01`);
    return date !== null && period.precision !== 'year' && date.slice(0, 7) > start.slice(0, 7);
  });
  return late ? [report(row, messages.tender(actionName(row), late.text, monthInWords(start)), ofStep(row))] : [];
}

function earlyResult(row: Annexe2Row): Report[] {
  const { start, precision } = row.start.value;
  if (start === null || precision === 'year') return [];
  const early = milestonesOf(row).find(({ folded, period }) => {
    const last = latestStart(period);
    return RESULT.test(folded) && last !== null && last < start;
  });
  return early ? [report(row, messages.result(actionName(row), early.text, monthInWords(start)), ofStep(row))] : [];
}

/** « sur 2 ans », and a start and an end that are much closer than that; told of the one annexe where both are alike. */
function shortDurations(rows1: readonly Annexe1Row[], rows2: readonly Annexe2Row[]): Report[] {
  const own = rows2.flatMap((row) => shortDuration(row, row.start, [row.description]));
  const told = new Set(own.map(({ action }) => action));
  const others = rows1.flatMap((row) => shortDuration(row, row.calendar, [row.calendar, row.description]));
  return [...own, ...others.filter(({ action }) => action === null || !told.has(action))];
}

function shortDuration(
  row: Annexe1Row | Annexe2Row,
  period: Field<Period>,
  texts: readonly Field<unknown>[],
): Report[] {
  const { start, end } = period.value;
  const saying = texts.find(({ text }) => DURATION.test(fold(text)));
  if (!saying || start === null || end === null) return [];
  const [, years, inMonths] = DURATION.exec(fold(saying.text)) ?? [];
  const said = years === undefined ? Number(inMonths) : 12 * (NUMBERS[years] ?? Number(years));
  const months = monthsBetween(start, end);
  // A calendar by school years or quarters may well fall some months short of whole years.
  if (months > said - 4) return [];
  const cells = [saying.cell, ...(saying === period ? [] : [period.cell])];
  return [
    {
      message: capitalised(messages.duration(actionName(row), said, months)),
      cell: saying.cell,
      cells,
      action: row.number.value,
      evidence: [
        line(messages.calendar(period.cell, period.text), period),
        ...(saying === period ? [] : [line(messages.description(saying.cell, saying.text), saying)]),
      ],
    },
  ];
}

function disordered(row: Annexe2Row): Report[] {
  const { cell, text } = row.milestones;
  const [first, second] = stepsOutOfOrder(row) ?? [];
  if (first === undefined || second === undefined) return [];
  const message = messages.disorder(actionName(row), first, second);
  return [{ message, cell, action: row.number.value, evidence: [line(messages.step(cell, text), cell)] }];
}

function monthsBetween(start: string, end: string): number {
  const [year = 0, month = 0] = start.split('-').map(Number);
  const [lastYear = 0, lastMonth = 0] = end.split('-').map(Number);
  return (lastYear - year) * 12 + lastMonth - month + 1;
}

function backwards(row: Annexe1Row | Annexe2Row, { cell, text }: Field<Period>): Report[] {
  const [, from, to] = SPAN.exec(text) ?? [];
  const [begins, ends] = [parsePeriod(from ?? null), parsePeriod(to ?? null)];
  const last = latestStart(ends);
  if (begins.start === null || last === null || last >= begins.start) return [];
  const evidence = [line(messages.calendar(cell, text), cell)];
  return [
    { message: capitalised(messages.backwards(actionName(row), text)), cell, action: row.number.value, evidence },
  ];
}
