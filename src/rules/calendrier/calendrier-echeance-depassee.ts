import type { Annexe2, Annexe2Row } from '../../annexes';
import { fold } from '../../annexes';
import type { IsoDate } from '../../convention';
import type { CellRef } from '../../workbook';
import { cellAddress } from '../../workbook';
import { dayInWords, endOfAgreement, latestStart, reportDueDate, startInWords } from '../dates';
import { extraCell, extraColumns } from '../extra-columns';
import type { Report } from '../finding';
import { gathered } from '../gather';
import type { Rule } from '../rule';
import { actionName, capitalised, line, quote } from '../wording';
import { milestonesOf } from './milestones';
import { standstillOf } from './standstill';

const STATUS_COLUMN = /^(?:statut|etat d avancement|avancement|etat|situation)(?: |$)/;
const DONE = /termin|acheve|realise|fait|cloture|solde|abandon|annul|100/;

const messages = {
  standstill: (action: string, start: string, step: string) =>
    `${capitalised(`l’${action}`)} devait démarrer ${start}, et ses étapes disent qu’elle est arrêtée ou en attente : ${quote(step)}.`,
  overdue: (action: string, step: string) =>
    `Une échéance de l’${action} est passée, et son statut n’est pas terminé : ${quote(step)}.`,
  over: (actions: string) => `La convention est échue, et le statut de ${actions} n’est pas terminé.`,
  start: (cell: CellRef, text: string) => `Démarrage (${cellAddress(cell)}) : ${quote(text)}.`,
  step: (cell: CellRef, text: string) => `Étapes (${cellAddress(cell)}) : ${quote(text)}.`,
  status: (cell: CellRef, text: string) =>
    `Statut (${cellAddress(cell)}) : ${text === '' ? 'rien n’est écrit' : quote(text)}.`,
  today: (today: IsoDate) => `Date du contrôle : ${dayInWords(today)}.`,
};

/**
 * Says that an action whose start is past stands still by its own steps. Passed deadlines are told only where the table
 * has a column that could say otherwise (« Statut », « Avancement »): without one, every deadline of an agreement would
 * be « passed » sooner or later. Once the agreement and its last report are over, what is left open is one information.
 */
export const rule: Rule = {
  meta: {
    id: 'calendrier-echeance-depassee',
    title: 'Aucune échéance n’est passée sans que l’action soit terminée ou relancée.',
    severity: 'avertissement',
    source: 'article 2.3',
    why: 'Le rapport d’exécution devra dire pourquoi l’action n’a pas été menée ; le versement suivant en dépend.',
    howToFix: 'Mettez à jour le démarrage et les étapes, ou dites que l’action est terminée ou abandonnée.',
    examples: {
      bad: 'Démarrage « 2021 », étapes « Attente convention », contrôlé en 2022.',
      good: 'Démarrage reporté à « mars-22 », étapes « Convention signée en février 2022 ».',
    },
    needs: { annexe2: [] },
  },
  messages,
  check(annexes, { settings, today }) {
    const { annexe2 } = annexes;
    if (!annexe2) return [];
    const end = endOfAgreement(annexes, settings);
    const isOver = today > reportDueDate(Number(end.slice(0, 4)), settings);
    return annexe2.rows.flatMap((row) => standstill(row, today) ?? overdue(annexe2, row, today, isOver) ?? []);
  },
  merge: (reports) => gathered(reports, messages.over),
};

function standstill(row: Annexe2Row, today: IsoDate): Report | null {
  const { cell, text, value, isMissing } = row.start;
  const last = latestStart(value);
  const step = standstillOf(row);
  if (!step || isMissing || last === null || last >= today) return null;
  const { milestones } = row;
  return {
    message: messages.standstill(actionName(row), startInWords(value), step.text),
    cell: milestones.cell,
    cells: [milestones.cell, cell],
    action: row.number.value,
    evidence: [
      line(messages.start(cell, text), cell),
      line(messages.step(milestones.cell, milestones.text), milestones.cell),
      line(messages.today(today)),
    ],
  };
}

function overdue(annexe2: Annexe2, row: Annexe2Row, today: IsoDate, isOver: boolean): Report | null {
  const [column] = extraColumns(annexe2, STATUS_COLUMN);
  if (!column) return null;
  const status = extraCell(annexe2, column, row.row);
  if (DONE.test(fold(status.text))) return null;
  const { cell } = row.milestones;
  const step = milestonesOf(row).find(({ period }) => (latestStart(period) ?? today) < today);
  if (!step) return null;
  return {
    message: messages.overdue(actionName(row), step.text),
    cell: status.cell,
    cells: [status.cell, cell],
    action: row.number.value,
    ...(isOver ? { severity: 'information', cause: 'over' } : {}),
    evidence: [
      line(messages.step(cell, step.text), cell),
      line(messages.status(status.cell, status.text), status.cell),
      line(messages.today(today)),
    ],
  };
}
