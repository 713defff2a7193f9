import type { SheetBlueprint } from '../../../workbook';
import { SheetBuilder } from '../../sheet/builder';
import { formula, input, text } from '../../sheet/cells';
import { colors, tabColors } from '../../theme';
import { actionRows, leftOutNote, RANK_COLUMNS, titlePiece } from '../action-rows';
import { hidingLast } from '../hidden';
import type { Template, TemplateContext } from '../template';

/** « Plan de financement N+1 »: what the next year costs, who pays, and what an amendment would change (article 2.2.1). */
export const template: Template = {
  id: 'plan-de-financement',
  title: 'Plan de financement N+1 / avenant',
  purpose:
    'Année suivante par action : dépenses, cofinancements, besoin AMI, et ce que l’avenant changerait (avant / après).',
  season: 'Février à juin',
  rank: 10,
  options: [],
  build: (context) => [planSheet(context)],
};

const widths = [5, 46, 14, 14, 14, 14, 14, 14, 10, 14, 14, 30];
/** So many actions can still be read on one page, for the whole to be seen. */
const ON_ONE_PAGE = 32;

function planSheet(context: TemplateContext): SheetBlueprint {
  const { annexes, settings } = context;
  const { first, second } = annexes.years;
  const sheet = new SheetBuilder({
    signature: `plan de financement ${second}`,
    name: `Plan de financement ${second}`,
    columns: [...widths, ...new Array<number>(RANK_COLUMNS).fill(6)],
    tabColor: tabColors.report,
    footer: `Plan de financement ${second} – ${settings.collectivity}`,
  });
  sheet.title(
    `Plan de financement ${second}`,
    settings.collectivity || 'Convention « Logement d’abord »',
    `Article 2.2.1 : évaluation préalable aux crédits ${second} et avenant`,
  );
  const header = sheet.head(
    'N°',
    'Action',
    `Coût ${first}`,
    `AMI validé ${first}`,
    `Dépenses ${second}`,
    `Cofinancements ${second}`,
    `Besoin AMI ${second}`,
    'Variation des dépenses',
    'Variation %',
    `AMI ${second} après avenant`,
    'Écart avec le besoin',
    'Motif de la modification',
  );
  const { first: start, last } = actionRows(sheet, context, widths.length, {
    pieces: (actionRow) => {
      const { row, live } = actionRow;
      return [
        titlePiece(actionRow),
        formula(live.amount('cost'), 'cell money'),
        formula(live.amount('approved'), 'cell money'),
        formula(live.amount('nextYearCost'), 'cell money'),
        formula(live.amount('nextYearFunding'), 'cell money'),
        formula(`=IF(COUNT(E${row})=0,"",E${row}-N(F${row}))`, 'cell money'),
        formula(`=IF(COUNT(C${row},E${row})<2,"",E${row}-C${row})`, 'cell money'),
        formula(`=IF(COUNT(C${row},E${row})<2,"",IF(C${row}=0,"",E${row}/C${row}-1))`, 'cell percent'),
        input(null, 'input money'),
        formula(`=IF(COUNT(G${row},J${row})<2,"",J${row}-G${row})`, 'cell money'),
        input(),
      ];
    },
  });
  const sum = (column: string) => formula(`=SUM(${column}${start}:${column}${last})`, 'total money');
  const sumOfSome = (column: string) => {
    const cells = `${column}${start}:${column}${last}`;
    return formula(`=IF(COUNT(${cells})=0,"",SUM(${cells}))`, 'total money');
  };
  const compared = `SUMPRODUCT(--ISNUMBER(H${start}:H${last}),C${start}:C${last})`;
  const total = sheet.row(
    text('Total', 'total', 2),
    ...['C', 'D', 'E', 'F', 'G'].map(sum),
    sumOfSome('H'),
    // Of the actions that have both years alone: what is not costed is no saving.
    formula(`=IF(${compared}=0,"",H${last + 1}/${compared})`, 'total percent'),
    sumOfSome('J'),
    sumOfSome('K'),
    text(null, 'total'),
  );
  sheet.row(
    text('Actions non chiffrées', 'label', 2),
    ...['C', 'D', 'E', 'F'].map((column) =>
      formula(`=ROWS(${column}${start}:${column}${last})-COUNT(${column}${start}:${column}${last})`, 'cell number'),
    ),
  );
  sheet.gap();
  leftOutNote(sheet, context);
  sheet.paragraph(
    'Les montants suivent les annexes. Une case vide ou « ? » reste vide\u00a0: elle est comptée parmi les actions non chiffrées, jamais comme un zéro. « à relire »\u00a0: le texte de l’annexe a changé depuis l’insertion.',
    'note',
  );
  sheet
    .highlight({
      areas: [{ top: start, left: 11, bottom: total, right: 11 }],
      formula: `=AND(ISNUMBER($K${start}),$K${start}<0)`,
      look: { fill: colors.bad.fill, color: colors.bad.text },
    })
    .repeat(header)
    .with({ freeze: { rows: header, columns: 2 } });
  if (last - start < ON_ONE_PAGE) sheet.fitOn(1);
  return hidingLast(sheet.build(), RANK_COLUMNS);
}
