import type { AnnexeRole, Annexes } from '../../annexes';
import type { Truncation } from '../../spelling';
import type { CellRef } from '../../workbook';
import { cellAddress, cellKey } from '../../workbook';
import { leavesUnfinished } from '../../spelling';
import type { Report } from '../finding';
import type { Fix } from '../fix';
import { fixOf } from '../fix';
import type { Rule } from '../rule';
import type { TextField } from '../texts/fields';
import type { ComparedTexts } from '../texts/text-analysis';
import { textAnalysis } from '../texts/text-analysis';
import { wordsEdit } from '../texts/word-edits';
import { asWritten, columnLabel, endOf } from '../texts/wording';
import { actionName, annexeName, line, shorten } from '../wording';

/** A sign after which something must follow, or an elision: « les services de l’ ». */
const OPEN_END = /(?:[,;:(&+–—/]|(?<!\p{L})(?:[ldjmtscn]|qu)['’])\s*$/iu;

/** Calendars and the like are notes of a word or two: they end as they please. */
const NOTES = new Set<string>(['calendar', 'start']);

const messages = {
  unfinished: (label: string, action: string, cell: CellRef, end: string) =>
    `${label} de l’${action} : le texte semble coupé, ${cellAddress(cell)} se termine par ${end}.`,
  shorter: (label: string, action: string, cell: CellRef, other: TextField, missing: string, isSure: boolean) =>
    `${label} de l’${action} : le texte ${isSure ? 'semble' : 'est peut-être'} coupé en ${cellAddress(cell)}, l’${annexeName(other.role)} continue par « ${missing} » (${cellAddress(other.field.cell)}).`,
  stuck: (label: string, action: string, cell: CellRef, other: TextField, missing: string) =>
    `${label} de l’${action} : l’${annexeName(other.role)} ajoute « ${missing} » (${cellAddress(other.field.cell)}), collé sans ponctuation à ce que dit ${cellAddress(cell)} : le texte y est peut-être coupé.`,
  complete: (role: AnnexeRole) => `Compléter par la fin du texte de l’${annexeName(role)}`,
  end: (cell: CellRef, end: string) => `Fin de ${cellAddress(cell)} : ${end}.`,
  otherEnd: ({ role, field }: TextField, end: string) =>
    `Fin dans l’${annexeName(role)} (${cellAddress(field.cell)}) : ${end}.`,
};

export const rule: Rule = {
  meta: {
    id: 'texte-tronque',
    title: 'Aucun texte n’est coupé à la fin de sa cellule.',
    severity: 'avertissement',
    source: 'Pratique de relecture',
    why: 'Un texte collé à moitié perd un engagement ou un indicateur, et le lecteur ne sait pas lequel.',
    howToFix: 'Complétez le texte, à l’aide de l’autre annexe si elle l’a en entier.',
    examples: {
      bad: '« montrer les avancées et les résultats en matière de ».',
      good: '« montrer les avancées et les résultats en matière de LDA ».',
    },
    needs: {},
  },
  messages,
  check(annexes, { lexicon }) {
    const { compared, fields, wordsAt } = textAnalysis(annexes, lexicon);
    const cut = compared.flatMap((texts) => cutText(texts, annexes));
    const seen = new Set(cut.map(({ cell }) => cellKey(cell)));
    const unfinished = fields.filter(
      (at) => !NOTES.has(at.key) && !seen.has(cellKey(at.field.cell)) && isUnfinished(at),
    );
    return [...cut, ...unfinished.map(unfinishedReport)];

    function isUnfinished(at: TextField): boolean {
      const { text } = at.field;
      const words = wordsAt(at);
      const last = words[words.length - 1];
      if (!last || words.length < 2) return false;
      if (OPEN_END.test(text)) return true;
      const before = words[words.length - 2]?.form;
      return (
        last.end === text.length &&
        last.shape === 'small' &&
        last.form.length > 1 &&
        leavesUnfinished(last.form, before)
      );
    }
  },
};

function unfinishedReport(at: TextField): Report {
  const { row, field } = at;
  return {
    message: messages.unfinished(columnLabel(at), actionName(row), field.cell, endOf(field.text)),
    cell: field.cell,
    action: row.number.value,
    evidence: [line(messages.end(field.cell, endOf(field.text)), field)],
  };
}

/** A text that the other annexe has in full. */
function cutText({ pair, budget, objectives, comparison: { truncation } }: ComparedTexts, annexes: Annexes): Report[] {
  if (!truncation) return [];
  const [own, other] = truncation.side === 'first' ? [budget, objectives] : [objectives, budget];
  const [next] = truncation.missing;
  // A capital in the middle of a sentence: what the other annexe adds is a sentence of its own.
  const isStuck = next?.shape === 'capitalised' && !next.isOpening && !next.isAfterSign;
  const missing = shorten(asWritten(truncation.missing, other.field.text).replace(/\s+/gu, ' '), 60);
  return [
    {
      message: isStuck
        ? messages.stuck(columnLabel(own), actionName(own.row), own.field.cell, other, missing)
        : messages.shorter(columnLabel(own), actionName(own.row), own.field.cell, other, missing, truncation.isSure),
      cell: own.field.cell,
      ...(isStuck && { cells: [own.field.cell, other.field.cell] }),
      action: pair.number,
      severity: truncation.isSure ? 'avertissement' : 'information',
      evidence: [
        line(messages.end(own.field.cell, endOf(own.field.text)), own.field),
        line(messages.otherEnd(other, endOf(other.field.text)), other.field),
      ],
      fix: completed(own, other, truncation, annexes),
    },
  ];
}

/** The text with the end that the other annexe has. */
function completed(
  own: TextField,
  other: TextField,
  { side, hunk, missing }: Truncation,
  annexes: Annexes,
): Fix | undefined {
  const [next] = missing;
  const sheet = annexes[own.role]?.sheet;
  if (!next || !sheet) return undefined;
  const [rest] = side === 'first' ? hunk.first : hunk.second;
  const { text } = own.field;
  // The elision before a word goes with it, and so does what stood between it and the last word that both have.
  const by = other.field.text.slice(next.start - next.elision.length);
  const kept = text.slice(0, rest ? rest.start - rest.elision.length : text.length).trimEnd();
  const gap = /['’]$/u.test(kept) ? '' : ' ';
  const edit = wordsEdit(sheet, own.field, [{ start: kept.length, end: text.length, by: gap + by }]);
  return fixOf('proposed', messages.complete(other.role), edit ? [edit] : []);
}
