/** Who pays and who receives, as the columns name them. */
import type { Amount, AmountPart, Annexe1Row, Field } from '../annexes';
import { fold } from '../annexes';
import { nationalActors } from '../convention';
import type { Agreement, ComputedCell } from './column';

/** The State's fund whose credits are followed apart. */
export const FNAVDL = 'FNAVDL';
export const STATE = 'Etat';

const stateActors = new Set(nationalActors.filter(({ family }) => family === 'etat').map(({ acronym }) => acronym));

/** Under which name an actor's money is counted: the State's services and programmes pay with the State's. */
function payerOf({ actor }: Pick<AmountPart, 'actor'>): string | null {
  return actor !== null && actor !== FNAVDL && stateActors.has(actor) ? STATE : actor;
}

/** How headings name an actor. */
export function actorLabel(actor: string): string {
  return actor === STATE ? 'État' : actor;
}

/** The end of a column's id: « BOP 177 » → "bop-177". */
export function actorSlug(actor: string): string {
  return fold(actor).replaceAll(' ', '-');
}

/** The sum of the parts of some actors; nothing where the cell is a plain number, whose payer is not said. */
export function partOf(field: Field<Amount>, isTheirs: (actor: string) => boolean): ComputedCell | null {
  const parts = field.value.parts.filter((part) => {
    const actor = payerOf(part);
    return actor !== null && isTheirs(actor);
  });
  if (parts.length === 0) return null;
  return { value: Math.round(parts.reduce((sum, { euros }) => sum + euros, 0) * 100) / 100 };
}

/** The actors that a column of money names, those of the greatest sums first. */
export function actorsByAmount({ annexes }: Agreement, key: 'funding' | 'nextYearFunding' | 'approved'): string[] {
  const sums = new Map<string, number>();
  const rows: readonly Annexe1Row[] = annexes.annexe1?.rows ?? [];
  for (const part of rows.flatMap((row) => row[key].value.parts)) {
    const actor = payerOf(part);
    if (actor !== null) sums.set(actor, (sums.get(actor) ?? 0) + part.euros);
  }
  return [...sums].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)).map(([actor]) => actor);
}

/** Whether the annexes name an actor anywhere: as a funder, in the name of an action, in a heading or a note. */
export function isNamed({ annexes }: Agreement, actor: string): boolean {
  const word = new RegExp(`(?<!\\p{L})${actor}(?!\\p{L})`, 'iu');
  return [annexes.annexe1, annexes.annexe2].some((annexe) =>
    annexe?.sheet.values.some((row) => row.some((value) => typeof value === 'string' && word.test(value))),
  );
}

/** The actors whose columns stand on the sheet already. */
export function actorsOf(prefix: string, existing: readonly string[], known: readonly string[]): string[] {
  const slugs = new Set(existing.filter((id) => id.startsWith(prefix)).map((id) => id.slice(prefix.length)));
  return known.filter((actor) => slugs.has(actorSlug(actor)));
}

/** The collectivity that signed, as the columns of funding name it; null where it is not known. */
export function collectivityOf({ isOwn, settings, annexes }: Agreement): string | null {
  return isOwn && settings.grantee !== '' ? settings.grantee : annexes.territory;
}

/** « Crédits AMP à inscrire 2021 (€) »: what the collectivity puts down in its budget for a year (article 2.2). */
export function creditsHeading(agreement: Agreement, year: number): string {
  const collectivity = collectivityOf(agreement);
  return `Crédits ${collectivity === null ? '' : `${collectivity} `}à inscrire ${year} (€)`;
}

export const unknownCollectivity =
  'La collectivité signataire n’est pas reconnue dans ces annexes : précisez-la dans « Réglages ».';
