import type { AnnexeRole, SheetReading } from '../../annexes';
import { annexe1Columns, annexe2Columns, percent } from '../../convention';
import type { Report } from '../finding';
import type { Rule } from '../rule';
import { annexeName, line, quote } from '../wording';

/** Share of an annexe's headings above which a sheet is likely to be that annexe, with headings gone or renamed. */
const LIKELY = 0.3;

const headings: Record<AnnexeRole, number> = { annexe1: annexe1Columns.length, annexe2: annexe2Columns.length };

const messages = {
  unrecognised: (sheet: string, role: AnnexeRole, found: number) =>
    `La feuille ${quote(sheet)} ressemble à l’${annexeName(role)}, mais ${found} de ses ${headings[role]} en-têtes seulement sont reconnus : elle n’a pas été contrôlée.`,
  share: (role: AnnexeRole, found: number, resemblance: number) =>
    `En-têtes de l’${annexeName(role)} retrouvés : ${found} sur ${headings[role]} (${percent(resemblance)}).`,
  noOther: (role: AnnexeRole) => `Aucune autre feuille du classeur n’a été reconnue comme l’${annexeName(role)}.`,
};

export const rule: Rule = {
  meta: {
    id: 'structure-feuille-reconnue',
    title: 'La feuille de chaque annexe se reconnaît à ses en-têtes.',
    severity: 'bloquant',
    source: 'Annexes 1 et 2',
    why: 'Une annexe dont les en-têtes ont été effacés ou renommés ne peut pas être contrôlée, ni comprise de ceux qui la reçoivent.',
    howToFix:
      'Rétablissez sur une même ligne les en-têtes de l’annexe tels que la convention les donne, puis relancez Valider.',
    examples: {
      bad: 'Une Annexe 1 dont la moitié des colonnes n’a plus d’en-tête.',
      good: '« n° », « Territoire », « Action », « Catégorie d’action »… sur une même ligne.',
    },
    needs: {},
  },
  messages,
  check(annexes) {
    return (['annexe1', 'annexe2'] as const).flatMap((role): Report[] => {
      const likeliest = annexes[role] ? null : likeliestSheet(annexes.readings, role);
      if (!likeliest) return [];
      const { sheet, resemblance, headings: row } = likeliest;
      const found = Math.round(resemblance * headings[role]);
      const cell = row ?? { sheet, row: 1, column: 1 };
      return [
        {
          message: messages.unrecognised(sheet, role, found),
          cell,
          action: null,
          evidence: [line(messages.share(role, found, resemblance), cell), line(messages.noOther(role))],
        },
      ];
    });
  },
};

/** The sheet that was taken for nothing and resembles the annexe most. */
function likeliestSheet(readings: readonly SheetReading[], role: AnnexeRole): SheetReading | null {
  return readings
    .filter((reading) => !reading.isOurs && reading.role === null && reading.likelyRole === role)
    .filter(({ resemblance }) => resemblance >= LIKELY)
    .reduce<SheetReading | null>((best, other) => (best && best.resemblance >= other.resemblance ? best : other), null);
}
