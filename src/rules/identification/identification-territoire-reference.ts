import type { Annexes, Field } from '../../annexes';
import { fold } from '../../annexes';
import { enumeration } from '../../convention';
import type { CellRef } from '../../workbook';
import { cellAddress, editCell } from '../../workbook';
import { isAgreementOf } from '../agreement';
import type { Fix } from '../fix';
import { fixOf } from '../fix';
import { gathered } from '../gather';
import { isNearlyWord } from '../likeness';
import type { Rule } from '../rule';
import { actionName, line, quote } from '../wording';

const messages = {
  unknown: (action: string, name: string) =>
    `Le territoire de l’${action} n’est pas dans la liste de la convention : ${quote(name)}.`,
  likely: (action: string, name: string, likely: string) =>
    `Le territoire de l’${action} est mal écrit : ${quote(name)}, sans doute pour ${quote(likely)}.`,
  several: (name: string, actions: string) =>
    `Le territoire ${quote(name)} de ${actions} n’est pas dans la liste de la convention.`,
  fix: (name: string, likely: string, cell: CellRef) =>
    `Écrire ${quote(likely)} à la place de ${quote(name)} en ${cellAddress(cell)}`,
  contents: (cell: CellRef, text: string) => `Territoire (${cellAddress(cell)}) : ${quote(text)}.`,
  known: (names: readonly string[]) => `Territoires connus (réglages) : ${enumeration(names)}.`,
};

/** Several territories in one cell: « AMP + Marseille », « CT1 et CT5 ». */
const SEPARATOR = /\s*(?:[+,;/&\n]|\set\s)\s*/u;

/** The list is a setting of the agreement: nothing is said of another agreement's annexes, nor without a list. */
export const rule: Rule = {
  meta: {
    id: 'identification-territoire-reference',
    title: 'Le territoire est l’un de ceux de la convention.',
    severity: 'avertissement',
    source: 'Annexe 1, colonne « Territoire »',
    why: 'Un territoire inconnu ne se retrouve ni dans les bilans par territoire, ni dans les filtres.',
    howToFix: 'Écrivez le territoire comme dans la liste, ou ajoutez-le dans les réglages.',
    examples: { bad: '« Marseile ».', good: '« Marseille ».' },
    needs: { annexe1: ['territory'] },
  },
  messages,
  check(annexes, { settings }) {
    const names = settings.territories.map(({ name }) => name);
    if (names.length === 0 || !isAgreementOf(annexes, settings)) return [];
    const known = new Set(names.map(fold));
    return (annexes.annexe1?.rows ?? []).flatMap((row) => {
      const { cell, text } = row.territory;
      const strangers = text.split(SEPARATOR).filter((part) => fold(part) !== '' && !known.has(fold(part)));
      return strangers.map((name) => {
        const likely = names.find((one) => isNearlyWord(fold(one), fold(name)));
        return {
          message: likely ? messages.likely(actionName(row), name, likely) : messages.unknown(actionName(row), name),
          cell,
          action: row.number.value,
          evidence: [line(messages.contents(cell, text), cell), line(messages.known(names))],
          ...(likely ? { fix: renamed(annexes, row.territory, name, likely) } : { cause: name }),
        };
      });
    });
  },
  merge: (reports) => gathered(reports, (actions) => messages.several(reports[0]?.cause ?? '', actions)),
};

function renamed(
  { annexe1 }: Annexes,
  { raw, cell, formula }: Field<string>,
  name: string,
  likely: string,
): Fix | undefined {
  if (!annexe1 || typeof raw !== 'string' || formula !== null || !raw.includes(name)) return undefined;
  const edit = editCell(annexe1.sheet, cell, { value: raw.replace(name, () => likely) });
  return fixOf('proposed', messages.fix(name, likely, cell), [edit]);
}
