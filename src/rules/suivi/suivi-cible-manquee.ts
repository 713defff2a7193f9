import { executionOf, type IndicatorRow, type Monitoring } from '../../monitoring';
import { percent, plural } from '../../convention';
import type { Report } from '../finding';
import type { Rule } from '../rule';
import { capitalised, quote } from '../wording';
import { isExplained, textLine } from './rows';

const number = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 2 });

const messages = {
  missed: (action: string, year: number, achieved: string, target: string, share: number) =>
    `${capitalised(action)} n’atteint pas sa cible ${year} : ${achieved} pour ${target} (${percent(share)}), sans commentaire.`,
  indicator: (action: number | null) => (action === null ? 'un indicateur' : `l’action ${action}`),
};

/** Nothing is said of what was not measured; a comment, or an explanation of the action for that year, is enough. */
export const rule: Rule = {
  meta: {
    id: 'suivi-cible-manquee',
    title: 'Une cible manquée est commentée.',
    severity: 'avertissement',
    source: 'article 2.3, article 5',
    why: 'Le rapport d’exécution confronte les résultats aux objectifs : un écart sans explication appelle une question de l’État.',
    howToFix: 'Vérifiez la valeur et la cible ; si elles sont justes, dites pourquoi dans le commentaire.',
    examples: {
      bad: 'Cible 30 désignations, réalisé 12, commentaire vide.',
      good: 'Cible 30 désignations, réalisé 12, « cotation mise en place en octobre seulement ».',
    },
    needs: {},
  },
  messages,
  check(_, { monitoring }) {
    const { indicators } = monitoring;
    if (!indicators) return [];
    return indicators.rows.flatMap((row) => [
      ...missed(monitoring, row, indicators.year, row.target1, row.achieved1),
      ...missed(monitoring, row, indicators.year + 1, row.target2, row.achieved2),
    ]);
  },
};

function missed(
  monitoring: Monitoring,
  row: IndicatorRow,
  year: number,
  target: IndicatorRow['target1'],
  achieved: IndicatorRow['achieved1'],
): Report[] {
  if (target.value === null || achieved.value === null || target.value <= 0 || row.comment.value !== null) return [];
  const isDown = row.direction.value === 'baisse';
  const share = isDown ? (achieved.value <= 0 ? 1 : target.value / achieved.value) : achieved.value / target.value;
  if (share >= 1 || isToldOf(monitoring, row, year)) return [];
  const counted = (value: number) =>
    row.unit.value === null ? number.format(value) : unitWords(value, row.unit.value);
  return [
    {
      message: messages.missed(
        messages.indicator(row.number.value),
        year,
        counted(achieved.value),
        counted(target.value),
        share,
      ),
      cell: achieved.cell,
      cells: [achieved.cell, target.cell],
      action: row.number.value,
      evidence: [
        textLine('Indicateur', row.indicator, row.indicator.text === '' ? 'sans nom' : quote(row.indicator.text)),
        textLine(`Cible ${year}`, target, counted(target.value)),
        textLine(`Réalisé ${year}`, achieved, counted(achieved.value)),
      ],
    },
  ];
}

/** « 12 désignations », « 1 place », « 30 % ». */
function unitWords(value: number, unit: string): string {
  return /^[%€]$/.test(unit) ? `${number.format(value)} ${unit}` : plural(value, unit.replace(/s\b/g, ''), unit);
}

function isToldOf(monitoring: Monitoring, { number: action }: IndicatorRow, year: number): boolean {
  const row = executionOf(monitoring, year)?.rows.find((one) => one.number.value === action.value);
  return row !== undefined && isExplained(row);
}
