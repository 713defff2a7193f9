import type { Annexe1 } from '../../annexes';
import { fold } from '../../annexes';
import type { Settings } from '../../convention';
import { enumeration, euros, signedEuros } from '../../convention';
import type { CellRef } from '../../workbook';
import { cellAddress } from '../../workbook';
import { isAgreementOf } from '../agreement';
import type { ApprovedPart } from '../analysis';
import { approvedParts, isSame, smallestSubsets, sumOf, totalPlace } from '../analysis';
import type { Rule } from '../rule';
import { line, quote } from '../wording';

/** Candidates that a finding lists. */
const LISTED_SETS = 5;

const messages = {
  gap: (grantee: string, approved: number, grant: number) =>
    `Les financements validés pour ${grantee} font ${euros(approved)}, et la subvention de la convention ${euros(grant)} : écart ${signedEuros(approved - grant)}.`,
  parts: (grantee: string, parts: readonly ApprovedPart[], sum: number) =>
    `Montants validés pour ${grantee} : ${parts.map(part).join(' + ')} = ${euros(sum)}.`,
  grant: (grant: number) => `Subvention maximale de l’article 2.2.1 : ${euros(grant)}.`,
  missing: (parts: readonly ApprovedPart[]) =>
    `Ferait l’écart, et pourrait revenir au même bénéficiaire : ${enumeration(parts.map(withText))}.`,
  extra: (parts: readonly ApprovedPart[]) => `Fait l’écart, et serait de trop : ${enumeration(parts.map(withText))}.`,
};

function part({ cell, euros: amount }: ApprovedPart): string {
  return `${euros(amount)} (${cellAddress(cell)})`;
}

function withText({ cell, row, text }: ApprovedPart): string {
  return `${cellAddress(cell)} ${quote(text, 40)}${row.number.value === null ? '' : ` de l’action ${row.number.value}`}`;
}

export const rule: Rule = {
  meta: {
    id: 'convention-montant-subvention',
    title: 'La somme des montants validés au bénéfice de la collectivité est la subvention de l’année.',
    severity: 'bloquant',
    source: 'article 2.2.1',
    why: 'L’État verse la subvention sur la foi de cette colonne : un écart bloque le versement ou l’avenant.',
    howToFix: 'Vérifiez le bénéficiaire et le montant de chaque action dans la notification, puis corrigez la colonne.',
    examples: {
      bad: 'Part d’AMP 225 000 €, subvention 230 000 €.',
      good: 'Part d’AMP 230 000 €, subvention 230 000 €.',
    },
    needs: { annexe1: ['approved'] },
    isAboutMoney: true,
  },
  messages,
  check(annexes, { settings }) {
    const { annexe1 } = annexes;
    return annexe1 && isAgreementOf(annexes, settings) ? check(annexe1, settings) : [];
  },
};

function check(annexe1: Annexe1, settings: Settings) {
  const { grant, grantee, tolerance } = settings;
  const parts = approvedParts(annexe1, settings);
  const own = parts.filter(({ source, actor }) =>
    [source, actor].some((name) => name !== null && fold(name) === fold(grantee)),
  );
  const approved = sumOf(own, ({ euros: amount }) => amount);
  // Without a single amount for the grantee, the column names no beneficiaries: there is nothing to add up.
  if (own.length === 0 || isSame(approved, grant, tolerance)) return [];
  const isShort = approved < grant;
  const candidates = isShort ? parts.filter((one) => !own.includes(one)) : own;
  const { sets } = smallestSubsets(
    candidates.map((one) => one.euros),
    Math.abs(grant - approved),
    { most: 2, tolerance, limit: LISTED_SETS, combinations: 50_000 },
  );
  const cell: CellRef = totalPlace(annexe1, 'approved');
  return [
    {
      message: messages.gap(grantee, approved, grant),
      cell,
      action: null,
      evidence: [
        line(messages.parts(grantee, own, approved), ...own),
        line(messages.grant(grant)),
        ...sets.map((set) => {
          const chosen = set.flatMap((position) => candidates[position] ?? []);
          return line(isShort ? messages.missing(chosen) : messages.extra(chosen), ...chosen);
        }),
      ],
    },
  ];
}
