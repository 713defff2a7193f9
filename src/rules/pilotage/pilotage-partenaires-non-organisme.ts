import type { ActorMention, Annexe2Row } from '../../annexes';
import { fold } from '../../annexes';
import { enumeration } from '../../convention';
import type { CellRef } from '../../workbook';
import { cellAddress } from '../../workbook';
import type { Report } from '../finding';
import { gathered } from '../gather';
import type { Rule } from '../rule';
import { actionName, capitalised, line, quote } from '../wording';

/** How a step begins, or a body that meets: what is done, not who does it. */
const STEP = new RegExp(
  `^(?:(?:\\d+ )?(?:consultations?|reunions?|validation|lancement|redaction|recrutement|elaboration|rencontres?|bilan|restitution|signature|relance|evaluation|preparation|organisation|presentation|mise en|appels? a projets?|point avec|prise de|comites? de (?:redaction|pilotage|suivi|validation|lecture)|comite technique|groupes? de (?:travail|reflexion)|copil|cotech|coteh|cotec)(?: |$))`,
);

const messages = {
  empty: (action: string) => `${capitalised(`l’${action}`)} n’a aucun partenaire : la cellule est vide.`,
  empties: (actions: string) => `${actions} n’ont aucun partenaire : la cellule est vide.`,
  steps: (action: string, texts: readonly string[]) =>
    `Les partenaires de l’${action} contiennent autre chose que des organismes : ${enumeration(texts)}.`,
  contents: (cell: CellRef, text: string) =>
    `Partenaires (${cellAddress(cell)}) : ${text === '' ? 'rien n’est écrit' : quote(text, 100)}.`,
};

export const rule: Rule = {
  meta: {
    id: 'pilotage-partenaires-non-organisme',
    title: 'La colonne des partenaires est remplie, et ne contient que des organismes.',
    severity: 'avertissement',
    source: 'Annexe 2, colonne « Partenaires centraux »',
    why: 'Une étape ou une réunion à la place des partenaires laisse croire que l’action n’en a pas.',
    howToFix: 'Nommez les organismes, et déplacez les étapes dans « étapes, échéances ».',
    examples: { bad: '« 1. Comité de rédaction 2. Consultation groupe de réflexion ».', good: '« SIAO + ARHLM ».' },
    needs: { annexe2: ['partners'] },
  },
  messages,
  check({ annexe2 }) {
    return (annexe2?.rows ?? []).flatMap((row) => reportOf(row) ?? []);
  },
  merge: (reports) => gathered(reports, messages.empties),
};

function reportOf(row: Annexe2Row): Report | null {
  const { cell, text, value } = row.partners;
  const report = { cell, action: row.number.value, evidence: [line(messages.contents(cell, text), cell)] };
  if (value.isEmpty || text === '') return { ...report, message: messages.empty(actionName(row)), cause: 'empty' };
  const steps = value.mentions.filter(isStep).map((mention) => quote(mention.text));
  return steps.length === 0 ? null : { ...report, message: messages.steps(actionName(row), steps) };
}

function isStep({ text, actor }: ActorMention): boolean {
  return actor === null && STEP.test(fold(text));
}
