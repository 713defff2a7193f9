import type { Annexe2Row } from '../../../annexes';
import { serialOf } from '../days';
import type { SheetBlueprint } from '../../../workbook';
import { columnLetters } from '../../../workbook';
import { SheetBuilder } from '../../sheet/builder';
import type { Piece } from '../../sheet/cells';
import { formula, input, text } from '../../sheet/cells';
import { colors } from '../../theme';
import type { Action } from '../actions';
import { actionsOf, liveAction } from '../actions';
import { hidingLast } from '../hidden';
import type { Template, TemplateContext } from '../template';

const FIRST_MONTH = 6;
const MONTHS = 24;
const initials = ['J', 'F', 'M', 'A', 'M', 'J', 'J', 'A', 'S', 'O', 'N', 'D'];

/** « Calendrier »: the actions over the months of the agreement, drawn from their dates. */
export const template: Template = {
  id: 'calendrier',
  title: 'Calendrier (Gantt)',
  purpose: 'Les actions sur les mois de la convention : chaque barre suit ses dates de début et de fin, à ajuster.',
  season: 'Instances de suivi',
  rank: 3,
  options: [],
  build: (context) => [calendarSheet(context)],
};

function calendarSheet({ annexes, settings, today }: TemplateContext): SheetBlueprint {
  const { first, second } = annexes.years;
  const ranks = FIRST_MONTH + MONTHS;
  const sheet = new SheetBuilder({
    signature: 'calendrier',
    name: `Calendrier ${first}-${second}`,
    columns: [5, 42, 18, 12, 12, ...new Array<number>(MONTHS).fill(3.3), 6, 6],
    footer: `Calendrier ${first}-${second} – ${settings.collectivity}`,
  });
  sheet.title(`Calendrier des actions ${first}-${second}`, settings.collectivity || 'Convention « Logement d’abord »');
  const closing = sheet.row(
    text('Date d’arrêté', 'label', 2),
    input(serialOf(today), 'input date'),
    text('Les barres suivent les colonnes Début et Fin\u00a0; le mois de la date d’arrêté est en jaune.', 'note', 26),
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
  const actions = actionsOf(annexes);
  const start = sheet.next;
  for (const action of actions) {
    const row = sheet.next;
    const rankCells = { one: `$${columnLetters(ranks)}${row}`, two: `$${columnLetters(ranks + 1)}${row}` };
    const live = liveAction(annexes, action, `$A${row}`, rankCells);
    sheet.row(
      text(action.number, 'cell center'),
      formula(action.one ? live.text1('action') : live.text2('action'), 'cell', { shown: action.title }),
      formula(live.text2('pilots'), 'cell', { shown: action.two?.pilots.text ?? '' }),
      input(begins(action), 'input date'),
      input(ends(action, settings.endDate), 'input date'),
      ...new Array<Piece>(MONTHS).fill(text(null, 'cell')),
      formula(live.ranks.one, 'plain'),
      formula(live.ranks.two, 'plain'),
    );
  }
  if (actions.length === 0) sheet.row(text(null), text('Aucune action reconnue dans les annexes'));
  const last = sheet.next - 1;
  sheet.row(
    text('Actions sans date de début', 'label', 3),
    formula(`=ROWS(D${start}:D${last})-COUNT(D${start}:D${last})`, 'cell number'),
  );
  const bars = { top: start, left: FIRST_MONTH, bottom: last, right: FIRST_MONTH + MONTHS - 1 };
  const month = `DATE(${first},COLUMN()-${FIRST_MONTH - 1},1)`;
  const nextMonth = `DATE(${first},COLUMN()-${FIRST_MONTH - 2},1)`;
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
      areas: [
        { top: start, left: 4, bottom: last, right: 5 },
        { top: closing, left: 3, bottom: closing, right: 3 },
      ],
      rule: { kind: 'date', least: '=DATE(2015,1,1)' },
      error: { title: 'Date', text: 'Saisissez une date, par exemple 15/03/2021.' },
    })
    .repeat(years, header)
    .with({ freeze: { rows: header, columns: 2 }, firstInput: { row: start, column: 4 } });
  return hidingLast(sheet.build(), 2);
}

/** Annexe 2's date, else that of Annexe 1's calendar. */
function begins({ one, two }: Action): number | null {
  const start = two?.start.value.start ?? one?.calendar.value.start ?? null;
  return start === null ? null : serialOf(start);
}

/** What the annexes say, else the end of the agreement (article 3). */
function ends(action: Action, endOfAgreement: string): number | null {
  if (begins(action) === null) return null;
  const end = endOf(action.two) ?? action.one?.calendar.value.end ?? endOfAgreement;
  return serialOf(end);
}

function endOf(row: Annexe2Row | null): string | null {
  return row?.start.value.end ?? null;
}
