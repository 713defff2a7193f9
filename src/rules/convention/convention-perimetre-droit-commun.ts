import type { Amount, Annexe1, Annexe1Row, Field } from '../../annexes';
import { euros } from '../../convention';
import { fold } from '../../annexes';
import type { CellRef } from '../../workbook';
import { cellAddress, editCell } from '../../workbook';
import type { Report } from '../finding';
import type { Fix } from '../fix';
import { fixOf } from '../fix';
import type { Rule } from '../rule';
import { actionName, capitalised, line, quote } from '../wording';

const messages = {
  ordinary: (action: string, scheme: string, ami: number) =>
    `${capitalised(`l’${action}`)} relève du droit commun (${scheme}), et ${euros(ami)} y sont demandés ou validés sur l’AMI.`,
  fix: (cell: CellRef) => `Mettre l’AMI demandé à ${euros(0)} en ${cellAddress(cell)}`,
  title: (cell: CellRef, text: string) => `Action (${cellAddress(cell)}) : ${quote(text, 100)}.`,
  description: (cell: CellRef, text: string) => `Description (${cellAddress(cell)}) : ${quote(text, 100)}.`,
  requested: (cell: CellRef, text: string) => `AMI demandé (${cellAddress(cell)}) : ${text}.`,
  approved: (cell: CellRef, text: string) => `AMI validé (${cellAddress(cell)}) : ${text}.`,
};

/** A description that begins by the making of the scheme itself: « Développer l’offre de pensions de famille ». */
const MAKING =
  /^(?:poursui\w*|develop\w*|renforc\w*|cre(?:er|ation)|ouvrir|ouverture|produ\w*|finan\w*)(?: \w+){0,6}? /;

/**
 * Whether the AMI pays for an ordinary scheme: one named by the title, or that the description sets out to make. Support
 * that completes such a scheme without being it is eligible, and is not told apart by words: hence information only.
 */
export const rule: Rule = {
  meta: {
    id: 'convention-perimetre-droit-commun',
    title: 'Une action de droit commun ne demande rien à l’AMI.',
    severity: 'information',
    source: 'article 2.1.1',
    why: 'PLAI, pensions de famille, intermédiation locative ou FNAVDL ont leurs propres circuits de financement : l’AMI ne s’y substitue pas.',
    howToFix: 'Mettez l’AMI à zéro, ou dites en quoi l’action complète le droit commun.',
    examples: { bad: '« FNAVDL », AMI demandé 50 000 €.', good: '« FNAVDL », AMI demandé 0 €.' },
    needs: { annexe1: ['action', 'requested'] },
  },
  messages,
  check({ annexe1 }, { settings }) {
    if (!annexe1) return [];
    return annexe1.rows.flatMap((row) => reportOf(annexe1, row, settings.ordinarySchemes) ?? []);
  },
};

function reportOf(annexe: Annexe1, row: Annexe1Row, schemes: readonly string[]): Report | null {
  const { requested, approved, action, description } = row;
  const amounts = [requested, approved].map(({ value }) => value.total ?? 0);
  const ami = Math.max(...amounts);
  const scheme = ami > 0 ? schemeOf(row, schemes) : null;
  if (scheme === null) return null;
  return {
    message: messages.ordinary(actionName(row), scheme, ami),
    cell: requested.cell,
    cells: [requested.cell, ...(approved.value.total === null || approved.isMissing ? [] : [approved.cell])],
    action: row.number.value,
    evidence: [
      line(messages.title(action.cell, action.text), action),
      ...(description.text === '' ? [] : [line(messages.description(description.cell, description.text), description)]),
      ...(requested.text === '' ? [] : [line(messages.requested(requested.cell, requested.text), requested)]),
      ...(approved.value.total === null ? [] : [line(messages.approved(approved.cell, approved.text), approved)]),
    ],
    fix: withoutRequest(annexe, requested),
  };
}

/** The request brought to zero, where the cell holds one. */
function withoutRequest({ sheet }: Annexe1, { cell, formula, value }: Field<Amount>): Fix | undefined {
  if (formula !== null || (value.total ?? 0) === 0) return undefined;
  return fixOf('proposed', messages.fix(cell), [editCell(sheet, cell, { value: 0 })]);
}

/** The ordinary scheme that an action is about, as its cell writes it. */
function schemeOf({ action, description }: Annexe1Row, schemes: readonly string[]): string | null {
  return schemeIn(action.text, schemes, false) ?? schemeIn(description.text, schemes, true);
}

function schemeIn(text: string, schemes: readonly string[], mustMake: boolean): string | null {
  const folded = fold(text);
  const beginning = mustMake ? (MAKING.exec(`${folded} `)?.[0] ?? null) : '';
  if (beginning === null) return null;
  const reach = mustMake ? folded.slice(0, 70) : folded;
  const found = schemes.find((scheme) => {
    if (!` ${reach} `.includes(` ${scheme} `)) return false;
    // Of two or three letters, « PF » or « RA » are acronyms in capitals only.
    return scheme.length > 3 || new RegExp(`(?<!\\p{L})${scheme.toUpperCase()}(?!\\p{L})`, 'u').test(text);
  });
  return found === undefined ? null : asWrittenIn(text, found);
}

/** The words of a text that are, in plain small letters, the name of a scheme: « Intermédiation locative ». */
function asWrittenIn(text: string, scheme: string): string {
  const words = text.split(/[\s'’/()]+/u).filter((word) => fold(word) !== '');
  const length = scheme.split(' ').length;
  for (let from = 0; from + length <= words.length; from++) {
    const found = words.slice(from, from + length).join(' ');
    if (fold(found) === scheme) return found.replace(/[,;:.]+$/u, '');
  }
  return scheme;
}
