import { fold } from '../../annexes';
import { enumeration, euros } from '../../convention';
import { cellAddress } from '../../workbook';
import { isAgreementOf } from '../agreement';
import type { ApprovedPart } from '../analysis';
import { approvedParts } from '../analysis';
import { gathered } from '../gather';
import type { Rule } from '../rule';
import { isOfState } from '../taking-part';
import { actionName, line, quote } from '../wording';

const messages = {
  stranger: (name: string, amount: number, action: string, signatories: readonly string[]) =>
    `${quote(name)} reçoit ${euros(amount)} pour l’${action} sans avoir signé la convention (signataires : ${enumeration(signatories)}).`,
  several: (name: string, actions: string) =>
    `${quote(name)} reçoit des financements validés pour ${actions} sans avoir signé la convention.`,
  approved: ({ cell, text }: ApprovedPart) => `Financement validé (${cellAddress(cell)}) : ${quote(text)}.`,
};

/** Who signed is a setting of the agreement: nothing is said of another agreement's annexes. */
export const rule: Rule = {
  meta: {
    id: 'convention-beneficiaire-non-signataire',
    title: 'Le bénéficiaire d’un financement validé a signé la convention.',
    severity: 'avertissement',
    source: 'article 2 (adhésion par avenant)',
    why: 'L’État ne peut verser qu’à un signataire ; les autres partenaires rejoignent la convention par avenant.',
    howToFix: 'Faites adhérer le bénéficiaire par avenant, ou désignez un signataire qui lui reversera.',
    examples: { bad: '« 30 000 € VDM » sans avenant avec la ville.', good: '« 30 000 € AMP ».' },
    needs: { annexe1: ['approved'] },
  },
  messages,
  check(annexes, { settings }) {
    const { annexe1 } = annexes;
    const { signatories } = settings;
    if (!annexe1 || signatories.length === 0 || !isAgreementOf(annexes, settings)) return [];
    return approvedParts(annexe1, settings)
      .filter((part) => part.source !== null && part.euros > 0 && !hasSigned(part, signatories))
      .map((part) => ({
        message: messages.stranger(part.source ?? '', part.euros, actionName(part.row), signatories),
        cell: part.cell,
        action: part.row.number.value,
        evidence: [line(messages.approved(part), part.cell)],
        cause: part.actor ?? part.source ?? '',
      }));
  },
  merge: (reports) => gathered(reports, (actions) => messages.several(reports[0]?.cause ?? '', actions)),
};

function hasSigned(part: ApprovedPart, signatories: readonly string[]): boolean {
  const source = ` ${fold(part.source ?? '')} `;
  if (isOfState({ source, actor: part.actor }) && signatories.some((one) => fold(one) === 'etat')) return true;
  return signatories.some((one) => part.actor === one || source.includes(` ${fold(one)} `));
}
