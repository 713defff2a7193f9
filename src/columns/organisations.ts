/** Organisations, as the columns name them. */
import type { ActorList, ActorMention } from '../annexes';
import { fold } from '../annexes';
import type { ActorFamily } from '../convention';
import { actorFamilies, familyWords, nationalActors, territories } from '../convention';

/** The organisations of a list, each once: under its acronym, or as written where the glossary lacks it. */
export function namesOf({ mentions }: ActorList): string[] {
  return [...new Set(mentions.map(({ actor, text }) => actor ?? text))];
}

/** « collectivité », « État »… of an organisation: by the glossary, else by a word of its name; null where neither tells. */
export function familyOf({ actor, text }: ActorMention, territory: string | null): string | null {
  const local = territories.find(({ acronym }) => acronym === territory)?.actors ?? [];
  const known = [...local, ...nationalActors].find(({ acronym }) => acronym === actor)?.family;
  const words = ` ${fold(text)} `;
  const told = (Object.keys(actorFamilies) as ActorFamily[]).find((family) => {
    return familyWords[family].some((word) => words.includes(` ${word} `));
  });
  const family = known ?? (actor === null ? told : undefined);
  return family ? actorFamilies[family] : null;
}
