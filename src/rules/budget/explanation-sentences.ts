/** What each kind of explanation of a wrong total says, as the part of a sentence that follows a colon. */
import { enumeration, euros, plural } from '../../convention';
import { cellAddress } from '../../workbook';
import type { Explanation, MoneyKey, PenSlip, Term } from '../analysis';
import { sumOf } from '../analysis';
import type { Years } from '../column-names';
import { columnName, ofColumn, theColumn } from '../column-names';

/** Amounts that a sum names one by one; the others are added up. */
const NAMED_TERMS = 6;

const penSlips: Record<PenSlip, string> = {
  missingZero: 'il manque un zéro au total lui-même',
  extraZero: 'le total lui-même a un zéro de trop',
  inThousands: 'le total lui-même est en milliers d’euros',
  swappedDigits: 'deux chiffres du total lui-même sont intervertis',
};

/** The sentence of one explanation of a column's total, without lead nor full stop. */
export function explain(explanation: Explanation, key: MoneyKey, years: Years): string {
  const { kind, terms, pen, other } = explanation;
  const amounts = sum(terms);
  const isOne = terms.length === 1;
  switch (kind) {
    case 'formula':
      return `La formule du total laisse de côté ${amounts}`;
    case 'text':
      return explanation.isCertain
        ? `SOMME ignore ${amounts}, en texte`
        : `le total compte aussi ${amounts}, en texte, que SOMME ignore`;
    case 'pen':
      return pen ? penSlips[pen] : '';
    case 'slip': {
      const isExcess = terms.some(({ effect }) => effect < 0);
      const [from, to] = isExcess ? [key, other ?? key] : [other ?? key, key];
      return (
        `${amounts}, ${isOne ? 'saisi' : 'saisis'} dans ${theColumn(from, years)} au lieu ${ofColumn(to, years)} ; ` +
        `${isOne ? 'remis à sa place' : 'remis à leur place'}, ce total et celui de la colonne ${columnName(other ?? key, years)} sont justes tous les deux`
      );
    }
    case 'neighbour':
      return `${amounts}, ${isOne ? 'saisi' : 'saisis'} dans la colonne voisine ${columnName(other ?? key, years)} alors que celle-ci n’a pas de nombre sur ${isOne ? 'la ligne' : 'ces lignes'}`;
    case 'balance':
      return `${corrections(terms)}, ce qui équilibrerait ${isOne ? 'la ligne' : 'ces lignes'} et rendrait le total juste`;
    case 'leftOut':
      return `le total ne compte pas ${amounts}`;
    case 'twice':
      return `le total compte deux fois ${amounts}`;
    case 'zero':
      return `${corrections(terms)} (${terms.some(({ effect }) => effect > 0) ? 'un zéro manque' : 'un zéro est de trop'})`;
    case 'outside':
      return `${explanation.isCertain ? 'Le' : 'le'} total compte aussi ${amounts}, qui ${isOne ? 'n’est' : 'ne sont'} à aucune action`;
  }
}

/** « 30 000 € (J8, action 6) + 60 000 € (J19, action 17) = 90 000 € ». */
function sum(terms: readonly Term[]): string {
  const named = terms.slice(0, NAMED_TERMS).map((term) => `${euros(term.amount)} (${place(term)})`);
  const others = terms.slice(NAMED_TERMS);
  const rest = others.length > 0 ? [`${euros(sumOf(others, amountOf))} (${plural(others.length, 'autre ligne')})`] : [];
  return [...named, ...rest].join(' + ') + (terms.length > 1 ? ` = ${euros(sumOf(terms, amountOf))}` : '');
}

function amountOf({ amount }: Term): number {
  return amount;
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
