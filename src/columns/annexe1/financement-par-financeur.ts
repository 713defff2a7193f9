import type { Agreement, Column1, Family } from '../column';
import { FNAVDL, STATE, actorLabel, actorSlug, actorsByAmount, actorsOf, isNamed, partOf } from '../funders';

const PREFIX = 'financement-';
const OTHERS = 'financement-autres';
/** Funders besides the State that have a column of their own. */
const MOST_FUNDERS = 3;

function fundersOf(agreement: Agreement, existing: readonly string[]): string[] {
  const named = actorsByAmount(agreement, 'funding');
  const main = named.filter((actor) => actor !== STATE && actor !== FNAVDL).slice(0, MOST_FUNDERS);
  return [...new Set([...main, STATE, FNAVDL, ...actorsOf(PREFIX, existing, named)])];
}

/**
 * One column a funder: those that pay most, the State with its services and programmes, the FNAVDL, and all others. Where
 * nobody names the FNAVDL, its column would be empty: it may be chosen, and no other column needs it.
 */
export const column: Family<Column1> = {
  id: 'financement-par-financeur',
  members(agreement, existing) {
    const { first } = agreement.annexes.years;
    // Whether its column stands already is no matter: the formula of the others would change as soon as it is put in.
    const isUsual = (funder: string) => funder !== FNAVDL || isNamed(agreement, FNAVDL);
    const members = fundersOf(agreement, existing).map((funder, index): Column1 => ({
      id: `${PREFIX}${actorSlug(funder)}`,
      order: 31 + index / 10,
      group: 'Montants lus',
      heading: `dont ${actorLabel(funder)} ${first} (€)`,
      meaning:
        funder === STATE
          ? 'Ce que paient l’État, ses services et ses programmes (BOP 177…) dans les financements de l’année.'
          : `Ce que paie ${actorLabel(funder)} dans les financements de l’année.`,
      format: 'euros',
      ...(isUsual(funder) && { isDefault: true }),
      total: 'sum',
      reads: ['funding'],
      cell: ({ funding }) => partOf(funding, (actor) => actor === funder),
    }));
    const ids = members.filter(({ isDefault }) => isDefault).map(({ id }) => id);
    const others: Column1 = {
      id: OTHERS,
      order: 39,
      group: 'Montants lus',
      heading: `dont autres ${first} (€)`,
      meaning:
        'Le reste des financements de l’année : les autres financeurs, et les montants dont la source n’est pas dite.',
      format: 'euros',
      isDefault: true,
      total: 'sum',
      needs: ['financements', ...ids],
      cell(_row, { ref }) {
        const all = ref('financements');
        return { formula: `=IF(ISNUMBER(${all}),${all}-SUM(${ids.map(ref).join(',')}),"")` };
      },
    };
    return [...members, others];
  },
};
