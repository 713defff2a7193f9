import type { Fault } from './fault';
import { anyAction, cellFault, goesOn, in1, isFunded, isGranted, spelt, sumOf } from './fault';

const isWhole = (euros: number) => Number.isInteger(euros);
const UNREAD = ['budget-montant-non-numerique'];
const WRONG = ['budget-equilibre-ligne', 'cofinancement-depasse-cout', 'budget-variation-aberrante'];

/** One amount that is not what it should be, or not what Excel takes for a number. */
export const amountFaults: readonly Fault[] = [
  cellFault(
    'coût saisi en texte (« 45 000 € »)',
    UNREAD,
    'cost',
    ({ cost }) => spelt(cost),
    ({ cost }) => isWhole(cost),
  ),
  cellFault(
    'AMI demandé saisi en texte (« 45 000 »)',
    UNREAD,
    'requested',
    ({ requested }) => spelt(requested).replace(' €', ''),
    isFunded,
  ),
  cellFault(
    'devise saisie (« 45 000 EUR »)',
    UNREAD,
    'cost',
    ({ cost }) => spelt(cost).replace('€', 'EUR'),
    ({ cost }) => isWhole(cost),
  ),
  cellFault(
    'point pour virgule (« 45.000 »)',
    UNREAD,
    'nextYearCost',
    ({ nextYear }) =>
      spelt(nextYear?.cost ?? 0)
        .replace(' €', '')
        .replace(/ /g, '.'),
    goesOn,
  ),
  cellFault(
    'unité KE en texte (« 45 KE »)',
    [...UNREAD, 'budget-unite-heterogene'],
    'nextYearCost',
    ({ nextYear }) => `${(nextYear?.cost ?? 0) / 1000} KE`,
    goesOn,
  ),
  cellFault(
    'financeur dans le coût (« CAF 45000 »)',
    UNREAD,
    'cost',
    ({ cost }) => `CCAS ${cost}`,
    ({ cost }) => isWhole(cost),
  ),
  cellFault(
    'mention après le montant (« 45000 finct »)',
    UNREAD,
    'nextYearCost',
    ({ nextYear }) => `${nextYear?.cost ?? 0} finct`,
    goesOn,
  ),
  cellFault('coût « à chiffrer »', ['budget-cout-non-chiffre'], 'cost', (_, random) =>
    random.pick(['à chiffrer', '?', 'Investissement en année 1', 'nc']),
  ),
  cellFault('dépense de l’année suivante « ? »', ['budget-cout-non-chiffre'], 'nextYearCost', () => '?', goesOn),
  cellFault('coût en erreur #REF!', ['budget-cout-non-chiffre', 'budget-montant-non-numerique'], 'cost', () => '#REF!'),
  {
    name: 'coût affiché comme une date',
    rules: ['budget-unite-heterogene', 'budget-montant-non-numerique', 'budget-cout-non-chiffre'],
    plant(book, random) {
      const action = anyAction(book, random);
      if (!action) return null;
      book.annexe1.row(action.number).cells.cost = { value: action.cost, format: 'mmm-yy' };
      return [in1(action.number, 'cost')];
    },
  },
  cellFault('coût négatif', ['budget-equilibre-ligne', 'budget-montant-non-numerique'], 'cost', ({ cost }) => -cost),
  cellFault(
    'AMI demandé négatif',
    ['budget-equilibre-ligne', 'budget-valide-vs-demande'],
    'requested',
    ({ requested }) => -requested,
    isFunded,
  ),
  cellFault(
    'milliers d’euros parmi des euros (75 pour 75 000)',
    WRONG,
    'requested',
    ({ requested }) => requested / 1000,
    ({ requested }) => requested >= 5000,
  ),
  cellFault(
    'virgule pour milliers (45,5 pour 45 500)',
    WRONG,
    'cost',
    ({ cost }) => cost / 1000,
    ({ cost }) => isWhole(cost),
  ),
  cellFault('zéro manquant dans le coût', WRONG, 'cost', ({ cost }) => cost / 10),
  cellFault('zéro en trop dans le coût', WRONG, 'cost', ({ cost }) => cost * 10),
  cellFault(
    'zéro manquant l’année suivante',
    WRONG,
    'nextYearCost',
    ({ nextYear }) => (nextYear?.cost ?? 0) / 10,
    goesOn,
  ),
  cellFault(
    'chiffres intervertis dans le coût',
    WRONG,
    'cost',
    ({ cost }) => {
      const digits = [...String(cost)];
      const at = digits.findIndex(
        (digit, index) =>
          digits[index + 1] !== undefined &&
          digits[index + 1] !== digit &&
          digits[index + 1] !== '0' &&
          digits[index + 1] !== '.',
      );
      [digits[at], digits[at + 1]] = [digits[at + 1] ?? '', digits[at] ?? ''];
      return Number(digits.join(''));
    },
    ({ cost }) => /^(\d)(?!\1|0)\d/.test(String(cost)),
  ),
  cellFault(
    'ligne déséquilibrée de plus de 1 000 €',
    ['budget-equilibre-ligne', 'cofinancement-depasse-cout'],
    'requested',
    ({ requested }, random) => requested + 500 * random.integer(3, 30),
    isFunded,
  ),
  cellFault(
    'ligne déséquilibrée de quelques centaines d’euros',
    ['budget-equilibre-ligne'],
    'cost',
    ({ cost }, random) => cost + random.integer(50, 900),
  ),
  cellFault(
    'dépense de l’année suivante doublée sans explication',
    ['budget-variation-aberrante'],
    'nextYearCost',
    ({ cost }) => 500 * Math.round((2.3 * cost) / 500),
    (action) => goesOn(action) && isWhole(action.cost),
  ),
  cellFault(
    'validé supérieur au demandé',
    ['budget-valide-vs-demande'],
    'approved',
    ({ requested, approved }, random, { layout }) => {
      const euros = requested + 500 * random.integer(1, 20);
      return layout.isApprovedPlain ? euros : layout.writeShares([{ euros, who: approved[0]?.who ?? '' }]);
    },
    isGranted,
  ),
  cellFault(
    'validé sans demande',
    ['budget-valide-vs-demande'],
    'approved',
    (_, random, { layout, plan }) => {
      const euros = 500 * random.integer(4, 40);
      return layout.isApprovedPlain ? euros : layout.writeShares([{ euros, who: plan.signatory.acronym }]);
    },
    ({ requested }) => requested === 0,
  ),
  cellFault(
    'validé « à confirmer »',
    ['budget-valide-conditionnel'],
    'approved',
    ({ approved }) => `${spelt(sumOf(approved))} ${approved[0]?.who ?? ''} à confirmer`,
    isGranted,
  ),
  cellFault(
    'validé sans bénéficiaire',
    ['budget-valide-beneficiaire'],
    'approved',
    ({ approved }) => spelt(sumOf(approved)),
    (action, { layout, plan }) =>
      isGranted(action) && !layout.isApprovedPlain && plan.actions.filter(isGranted).length > 3,
  ),
  cellFault(
    'validé pour un bénéficiaire inconnu',
    ['budget-valide-beneficiaire'],
    'approved',
    ({ approved }) => `${spelt(sumOf(approved))} Association Les Toits`,
    (action, { layout }) => isGranted(action) && !layout.isApprovedPlain,
  ),
];
