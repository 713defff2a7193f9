/** Whose co-funding « Suivi d’exécution » has a column for. */
import type { Amount, Annexes } from '../../annexes';
import { fold } from '../../annexes';

/** The funders of Aix-Marseille-Provence's agreement; the State's funding from the AMI is told apart. */
const OF_AMP = ['VDM', 'Etat hors AMI', 'CD13', 'FAP', 'autres'];
/** Where the annexes name nobody. */
const USUAL = ['Etat hors AMI', 'Département', 'autres'];
const STATE = /^(?:etat|bop 177|dihal|dre?ets|ddets|fnavdl|ars)\b/;
const MOST = 4;
const LONGEST = 24;

/** The funders that the annexes name, by what they bring, the State's ordinary funding as one; « autres » last. */
export function fundersOf({ annexe1, territory }: Annexes, grantee: string): string[] {
  if (territory === 'AMP') return OF_AMP;
  const amounts = (annexe1?.rows ?? []).flatMap((row): Amount[] => [row.funding.value, row.nextYearFunding.value]);
  const sums = new Map<string, number>();
  for (const { source, actor, euros } of amounts.flatMap(({ parts }) => parts)) {
    const written = actor ?? source;
    if (written === null || fold(written) === fold(grantee) || written.length > LONGEST) continue;
    const name = STATE.test(fold(written)) ? 'Etat hors AMI' : written;
    sums.set(name, (sums.get(name) ?? 0) + euros);
  }
  const named = [...sums].sort(([, one], [, other]) => other - one).slice(0, MOST);
  return named.length === 0 ? USUAL : [...named.map(([name]) => name), 'autres'];
}
