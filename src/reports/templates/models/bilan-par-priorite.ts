import { planPriorities, typeset } from '../../../convention';
import { columnRange } from '../../../monitoring';
import type { SheetBlueprint } from '../../../workbook';
import { columnLetters } from '../../../workbook';
import { SheetBuilder } from '../../sheet/builder';
import type { Piece } from '../../sheet/cells';
import { formula, input, later, text } from '../../sheet/cells';
import type { ActionRow } from '../action-rows';
import { actionRows, leftOutNote, RANK_COLUMNS, titlePiece } from '../action-rows';
import { hidingLast } from '../hidden';
import type { Rows } from '../money';
import { ANY_NUMBER, moneyColumns, moneyHeadings, moneyKeys, moneyPieces } from '../money';
import { priorityPiece } from '../priority';
import type { Template, TemplateContext } from '../template';

/** « Bilan global par priorité »: what was done for each priority of the national plan (article 2.3, part of the territory). */
export const template: Template = {
  id: 'bilan-par-priorite',
  title: 'Bilan global par priorité',
  purpose:
    'Les cinq priorités du plan Logement d’abord : chiffres, indicateurs, faits marquants, difficultés et suites.',
  season: 'Février, pour le rapport d’exécution',
  rank: 6,
  options: ['year'],
  build: (context) => [review(context)],
};

const widths = [5, 50, 9, 14, 14, 14, 14, 14, 14, 14, 12, 11];
/** 1-based: the priority, and the first column of money, of targets, of the lists of actions. */
const PRIORITY = 'C';
const MONEY = 5;
const TARGETS = MONEY + moneyKeys.length;
const LISTS = widths.length + RANK_COLUMNS + 1;

const topics = ['Indicateurs phares', 'Faits marquants', 'Difficultés', 'Suites'];

function review(context: TemplateContext): SheetBlueprint {
  const { annexes, settings, year } = context;
  const sheet = new SheetBuilder({
    signature: `bilan par priorité ${year}`,
    name: `Bilan par priorité ${year}`,
    columns: [...widths, ...new Array<number>(RANK_COLUMNS + planPriorities.length).fill(6)],
    footer: `Bilan global par priorité – exercice ${year} – ${settings.collectivity}`,
  });
  sheet.title(
    `Bilan global par priorité – exercice ${year}`,
    settings.collectivity || typeset('Convention « Logement d’abord »'),
    typeset('Article 2.3 : bilan global de l’ensemble des actions conduites par la collectivité et ses partenaires'),
  );
  // The actions stand below what is made of them.
  const rows: Rows = { first: 0, last: 0 };
  figures(sheet, context, rows);
  for (const [index, name] of planPriorities.entries()) narrative(sheet, index + 1, name, rows);

  sheet.breakPage().heading('Actions par priorité');
  const header = sheet.head(
    'N°',
    'Action',
    'Priorité',
    'Statut',
    ...moneyHeadings(annexes, year),
    'Cibles mesurées',
    'Cibles atteintes',
  );
  Object.assign(
    rows,
    actionRows(sheet, context, widths.length, { pieces: (row) => actionPieces(row, context), hidden: listPieces }),
  );
  sheet.validate({
    areas: [{ top: rows.first, left: 3, bottom: rows.last, right: 3 }],
    rule: { kind: 'list', choices: planPriorities.map((_, index) => String(index + 1)) },
    prompt: { title: 'Priorité du plan', text: 'De 1 à 5 ; une priorité saisie ici remplace celle du suivi.' },
  });
  sheet.gap();
  leftOutNote(sheet, context);
  sheet.paragraph(
    typeset(
      'La priorité d’une action vient du « Suivi d’exécution », sinon de la colonne « Priorité du plan » de l’Annexe 1 ; à défaut, choisissez-la. Une case vide n’est jamais comptée pour zéro.',
    ),
    'note',
  );
  sheet.repeat(header);
  return hidingLast(sheet.build(), RANK_COLUMNS + planPriorities.length);
}

function actionPieces(actionRow: ActionRow, context: TemplateContext): Piece[] {
  const { row, done } = actionRow;
  const rank = `$${columnLetters(widths.length + 1)}${row}`;
  return [
    titlePiece(actionRow),
    priorityPiece(actionRow, context, rank),
    formula(`=${done.text('status')}`),
    ...moneyPieces(actionRow, context.annexes, context.year, MONEY),
    ...targetPieces(row, context),
  ];
}

/** How many targets of the action were measured in the year, and how many of these were reached. */
function targetPieces(row: number, { annexes, monitoring, year }: TemplateContext): Piece[] {
  const { indicators } = monitoring;
  const numbers = indicators && columnRange(indicators, 'number');
  const rates = indicators && columnRange(indicators, year === annexes.years.first ? 'rate1' : 'rate2');
  if (!numbers || !rates) return [text(null, 'cell number'), text(null, 'cell number')];
  const count = (criterion: string) => `COUNTIFS(${numbers},$A${row},${rates},${criterion})`;
  return [ANY_NUMBER, '">=1"'].map((criterion) =>
    formula(`=IF(${count(ANY_NUMBER)}=0,"",${count(criterion)})`, 'cell number'),
  );
}

/** For each priority the numbers of its actions down to this row: « 1, 4, 12 ». */
function listPieces({ row }: ActionRow): Piece[] {
  return planPriorities.map((_, index) => {
    const above = `$${columnLetters(LISTS + index)}${row - 1}`;
    // The row above the first action holds headings, and nothing here.
    return formula(
      `=IF($${PRIORITY}${row}=${index + 1},IF(${above}="","",${above}&", ")&$A${row},${above}&"")`,
      'plain',
    );
  });
}

/** The table on top: a line for each priority, one for what has none, the whole. */
function figures(sheet: SheetBuilder, { annexes, year }: TemplateContext, rows: Rows): void {
  sheet.heading('Chiffres de l’exercice');
  sheet.row(
    text('Priorité', 'head', 3),
    ...['Actions', ...moneyHeadings(annexes, year), 'Taux d’exécution', 'Cibles atteintes'].map((heading) =>
      text(heading, 'head'),
    ),
  );
  const span = (letters: string) => `$${letters}$${rows.first}:$${letters}$${rows.last}`;
  const line = (name: string, criterion: string) => {
    const where = () => `${span(PRIORITY)},${criterion}`;
    sheet.row(
      text(typeset(name), 'cell', 3),
      later(() => `=COUNTIFS(${span('A')},${ANY_NUMBER},${where()})`, 'cell number'),
      ...figurePieces(span, where, 'cell'),
    );
  };
  planPriorities.forEach((name, index) => line(`${index + 1}. ${name}`, String(index + 1)));
  line('Actions à classer', '""');
  sheet.row(
    text('Total', 'total', 3),
    later(() => `=COUNT(${span('A')})`, 'total number'),
    ...figurePieces(span, () => null, 'total'),
  );
}

/** Money, rate and targets of the actions that meet a criterion, of all where there is none. */
function figurePieces(span: (letters: string) => string, where: () => string | null, role: 'cell' | 'total'): Piece[] {
  const { planned, spent, ...others } = moneyColumns(MONEY);
  const and = () => {
    const criterion = where();
    return criterion === null ? '' : `,${criterion}`;
  };
  const sum = (letters: string) => () =>
    `=IF(COUNTIFS(${span(letters)},${ANY_NUMBER}${and()})=0,"",SUMIFS(${span(letters)},${span(letters)},${ANY_NUMBER}${and()}))`;
  const [measured, reached] = [columnLetters(TARGETS), columnLetters(TARGETS + 1)];
  const count = (letters: string) => `SUMIFS(${span(letters)},${span(letters)},${ANY_NUMBER}${and()})`;
  return [
    ...[planned, spent, ...Object.values(others)].map((letters) => later(sum(letters), `${role} money`)),
    later(() => {
      const known = `SUMIFS(${span(planned)},${span(spent)},${ANY_NUMBER}${and()})`;
      return `=IF(${known}=0,"",SUMIFS(${span(spent)},${span(planned)},${ANY_NUMBER}${and()})/${known})`;
    }, `${role} percent`),
    later(() => `=IF(${count(measured)}=0,"",${count(reached)}&" sur "&${count(measured)})`, `${role} center`),
  ];
}

/** What the figures do not say of a priority. */
function narrative(sheet: SheetBuilder, number: number, name: string, rows: Rows): void {
  // One under the figures, then two a page.
  if (number % 2 === 0) sheet.breakPage();
  sheet.heading(typeset(`Priorité ${number} – ${name}`));
  const letters = columnLetters(LISTS + number - 1);
  sheet.row(
    text('Actions', 'label', 2),
    later(
      () => {
        const span = (column: string) => `$${column}$${rows.first}:$${column}$${rows.last}`;
        return `=IF(COUNTIF(${span(PRIORITY)},${number})=0,"Aucune action classée",${letters}${rows.last})`;
      },
      'cell',
      widths.length - 2,
    ),
  );
  for (const topic of topics) {
    sheet.row(text(topic, 'label', 2), input(null, 'input', { span: widths.length - 2, lines: 4 }));
  }
}
