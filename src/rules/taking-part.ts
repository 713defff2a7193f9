/** Who takes part in an action, by the lists of pilots and partners of Annexe 2. */
import type { Annexe2Row } from '../annexes';
import { fold } from '../annexes';
import { nationalActors, territories } from '../convention';

const stateActors = new Set(nationalActors.filter(({ family }) => family === 'etat').map(({ acronym }) => acronym));

const collectivities = new Set(
  [...nationalActors, ...territories.flatMap(({ actors }) => actors)]
    .filter(({ family }) => family === 'collectivite')
    .map(({ acronym }) => acronym),
);

/** An organisation as a cell names it, and the actor of the glossary that it is, if any. */
export interface Organisation {
  source: string;
  actor: string | null;
}

/** A service, a programme or a fund of the State. */
export function isOfState({ actor }: Organisation): boolean {
  return actor !== null && stateActors.has(actor);
}

/**
 * Whether an organisation is among the pilots or partners of an action, under its acronym or as it was written. Any
 * service of the State stands for the State, its programmes and its funds.
 */
export function takesPart(organisation: Organisation, { pilots, partners }: Annexe2Row): boolean {
  const mentions = [...pilots.value.mentions, ...partners.value.mentions];
  if (mentions.some(({ actor }) => actor !== null && actor === organisation.actor)) return true;
  if (isOfState(organisation) && mentions.some(({ actor }) => actor !== null && stateActors.has(actor))) return true;
  // The housing solidarity fund is the département's, or the métropole's that it was handed to.
  if (organisation.actor === 'FSL' && mentions.some(({ actor }) => actor !== null && collectivities.has(actor)))
    return true;
  const named = ` ${fold(pilots.text)} ${fold(partners.text)} `;
  return [organisation.actor, organisation.source].some((name) => name !== null && named.includes(` ${fold(name)} `));
}

/** Both lists name somebody and are finished: who is missing from the others is said by the rules of the lists. */
export function areListed({ pilots, partners }: Annexe2Row): boolean {
  return [pilots, partners].every(
    ({ value, isMissing }) => !isMissing && value.mentions.length > 0 && !value.isUnfinished && !value.isDoubtful,
  );
}
