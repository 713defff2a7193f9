import type { Template } from './actions';
import { coordinator, templates } from './actions';
import type { Random } from './random';
import type { Signatory } from './territories';

/** A sum and who pays or receives it. */
export interface Share {
  euros: number;
  who: string;
}

/** An action with its money, all of which agrees. Euros. */
export interface Action {
  number: number;
  template: Template;
  title: string;
  place: string;
  cost: number;
  requested: number;
  funding: Share[];
  /** Null where the second year is left empty. */
  nextYear: { cost: number; funding: Share[] } | null;
  approved: Share[];
  /** Month of the first year, 1 to 12. */
  startMonth: number;
}

/** An agreement in which nothing is wrong, before it is written on sheets. */
export interface Plan {
  signatory: Signatory;
  firstYear: number;
  actions: Action[];
}

/** Draws the actions of an agreement and their money; a sparse one leaves half of its second year empty. */
export function drawPlan(signatory: Signatory, random: Random, count: number, isSparse: boolean): Plan {
  const firstYear = random.pick([2021, 2022, 2023, 2024, 2025]);
  const funders = random.shuffled(signatory.funders).slice(0, random.integer(2, signatory.funders.length));
  const titled = placed(signatory, random).slice(0, count - 1);
  const works = [{ template: coordinator, place: signatory.city, title: coordinator.title }, ...titled];
  const actions = works.map(({ template, place, title }, index): Action => {
    const isPost = template === coordinator;
    const money = isPost ? postMoney(signatory, random) : actionMoney(template, signatory, funders, random);
    const nextYear = isSparse && random.chance(0.5) ? null : money.nextYear;
    return { number: index + 1, template, title, place, ...money, nextYear, startMonth: random.integer(1, 12) };
  });
  return { signatory, firstYear, actions };
}

/** Every template in every place, the templates first: no two of them alike. */
function placed({ places }: Signatory, random: Random): Pick<Action, 'template' | 'place' | 'title'>[] {
  const shuffled = random.shuffled(templates);
  return random
    .shuffled(places)
    .concat(places.map((place) => `${place} (2)`))
    .flatMap((place) => shuffled.map((template) => ({ template, place, title: `${template.title} – ${place}` })));
}

type Money = Pick<Action, 'cost' | 'requested' | 'funding' | 'nextYear' | 'approved'>;

function postMoney({ acronym }: Signatory, random: Random): Money {
  const half = random.integer(25, 40) * 1_000;
  const share = [{ euros: half, who: acronym }];
  return {
    cost: 2 * half,
    requested: half,
    funding: share,
    nextYear: { cost: 2 * half, funding: share },
    approved: share,
  };
}

function actionMoney(
  { isOrdinary, isOneOff }: Template,
  { acronym }: Signatory,
  funders: string[],
  random: Random,
): Money {
  const cents = random.chance(0.05) ? random.integer(1, 99) / 100 : 0;
  const cost = 1_000 * random.integer(8, random.chance(0.15) ? 900 : 180) + 500 * random.integer(0, 1) + cents;
  const requested = isOrdinary ? 0 : 500 * Math.floor((cost * random.integer(30, 65)) / 100 / 500);
  // The AMI is the State's money already: its programme pays for the ordinary schemes only.
  const payers = [acronym, ...funders.filter((who) => isOrdinary || who !== 'BOP 177')];
  const funding = shares(cost - requested, payers, random);
  // Another cost for the second year, near the first and never the same as another action's by design.
  const next = isOneOff ? 0 : 500 * Math.round((cost * random.integer(80, 120)) / 100 / 500);
  const nextFunding = isOneOff
    ? []
    : shares(isOrdinary ? next : next - 500 * Math.floor(next / 2 / 500), payers, random);
  const granted = random.chance(0.7) ? requested : 500 * Math.floor((requested * random.integer(60, 95)) / 100 / 500);
  const beneficiaries = random.chance(0.3) ? ['Etat', acronym] : [random.pick(['Etat', acronym])];
  const approved = granted === 0 ? [] : shares(granted, beneficiaries, random, beneficiaries.length);
  return { cost, requested, funding, nextYear: { cost: next, funding: nextFunding }, approved };
}

/** A sum between one to four of those who pay. */
function shares(total: number, payers: readonly string[], random: Random, count = random.integer(1, 4)): Share[] {
  const whos = count === payers.length ? payers : random.shuffled([...new Set(payers)]).slice(0, count);
  const parts = random.parts(total, whos.length);
  return parts.map((euros, index) => ({ euros, who: whos[index] ?? '' }));
}
