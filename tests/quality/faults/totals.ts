import type { Key } from '../invent/book';
import type { Book } from '../invent/book';
import type { Random } from '../invent/random';
import type { Fault } from './fault';
import { anyAction, columnSum, goesOn, hasTotal, in1, isFunded, spelt, sumOf } from './fault';

const TOTAL = ['budget-total-colonne'];
const FORMULA = ['structure-formule-total', 'budget-total-colonne'];

/** A total typed over its formula: what it says instead of the sum. */
function typedTotal(
  name: string,
  rules: readonly string[],
  wrong: (sum: number, random: Random, book: Book, key: Key) => number | null,
): Fault {
  return {
    name,
    rules,
    plant(book, random) {
      if (!hasTotal(book)) return null;
      const key = random.pick(['cost', 'requested'] as const);
      const value = wrong(columnSum(book.annexe1, key), random, book, key);
      if (value === null) return null;
      book.annexe1.set('total', key, value);
      return [in1('total', key)];
    },
  };
}

/** The total adds up the rows from the first to the last, given how many are left out at either end. */
function cutFormula(name: string, above: number, below: number): Fault {
  return {
    name,
    rules: FORMULA,
    plant(book) {
      const { annexe1 } = book;
      const actions = annexe1.actions;
      const cell = hasTotal(book) ? annexe1.row('total').cells.cost : undefined;
      const [first, last] = [actions[above], actions[actions.length - 1 - below]];
      if (!cell || first === undefined || last === undefined) return null;
      cell.formula = (sheet) => `=SUM(${sheet.address(first, 'cost')}:${sheet.address(last, 'cost')})`;
      return [in1('total', 'cost')];
    },
  };
}

/** What the totals say, and the rows around the table. */
export const totalFaults: readonly Fault[] = [
  typedTotal('total saisi, juste', ['structure-formule-total'], (sum) => sum),
  typedTotal('total saisi, deux chiffres intervertis', TOTAL, (sum) => {
    const digits = [...String(sum)];
    const at = digits.findIndex(
      (digit, index) =>
        index > 0 && digits[index + 1] !== undefined && digits[index + 1] !== '.' && digits[index + 1] !== digit,
    );
    if (at < 0 || digits[at] === '.') return null;
    [digits[at], digits[at + 1]] = [digits[at + 1] ?? '', digits[at] ?? ''];
    return Number(digits.join(''));
  }),
  typedTotal('total saisi, un zéro manque', TOTAL, (sum) => sum / 10),
  typedTotal('total saisi, une ligne oubliée', TOTAL, (sum, random, { annexe1 }, key) => {
    const values = annexe1.actions
      .map((row) => annexe1.value(row, key))
      .filter((value): value is number => typeof value === 'number' && value > 0);
    return values.length > 0 ? Math.round((sum - random.pick(values)) * 100) / 100 : null;
  }),
  typedTotal('total saisi, faux de rien de connu', TOTAL, (sum, random) => sum + random.integer(1_001, 99_999)),
  cutFormula('formule de total sans la dernière ligne', 0, 1),
  cutFormula('formule de total sans les deux premières lignes', 2, 0),
  {
    name: 'total des financements, une ligne oubliée',
    rules: TOTAL,
    plant(book, random) {
      const action = anyAction(book, random);
      if (!hasTotal(book) || !action) return null;
      const sum = book.plan.actions.reduce((total, { funding }) => total + sumOf(funding), 0);
      book.annexe1.set('total', 'funding', Math.round((sum - sumOf(action.funding)) * 100) / 100);
      return [in1('total', 'funding')];
    },
  },
  {
    name: 'total effacé',
    rules: ['structure-total-manquant'],
    plant(book, random) {
      if (!hasTotal(book)) return null;
      const key = random.pick(['cost', 'requested'] as const);
      book.annexe1.set('total', key, null);
      return [in1('total', key)];
    },
  },
  {
    name: 'total en erreur #REF!',
    rules: [...FORMULA, 'structure-total-manquant'],
    plant(book) {
      if (!hasTotal(book)) return null;
      book.annexe1.row('total').cells.cost = { value: null, formula: () => '=SUM(#REF!)' };
      return [in1('total', 'cost')];
    },
  },
  {
    name: 'la ligne TOTAL porte un numéro',
    rules: ['identification-numero-unique'],
    plant(book) {
      if (!hasTotal(book)) return null;
      book.annexe1.set('total', 'number', book.plan.actions.length);
      return [in1('total', 'number')];
    },
  },
  {
    name: 'montant hors du tableau (« Plus NDLS 20KE »)',
    rules: ['structure-ligne-hors-tableau'],
    plant({ annexe1 }, random) {
      const key = random.pick(['cost', 'requested'] as const);
      annexe1.rows.push({
        name: 'outside',
        cells: { [key]: { value: random.pick(['Plus NDLS 20KE', '+ 15 000 € hors convention']) } },
      });
      return [in1('outside', key)];
    },
  },
  ...[1, 2, 3].map((count): Fault => ({
    name: `AMI de ${count} ligne(s) glissé dans le coût`,
    rules: ['budget-ecarts-opposes-colonnes', 'structure-glissement-colonne'],
    plant(book, random) {
      const { annexe1, plan } = book;
      const fit = plan.actions
        .slice(1)
        .filter(({ requested, approved }) => requested > 0 && sumOf(approved) === requested);
      if (!hasTotal(book) || fit.length < count) return null;
      const slipped = random
        .shuffled(fit)
        .slice(0, count)
        .map(({ number }) => number);
      const asked = columnSum(annexe1, 'requested');
      const others = annexe1.actions.filter((row) => !slipped.includes(row));
      annexe1.set('total', 'requested', asked);
      annexe1.set('total', 'cost', columnSum(annexe1, 'cost', others));
      for (const row of slipped) {
        annexe1.set(row, 'cost', annexe1.value(row, 'requested'));
        annexe1.set(row, 'requested', null);
        annexe1.set(row, 'funding', null);
      }
      return slipped.flatMap((row) => [in1(row, 'cost'), in1(row, 'requested'), in1(row, 'funding')]);
    },
  })),
  {
    name: 'dépense suivante dans les livrables',
    rules: ['structure-glissement-colonne'],
    plant(book, random) {
      const action = anyAction(book, random, goesOn);
      if (!action || !book.annexe1.has(action.number, 'deliverables')) return null;
      book.annexe1.set(action.number, 'deliverables', spelt(action.nextYear?.cost ?? 0));
      book.annexe1.set(action.number, 'nextYearCost', null);
      return [in1(action.number, 'deliverables')];
    },
  },
  {
    name: 'validé dans les cofinancements suivants',
    rules: ['structure-glissement-colonne'],
    plant(book, random) {
      const action = anyAction(
        book,
        random,
        (one) => isFunded(one) && !goesOn(one) && sumOf(one.approved) === one.requested,
      );
      if (!action) return null;
      book.annexe1.set(action.number, 'nextYearFunding', book.annexe1.value(action.number, 'approved'));
      book.annexe1.set(action.number, 'approved', null);
      return [in1(action.number, 'nextYearFunding')];
    },
  },
  {
    name: 'cofinancement saisi dans l’AMI demandé',
    rules: ['structure-glissement-colonne', 'budget-montant-non-numerique'],
    plant(book, random) {
      const action = anyAction(book, random, ({ requested }) => requested === 0);
      if (!action) return null;
      book.annexe1.set(action.number, 'requested', book.annexe1.value(action.number, 'funding'));
      book.annexe1.set(action.number, 'funding', null);
      return [in1(action.number, 'requested')];
    },
  },
  {
    name: 'plusieurs lignes déséquilibrées',
    rules: ['budget-equilibre-global'],
    plant(book, random) {
      const { annexe1, plan } = book;
      const [one, other] = random.shuffled(plan.actions.slice(1));
      if (!one || !other) return null;
      annexe1.set(one.number, 'cost', one.cost + 7_300);
      annexe1.set(other.number, 'cost', other.cost + 2_900);
      const rows = [one.number, other.number, 'heading', ...(annexe1.has('total', 'cost') ? ['total'] : [])];
      return rows.map((row) => in1(row, 'cost'));
    },
  },
  {
    name: 'dépenses suivantes de deux actions à chiffrer',
    rules: ['budget-besoin-annee-suivante'],
    plant({ annexe1, plan }, random) {
      const [one, other] = random.shuffled(plan.actions.slice(1).filter(({ nextYear }) => nextYear !== null));
      if (!one || !other) return null;
      for (const { number } of [one, other]) annexe1.set(number, 'nextYearCost', random.pick(['?', 'à chiffrer']));
      const rows = [one.number, other.number, 'heading', ...(annexe1.has('total', 'nextYearCost') ? ['total'] : [])];
      return rows.map((row) => in1(row, 'nextYearCost'));
    },
  },
];
