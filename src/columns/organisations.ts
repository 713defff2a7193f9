/** Organisations, as the columns name them. */
import type { ActorList } from '../annexes';
import { actorFamilies, nationalActors, territories } from '../convention';

/** The organisations of a list, each once: under its acronym, or as written where the glossary lacks it. */
export function namesOf({ mentions }: ActorList): string[] {
  return [...new Set(mentions.map(({ actor, text }) => actor ?? text))];
}

/** « collectivité », « État »… of an organisation of the glossary; null for any other. */
export function familyOf(actor: string | null, territory: string | null): string | null {
  const local = territories.find(({ acronym }) => acronym === territory)?.actors ?? [];
  const known = [...local, ...nationalActors].find(({ acronym }) => acronym === actor);
  return known ? actorFamilies[known.family] : null;
}
