import type { IsoDate } from '../../../convention';
import type { SheetBlueprint } from '../../../workbook';
import { SheetBuilder } from '../../sheet/builder';
import type { Piece } from '../../sheet/cells';
import { formula, input, text } from '../../sheet/cells';
import { colors } from '../../theme';
import type { ActionRow } from '../action-rows';
import { actionRows, leftOutNote, RANK_COLUMNS, titlePiece } from '../action-rows';
import { serialOf } from '../days';
import { hidingLast } from '../hidden';
import type { Template, TemplateContext } from '../template';

const FIRST_MONTH = 6;
const MONTHS = 24;
/** So many actions can still be read on one page, for the whole to be seen. */
const ON_ONE_PAGE = 32;
const initials = ['J', 'F', 'M', 'A', 'M', 'J', 'J', 'A', 'S', 'O', 'N', 'D'];

/** « Calendrier »: the actions over the months of the agreement, drawn from their dates. */
export const template: Template = {
  id: 'calendrier',
  title: 'Calendrier (Gantt)',
  purpose:
    'Les actions sur les mois de la convention : chaque barre suit les dates des annexes et du suivi d’exécution.',
  season: 'Instances de suivi',
  rank: 4,
  options: [],
  build: (context) => [calendarSheet(context)],
};

function calendarSheet(context: TemplateContext): SheetBlueprint {
  const { annexes, settings, today } = context;
  const { first, second } = annexes.years;
  const sheet = new SheetBuilder({
    signature: 'calendrier',
    name: `Calendrier ${first}-${second}`,
    columns: [5, 56, 24, 12, 12, ...new Array<number>(MONTHS).fill(3), ...new Array<number>(RANK_COLUMNS).fill(6)],
    footer: `Calendrier ${first}-${second} – ${settings.collectivity}`,
  });
  sheet.title(`Calendrier des actions ${first}-${second}`, settings.collectivity || 'Convention « Logement d’abord »');
  const closing = sheet.row(
    text('Date d’arrêté', 'label', 2),
    input(serialOf(today), 'input date'),
    text(
      'Les dates suivent les annexes et le suivi d’exécution\u00a0; le mois de la date d’arrêté est en jaune.',
      'note',
      26,
    ),
  );
  sheet.gap();
  const years = sheet.row(
    null,
    null,
    null,
    null,
    null,
    text(first, 'head center', 12),
    text(first + 1, 'head center', 12),
  );
  const header = sheet.row(
    ...['N°', 'Action', 'Pilote(s)', 'Début', 'Fin'].map((heading) => text(heading, 'head')),
    ...initials.map((initial) => text(initial, 'head center')),
    ...initials.map((initial) => text(initial, 'head center')),
  );
  const { first: start, last } = actionRows(sheet, context, FIRST_MONTH + MONTHS - 1, {
    pieces: (actionRow) => [
      titlePiece(actionRow),
      formula(actionRow.live.text2('pilots'), 'cell', { shown: actionRow.action.two?.pilots.text ?? '' }),
      formula(begins(actionRow), 'input date'),
      formula(ends(actionRow, settings.endDate), 'input date'),
      ...new Array<Piece>(MONTHS).fill(text(null, 'cell')),
    ],
  });
  sheet.row(
    text('Actions sans date de début', 'label', 3),
    formula(`=ROWS(D${start}:D${last})-COUNT(D${start}:D${last})`, 'cell number'),
  );
  leftOutNote(sheet, context);
  const bars = { top: start, left: FIRST_MONTH, bottom: last, right: FIRST_MONTH + MONTHS - 1 };
  const month = `DATE(${first},COLUMN(F$1)-${FIRST_MONTH - 1},1)`;
  const nextMonth = `DATE(${first},COLUMN(F$1)-${FIRST_MONTH - 2},1)`;
  const isOn = `AND(ISNUMBER($D${start}),$D${start}<${nextMonth},IF(ISNUMBER($E${start}),$E${start},$D${start})>=${month})`;
  const isClosing = `AND(ISNUMBER($C$${closing}),$C$${closing}>=${month},$C$${closing}<${nextMonth})`;
  sheet
    .highlight(
      { areas: [bars], formula: `=AND(${isOn},${isClosing})`, look: { fill: colors.inputLine } },
      { areas: [bars], formula: `=${isOn}`, look: { fill: colors.accent } },
      { areas: [{ ...bars, top: years }], formula: `=${isClosing}`, look: { fill: colors.input } },
      {
        areas: [{ top: start, left: 4, bottom: last, right: 5 }],
        formula: `=AND(ISNUMBER($D${start}),ISNUMBER($E${start}),$E${start}<$D${start})`,
        look: { fill: colors.bad.fill, color: colors.bad.text },
      },
    )
    .validate({
      areas: [{ top: closing, left: 3, bottom: closing, right: 3 }],
      rule: { kind: 'date', least: serialOf('2000-01-01'), most: serialOf('2099-12-31') },
      error: { title: 'Date', text: 'Saisissez une date, par exemple 15/03/2021.' },
    })
    .repeat(years, header)
    .with({ freeze: { rows: header, columns: 2 } });
  if (last - start < ON_ONE_PAGE) sheet.fitOn(1);
  return hidingLast(sheet.build(), RANK_COLUMNS);
}

/** When it really began, else when the annexes say it does. */
function begins({ live, done }: ActionRow): string {
  const actual = done.number('actualStart');
  return `=IF(ISNUMBER(${actual}),${actual},${live.day('start').slice(1)})`;
}

/** When it really ended or is now to end, else what the annexes say, else the end of the agreement (article 3). */
function ends({ row, live, done }: ActionRow, endOfAgreement: IsoDate): string {
  const [actual, revised, planned] = [done.number('actualEnd'), done.number('revisedEnd'), live.day('end').slice(1)];
  const end = `IF(ISNUMBER(${planned}),${planned},${serialOf(endOfAgreement)})`;
  return `=IF(ISNUMBER(D${row}),IF(ISNUMBER(${actual}),${actual},IF(ISNUMBER(${revised}),${revised},${end})),"")`;
}
