import type { ColumnDefinition, ColumnKind } from '../../../convention';
import { actionCategories, annexe1Columns, annexe2Columns } from '../../../convention';
import type { SheetBlueprint } from '../../../workbook';
import { columnLetters } from '../../../workbook';
import { SheetBuilder } from '../../sheet/builder';
import type { Piece } from '../../sheet/cells';
import { formula, input, text } from '../../sheet/cells';
import type { LookName } from '../../theme';
import type { Template, TemplateContext } from '../template';

const ACTIONS = 25;
/** The column beside the annexe's own, which the model lacks: the priority of the national plan (article 2.1). */
const PRIORITY = 'Priorité du plan (1 à 5)';

/** « Annexes 1 et 2 vierges »: the columns of the model to the letter, for another year or another territory. */
export const template: Template = {
  id: 'annexes-vierges',
  title: 'Annexes 1 et 2 vierges',
  purpose:
    'Les 17 et 9 colonnes du modèle, avec listes de choix et totaux en formule, pour un autre exercice ou territoire.',
  season: 'Préparation d’une convention ou d’un avenant',
  rank: 11,
  options: [],
  build: (context) => [budgetSheet(context), objectivesSheet(context)],
};

const widths: Record<ColumnKind, number> = { number: 5, text: 19, target: 22, amount: 14, period: 14, actors: 18 };
const inputs: Record<ColumnKind, LookName> = {
  number: 'input center',
  text: 'input',
  target: 'input',
  amount: 'input money',
  period: 'input',
  actors: 'input',
};

function emptySheet(
  name: string,
  columns: readonly ColumnDefinition<string>[],
  extra: readonly string[],
  { annexes, settings }: TemplateContext,
): { sheet: SheetBuilder; first: number; last: number } {
  const years = { N: annexes.years.first, 'N+1': annexes.years.second };
  const sheet = new SheetBuilder({
    signature: `vierge ${name}`,
    name,
    columns: [...columns.map(({ kind }) => widths[kind]), ...extra.map(() => 9)],
    footer: `${name} – ${settings.collectivity}`,
  });
  sheet.title((settings.collectivity || 'Nom de la collectivité').toUpperCase());
  const heading = ({ heading: model }: ColumnDefinition<string>) =>
    model.replace(/\{(N(?:\+1)?)\}/g, (_, year: keyof typeof years) => String(years[year]));
  const header = sheet.head(...columns.map(heading), ...extra);
  const first = sheet.next;
  // The numbers too are the user's: a numbered row without anything else would count as an action to complete.
  for (let row = 0; row < ACTIONS; row += 1) {
    sheet.rowOf(48, [
      ...columns.map(({ kind }) => input(null, inputs[kind])),
      ...extra.map(() => input(null, 'input center')),
    ]);
  }
  const last = sheet.next - 1;
  sheet.repeat(header).with({ freeze: { rows: header, columns: 3 }, firstInput: { row: first, column: 1 } });
  return { sheet, first, last };
}

function budgetSheet(context: TemplateContext): SheetBlueprint {
  const { sheet, first, last } = emptySheet('Annexe 1', annexe1Columns, [PRIORITY], context);
  const place = (key: string) => annexe1Columns.findIndex((column) => column.key === key) + 1;
  sheet.row(
    text(null, 'total'),
    text(null, 'total'),
    text('TOTAL', 'total'),
    ...annexe1Columns.slice(3).map(({ kind }, index): Piece => {
      const letters = columnLetters(index + 4);
      return kind === 'amount'
        ? formula(`=SUM(${letters}${first}:${letters}${last})`, 'total money')
        : text(null, 'total');
    }),
  );
  const over = (column: number) => [{ top: first, left: column, bottom: last, right: column }];
  const territories = context.settings.territories.map(({ name }) => name).filter((name) => !name.includes(','));
  sheet.validate(
    ...listOf(over(place('territory')), territories, 'Territoire'),
    ...listOf(
      over(place('category')),
      actionCategories.map(({ name }, index) => `${index + 1}. ${name}`),
      'Catégorie d’action',
    ),
    ...listOf(over(annexe1Columns.length + 1), ['1', '2', '3', '4', '5'], 'Priorité du plan'),
    ...annexe1Columns.flatMap(({ kind }, index) =>
      kind === 'amount'
        ? [
            {
              areas: over(index + 1),
              rule: { kind: 'decimal' as const, least: 0 },
              prompt: {
                title: 'Montant en euros',
                text: 'Un nombre seul, sans texte : 12500. Précisez la source à côté.',
              },
              error: {
                title: 'Montant',
                text: 'Un montant est un nombre : le total ne compte pas les textes. Garder ce texte ?',
                isWarning: true as const,
              },
            },
          ]
        : [],
    ),
  );
  return { ...sheet.build(), isUsers: true };
}

function objectivesSheet(context: TemplateContext): SheetBlueprint {
  const { sheet } = emptySheet('Annexe 2', annexe2Columns, [], context);
  return { ...sheet.build(), isUsers: true };
}

/** A list of choices, where it fits into the 255 characters that Excel allows; other texts may be typed all the same. */
function listOf(
  areas: { top: number; left: number; bottom: number; right: number }[],
  choices: string[],
  title: string,
) {
  const fitting = choices.filter((_, index) => choices.slice(0, index + 1).join(',').length <= 255);
  if (fitting.length === 0 || choices.some((choice) => choice.includes(','))) return [];
  const error = { title, text: 'Ce choix n’est pas dans la liste. Le garder ?', isWarning: true as const };
  return [{ areas, rule: { kind: 'list' as const, choices: fitting }, error }];
}
