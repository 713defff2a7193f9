import { typeset } from '../../../convention';
import type { DraftRow } from '../../composition';
import { annexeAmount, titleOf } from '../annexe-cells';
import type { ReportAction, ReportMaterial } from '../context';
import { difference, numberOr, quoted, sumOr, UNPRICED, valueOr } from '../formulas';
import type { GridKey } from '../grid';
import { monitoredCell } from '../monitored-cells';
import type { ReportCell } from '../rows';
import { figure, headingRow, input, lineRow, value } from '../rows';
import type { ReportSection } from '../section';

/** What is decided and needed for the year after, and what an amendment is to change (article 2.2.1). */
export const section: ReportSection = {
  id: 'perspectives',
  title: '12. Perspectives',
  startsPage: true,
  content(material) {
    const { actions, year } = material;
    const next = year + 1;
    return {
      rows: [
        headingRow('entete', [
          ['number', null, 'n°'],
          ['action', 'priority', 'Action'],
          ['category', null, `Décision ${next}`],
          ['nature', 'planned', `Dépenses ${next}`],
          ['spent', null, `Cofin. ${next}`],
          ['gap', null, `Besoin AMI ${next}`],
          ['gapShare', 'approved', `Report sur ${next}`],
          ['amiSpent', 'explanation', 'Modification demandée par avenant'],
        ]),
        ...actions.map((action) => actionRow(action, material)),
        totalRow(material),
        lineRow(
          'note',
          typeset(
            'Le besoin AMI est calculé là où les dépenses et les cofinancements sont connus tous deux : son total n’est la différence des deux autres que s’ils le sont partout. Il est négatif là où les cofinancements dépassent les dépenses.',
          ),
          'note',
        ),
        lineRow('textes', `Perspectives ${next}`, 'subsection', { height: 27, keepsNext: true }),
        ...narratives,
      ],
    };
  },
};

function actionRow(action: ReportAction, material: ReportMaterial): DraftRow {
  const monitored = (number: string, key: 'decision' | 'carryOver') => monitoredCell(material, action, key, number);
  return {
    key: `action-${action.key}`,
    height: 18,
    cells: [
      value('number', action.number ?? '–', 'centered'),
      figure('action', ({ at }) => at('action', `finances/action-${action.key}`), 'text', {
        to: 'priority',
        shows: titleOf(action),
      }),
      figure(
        'category',
        ({ at }) => {
          const cell = monitored(at('number'), 'decision');
          return cell === null ? quoted('à décider') : valueOr(cell, 'à décider');
        },
        'centered',
      ),
      ...nextYear(action, material),
      figure(
        'gapShare',
        ({ at }) => {
          const cell = monitored(at('number'), 'carryOver');
          return cell === null ? quoted('–') : numberOr(cell, quoted('–'));
        },
        'euros',
        { to: 'approved' },
      ),
      input('amiSpent', { kind: 'text' }, { to: 'explanation', look: 'inputLine' }),
    ],
  };
}

/** The annexes plan the second year; for the one after it, the figures are to be typed. */
function nextYear(action: ReportAction, material: ReportMaterial): ReportCell[] {
  const need = figure('gap', ({ at }) => difference(at('nature'), at('spent')), 'euros');
  if (material.yearIndex !== 0) {
    return [input('nature', { kind: 'euros' }, { to: 'planned' }), input('spent', { kind: 'euros' }), need];
  }
  const amount = (column: 'nature' | 'spent', key: 'nextYearCost' | 'nextYearFunding', to?: GridKey) =>
    figure(
      column,
      ({ at }) => annexeAmount(material, action, key, at('number')).expression,
      annexeAmount(material, action, key, 'A1').isRead ? 'eurosRead' : 'euros',
      to ? { to } : {},
    );
  return [amount('nature', 'nextYearCost', 'planned'), amount('spent', 'nextYearFunding'), need];
}

function totalRow(material: ReportMaterial): DraftRow {
  const { actions } = material;
  const [first, last] = [actions[0], actions[actions.length - 1]];
  const sum = (column: GridKey, word: string, to?: GridKey) =>
    figure(
      column,
      (places) =>
        sumOr(
          places.span(column, `perspectives/action-${first?.key ?? ''}`, `perspectives/action-${last?.key ?? ''}`),
          word,
        ),
      'totalEuros',
      to ? { to } : {},
    );
  return {
    key: 'total',
    height: 18,
    keepsPrevious: true,
    endsTable: true,
    cells: [
      value('number', 'Total', 'totalLabel', { to: 'category' }),
      sum('nature', UNPRICED, 'planned'),
      sum('spent', ''),
      sum('gap', ''),
      sum('gapShare', '–', 'approved'),
      value('amiSpent', null, 'totalLabel', { to: 'explanation' }),
    ],
  };
}

const narratives: readonly DraftRow[] = [
  ['orientations', 'Orientations', 'Ce que la collectivité et l’État veulent faire l’année suivante.'],
  ['avenant', 'Objet de l’avenant', 'Actions ajoutées, modifiées ou arrêtées ; montants demandés (article 2.2.1).'],
].map(([key = '', label = '', help = '']): DraftRow => ({
  key: `texte-${key}`,
  height: 52,
  cells: [
    value('number', label, 'label', { to: 'action' }),
    input('pilot', { kind: 'text', prompt: { title: label, text: typeset(help) } }, { to: 'explanation' }),
  ],
}));
