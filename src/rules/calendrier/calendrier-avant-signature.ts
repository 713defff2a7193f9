import type { Annexe1Row, Annexe2Row, Field, Period } from '../../annexes';
import type { IsoDate } from '../../convention';
import type { CellRef } from '../../workbook';
import { cellAddress } from '../../workbook';
import { isAgreementOf } from '../agreement';
import { dayInWords, latestStart, startInWords } from '../dates';
import type { Report } from '../finding';
import { distinct, gathered } from '../gather';
import { pairing } from '../inter/pairing';
import type { Rule } from '../rule';
import { actionName, line, quote } from '../wording';

const messages = {
  before: (action: string, start: string, signature: IsoDate) =>
    `L’${action} démarre avant la signature de la convention : ${start}, pour une signature le ${dayInWords(signature)}.`,
  several: (actions: string) =>
    `${actions} démarrent avant la signature de la convention : leurs dépenses antérieures ne sont pas éligibles.`,
  start: (cell: CellRef, text: string) => `Démarrage (${cellAddress(cell)}) : ${quote(text)}.`,
};

/** A start counts as earlier only where it is so on its last possible day. Nothing is said where the settings have no date. */
export const rule: Rule = {
  meta: {
    id: 'calendrier-avant-signature',
    title: 'Aucune action ne démarre avant la signature de la convention.',
    severity: 'avertissement',
    source: 'article 3',
    why: 'La convention prend effet à sa signature : une dépense antérieure n’est pas éligible.',
    howToFix: 'Décalez le démarrage, ou isolez les dépenses engagées avant la signature.',
    examples: { bad: '« mai-21 » pour une convention signée le 15 juillet 2021.', good: '« sept-21 ».' },
    needs: {},
  },
  messages,
  check(annexes, { settings }) {
    const { signatureDate } = settings;
    if (signatureDate === null || !isAgreementOf(annexes, settings)) return [];
    const paired = new Map(pairing(annexes)?.pairs.map(({ budget, objectives }) => [objectives, budget]));
    const told = new Set(paired.values());
    return [
      ...(annexes.annexe2?.rows ?? []).flatMap((row) => {
        const budget = paired.get(row);
        return early(row, [row.start, ...(budget ? [budget.calendar] : [])], signatureDate);
      }),
      ...(annexes.annexe1?.rows ?? [])
        .filter((row) => !told.has(row))
        .flatMap((row) => early(row, [row.calendar], signatureDate)),
    ];
  },
  merge: (reports) => gathered(reports, messages.several),
};

function early(row: Annexe1Row | Annexe2Row, fields: readonly Field<Period>[], signature: IsoDate): Report[] {
  const found = fields.filter(({ value, isMissing }) => !isMissing && (latestStart(value) ?? signature) < signature);
  const [first] = found;
  if (!first) return [];
  return [
    {
      message: messages.before(actionName(row), startInWords(first.value), signature),
      cell: first.cell,
      cells: distinct(found.map(({ cell }) => cell)),
      action: row.number.value,
      evidence: found.map(({ cell, text }) => line(messages.start(cell, text), cell)),
      cause: 'early',
    },
  ];
}
