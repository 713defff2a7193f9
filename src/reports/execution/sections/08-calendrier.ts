import { typeset } from '../../../convention';
import type { DraftRow } from '../../composition';
import { annexe1Cell, annexe2Cell, plannedDeliverables, titleOf } from '../annexe-cells';
import type { ReportAction, ReportMaterial } from '../context';
import { lastDayOf, serialOf } from '../dates';
import { MISSING, numberOr, OUTDATED, quoted, valueOr } from '../formulas';
import { monitoredCell } from '../monitored-cells';
import type { ReportCell } from '../rows';
import { figure, headingRow, lineRow, value } from '../rows';
import type { ReportSection } from '../section';

/** When actions were to begin and end, and when they did. */
export const section: ReportSection = {
  id: 'calendrier',
  title: '8. Calendrier de réalisation',
  startsPage: true,
  content(material) {
    return {
      rows: [
        headingRow('entete', [
          ['number', null, 'n°'],
          ['action', 'pilot', 'Action'],
          ['priority', 'planned', 'Étapes et échéances prévues'],
          ['spent', null, 'Démarrage prévu'],
          ['gap', null, 'Démarrage réel'],
          ['gapShare', null, 'Retard'],
          ['approved', null, 'Fin prévue'],
          ['amiSpent', null, 'Fin réelle'],
          ['amiShare', null, 'Retard'],
          ['funding', null, 'Livrable'],
          ['fundingObtained', 'rate', 'Statut'],
          ['status', 'explanation', 'Livrables prévus'],
        ]),
        ...material.actions.map((action, index) => ({
          ...actionRow(action, material),
          ...(index === material.actions.length - 1 && { endsTable: true as const }),
        })),
        lineRow(
          'note',
          typeset(
            'Une date prévue est le dernier jour de la période que les annexes indiquent : « mai 2021 » vaut 31/05/2021, « 2021 » vaut 31/12/2021. Le retard se compte en jours.',
          ),
          'note',
        ),
      ],
    };
  },
};

function actionRow(action: ReportAction, material: ReportMaterial): DraftRow {
  const title = titleOf(action);
  const milestones = action.objectives?.milestones.text ?? '';
  const deliverables = action.budget?.deliverables.text ?? '';
  const monitored = (key: Parameters<typeof monitoredCell>[2]) => (number: string) =>
    monitoredCell(material, action, key, number);
  return {
    key: `action-${action.key}`,
    height: 30,
    cells: [
      value('number', action.number ?? '–', 'centered'),
      figure('action', ({ at }) => at('action', `finances/action-${action.key}`), 'text', {
        to: 'pilot',
        shows: title,
      }),
      figure('priority', ({ at }) => textOf(annexe2Cell(material, action, 'milestones', at('number')), '–'), 'text', {
        to: 'planned',
        shows: milestones,
      }),
      plannedStart(action, material),
      figure('gap', ({ at }) => dateOf(monitored('actualStart')(at('number')), MISSING), 'date'),
      delay('gapShare', 'spent', 'gap'),
      plannedEnd(action, material),
      figure('amiSpent', ({ at }) => dateOf(monitored('actualEnd')(at('number')), '–'), 'date'),
      delay('amiShare', 'approved', 'amiSpent'),
      figure('funding', ({ at }) => textOf(monitored('deliverable')(at('number')), '–'), 'centered'),
      figure('fundingObtained', ({ at }) => at('status', `finances/action-${action.key}`), 'centered', { to: 'rate' }),
      figure('status', ({ at }) => plannedDeliverables(material, action, at('number')), 'text', {
        to: 'explanation',
        shows: deliverables,
      }),
    ],
  };
}

function textOf(cell: string | null, otherwise: string): string {
  return cell === null ? quoted(otherwise) : valueOr(cell, otherwise);
}

function dateOf(cell: string | null, otherwise: string): string {
  return cell === null ? quoted(otherwise) : numberOr(cell, quoted(otherwise));
}

/** Days after the last day that was planned; nothing where one of both is no date, or in time. */
function delay(column: ReportCell['from'], planned: ReportCell['from'], actual: ReportCell['from']): ReportCell {
  return figure(
    column,
    ({ at }) => `IF(COUNT(${at(planned)},${at(actual)})=2,MAX(0,${at(actual)}-${at(planned)}),"")`,
    'days',
  );
}

/** When the action was to begin: Annexe 2 says it, else Annexe 1. */
function plannedStart(action: ReportAction, material: ReportMaterial): ReportCell {
  const { start } = action.objectives ?? {};
  const { calendar } = action.budget ?? {};
  const field = start && start.text !== '' ? start : (calendar ?? start);
  if (!field || field.text === '') return value('spent', MISSING, 'date');
  const read = { ...field.value, end: null };
  const last = lastDayOf(read);
  const said = last === null ? quoted(field.text.replace(/\s+/gu, ' ')) : String(serialOf(last));
  const raw = typeof field.raw === 'number' ? String(field.raw) : quoted(String(field.raw ?? ''));
  return figure(
    'spent',
    ({ at }) => {
      const cell =
        field === start
          ? annexe2Cell(material, action, 'start', at('number'))
          : annexe1Cell(material, action, 'calendar', at('number'));
      if (cell === null || raw.length > 255) return said;
      return `IFERROR(IF(${cell}=${raw},${said},${quoted(OUTDATED)}),${quoted(OUTDATED)})`;
    },
    'date',
    { shows: last === null ? field.text : '' },
  );
}

/** When it was to end: as revised on the monitoring sheet, else as the annexes say. */
function plannedEnd(action: ReportAction, material: ReportMaterial): ReportCell {
  const start = action.objectives?.start.value;
  // « Fin 2021 » as the time of a start says nothing of the end; « avril 2021 – restitution fin 2021 » does.
  const isOneDate = !start || start.end === lastDayOf({ ...start, end: null });
  const end = (isOneDate ? null : start.end) ?? action.budget?.calendar.value.end ?? null;
  const said = end === null ? quoted('–') : String(serialOf(end));
  return figure(
    'approved',
    ({ at }) => {
      const cell = monitoredCell(material, action, 'revisedEnd', at('number'));
      return cell === null ? said : `IFERROR(IF(ISNUMBER(${cell}),${cell},${said}),${said})`;
    },
    'date',
  );
}
