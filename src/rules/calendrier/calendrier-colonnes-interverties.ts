import type { Annexe1, Annexe1Row, Annexe2, Annexe2Row, Field, Period } from '../../annexes';
import { fold, parsePeriod } from '../../annexes';
import { monthNames } from '../../convention';
import type { CellRef } from '../../workbook';
import { cellAddress, editCell } from '../../workbook';
import type { Report } from '../finding';
import { type Fix, fixOf } from '../fix';
import type { Rule } from '../rule';
import { actionName, capitalised, line, quote } from '../wording';

const messages = {
  deliverables: (action: string, calendar: string, deliverables: string) =>
    `${capitalised(`le calendrier et les livrables de l’${action}`)} sont sans doute intervertis : ${quote(calendar)} et ${quote(deliverables)}.`,
  steps: (action: string, start: string, steps: string) =>
    `${capitalised(`le démarrage et les étapes de l’${action}`)} sont sans doute intervertis : ${quote(start)} et ${quote(steps)}.`,
  contents: (cell: CellRef, text: string) => `${cellAddress(cell)} contient ${quote(text, 140)}.`,
  exchange: (one: CellRef, other: CellRef) => `Intervertir ${cellAddress(one)} et ${cellAddress(other)}`,
};

/** What a text that only says when is made of, besides figures. */
const WHEN_WORDS = new Set([
  ...monthNames.flat(),
  ...(
    'de du d des a au aux en le la l et puis entre jusqu fin debut mi courant milieu an annee mois semestre trimestre ' +
    'premier deuxieme troisieme quatrieme second er e eme t s q partir des depuis printemps ete automne hiver rentree'
  ).split(' '),
]);
/** « En continu » is a calendar without a date; « Bilan annuel » is none. */
const ENDLESS = /continu|permanen|perenne|recurren|fil de l eau|tout|chaque/;
/** Words of a cell that are more than a date: « Cahier des charges en mars, consultation en mai ». */
const LEAST_WORDS = 3;

export const rule: Rule = {
  meta: {
    id: 'calendrier-colonnes-interverties',
    title: 'Le calendrier et les livrables, le démarrage et les étapes sont chacun dans sa colonne.',
    severity: 'avertissement',
    source: 'Annexes 1 et 2, colonnes de calendrier, de livrables et d’étapes',
    why: 'Un calendrier écrit parmi les livrables n’est ni suivi ni comparé à l’autre annexe.',
    howToFix: 'Intervertissez les deux cellules.',
    examples: {
      bad: '« Bilan annuel » dans le calendrier, « mars à décembre 2021 » dans les livrables.',
      good: '« mars à décembre 2021 » dans le calendrier, « Bilan annuel » dans les livrables.',
    },
    needs: {},
    supersedes: ['calendrier-date-exploitable', 'calendrier-date-fin', 'inter-calendrier'],
  },
  messages,
  check: ({ annexe1, annexe2 }) => [
    ...(annexe1?.rows ?? []).flatMap((row) => deliverablesAsCalendar(annexe1, row)),
    ...(annexe2?.rows ?? []).flatMap((row) => stepsAsStart(annexe2, row)),
  ],
};

function deliverablesAsCalendar(annexe: Annexe1 | null, row: Annexe1Row): Report[] {
  const { calendar, deliverables } = row;
  const { start, end, isEmpty } = calendar.value;
  const saysNoTime = !isEmpty && start === null && end === null && !ENDLESS.test(fold(calendar.text));
  if (!annexe || !saysNoTime || !saysOnlyWhen(deliverables)) return [];
  return [report(annexe, row, messages.deliverables, calendar, deliverables)];
}

function stepsAsStart(annexe: Annexe2 | null, row: Annexe2Row): Report[] {
  const { start, milestones } = row;
  const words = otherWords(start.text);
  if (!annexe || words.length < LEAST_WORDS || !/[;\n,.]/u.test(start.text) || !saysOnlyWhen(milestones)) return [];
  return [report(annexe, row, messages.steps, start, milestones)];
}

/** A date, or a text of dates and nothing else. */
function saysOnlyWhen({ raw, text, numberFormat, isMissing }: Field<unknown>): boolean {
  if (isMissing || raw === null) return false;
  const { start, end, isDateCell }: Period = parsePeriod(raw, numberFormat);
  return isDateCell || (typeof raw === 'string' && (start !== null || end !== null) && otherWords(text).length === 0);
}

function otherWords(text: string): string[] {
  const words = fold(text).replace(/\d+/g, ' ').split(/\s+/u);
  return words.filter((word) => word !== '' && !WHEN_WORDS.has(word));
}

function report(
  annexe: Annexe1 | Annexe2,
  row: Annexe1Row | Annexe2Row,
  say: (action: string, one: string, other: string) => string,
  one: Field<unknown>,
  other: Field<unknown>,
): Report {
  return {
    message: say(actionName(row), one.text, other.text),
    cell: one.cell,
    cells: [one.cell, other.cell],
    action: row.number.value,
    evidence: [one, other].map((field) => line(messages.contents(field.cell, field.text), field)),
    fix: exchange(annexe, one, other),
  };
}

function exchange(annexe: Annexe1 | Annexe2, one: Field<unknown>, other: Field<unknown>): Fix | undefined {
  if (one.formula !== null || other.formula !== null || one.cell.row !== other.cell.row) return undefined;
  return fixOf('proposed', messages.exchange(one.cell, other.cell), [
    editCell(annexe.sheet, one.cell, { value: other.raw, numberFormat: other.numberFormat }),
    editCell(annexe.sheet, other.cell, { value: one.raw, numberFormat: one.numberFormat }),
  ]);
}
