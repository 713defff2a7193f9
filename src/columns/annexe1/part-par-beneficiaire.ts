import type { Agreement, Column1, Family } from '../column';
import { STATE, actorLabel, actorSlug, actorsByAmount, actorsOf, collectivityOf, partOf } from '../funders';

const PREFIX = 'part-';
/** Beneficiaries that have a column of their own where the agreement names none. */
const MOST_BENEFICIARIES = 4;

function beneficiariesOf(agreement: Agreement, existing: readonly string[]): string[] {
  const { isOwn, settings } = agreement;
  const named = actorsByAmount(agreement, 'approved');
  const main = isOwn && settings.beneficiaries.length > 0 ? settings.beneficiaries : named.slice(0, MOST_BENEFICIARIES);
  return [...new Set([...main, ...actorsOf(PREFIX, existing, named)])];
}

/** What the annexes say of the others: a column for them only where there are any. */
function hasOthers({ annexes }: Agreement, listed: readonly string[]): boolean {
  const parts = (annexes.annexe1?.rows ?? []).flatMap(({ approved }) => approved.value.parts);
  return parts.some(({ actor }) => actor === null || !listed.includes(actor));
}

/** One column a beneficiary of the approved funding: the signatories who may receive it (article 2.2.1). */
export const column: Family<Column1> = {
  id: 'part-par-beneficiaire',
  members(agreement, existing) {
    const beneficiaries = beneficiariesOf(agreement, existing);
    const { isOwn, settings } = agreement;
    const members = beneficiaries.map((beneficiary, index): Column1 => {
      const isGrantee = isOwn && settings.grant > 0 && beneficiary === collectivityOf(agreement);
      return {
        id: `${PREFIX}${actorSlug(beneficiary)}`,
        order: 51 + index / 10,
        group: 'Financement validé',
        heading: `Part ${actorLabel(beneficiary)} (€)`,
        meaning: `Ce qui revient à ${beneficiary === STATE ? 'l’État' : beneficiary} du financement validé.`,
        format: 'euros',
        isDefault: true,
        total: 'sum',
        ...(isGrantee && { check: { article: () => String(settings.grant) } }),
        reads: ['approved'],
        cell: ({ approved }) => partOf(approved, (actor) => actor === beneficiary),
      };
    });
    const id = `${PREFIX}autres`;
    if (!existing.includes(id) && !hasOthers(agreement, beneficiaries)) return members;
    const needs = ['valide', ...members.map((member) => member.id)];
    return [
      ...members,
      {
        id,
        order: 57,
        group: 'Financement validé',
        heading: 'Part autres (€)',
        meaning:
          'Le reste du financement validé : les autres bénéficiaires, et les montants dont le bénéficiaire n’est pas dit.',
        format: 'euros',
        isDefault: true,
        total: 'sum',
        needs,
        cell(_row, { ref }) {
          const [all = '', ...parts] = needs.map(ref);
          const listed = parts.length === 0 ? '' : `-SUM(${parts.join(',')})`;
          return { formula: `=IF(ISNUMBER(${all}),${all}${listed},"")` };
        },
      },
    ];
  },
};
