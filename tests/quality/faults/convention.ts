import type { Fault } from './fault';
import { anyAction, cellFault, in1, in2, isFunded, isGranted, knowsItsAgreement, sumOf, withColumn } from './fault';

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
  {
    name: 'validé pour qui n’a pas signé',
    rules: ['convention-beneficiaire-non-signataire'],
    plant(book, random) {
      const action = anyAction(book, random, isGranted);
      if (!action || !knowsItsAgreement(book)) return null;
      const text = book.layout.writeShares([{ euros: sumOf(action.approved), who: 'CCAS' }]);
      book.annexe1.set(action.number, 'approved', text);
      return [in1(action.number, 'approved'), in1('heading', 'approved')];
    },
  },
  cellFault('catégorie d’aucune des six', ['convention-categorie-eligible'], 'category', (_, random) =>
    random.pick(['Hébergement', '7. Divers', 'Investissement']),
  ),
  {
    name: 'rapport à transmettre dans six semaines',
    rules: ['convention-delai-rapport'],
    plant(book) {
      book.today = `${book.plan.firstYear + 1}-02-20`;
      return [
        in1(book.layout.hasTitle ? 'title' : 'heading', book.annexe1.keys[0] ?? 'number'),
        in1('heading', 'number'),
      ];
    },
  },
  cellFault(
    'long terme d’une mesure sociale laissé vide',
    ['convention-financement-long-terme'],
    'longTermFunding',
    () => null,
    ({ template }) => template.category.startsWith('3'),
  ),
  {
    name: 'droit commun payé par l’AMI',
    rules: ['convention-perimetre-droit-commun'],
    plant(book, random) {
      const action = anyAction(book, random, isFunded);
      if (!action) return null;
      for (const sheet of [book.annexe1, book.annexe2])
        sheet.set(action.number, 'action', 'Intermédiation locative (IML)');
      return [in1(action.number, 'requested'), in1(action.number, 'action')];
    },
  },
  {
    name: 'action sans priorité du plan',
    rules: ['convention-priorite-plan'],
    plant(book, random) {
      const action = anyAction(book, random);
      const key = action && withColumn(book, 'Priorité du plan', (number) => (number % 5) + 1);
      if (!action || !key) return null;
      book.annexe1.set(action.number, key, random.pick([null, 'Axe 8', '-']));
      return [in1(action.number, key)];
    },
  },
  {
    name: 'action financée qui n’est pas engagée',
    rules: ['convention-reversement-20'],
    plant(book, random) {
      const action = anyAction(book, random, isGranted);
      if (!action) return null;
      book.annexe2.set(action.number, 'milestones', random.pick(['Attente convention', 'Action suspendue']));
      return [in1(action.number, 'approved'), in2(action.number, 'milestones')];
    },
  },
];
