import type { Fault } from './fault';
import { anyAction, cellFault, goesOn, in1, isFunded, spelt, sumOf } from './fault';

/** What is said of who pays, and how much. */
export const fundingFaults: readonly Fault[] = [
  cellFault(
    'financeur cité sans montant',
    ['cofinancement-source-sans-montant'],
    'funding',
    ({ funding }, _, { layout }) => `${layout.writeShares(funding)} + CCAS`,
  ),
  cellFault('seuls des noms de financeurs', ['cofinancement-source-sans-montant'], 'funding', () => 'CCAS et Région'),
  cellFault(
    '« idem » au lieu d’un montant',
    ['cofinancement-source-sans-montant'],
    'nextYearFunding',
    () => 'idem',
    goesOn,
  ),
  cellFault('montant sans financeur', ['cofinancement-montant-sans-source'], 'funding', ({ funding }) =>
    spelt(sumOf(funding)),
  ),
  cellFault('montant sans financeur, en nombre', ['cofinancement-montant-sans-source'], 'funding', ({ funding }) =>
    sumOf(funding),
  ),
  cellFault(
    'action AMI sans cofinancement',
    ['cofinancement-absent', 'budget-equilibre-ligne'],
    'funding',
    () => null,
    isFunded,
  ),
  cellFault(
    'dépense suivante sans cofinancement',
    ['cofinancement-annee-suivante'],
    'nextYearFunding',
    () => null,
    goesOn,
  ),
  cellFault(
    'cofinancements suivants au-dessus de la dépense',
    ['cofinancement-depasse-cout'],
    'nextYearFunding',
    ({ nextYear }, random, { layout }) =>
      layout.writeShares([{ euros: (nextYear?.cost ?? 0) + 500 * random.integer(1, 40), who: 'Région' }]),
    goesOn,
  ),
  cellFault(
    'cofinancements au-dessus du coût',
    ['cofinancement-depasse-cout', 'budget-equilibre-ligne'],
    'funding',
    ({ cost }, random, { layout }) =>
      layout.writeShares([{ euros: Math.ceil(cost) + 500 * random.integer(1, 40), who: 'Région' }]),
  ),
  cellFault(
    'État compté deux fois',
    ['cofinancement-double-compte'],
    'funding',
    ({ funding }, _, { layout }) => layout.writeShares([{ euros: sumOf(funding), who: 'BOP 177' }]),
    ({ approved, funding }, { layout }) =>
      !layout.isApprovedPlain && approved.some(({ who }) => who === 'Etat') && funding.length > 0,
  ),
  cellFault(
    'poste du coordinateur compté deux fois',
    ['cofinancement-double-compte'],
    'funding',
    ({ funding }) => `Poste de coordo ${sumOf(funding)}`,
  ),
  {
    name: 'coordinateur à 60 / 40',
    rules: ['cofinancement-coordinateur-50'],
    plant({ plan, annexe1, layout }) {
      const post = plan.actions[0];
      if (!post) return null;
      annexe1.set(1, 'requested', 0.6 * post.cost);
      annexe1.set(1, 'funding', layout.writeShares([{ euros: 0.4 * post.cost, who: plan.signatory.acronym }]));
      return [in1(1, 'requested'), in1(1, 'funding')];
    },
  },
  {
    name: 'coordinateur à 40 % du territoire l’année suivante',
    rules: ['cofinancement-coordinateur-50'],
    plant({ plan, annexe1, layout }) {
      const post = plan.actions[0];
      if (!post?.nextYear) return null;
      annexe1.set(
        1,
        'nextYearFunding',
        layout.writeShares([{ euros: 0.4 * post.nextYear.cost, who: plan.signatory.acronym }]),
      );
      return [in1(1, 'nextYearFunding')];
    },
  },
  {
    name: 'financements de deux lignes voisines croisés',
    rules: ['budget-lignes-croisees'],
    plant({ plan, annexe1 }, random) {
      const pairs = plan.actions.slice(1, -1).flatMap((action) => {
        const next = plan.actions[action.number];
        return next && Math.abs(sumOf(action.funding) - sumOf(next.funding)) > 1000
          ? [[action.number, next.number] as const]
          : [];
      });
      if (pairs.length === 0) return null;
      const [one, other] = random.pick(pairs);
      const [first, second] = [annexe1.value(one, 'funding'), annexe1.value(other, 'funding')];
      annexe1.set(one, 'funding', second);
      annexe1.set(other, 'funding', first);
      return [in1(one, 'funding'), in1(other, 'funding')];
    },
  },
  {
    name: 'action à 0 € avec pilote et objectif',
    rules: ['budget-action-sans-moyens'],
    plant(book, random) {
      const action = anyAction(book, random, (one) => !isFunded(one));
      if (!action) return null;
      const [zeroed, emptied] = [
        ['cost', 'requested', 'nextYearCost'],
        ['funding', 'nextYearFunding'],
      ] as const;
      for (const key of zeroed) book.annexe1.set(action.number, key, 0);
      for (const key of emptied) book.annexe1.set(action.number, key, null);
      return ([...zeroed, ...emptied] as const).map((key) => in1(action.number, key));
    },
  },
  {
    name: 'AMI à 90 % du coût',
    rules: ['cofinancement-taux-ami'],
    plant(book, random) {
      const action = anyAction(book, random, ({ cost }) => Number.isInteger(cost) && cost > 20_000);
      if (!action) return null;
      const { annexe1, layout, plan } = book;
      const asked = Math.round(0.9 * action.cost);
      annexe1.set(action.number, 'requested', asked);
      annexe1.set(
        action.number,
        'funding',
        layout.writeShares([{ euros: action.cost - asked, who: plan.signatory.acronym }]),
      );
      annexe1.set(
        action.number,
        'approved',
        layout.isApprovedPlain ? asked : layout.writeShares([{ euros: asked, who: plan.signatory.acronym }]),
      );
      return (['requested', 'approved', 'funding', 'cost'] as const).map((key) => in1(action.number, key));
    },
  },
];
