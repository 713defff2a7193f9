import { monthNames } from '../../../src/convention';
import { monthSerial } from '../../support/agreement';
import type { Fault } from './fault';
import { anyAction, cellFault, cellFault2, in1, in2, knowsItsAgreement, withColumn } from './fault';

/** Starts, steps and ends: what no date tells, what comes too late or too early, what contradicts itself. */
export const calendarFaults: readonly Fault[] = [
  cellFault2('démarrage sans année', ['calendrier-date-exploitable'], 'start', (_, random) =>
    random.pick(['mars', 'septembre', 'au printemps', 'à planifier', 'à la rentrée']),
  ),
  cellFault2('démarrage réduit à l’année', ['calendrier-date-exploitable'], 'start', (_action, _random, { plan }) =>
    String(plan.firstYear),
  ),
  cellFault2(
    'démarrage après la convention',
    ['calendrier-hors-convention'],
    'start',
    (_action, _random, { plan }) => `mars ${plan.firstYear + 4}`,
  ),
  cellFault(
    'calendrier qui dépasse la convention',
    ['calendrier-hors-convention'],
    'calendar',
    ({ startMonth }, _random, { plan }) =>
      `de ${monthNames[startMonth - 1]?.[0]} ${plan.firstYear} à juin ${plan.firstYear + 3}`,
  ),
  cellFault2('étapes à trouver', ['calendrier-etapes-vides'], 'milestones', (_, random) =>
    random.pick([null, '???', 'à définir', '-']),
  ),
  {
    name: 'démarrage avant la signature',
    rules: ['calendrier-avant-signature'],
    plant(book, random) {
      const first = Math.min(...book.plan.actions.map(({ startMonth }) => startMonth));
      const action = anyAction(book, random);
      if (!action || first < 2 || !knowsItsAgreement(book)) return null;
      const { firstYear } = book.plan;
      book.settings = { ...book.settings, signatureDate: `${firstYear}-${String(first).padStart(2, '0')}-01` };
      book.annexe1.set(action.number, 'calendar', monthSerial(firstYear, first - 1));
      book.annexe2.set(action.number, 'start', monthSerial(firstYear, first - 1));
      return [in2(action.number, 'start'), in1(action.number, 'calendar')];
    },
  },
  {
    name: 'mise en concurrence après le lancement du marché',
    rules: ['calendrier-etape-incoherente'],
    plant(book, random) {
      const action = anyAction(book, random);
      if (!action) return null;
      const { firstYear } = book.plan;
      book.annexe1.set(action.number, 'calendar', `avril ${firstYear}`);
      book.annexe2.set(action.number, 'start', `Lancement du marché en avril ${firstYear}`);
      book.annexe2.set(action.number, 'milestones', `Juin ${firstYear} : mise en concurrence`);
      return [in2(action.number, 'start'), in2(action.number, 'milestones'), in1(action.number, 'calendar')];
    },
  },
  {
    name: 'résultat avant le démarrage',
    rules: ['calendrier-etape-incoherente'],
    plant(book, random) {
      const action = anyAction(book, random);
      if (!action) return null;
      const { firstYear } = book.plan;
      book.annexe1.set(action.number, 'calendar', monthSerial(firstYear, 9));
      book.annexe2.set(action.number, 'start', monthSerial(firstYear, 9));
      book.annexe2.set(action.number, 'milestones', `Choix du cabinet ; restitution en mai ${firstYear}`);
      return [in2(action.number, 'start'), in2(action.number, 'milestones'), in1(action.number, 'calendar')];
    },
  },
  {
    name: 'étapes qui remontent le temps',
    rules: ['calendrier-etape-incoherente'],
    plant(book, random) {
      const action = anyAction(book, random);
      if (!action) return null;
      const { firstYear } = book.plan;
      book.annexe1.set(action.number, 'calendar', monthSerial(firstYear, 4));
      book.annexe2.set(action.number, 'start', monthSerial(firstYear, 4));
      book.annexe2.set(
        action.number,
        'milestones',
        `Choix du cabinet en octobre ${firstYear} ; enquête en septembre ${firstYear} ; comité en décembre ${firstYear}`,
      );
      return [in2(action.number, 'milestones')];
    },
  },
  {
    name: 'calendrier et livrables intervertis',
    rules: ['calendrier-colonnes-interverties'],
    plant(book, random) {
      const action = anyAction(book, random);
      if (!action) return null;
      book.annexe1.set(action.number, 'calendar', 'Bilan annuel');
      book.annexe1.set(action.number, 'deliverables', `de mars à décembre ${book.plan.firstYear}`);
      return [in1(action.number, 'calendar'), in1(action.number, 'deliverables')];
    },
  },
  cellFault('calendrier encore à dire', ['inter-calendrier'], 'calendar', (_, random) =>
    random.pick(['à définir', 'À préciser', 'en attente']),
  ),
  {
    name: 'poste d’une année entière, pourvu en septembre',
    rules: ['calendrier-prorata-exercice'],
    plant(book) {
      const [post] = book.plan.actions;
      if (!post || post.startMonth > 3) return null;
      if (!String(book.annexe1.value('heading', 'cost')).includes('12 mois')) return null;
      for (const [sheet, key] of [
        [book.annexe1, 'calendar'],
        [book.annexe2, 'start'],
      ] as const)
        sheet.set(post.number, key, monthSerial(book.plan.firstYear, 9));
      return [in1(post.number, 'cost'), in2(post.number, 'start')];
    },
  },
  cellFault2(
    'action interrompue',
    ['calendrier-echeance-depassee', 'convention-reversement-20'],
    'milestones',
    (_, random) => random.pick(['Marché interrompu', 'Attente convention', 'Action suspendue']),
    ({ startMonth }) => startMonth < 6,
  ),
  {
    name: 'date de fin laissée vide',
    rules: ['calendrier-date-fin'],
    plant(book, random) {
      const action = anyAction(book, random);
      const key = action && withColumn(book, 'Date de fin', () => `décembre ${book.plan.firstYear + 1}`);
      if (!action || !key) return null;
      book.annexe1.set(action.number, key, random.pick([null, '?']));
      return [in1(action.number, key)];
    },
  },
];
