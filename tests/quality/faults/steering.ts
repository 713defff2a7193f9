import type { Fault } from './fault';
import { anyAction, cellFault, cellFault2, in1, in2, knowsItsAgreement, withColumn } from './fault';

/** The objective and the indicators of an action in both annexes. */
const TARGETS = ['objective', 'indicators'] as const;

/** Who carries the actions, and how their results are to be measured. */
export const steeringFaults: readonly Fault[] = [
  cellFault2('étapes à la place des partenaires', ['pilotage-partenaires-non-organisme'], 'partners', (_, random) =>
    random.pick(['Réunion de lancement en mai', 'Comité de rédaction', '1. Consultation 2. Réunion publique']),
  ),
  cellFault2('partenaires laissés vides', ['pilotage-partenaires-non-organisme'], 'partners', () => null),
  cellFault2(
    'pilote répété parmi les partenaires',
    ['pilotage-pilote-partenaire'],
    'partners',
    ({ number }, _, { annexe2, plan }) => `${plan.signatory.acronym} + ${String(annexe2.value(number, 'partners'))}`,
  ),
  cellFault2(
    'deux pilotes à égalité',
    ['pilotage-pilote-unique'],
    'pilots',
    (_action, _random, { plan }) => `${plan.signatory.acronym} + DDETS`,
  ),
  {
    name: 'action sans aucune cible',
    rules: ['indicateur-sans-cible'],
    plant({ annexe1, annexe2, plan }, random) {
      const action = anyAction({ plan }, random);
      if (!action) return null;
      for (const sheet of [annexe1, annexe2]) {
        sheet.set(action.number, 'objective', 'Améliorer l’accès au logement');
        sheet.set(action.number, 'indicators', 'Nombre de ménages accompagnés');
      }
      return TARGETS.flatMap((key) => [in1(action.number, key), in2(action.number, key)]);
    },
  },
  {
    name: 'indicateur d’une autre cible que l’objectif',
    rules: ['indicateur-cible-coherente'],
    plant({ annexe1, annexe2, plan }, random) {
      const action = anyAction({ plan }, random, ({ template }) => template.objective === template.indicators);
      if (!action) return null;
      const other = action.template.indicators.replace(/\d+/, (count) => String(Number(count) * 2));
      for (const sheet of [annexe1, annexe2]) sheet.set(action.number, 'indicators', other);
      return TARGETS.flatMap((key) => [in1(action.number, key), in2(action.number, key)]);
    },
  },
  {
    name: 'cible doublée pour le même coût',
    rules: ['indicateur-cout-unitaire'],
    plant({ annexe1, annexe2, plan }, random) {
      const action = anyAction(
        { plan },
        random,
        ({ cost, nextYear }) => nextYear !== null && nextYear.cost > cost * 0.8,
      );
      if (!action) return null;
      const { firstYear } = plan;
      for (const sheet of [annexe1, annexe2]) {
        sheet.set(action.number, 'objective', 'Reloger des ménages');
        sheet.set(action.number, 'indicators', `40 ménages en ${firstYear}, 20 ménages en ${firstYear + 1}`);
      }
      return [in1(action.number, 'indicators'), in1(action.number, 'nextYearCost'), in2(action.number, 'indicators')];
    },
  },
  cellFault('livrable laissé vide', ['indicateur-livrable-vide'], 'deliverables', () => null),
  {
    name: 'valeur initiale laissée vide',
    rules: ['indicateur-sans-reference'],
    plant(book, random) {
      const action = anyAction(book, random);
      const key = action && withColumn(book, 'Valeur initiale', (number) => 10 * number);
      if (!action || !key) return null;
      book.annexe1.set(action.number, key, random.pick([null, '?']));
      return [in1(action.number, key)];
    },
  },
  {
    name: 'territoire sans sa collectivité',
    rules: ['inter-territoire-pilote'],
    plant(book, random) {
      const action = anyAction(book, random);
      if (!action || !knowsItsAgreement(book)) return null;
      const { acronym } = book.plan.signatory;
      const places = [...new Set(book.plan.actions.map(({ place }) => place))];
      book.settings = { ...book.settings, territories: places.map((name) => ({ name, actor: acronym })) };
      book.annexe2.set(action.number, 'pilots', 'DDETS');
      return [in2(action.number, 'pilots'), in2(action.number, 'partners'), in1(action.number, 'territory')];
    },
  },
];
