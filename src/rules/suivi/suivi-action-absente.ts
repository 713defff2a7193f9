import type { Rule } from '../rule';
import { quote } from '../wording';
import { ofRows, textLine } from './rows';

const messages = {
  gone: (number: number, sheet: string) =>
    `La feuille ${quote(sheet)} suit une action ${number} qui n’est plus dans les annexes : sa ligne n’entre dans aucun rapprochement.`,
};

export const rule: Rule = {
  meta: {
    id: 'suivi-action-absente',
    title: 'Chaque ligne du suivi correspond à une action des annexes.',
    severity: 'information',
    source: 'pratique',
    why: 'Une action renumérotée ou retirée laisse derrière elle une ligne dont les montants ne se rapprochent plus de rien.',
    howToFix:
      'Si l’action a été renumérotée, corrigez le numéro de la ligne ; si elle est abandonnée, gardez-la pour mémoire et ignorez ce constat.',
    examples: {
      bad: 'Ligne 26 au suivi, 25 actions dans les annexes.',
      good: 'Mêmes numéros dans les annexes et au suivi.',
    },
    needs: {},
  },
  messages,
  check({ annexe1, annexe2 }, { monitoring }) {
    const rows = [...(annexe1?.rows ?? []), ...(annexe2?.rows ?? [])];
    const known = new Set(rows.map(({ number }) => number.value));
    if (rows.length === 0) return [];
    return ofRows(monitoring, ({ number }, { sheet }) => {
      if (number.value === null || known.has(number.value)) return [];
      return [
        {
          message: messages.gone(number.value, sheet.name),
          cell: number.cell,
          action: number.value,
          evidence: [textLine('Numéro', number, number.text)],
        },
      ];
    });
  },
};
