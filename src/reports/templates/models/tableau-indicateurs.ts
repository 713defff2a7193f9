import { typeset } from '../../../convention';
import type { IndicatorKey } from '../../../monitoring';
import { fixedCell } from '../../../monitoring';
import type { SheetBlueprint } from '../../../workbook';
import { columnLetters } from '../../../workbook';
import { actionsOf as monitoredActions } from '../../monitoring';
import { quoted } from '../../monitoring/expressions';
import { indicatorRows, rate } from '../../monitoring/indicators';
import { titleOfAction } from '../../monitoring/titles';
import { SheetBuilder } from '../../sheet/builder';
import type { Piece } from '../../sheet/cells';
import { formula, input, text } from '../../sheet/cells';
import type { LookName } from '../../theme';
import { colors } from '../../theme';
import { actionsOf } from '../actions';
import type { Template, TemplateContext } from '../template';

/** « Tableau de suivi des indicateurs »: targets and results of both years, with a light and a trend. */
export const template: Template = {
  id: 'tableau-indicateurs',
  title: 'Tableau de suivi des indicateurs',
  purpose: 'Cible, réalisé et taux d’atteinte de chaque indicateur sur les deux exercices, avec feu et tendance.',
  season: 'Chaque trimestre',
  rank: 3,
  options: [],
  build: (context) => [board(context)],
};

/** From this share of the target on it is nearly reached: the same as on « Suivi des indicateurs ». */
const NEARLY = 0.8;
/** Rows to fill in where nothing is known of any indicator. */
const BLANKS = 12;

/** 1-based columns of the lights of both years. */
const LIGHTS = [10, 14];

/** Where there is nothing to judge. */
const faint = { fill: colors.white, text: colors.muted };

/** What a light says, in words as well as in colour. */
const lights = {
  reached: 'Atteint',
  near: 'Proche',
  far: 'Loin',
  unmeasured: 'Non mesuré',
  none: 'Sans cible',
} as const;

function board(context: TemplateContext): SheetBlueprint {
  const { annexes, settings } = context;
  const { first, second } = annexes.years;
  const sheet = new SheetBuilder({
    signature: 'tableau des indicateurs',
    name: `Indicateurs ${first}-${second}`,
    columns: [5, 24, 32, 12, 8, 10, 8, 9, 9, 10, 8, 9, 9, 10, 11, 11, 22],
    footer: `Suivi des indicateurs ${first}-${second} – ${settings.collectivity}`,
  });
  sheet.title(
    `Tableau de suivi des indicateurs ${first}-${second}`,
    settings.collectivity || typeset('Convention « Logement d’abord »'),
  );
  sheet.paragraph(
    typeset(
      `${context.monitoring.indicators ? 'Les valeurs suivent la feuille « Suivi des indicateurs » : saisissez-les là.' : 'Les cibles ont été lues dans les annexes : confirmez-les, et saisissez le réalisé et sa source.'} Feu : « ${lights.reached} » à partir de 100 % de la cible, « ${lights.near} » à partir de 80 %. Une case vide n’est jamais prise pour un zéro.`,
    ),
    'note',
  );
  const header = sheet.head(
    'N°',
    'Action',
    'Indicateur',
    'Unité',
    'Sens',
    'Référence',
    ...[first, second].flatMap((year) => [`Cible ${year}`, `Réalisé ${year}`, `Atteinte ${year}`, `Feu ${year}`]),
    'Tendance',
    'Source',
    'Commentaire',
  );
  const start = sheet.next;
  for (const row of rowsOf(context)) addRow(sheet, row);
  const last = sheet.next - 1;
  summary(sheet, start, last, context);
  const area = (column: number) => ({ top: start, left: column, bottom: last, right: column });
  for (const column of LIGHTS) {
    const at = `$${columnLetters(column)}${start}`;
    sheet.highlight(
      ...(
        [
          [lights.reached, colors.good],
          [lights.near, colors.fair],
          [lights.far, colors.bad],
          [lights.unmeasured, faint],
          [lights.none, faint],
        ] as const
      ).map(([word, { fill, text: color }]) => ({
        areas: [area(column)],
        formula: `=${at}=${quoted(word)}`,
        look: { fill, color },
      })),
    );
  }
  return sheet
    .repeat(header)
    .with({ freeze: { rows: header, columns: 3 } })
    .build();
}

/** The cells of an indicator, as far as they are known. */
type IndicatorPieces = Record<IndicatorKey, Piece>;

const looksOf: Partial<Record<IndicatorKey, LookName>> = {
  number: 'cell center',
  baseline: 'cell number',
  target1: 'cell number',
  target2: 'cell number',
  achieved1: 'cell number',
  achieved2: 'cell number',
};

/** Those of « Suivi des indicateurs », else the targets read in the annexes, else blanks. */
function rowsOf(context: TemplateContext): ((row: number) => IndicatorPieces)[] {
  const { annexes, monitoring, settings } = context;
  const { indicators } = monitoring;
  if (indicators && indicators.rows.length > 0) {
    return indicators.rows.map(({ row, ...fields }) => () => {
      const piece = (key: IndicatorKey): Piece => {
        const column = indicators.columns[key];
        const look = looksOf[key] ?? 'cell';
        if (column === undefined) return text(null, look);
        const cell = fixedCell({ sheet: indicators.sheet.name, row, column });
        return formula(`=IF(${cell}="","",${cell})`, look, { shown: fields[key].text });
      };
      return piecesOf(piece);
    });
  }
  const titles = new Map(actionsOf(annexes).map(({ number, title }) => [number, title]));
  const read = indicatorRows({ annexes, monitoring, settings }, monitoredActions(annexes));
  const known = read.length > 0 ? read : Array.from({ length: BLANKS }, () => ({}) as (typeof read)[number]);
  return known.map(
    (cells) => (row) =>
      piecesOf((key): Piece => {
        const cell = cells[key];
        const value = cell && 'value' in cell ? cell.value : null;
        if (key === 'number') return value === null ? input(null, 'input center') : text(value, 'cell center');
        if (key === 'action') {
          const number = cells['number'];
          const shown = number && 'value' in number ? (titles.get(Number(number.value)) ?? '') : '';
          return formula(`=IF($A${row}="","",${titleOfAction(annexes, `$A${row}`)})`, 'cell', { shown });
        }
        const look = (looksOf[key] ?? 'cell').replace('cell', 'input') as LookName;
        return input(value, look);
      }),
  );
}

const shownKeys = [
  'number',
  'action',
  'indicator',
  'unit',
  'direction',
  'baseline',
  'target1',
  'achieved1',
  'rate1',
  'target2',
  'achieved2',
  'rate2',
  'source',
  'comment',
] as const satisfies readonly IndicatorKey[];

function piecesOf(piece: (key: IndicatorKey) => Piece): IndicatorPieces {
  return Object.fromEntries(shownKeys.map((key) => [key, piece(key)])) as IndicatorPieces;
}

function addRow(sheet: SheetBuilder, pieces: (row: number) => IndicatorPieces): void {
  const row = sheet.next;
  const of = pieces(row);
  sheet.row(
    of.number,
    of.action,
    of.indicator,
    of.unit,
    of.direction,
    of.baseline,
    of.target1,
    of.achieved1,
    formula(`=${rate(`G${row}`, `H${row}`, `E${row}`)}`, 'cell percent'),
    formula(`=${light(`G${row}`, `I${row}`)}`, 'cell center'),
    of.target2,
    of.achieved2,
    formula(`=${rate(`K${row}`, `L${row}`, `E${row}`)}`, 'cell percent'),
    formula(`=${light(`K${row}`, `M${row}`)}`, 'cell center'),
    formula(`=${trend(row)}`, 'cell center'),
    of.source,
    of.comment,
  );
}

/** The word of a light, by its target and the share of it that is reached. */
function light(target: string, share: string): string {
  const judged = `IF(${share}>=1,${quoted(lights.reached)},IF(${share}>=${NEARLY},${quoted(lights.near)},${quoted(lights.far)}))`;
  return `IF(ISNUMBER(${share}),${judged},IF(ISNUMBER(${target}),${quoted(lights.unmeasured)},IF($A${target.slice(1)}="","",${quoted(lights.none)})))`;
}

/** Where the last value goes from the one before: the other year's, else the reference. */
function trend(row: number): string {
  const [direction, reference, before, last] = ['E', 'F', 'H', 'L'].map((column) => `${column}${row}`) as [
    string,
    string,
    string,
    string,
  ];
  const from = (value: string, other: string) =>
    `IF(COUNT(${value},${other})<2,"",IF(${value}=${other},"= stable",IF((${value}>${other})=(${direction}<>"baisse"),"▲ progrès","▼ recul")))`;
  return `IF(ISNUMBER(${last}),IF(ISNUMBER(${before}),${from(last, before)},${from(last, reference)}),${from(before, reference)})`;
}

/** How many indicators show each light. */
function summary(sheet: SheetBuilder, start: number, last: number, { annexes }: TemplateContext): void {
  const { first, second } = annexes.years;
  sheet.heading('Synthèse');
  sheet.row(text('Feu', 'head', 3), text(first, 'head center'), text(second, 'head center', 2));
  for (const word of Object.values(lights)) {
    const [one, two] = LIGHTS.map((column) => {
      const letters = columnLetters(column);
      return `=COUNTIF($${letters}$${start}:$${letters}$${last},${quoted(word)})`;
    }) as [string, string];
    sheet.row(text(word, 'label', 3), formula(one, 'cell number'), formula(two, 'cell number', 2));
  }
}
