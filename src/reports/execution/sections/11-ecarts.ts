import { standstillStatuses } from '../../../monitoring';
import { typeset } from '../../../convention';
import type { DraftRow } from '../../composition';
import { titleOf } from '../annexe-cells';
import type { ReportAction, ReportMaterial } from '../context';
import { quoted, valueOr } from '../formulas';
import { monitoredCell } from '../monitored-cells';
import type { ReportCell } from '../rows';
import { figure, headingRow, input, lineRow, value } from '../rows';
import type { ReportSection } from '../section';

/** Rows left for gaps that the monitoring sheet does not tell of. */
const FREE_ROWS = 3;

/** Gaps from what was agreed, why, and what is done about them. */
export const section: ReportSection = {
  id: 'ecarts',
  title: '11. Écarts et mesures correctives',
  startsPage: true,
  content(material) {
    const actions = material.actions.filter(deviates);
    return {
      rows: [
        headingRow('entete', [
          ['number', null, 'n°'],
          ['action', null, 'Action'],
          ['pilot', 'category', 'Cause'],
          ['nature', 'gap', 'Explication'],
          ['gapShare', 'fundingObtained', 'Mesure corrective'],
          ['rate', 'status', 'Responsable'],
          ['explanation', null, 'Échéance'],
        ]),
        ...actions.map((action) => actionRow(action, material)),
        ...Array.from({ length: FREE_ROWS }, (_, index) => freeRow(index + 1, index === FREE_ROWS - 1)),
        lineRow(
          'note',
          typeset(
            actions.length === 0
              ? 'Aucun écart n’est signalé dans le suivi : les lignes libres sont pour ceux qui n’y figurent pas.'
              : 'Actions dont le suivi donne une cause, une explication ou une mesure, ou dont le statut est en retard, suspendu, reporté, abandonné ou non démarré.',
          ),
          'note',
        ),
      ],
    };
  },
};

function deviates({ monitored }: ReportAction): boolean {
  if (!monitored) return false;
  const { gapCause, explanation, corrective, status } = monitored;
  const isBehind = status.text === 'En retard' || standstillStatuses.includes(status.text);
  return isBehind || [gapCause, explanation, corrective].some(({ text }) => text !== '');
}

function actionRow(action: ReportAction, material: ReportMaterial): DraftRow {
  const taken = (
    from: ReportCell['from'],
    to: ReportCell['from'],
    key: 'gapCause' | 'explanation' | 'corrective',
  ): ReportCell =>
    figure(
      from,
      ({ at }) => {
        const cell = monitoredCell(material, action, key, at('number'));
        return cell === null ? quoted('') : valueOr(cell, 'à préciser');
      },
      'text',
      { to, shows: action.monitored?.[key].text ?? '' },
    );
  return {
    key: `action-${action.key}`,
    height: 30,
    cells: [
      value('number', action.number ?? '–', 'centered'),
      figure('action', ({ at }) => at('action', `finances/action-${action.key}`), 'text', { shows: titleOf(action) }),
      taken('pilot', 'category', 'gapCause'),
      taken('nature', 'gap', 'explanation'),
      taken('gapShare', 'fundingObtained', 'corrective'),
      input('rate', { kind: 'text' }, { to: 'status', look: 'inputLine' }),
      input('explanation', { kind: 'date' }),
    ],
  };
}

function freeRow(number: number, isLast: boolean): DraftRow {
  const text = (from: ReportCell['from'], to?: ReportCell['from']) =>
    input(from, { kind: 'text' }, { look: 'inputLine', ...(to && { to }) });
  return {
    key: `libre-${number}`,
    height: 21,
    ...(isLast && { endsTable: true as const }),
    cells: [
      text('number'),
      text('action'),
      text('pilot', 'category'),
      text('nature', 'gap'),
      text('gapShare', 'fundingObtained'),
      text('rate', 'status'),
      input('explanation', { kind: 'date' }),
    ],
  };
}
