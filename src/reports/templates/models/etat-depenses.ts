import { plural, typeset } from '../../../convention';
import type { VoucherKey, VoucherRow } from '../../../monitoring';
import { fixedCell } from '../../../monitoring';
import type { SheetBlueprint } from '../../../workbook';
import { difference, sumOfNumbers } from '../../monitoring/expressions';
import { SheetBuilder } from '../../sheet/builder';
import type { Piece } from '../../sheet/cells';
import { formula, input, later, text } from '../../sheet/cells';
import type { LookName } from '../../theme';
import { actionRows, leftOutNote, RANK_COLUMNS, titlePiece } from '../action-rows';
import { actionsOf } from '../actions';
import { hidingLast } from '../hidden';
import type { Rows } from '../money';
import { amiLabel, ANY_NUMBER } from '../money';
import { parameterInput } from '../parameters';
import type { Template, TemplateContext } from '../template';

/** « État récapitulatif des dépenses »: what the credits were spent on, certified by who ordered it. */
export const template: Template = {
  id: 'etat-depenses',
  title: 'État récapitulatif des dépenses',
  purpose:
    'L’emploi des crédits par action, la liste des mandats, la certification de l’ordonnateur et le visa du comptable.',
  season: 'Clôture de l’exercice',
  rank: 8,
  options: ['year'],
  build: (context) => [statement(context)],
};

const widths = [6, 44, 16, 19, 12, 16, 18, 16, 16, 16, 17];

function statement(context: TemplateContext): SheetBlueprint {
  const { annexes, settings, year } = context;
  const { first, second } = annexes.years;
  const sheet = new SheetBuilder({
    signature: `état des dépenses ${year}`,
    name: `État des dépenses ${year}`,
    columns: [...widths, ...new Array<number>(RANK_COLUMNS).fill(6)],
    footer: `État récapitulatif des dépenses ${year} – ${settings.collectivity}`,
  });
  sheet.title(
    `État récapitulatif des dépenses – exercice ${year}`,
    settings.collectivity || typeset('Convention « Logement d’abord »'),
    typeset(`Convention ${first}-${second}, articles 2.3 et 5 : justification de l’emploi des crédits`),
  );
  // What is signed comes first, on a page of its own; it adds up what stands below.
  const rows: Rows = { first: 0, last: 0 };
  summary(sheet, context, rows);
  certification(sheet, context);
  sheet.breakPage().heading('Dépenses par action');
  const header = sheet.head(
    'N°',
    'Action, puis tiers payés',
    'Pièce',
    'N° mandat / facture',
    'Date',
    amiLabel(annexes, year),
    'Dépense mandatée',
    'dont AMI',
    'Pièces (TTC)',
    'dont AMI',
    'Mandaté − pièces',
  );
  Object.assign(rows, expenditure(sheet, context));
  sheet.row(
    text('Total', 'total', 5),
    ...['F', 'G', 'H', 'I', 'J', 'K'].map((letters) => formula(`=${total(letters, rows)}`, 'total cents')),
  );
  notes(sheet, context);
  leftOutNote(sheet, context);
  sheet.repeat(header);
  return hidingLast(sheet.build(), RANK_COLUMNS);
}

/** What was paid, what was spent of it and what proves it, over all actions. */
function summary(sheet: SheetBuilder, context: TemplateContext, rows: Rows): void {
  const { settings, annexes, year } = context;
  sheet.heading('Récapitulatif');
  const line = (label: string, piece: Piece) => sheet.row(text(label, 'label', 2), { ...piece, span: 2 });
  const grant = settings.grant > 0 && year === annexes.years.first ? settings.grant : null;
  line('Crédits AMI versés par l’Etat', parameterInput(context, 'paid', 'input cents', undefined, grant));
  const lines: [label: string, letters: string][] = [
    [`${amiLabel(annexes, year)} ${year}`, 'F'],
    ['Dépenses mandatées', 'G'],
    ['dont part AMI', 'H'],
    ['Pièces produites (TTC)', 'I'],
    ['Mandaté − pièces', 'K'],
  ];
  for (const [label, letters] of lines)
    line(
      label,
      later(() => `=${total(letters, rows)}`, 'cell cents'),
    );
}

/** The actions, each with its vouchers of the year under it. */
function expenditure(sheet: SheetBuilder, context: TemplateContext): Rows {
  const { annexes, monitoring, year } = context;
  const isSecond = year === annexes.years.second && year !== annexes.years.first;
  const table = monitoring.vouchers;
  const vouchers = ofYear(table?.rows ?? [], year);
  const blank = (key: VoucherKey, look: LookName): Piece =>
    key === 'number' ? text(null) : input(null, look.replace('cell', 'input') as LookName);
  return actionRows(sheet, context, widths.length, {
    number: 'subtotal center',
    pieces: (actionRow) => {
      const { row, live, done, action } = actionRow;
      const need = `=${difference(live.amount('nextYearCost').slice(1), `N(${live.amount('nextYearFunding').slice(1)})`)}`;
      const own = table ? vouchers.filter(({ number }) => number.value === action.number).length : 1;
      const proved = (letters: string) =>
        own === 0
          ? text(null, 'subtotal cents')
          : formula(`=${sumOfNumbers(`${letters}${row + 1}:${letters}${row + own}`)}`, 'subtotal cents');
      return [
        { ...titlePiece(actionRow, 'label'), span: 4 },
        formula(isSecond ? need : live.amount('approved'), 'subtotal cents'),
        formula(`=${done.number('spent')}`, 'input cents'),
        formula(`=${done.number('amiSpent')}`, 'input cents'),
        proved('I'),
        proved('J'),
        formula(`=IF(COUNT(G${row},I${row})=2,ROUND(G${row}-I${row},2),"")`, 'subtotal cents'),
      ];
    },
    after: ({ action }) => {
      if (!table) addVoucher(sheet, blank);
      for (const { row, ...fields } of vouchers.filter(({ number }) => number.value === action.number)) {
        addVoucher(sheet, (key, look) => {
          const column = table?.columns[key];
          if (!table || column === undefined) return text(null, look);
          const cell = fixedCell({ sheet: table.sheet.name, row, column });
          return formula(`=IF(${cell}="","",${cell})`, look, { shown: fields[key].text });
        });
      }
    },
  });
}

function addVoucher(sheet: SheetBuilder, piece: (key: VoucherKey, look: LookName) => Piece): void {
  sheet.row(
    text(null),
    piece('thirdParty', 'cell'),
    piece('nature', 'cell'),
    piece('reference', 'cell'),
    piece('date', 'cell date'),
    text(null),
    text(null),
    text(null),
    piece('amount', 'cell cents'),
    piece('amiShare', 'cell cents'),
    text(null),
  );
}

/** The sum over the rows of actions; empty where none has a number. */
function total(letters: string, { first, last }: Rows): string {
  const [numbers, values] = ['A', letters].map((one) => `$${one}$${first}:$${one}$${last}`) as [string, string];
  const known = `${numbers},${ANY_NUMBER},${values},${ANY_NUMBER}`;
  return `IF(COUNTIFS(${known})=0,"",SUMIFS(${values},${known}))`;
}

/** What is not in the statement, and where it is to be typed. */
function notes(sheet: SheetBuilder, { annexes, monitoring: { vouchers: table }, year }: TemplateContext): void {
  sheet.gap();
  if (!table) {
    sheet.paragraph(
      typeset(
        'Une ligne par mandat ou facture, sous son action. Pour en saisir beaucoup, insérez d’abord les feuilles de suivi (vue « Rapport ») : l’état reprendra celles de la feuille « Pièces ».',
      ),
      'note',
    );
    return;
  }
  const numbers = new Set(actionsOf(annexes).map(({ number }) => number));
  const undated = table.rows.filter(({ date }) => date.value === null).length;
  const lost = ofYear(table.rows, year).filter(({ number }) => number.value === null || !numbers.has(number.value));
  sheet.paragraph(
    typeset(
      [
        `Pièces de ${year} telles que saisies dans « Pièces » au jour de l’insertion ; leurs montants suivent cette feuille.`,
        undated > 0 ? `${plural(undated, 'pièce')} sans date, hors de cet état.` : '',
        lost.length > 0 ? `${plural(lost.length, 'pièce')} sans action connue, hors de cet état.` : '',
      ].join(' '),
    ),
    'note',
  );
}

/** The vouchers of a year in the order of their days. */
function ofYear(rows: readonly VoucherRow[], year: number): VoucherRow[] {
  return rows
    .filter(({ date }) => date.value?.startsWith(`${year}-`))
    .sort((one, other) => (one.date.value ?? '').localeCompare(other.date.value ?? ''));
}

function certification(sheet: SheetBuilder, context: TemplateContext): void {
  const { settings, year } = context;
  const { first, second } = context.annexes.years;
  sheet.heading('Certification');
  sheet.gap(4);
  sheet.row(
    text(
      typeset(
        `L’ordonnateur certifie que les dépenses détaillées ci-après ont été mandatées sur l’exercice ${year} pour les actions de la convention ${first}-${second}, et que les pièces sont tenues à la disposition de l’Etat.`,
      ),
      'paragraph',
      5,
    ),
    text(typeset('Le comptable public vise le présent état, conforme à ses écritures.'), 'paragraph', 6),
  );
  sheet.row(
    text('Fait à, le', 'label', 2),
    parameterInput(context, 'place', 'input', 2, settings.seat?.city ?? null),
    parameterInput(context, 'signedOn', 'input date'),
    text('Visé le', 'label', 2),
    input(null, 'input date', 4),
  );
  sheet.row(
    text('Qualité', 'label', 2),
    parameterInput(context, 'signatory', 'input', 3),
    text('Qualité', 'label', 2),
    input(null, 'input', 4),
  );
  sheet.row(
    text('Signature et cachet', 'label', 2),
    input(null, 'input', { span: 3, lines: 5 }),
    text('Visa et cachet', 'label', 2),
    input(null, 'input', { span: 4, lines: 5 }),
  );
}
