import type { Annexe1Row, Annexe2Row } from '../../annexes';
import { fold } from '../../annexes';
import { plural } from '../../convention';
import { cellAddress } from '../../workbook';
import type { Report } from '../finding';
import { rowsByTitle } from '../inter/pairing';
import type { Rule } from '../rule';
import { line, numberRuns, quote } from '../wording';

type Row = Annexe1Row | Annexe2Row;

const messages = {
  same: (title: string, rows: readonly Row[]) =>
    `${plural(rows.length, 'action')} portent le même intitulé ${quote(title)}${names(rows)}.`,
  doubled: (title: string, rows: readonly Row[]) =>
    `L’action ${quote(title)} est écrite ${rows.length} fois, sous plusieurs numéros${names(rows)} : intitulé et description sont les mêmes.`,
  row: ({ action, description, number, row }: Row) =>
    `${cellAddress(action.cell)}, ${number.value === null ? `ligne ${row}` : `action ${number.value}`} : ${description.text === '' ? 'sans description' : quote(description.text, 100)}.`,
};

/**
 * Only titles that several actions share: whether a title suits its description is a judgement that words do not settle
 * (a good title often shares none with its description).
 */
export const rule: Rule = {
  meta: {
    id: 'identification-libelle',
    title: 'L’intitulé de chaque action lui est propre.',
    severity: 'information',
    source: 'pratique',
    why: 'Deux actions du même nom se confondent dans les comptes rendus et les délibérations.',
    howToFix: 'Précisez chaque intitulé par ce qui distingue l’action.',
    examples: {
      bad: '« Formation et transformation des pratiques », quatre fois.',
      good: '« Formation des intervenants sociaux ».',
    },
    needs: {},
  },
  messages,
  check({ annexe1, annexe2 }) {
    const rows: readonly Row[] = (annexe1 ?? annexe2)?.rows ?? [];
    return [...rowsByTitle(rows)]
      .filter(([title, same]) => title !== '' && (distinctDescriptions(same) > 1 || isDoubled(same)))
      .flatMap(([, same]): Report[] => {
        const [first] = same;
        if (!first) return [];
        return [
          {
            message: isDoubled(same)
              ? messages.doubled(first.action.text, same)
              : messages.same(first.action.text, same),
            cell: first.action.cell,
            cells: same.map(({ action }) => action.cell),
            action: null,
            ...(isDoubled(same) && { severity: 'avertissement' }),
            evidence: same.map((row) => line(messages.row(row), row.action)),
          },
        ];
      });
  },
};

/** The same action twice over under two numbers; under one number, it is told of by that. */
function isDoubled(rows: readonly Row[]): boolean {
  const numbers = new Set(rows.map(({ number }) => number.value));
  const isDescribed = rows.some(({ description }) => description.text !== '');
  return isDescribed && distinctDescriptions(rows) === 1 && rows.length > 1 && numbers.size === rows.length;
}

/** The same action twice over is a doubled row, not a title that lacks precision. */
function distinctDescriptions(rows: readonly Row[]): number {
  return new Set(rows.map(({ description }) => fold(description.text))).size;
}

function names(rows: readonly Row[]): string {
  const numbers = rows.flatMap(({ number }) => number.value ?? []);
  return numbers.length === 0 ? '' : ` (${numberRuns(numbers)})`;
}
