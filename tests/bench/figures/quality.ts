import { faults } from '../../quality/faults';
import { Random } from '../../quality/invent/random';
import type { FaultScore } from '../../quality/measure';
import { cleanFindings, scoreAlone, tryFaults } from '../../quality/measure';
import type { Figure } from '../figure';

const TERRITORIES = Array.from({ length: 30 }, (_, seed) => seed);
const AIM = 0.95;

/** How many planted mistakes are found, and how much of what is said is true: alone, then two or three at once. */
export async function measure(): Promise<Figure[]> {
  const scores = scoreAlone(faults, TERRITORIES);
  const planted = sum(scores, (score) => score.planted);
  const found = sum(scores, (score) => score.found);
  const said = sum(scores, (score) => Math.round(score.perFault * score.planted));
  const wrong = sum(scores, (score) => score.wrong.length);
  return Promise.resolve([
    ...cleanFigures(),
    share(`Fautes semées seules, retrouvées (${faults.length} sortes, ${planted} semis)`, found / planted),
    share('Fautes semées seules, part des anomalies qui en parlent', said / (said + wrong)),
    ...severalAtOnce(),
    ...ofRules(scores),
    ...scores.map(ofFault),
  ]);
}

/** What is said of agreements in which nothing is wrong. */
function cleanFigures(): Figure[] {
  const said = TERRITORIES.flatMap(cleanFindings);
  const alarms = said.filter(({ severity }) => severity !== 'information').length;
  return [
    {
      name: 'Conventions justes : fausses alertes (30 territoires)',
      measured: String(alarms),
      target: '0',
      isReached: alarms === 0,
    },
    {
      name: 'Conventions justes : informations par classeur',
      measured: ((said.length - alarms) / TERRITORIES.length).toFixed(1),
    },
  ];
}

function severalAtOnce(): Figure[] {
  const sets = Array.from({ length: 90 }, (_, seed) => {
    const random = new Random(500 + seed);
    return tryFaults(seed, random.shuffled(faults).slice(0, random.integer(2, 3)));
  });
  const trials = sets.flatMap((set) => set.trials);
  const said = sum(trials, ({ found, also }) => found.length + also.length);
  const wrong = sum(sets, (set) => set.wrong.length);
  return [
    share(
      `Fautes semées par deux ou trois, retrouvées (${trials.length} semis)`,
      trials.filter(({ found }) => found.length > 0).length / trials.length,
    ),
    share('Fautes semées par deux ou trois, part des anomalies qui en parlent', said / (said + wrong)),
  ];
}

/** For each rule: the mistakes planted for it that were found, and how much of what it said was true. */
function ofRules(scores: readonly FaultScore[]): Figure[] {
  const ids = [
    ...new Set(
      scores.flatMap(({ fault, true: told, wrong }) => [
        ...fault.rules,
        ...told.keys(),
        ...wrong.map(({ rule }) => rule),
      ]),
    ),
  ];
  return ids.sort().map((id) => {
    const own = scores.filter(({ fault }) => fault.rules[0] === id);
    const planted = sum(own, (score) => score.planted);
    const right = sum(scores, (score) => score.true.get(id) ?? 0);
    const wrong = sum(scores, (score) => score.wrong.filter(({ rule }) => rule === id).length);
    const recall =
      planted === 0 ? '' : `, rappel ${(sum(own, (score) => score.found) / planted).toFixed(3)} (${planted} semis)`;
    const precision =
      right + wrong === 0
        ? 'rien à dire'
        : `précision ${(right / (right + wrong)).toFixed(3)} (${right + wrong} anomalies)`;
    return { name: `  ${id}`, measured: `${precision}${recall}` };
  });
}

/** One line of the matrix: found out of planted, under which severity, and how many findings speak of it. */
function ofFault({ fault, planted, found, severities, perFault, wrong }: FaultScore): Figure {
  const heaviest = Object.keys(severities).join(', ');
  return {
    name: `  ${fault.name}`,
    measured: `${found}/${planted} ${heaviest}, ${perFault.toFixed(1)} par faute, ${wrong.length} à tort`,
  };
}

function share(name: string, value: number): Figure {
  return { name, measured: value.toFixed(3), target: `≥ ${AIM}`, isReached: value >= AIM };
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}
