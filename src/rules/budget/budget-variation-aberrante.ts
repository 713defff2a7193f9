import type { Annexe1Row } from '../../annexes';
import { fold } from '../../annexes';
import { euros, percent } from '../../convention';
import type { CellRef } from '../../workbook';
import { cellAddress, editCell } from '../../workbook';
import { moneyAnalysis } from '../analysis';
import type { EvidenceLine, Report } from '../finding';
import { fixOf } from '../fix';
import type { Rule } from '../rule';
import { actionName, line, quote } from '../wording';

/** How far the targets' growth may lie from the cost's and still explain it. */
const TARGET_MARGIN = 0.1;

const messages = {
  missingZero: (action: string, first: number, second: number, year: number) =>
    `Les dépenses ${year} de l’${action} (${euros(second)}) sont exactement le dixième de son coût de l’année précédente (${euros(first)}) : il manque sans doute un zéro.`,
  extraZero: (action: string, first: number, second: number, year: number) =>
    `Les dépenses ${year} de l’${action} (${euros(second)}) sont exactement dix fois son coût de l’année précédente (${euros(first)}) : il y a sans doute un zéro de trop.`,
  inThousands: (action: string, first: number, second: number, year: number) =>
    `Les dépenses ${year} de l’${action} (${euros(second)}) sont exactement le millième de son coût de l’année précédente (${euros(first)}) : elles ont sans doute été saisies en milliers d’euros.`,
  change: (action: string, first: number, second: number, year: number) =>
    `Le coût de l’${action} passe de ${euros(first)} à ${euros(second)} en ${year} (${second > first ? '+' : '−'}${percent(Math.abs(second / first - 1))}) sans explication.`,
  costs: (firstCell: CellRef, first: number, secondCell: CellRef, second: number) =>
    `${cellAddress(firstCell)} : ${euros(first)} ; ${cellAddress(secondCell)} : ${euros(second)} ; rapport ${ratio(second / first)}.`,
  funding: (cell: CellRef, funding: number, second: number) =>
    `Les cofinancements de la même année (${cellAddress(cell)}, ${euros(funding)}) dépassent déjà ${euros(second)}.`,
  fix: (cell: CellRef, second: number, right: number) =>
    `Remplacer ${euros(second)} par ${euros(right)} en ${cellAddress(cell)}`,
  targets: (text: string) => `Les cibles ne changent pas dans la même proportion : ${quote(text, 80)}.`,
};

function ratio(value: number): string {
  return new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 2 }).format(value);
}

export const rule: Rule = {
  meta: {
    id: 'budget-variation-aberrante',
    title:
      'Le coût d’une action ne varie pas d’une année à l’autre d’un facteur dix, ni de plus de moitié sans explication.',
    severity: 'avertissement',
    source: 'pratique de contrôle',
    why: 'Un rapport de dix exactement est presque toujours un zéro oublié ; une forte variation devra être justifiée dans l’avenant.',
    howToFix:
      'Vérifiez le montant de l’année suivante ; s’il est juste, dites ce qui change (cibles, durée, périmètre).',
    examples: { bad: '160 000 € la première année, 16 000 € la seconde.', good: '160 000 € les deux années.' },
    needs: { annexe1: ['cost', 'nextYearCost'] },
  },
  messages,
  check({ annexe1, years }, { settings }) {
    if (!annexe1) return [];
    const { figures, slips } = moneyAnalysis(annexe1, settings);
    return annexe1.rows.flatMap((row): Report[] => {
      const [first, second] = [row.cost.value.total, row.nextYearCost.value.total];
      // An action that ends, or begins, does not vary.
      if (first === null || second === null || first <= 0 || second <= 0) return [];
      // A cost that is wrong by itself is no measure of the next.
      if (slips.has(row) || figures.costZero(row) !== null) return [];
      const zero = figures.nextYearZero(row);
      const isStrong = Math.abs(second / first - 1) > settings.costChangeThreshold;
      if (zero === null && (!isStrong || targetsExplain(row, second / first, years))) return [];
      const say = zero === null ? messages.change : messages[zero];
      const { cell, value, formula } = row.nextYearCost;
      const fix =
        zero !== null && value.isCountedBySum && formula === null
          ? fixOf('proposed', messages.fix(cell, second, first), [
              editCell(annexe1.sheet, cell, { value: first / value.scale }),
            ])
          : undefined;
      return [
        {
          message: say(actionName(row), first, second, years.second),
          cell: row.nextYearCost.cell,
          action: row.number.value,
          evidence: [
            line(messages.costs(row.cost.cell, first, row.nextYearCost.cell, second), row.cost, row.nextYearCost),
            ...witnesses(row, second, zero === null),
          ],
          fix,
        },
      ];
    });
  },
};

/** What else on the row speaks for or against the change. */
function witnesses(row: Annexe1Row, second: number, isChange: boolean): EvidenceLine[] {
  const funding = row.nextYearFunding.value.total;
  const target = [row.objective, row.indicators].find(({ value }) => value.targets.some(({ year }) => year !== null));
  return [
    ...(funding !== null && funding > second
      ? [line(messages.funding(row.nextYearFunding.cell, funding, second), row.nextYearFunding)]
      : []),
    ...(isChange && target ? [line(messages.targets(target.text), target)] : []),
  ];
}

/** Whether a target grows or shrinks with the cost: 15 dwellings the first year and 30 the second for twice the cost. */
function targetsExplain(row: Annexe1Row, change: number, years: { first: number; second: number }): boolean {
  const targets = [...row.objective.value.targets, ...row.indicators.value.targets];
  return targets
    .filter(({ year }) => year === years.first)
    .some((one) =>
      targets.some(
        (other) =>
          other.year === years.second &&
          fold(other.unit) === fold(one.unit) &&
          one.high > 0 &&
          Math.abs(other.high / one.high / change - 1) <= TARGET_MARGIN,
      ),
    );
}
