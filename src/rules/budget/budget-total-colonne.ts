import { enumeration, euros, plural, signedEuros } from '../../convention';
import type { CellRef } from '../../workbook';
import { areaAddress, cellAddress } from '../../workbook';
import type { Explanation, MoneyColumn, MoneyEntry, MoneyKey, Term, TotalCheck } from '../analysis';
import { moneyAnalysis } from '../analysis';
import type { EvidenceLine, Report } from '../finding';
import type { Rule } from '../rule';
import { addresses, columnLabel, line, ofColumn, quote } from '../wording';

/** Cells that a line names one by one; the rest is counted. */
const NAMED_CELLS = 6;

const penSlips = {
  missingZero: 'il y manque un zéro',
  extraZero: 'il y a un zéro de trop',
  swappedDigits: 'deux de ses chiffres sont intervertis',
};

const messages = {
  wrong: (key: MoneyKey, cell: CellRef, stated: number, counted: number, read: number) =>
    `Le total ${ofColumn(key)} affiché en ${cellAddress(cell)} (${euros(stated)}) n’est pas celui de la colonne : ` +
    (counted === read
      ? `les lignes donnent ${euros(read)}, soit un écart de ${signedEuros(stated - read)}.`
      : `SOMME donne ${euros(counted)} (écart ${signedEuros(stated - counted)}) et les montants lus ${euros(read)} (écart ${signedEuros(stated - read)}).`),
  ignoresText: (key: MoneyKey, cell: CellRef, stated: number, read: number, ignored: readonly MoneyEntry[]) =>
    `Le total ${ofColumn(key)} affiché en ${cellAddress(cell)} (${euros(stated)}) oublie ${euros(read - stated)} : SOMME ignore ` +
    `${ignored.length === 1 ? 'une cellule' : `${ignored.length} cellules`} où le montant est du texte (${cells(ignored)}).`,
  isError: (key: MoneyKey, cell: CellRef, error: string) =>
    `Le total ${ofColumn(key)} affiche l’erreur ${error} en ${cellAddress(cell)} : il ne peut pas être vérifié.`,
  stated: (cell: CellRef, stated: number) => `Affiché en ${cellAddress(cell)} : ${euros(stated)}.`,
  counted: (range: string, sum: number, gap: number) =>
    `SOMME(${range}) donne ${euros(sum)} ; affiché moins somme : ${signedEuros(gap)}.`,
  read: (sum: number, gap: number, ignored: readonly MoneyEntry[]) =>
    `Les montants lus donnent ${euros(sum)} ; affiché moins somme : ${signedEuros(gap)}. SOMME ignore ${cells(ignored)}.`,
  unread: (unread: readonly MoneyEntry[]) => `Sans montant lisible, donc dans aucune des sommes : ${cells(unread)}.`,
  errorAt: (cell: CellRef, error: string) => `${cellAddress(cell)} contient ${error}.`,
  explanation: (explanation: Explanation, key: MoneyKey, isOnly: boolean) =>
    `${lead(explanation, isOnly)}${explain(explanation, key)}`,
  weaker: (weaker: Explanation, key: MoneyKey, slip: Explanation) =>
    `Pour ce total seul, autre piste, qui laisserait celui ${ofColumn(slip.other ?? key)} inexpliqué : ${explain(weaker, key)}`,
  more: () => 'D’autres combinaisons d’actions font le même compte : aucune ne peut être retenue sans autre preuve.',
  unexplained: (wasCutShort: boolean) =>
    `Aucune combinaison ${wasCutShort ? 'd’une ou deux actions' : 'd’au plus trois actions'} n’explique cet écart.`,
};

function lead({ kind }: Explanation, isOnly: boolean): string {
  if (kind === 'formula' || kind === 'text') return '';
  return isOnly ? 'Explication qui tombe juste : ' : 'Explication possible, parmi d’autres : ';
}

/** What an explanation says, as the end of a sentence. */
function explain({ kind, terms, other, pen, basis }: Explanation, key: MoneyKey): string {
  const list = sum(terms);
  const neighbour = other ?? key;
  switch (kind) {
    case 'formula':
      return `La formule du total laisse de côté ${list}.`;
    case 'pen':
      return `le total lui-même est mal saisi, ${pen ? penSlips[pen] : ''}.`;
    case 'text':
      return basis === 'counted' && terms.length > 0 ? `Montants en texte, que SOMME ignore : ${list}.` : '';
    case 'slip':
      return `${list} ${terms.length > 1 ? 'ont glissé' : 'a glissé'} d’une colonne à l’autre, ce qui met ce total et celui ${ofColumn(neighbour)} d’accord avec leurs lignes à la fois.`;
    case 'neighbour':
      return `${list}, ${terms.length > 1 ? 'saisis' : 'saisi'} dans la colonne voisine (${columnLabel(neighbour)}) alors que ${columnLabel(key)} manque sur ${terms.length > 1 ? 'ces lignes' : 'cette ligne'}.`;
    case 'balance':
      return `${corrections(terms)} : ${terms.length > 1 ? 'ces lignes seraient équilibrées' : 'cette ligne serait équilibrée'} et le total juste.`;
    case 'leftOut':
      return `le total ne compte pas ${list}.`;
    case 'twice':
      return `le total compte deux fois ${list}.`;
    case 'zero':
      return `${corrections(terms)} (${(terms[0]?.effect ?? 0) > 0 ? 'un zéro manque' : 'un zéro de trop'}).`;
    case 'outside':
      return `le total compte aussi ${list}, hors du tableau.`;
  }
}

/** « 30 000 € (J8, action 6) + 60 000 € (J19, action 17) = 90 000 € ». */
function sum(terms: readonly Term[]): string {
  const named = terms.slice(0, NAMED_CELLS).map((term) => `${euros(term.amount)} (${place(term)})`);
  const rest = terms.slice(NAMED_CELLS).reduce((total, { amount }) => total + amount, 0);
  if (terms.length > NAMED_CELLS) named.push(`${euros(rest)} (${plural(terms.length - NAMED_CELLS, 'autre ligne')})`);
  const total = terms.reduce((whole, { amount }) => whole + amount, 0);
  return `${named.join(' + ')}${terms.length > 1 ? ` = ${euros(total)}` : ''}`;
}

/** « 160 000 € au lieu de 16 000 € (O15, action 13) ». */
function corrections(terms: readonly Term[]): string {
  return enumeration(
    terms.map((term) => `${euros(term.amount + term.effect)} au lieu de ${euros(term.amount)} (${place(term)})`),
  );
}

function place({ row, cell }: Term): string {
  const number = row?.number.value ?? null;
  return number === null ? cellAddress(cell) : `${cellAddress(cell)}, action ${number}`;
}

/** « J25 (« AMP 112500 ») et 3 autres ». */
function cells(entries: readonly MoneyEntry[]): string {
  const named = entries.slice(0, NAMED_CELLS).map(({ field }) => `${addresses([field.cell])} ${quote(field.text, 30)}`);
  const others = entries.length - named.length;
  return enumeration(others > 0 ? [...named, plural(others, 'autre')] : named);
}

export const rule: Rule = {
  meta: {
    id: 'budget-total-colonne',
    title: 'Le total affiché sous une colonne est la somme de ses lignes.',
    severity: 'bloquant',
    source: 'Annexe 1',
    why: 'Les totaux de l’Annexe 1 fondent la demande de subvention : un total faux fausse tout ce qui en découle.',
    howToFix:
      'Corrigez les lignes que l’explication désigne, si elle est bonne, puis remplacez le total par une formule SOMME qui couvre toutes les actions.',
    examples: {
      bad: 'Total affiché 3 697 500 € sous des coûts dont la somme est 3 817 500 €.',
      good: 'Total en formule, égal à la somme des coûts.',
    },
    needs: { annexe1: [] },
  },
  messages,
  check({ annexe1 }, { settings }) {
    if (!annexe1) return [];
    const { totals, columns } = moneyAnalysis(annexe1, settings);
    const errors = [...columns.keys()].flatMap((key): Report[] => {
      const stated = annexe1.total?.amounts[key];
      if (!stated?.value.isError) return [];
      const message = messages.isError(key, stated.cell, stated.text);
      return [
        {
          message,
          cell: stated.cell,
          action: null,
          evidence: [line(messages.errorAt(stated.cell, stated.text), stated)],
        },
      ];
    });
    return [...totals.map(reportOf), ...errors];
  },
};

function reportOf(check: TotalCheck): Report {
  const { column, cell, stated, ignored } = check;
  const { key, sum } = column;
  return {
    message:
      ignored.length > 0
        ? messages.ignoresText(key, cell, stated, sum.read, ignored)
        : messages.wrong(key, cell, stated, sum.counted, sum.read),
    cell,
    action: null,
    evidence: [...figures(check), ...explanations(check)],
  };
}

/** The total and the two sums that it is compared with. */
function figures({ column, cell, stated, gap }: TotalCheck): EvidenceLine[] {
  const { entries, sum } = column;
  const textual = entries.filter(({ counted, read }) => counted === null && read !== null);
  const unread = entries.filter(({ read, field }) => read === null && !field.value.isEmpty);
  return [
    line(messages.stated(cell, stated), cell),
    line(messages.counted(rangeOf(column), sum.counted, gap.counted)),
    ...(textual.length > 0
      ? [line(messages.read(sum.read, gap.read, textual), ...textual.map(({ field }) => field))]
      : []),
    ...(unread.length > 0 ? [line(messages.unread(unread), ...unread.map(({ field }) => field))] : []),
  ];
}

function rangeOf({ entries, column }: MoneyColumn): string {
  const rows = entries.map(({ row }) => row.row);
  return areaAddress({ top: rows[0] ?? 0, bottom: rows[rows.length - 1] ?? 0, left: column, right: column });
}

function explanations({ column, best, weaker, hasMore, wasCutShort, ignored }: TotalCheck): EvidenceLine[] {
  if (best.length === 0) return [line(messages.unexplained(wasCutShort))];
  const isOnly = best.length === 1 && !hasMore;
  const [first] = best;
  return [
    ...best
      .filter(({ kind }) => !(kind === 'text' && ignored.length > 0))
      .map((one) => line(messages.explanation(one, column.key, isOnly), ...one.terms)),
    ...weaker.map((one) => line(messages.weaker(one, column.key, first as Explanation), ...one.terms)),
    ...(hasMore ? [line(messages.more())] : []),
  ];
}
