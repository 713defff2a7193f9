import type { Fault } from './fault';
import { anyAction, in1, in2, sumOf } from './fault';

const PAIRING = ['inter-appariement'];
const NUMBER = ['identification-numero-unique'];
const MESSY = ['structure-ligne-vide-fusion'];

/** Rows, numbers, headings, pilots, and what one annexe has and the other lacks. */
export const tableFaults: readonly Fault[] = [
  {
    name: 'numéro en double',
    rules: [...NUMBER, ...PAIRING],
    plant(book, random) {
      const action = anyAction(book, random);
      if (!action) return null;
      book.annexe1.set(action.number, 'number', book.layout.writeNumber(action.number - 1));
      return [in1(action.number, 'number'), in1(action.number - 1, 'number')];
    },
  },
  {
    name: 'numéro en double dans l’Annexe 2',
    rules: [...NUMBER, ...PAIRING],
    plant(book, random) {
      const action = anyAction(book, random);
      if (!action) return null;
      book.annexe2.set(action.number, 'number', book.layout.writeNumber(action.number - 1));
      return [in2(action.number, 'number'), in2(action.number - 1, 'number')];
    },
  },
  {
    name: 'numéro absent',
    rules: [...NUMBER, ...PAIRING],
    plant(book, random) {
      const action = anyAction(book, random);
      if (!action) return null;
      book.annexe1.set(action.number, 'number', null);
      return [in1(action.number, 'number')];
    },
  },
  {
    name: 'numéro qui n’est pas un entier',
    rules: NUMBER,
    plant(book, random) {
      const action = anyAction(book, random);
      if (!action) return null;
      book.annexe1.set(action.number, 'number', 'à numéroter');
      return [in1(action.number, 'number')];
    },
  },
  {
    name: 'pilote absent',
    rules: ['pilotage-pilote-vide'],
    plant(book, random) {
      const action = anyAction(book, random);
      if (!action) return null;
      book.annexe2.set(action.number, 'pilots', random.pick([null, null, ' ', '-']));
      return [in2(action.number, 'pilots')];
    },
  },
  {
    name: 'liste qui finit par « + »',
    rules: ['pilotage-liste-inachevee'],
    plant(book, random) {
      const action = anyAction(book, random);
      if (!action) return null;
      book.annexe2.set(action.number, 'partners', `${String(book.annexe2.value(action.number, 'partners'))} +`);
      return [in2(action.number, 'partners')];
    },
  },
  {
    name: 'liste avec un « ? »',
    rules: ['pilotage-liste-inachevee'],
    plant(book, random) {
      const action = anyAction(book, random);
      const key = random.pick(['partners', 'pilots'] as const);
      if (!action) return null;
      book.annexe2.set(action.number, key, `${String(book.annexe2.value(action.number, key))} + ?`);
      return [in2(action.number, key)];
    },
  },
  {
    name: 'action absente de l’Annexe 2',
    rules: PAIRING,
    plant(book, random) {
      const action = anyAction(book, random);
      if (!action) return null;
      book.annexe2.rows.splice(
        book.annexe2.rows.findIndex(({ name }) => name === action.number),
        1,
      );
      return [in1(action.number, 'number'), in1(action.number, 'action')];
    },
  },
  {
    name: 'action absente de l’Annexe 1',
    rules: PAIRING,
    plant(book, random) {
      const { annexe1, plan } = book;
      // Not the ends, which the formulas of the totals lean on, nor where a section would lose one of its own.
      if (book.layout.sections !== 'none' || plan.actions.length < 4) return null;
      const number = random.integer(2, plan.actions.length - 1);
      for (const key of ['funding', 'nextYearFunding', 'approved'] as const) {
        const action = plan.actions[number - 1];
        const lost =
          key === 'funding' ? action?.funding : key === 'approved' ? action?.approved : action?.nextYear?.funding;
        const total = annexe1.has('total', key) ? annexe1.value('total', key) : null;
        if (typeof total === 'number') annexe1.set('total', key, Math.round((total - sumOf(lost ?? [])) * 100) / 100);
      }
      annexe1.rows.splice(
        annexe1.rows.findIndex(({ name }) => name === number),
        1,
      );
      return [in2(number, 'number'), in2(number, 'action')];
    },
  },
  {
    name: 'intitulés de deux actions échangés',
    rules: PAIRING,
    plant(book, random) {
      const one = anyAction(book, random);
      const other = one && anyAction(book, random, ({ template }) => template !== one.template);
      if (!one || !other) return null;
      book.annexe2.set(one.number, 'action', other.title);
      book.annexe2.set(other.number, 'action', one.title);
      return [
        in2(one.number, 'action'),
        in2(other.number, 'action'),
        in1(one.number, 'action'),
        in1(other.number, 'action'),
      ];
    },
  },
  {
    name: 'ligne d’action masquée',
    rules: MESSY,
    plant(book, random) {
      const action = anyAction(book, random);
      if (!action) return null;
      book.annexe1.isHidden.add(action.number);
      return book.annexe1.keys.map((key) => in1(action.number, key));
    },
  },
  {
    name: 'ligne vide entre deux actions',
    rules: MESSY,
    plant(book, random) {
      if (book.layout.sections !== 'none') return null;
      const action = anyAction(book, random);
      if (!action) return null;
      book.annexe1.rows.splice(
        book.annexe1.rows.findIndex(({ name }) => name === action.number),
        0,
        { name: 'gap', cells: {} },
      );
      return book.annexe1.keys.map((key) => in1('gap', key));
    },
  },
  {
    name: 'cellules fusionnées qui avalent un montant',
    rules: MESSY,
    plant(book, random) {
      const { annexe1, plan, layout } = book;
      if (layout.sections !== 'none' || plan.actions.length < 4) return null;
      const number = random.integer(2, plan.actions.length - 1);
      annexe1.set(number + 1, 'cost', null);
      annexe1.merges.push([
        { row: number, key: 'cost' },
        { row: number + 1, key: 'cost' },
      ]);
      return [in1(number, 'cost'), in1(number + 1, 'cost')];
    },
  },
  {
    name: 'en-tête effacé',
    rules: ['structure-entetes-reconnus'],
    plant({ annexe1 }, random) {
      const key = random.pick(['requested', 'category', 'objective', 'indicators'] as const);
      annexe1.set('heading', key, random.pick(['', 'Colonne1', 'xxx']));
      return annexe1.keys.map((one) => in1('heading', one));
    },
  },
  {
    name: 'en-tête en double',
    rules: ['structure-entetes-reconnus'],
    plant({ annexe1 }) {
      if (!annexe1.keys.includes('remarks')) return null;
      annexe1.set('heading', 'remarks', annexe1.value('heading', 'requested'));
      return [in1('heading', 'remarks'), in1('heading', 'requested')];
    },
  },
  {
    name: 'dépense suivante laissée vide',
    rules: ['budget-annee-suivante-vide'],
    plant(book, random) {
      const action = anyAction(book, random, ({ nextYear }) => nextYear !== null);
      // Among others that are empty already, one more is only a longer list.
      if (!action || book.plan.actions.some(({ nextYear }) => nextYear === null)) return null;
      book.annexe1.set(action.number, 'nextYearCost', null);
      book.annexe1.set(action.number, 'nextYearFunding', null);
      return [in1(action.number, 'nextYearCost'), in1(action.number, 'nextYearFunding')];
    },
  },
];
