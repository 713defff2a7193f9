import type { Book } from '../invent/book';
import { ownSettings } from '../invent/book';
import type { Fault } from './fault';
import { anyAction, in1, isGranted, sumOf } from './fault';

/** Gives the book the settings of its own agreement, where its title and its beneficiaries let them be known as such. */
function knowsItsAgreement(book: Book): boolean {
  if (!book.layout.hasTitle || book.layout.isApprovedPlain) return false;
  book.settings = ownSettings(book.plan);
  return true;
}

/** What the agreement itself says (article 2.2.1). */
export const conventionFaults: readonly Fault[] = [
  {
    name: 'validés au-delà de la subvention',
    rules: ['convention-montant-subvention'],
    plant(book, random) {
      const { layout, plan } = book;
      const action = anyAction(book, random, ({ approved }) => approved.some(({ who }) => who === 'Etat'));
      if (!action || !knowsItsAgreement(book)) return null;
      const { acronym } = plan.signatory;
      book.annexe1.set(
        action.number,
        'approved',
        layout.writeShares([{ euros: sumOf(action.approved), who: acronym }]),
      );
      const keys = [in1(action.number, 'approved'), in1('heading', 'approved')];
      return book.annexe1.has('total', 'approved') ? [...keys, in1('total', 'approved')] : keys;
    },
  },
  {
    name: 'validés au-dessous de l’enveloppe',
    rules: ['convention-enveloppe-totale', 'convention-montant-subvention'],
    plant(book, random) {
      const action = anyAction(book, random, isGranted);
      if (!action || !knowsItsAgreement(book)) return null;
      book.annexe1.set(action.number, 'approved', null);
      const keys = [in1(action.number, 'approved'), in1('heading', 'approved')];
      return book.annexe1.has('total', 'approved') ? [...keys, in1('total', 'approved')] : keys;
    },
  },
];
