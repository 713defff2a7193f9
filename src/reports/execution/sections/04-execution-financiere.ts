import { plural, typeset } from '../../../convention';
import type { DraftRow } from '../../composition';
import { amiHeading, amountsRead, annexe1Cell, annexe2Cell, annexeAmount, moneyKeys, titleOf } from '../annexe-cells';
import { categoryOf, natureOf, natures, natureWithoutAmi, OTHER_CATEGORY } from '../categories';
import type { ReportAction, ReportMaterial } from '../context';
import { difference, MISSING, missingIfForeseen, numberOr, quoted, ratio, valueOr } from '../formulas';
import type { LookName } from '../looks';
import { monitoredCell } from '../monitored-cells';
import type { ReportCell } from '../rows';
import { figure, headingRow, lineRow, value } from '../rows';
import type { ReportSection } from '../section';
import type { Condition } from '../summary';
import { actionSpan, summaryCells } from '../summary';

/** Each action's money, planned and spent; sub-totals of what the AMI supports and of ordinary schemes. */
export const section: ReportSection = {
  id: 'finances',
  title: '4. Exécution financière par action',
  startsPage: true,
  content(material) {
    return {
      rows: [
        headings(material),
        ...material.actions.map((action) => actionRow(action, material)),
        ...natures.map((nature) => subtotalRow(nature, material)),
        {
          key: 'total',
          height: 21,
          keepsPrevious: true,
          endsTable: true,
          cells: [
            value('number', 'Total', 'grandLabel', { to: 'nature' }),
            ...summaryCells(material, null, { euros: 'grandEuros', percent: 'grandPercent' }),
            value('status', null, 'grandLabel', { to: 'explanation' }),
          ],
        },
        ...(material.yearIndex === null ? [] : [unpricedRow(material)]),
        lineRow('note', typeset(remarks(material)), 'note'),
        ...readRows(material),
      ],
    };
  },
};

function headings(material: ReportMaterial): DraftRow {
  return {
    ...headingRow('entete', [
      ['number', null, 'n°'],
      ['action', null, 'Action'],
      ['pilot', null, 'Pilote'],
      ['priority', null, 'Priorité'],
      ['category', null, 'Catégorie'],
      ['nature', null, 'Nature'],
      ['planned', null, 'Coût prévu'],
      ['spent', null, 'Coût réalisé'],
      ['gap', null, 'Écart €'],
      ['gapShare', null, typeset('Écart %')],
      ['approved', null, amiHeading(material)],
      ['amiSpent', null, 'AMI mandaté'],
      ['amiShare', null, typeset('% AMI')],
      ['funding', null, 'Cofin. prévus'],
      ['fundingObtained', null, 'Cofin. obtenus'],
      ['rate', null, 'Taux d’exéc.'],
      ['status', null, 'Statut'],
      ['explanation', null, 'Explication de l’écart'],
    ]),
  };
}

function actionRow(action: ReportAction, material: ReportMaterial): DraftRow {
  return {
    key: `action-${action.key}`,
    height: 30,
    cells: [...identity(action, material), ...money(action, material), ...outcome(action, material)],
  };
}

function identity(action: ReportAction, material: ReportMaterial): ReportCell[] {
  const { number, budget, objectives } = action;
  const title = titleOf(action);
  const pilots = objectives?.pilots.text ?? '';
  return [
    value('number', number ?? '–', 'centered'),
    figure(
      'action',
      ({ at }) => {
        const cell =
          annexe1Cell(material, action, 'action', at('number')) ??
          annexe2Cell(material, action, 'action', at('number'));
        return cell === null ? quoted(title) : `IFERROR(${cell}&"","")`;
      },
      'text',
      { shows: title },
    ),
    figure(
      'pilot',
      ({ at }) => {
        const cell = annexe2Cell(material, action, 'pilots', at('number'));
        return cell === null ? quoted('–') : valueOr(cell, '–');
      },
      'text',
      { shows: pilots },
    ),
    monitored('priority', 'priority', 'à classer', 'centered', action, material),
    category(action, material),
    figure(
      'nature',
      ({ at }) => {
        const without = quoted(natureWithoutAmi(budget, material.settings));
        const { expression } = annexeAmount(material, action, 'approved', at('number'));
        return `IF(OR(N(${expression})>0,N(${at('amiSpent')})>0),${quoted(natures[0])},${without})`;
      },
      'centered',
    ),
  ];
}

/** The category by its name of the agreement, as long as the annexe says what it said. */
function category(action: ReportAction, material: ReportMaterial): ReportCell {
  const text = action.budget?.category.text ?? '';
  const named = text === '' ? OTHER_CATEGORY : categoryOf(text);
  const raw = action.budget?.category.raw;
  return figure(
    'category',
    ({ at }) => {
      const cell = annexe1Cell(material, action, 'category', at('number'));
      if (cell === null || typeof raw !== 'string' || raw.length > 255) return quoted(named);
      return `IFERROR(IF(${cell}=${quoted(raw)},${quoted(named)},${cell}&""),${quoted(named)})`;
    },
    'text',
    { shows: named },
  );
}

function money(action: ReportAction, material: ReportMaterial): ReportCell[] {
  const keys = moneyKeys[material.yearIndex ?? 0];
  const amount = (column: 'planned' | 'approved' | 'funding', key: 'cost' | 'approved' | 'funding'): ReportCell => {
    const annexeKey = keys[key];
    if (annexeKey === null || material.yearIndex === null) {
      const need = ({ at }: { at(column: string): string }) => difference(at('planned'), at('funding'));
      return material.yearIndex === null ? value(column, null, 'euros') : figure(column, need, 'euros');
    }
    const isRead = annexeAmount(material, action, annexeKey, 'A1').isRead;
    const look: LookName = isRead ? 'eurosRead' : 'euros';
    return figure(column, ({ at }) => annexeAmount(material, action, annexeKey, at('number')).expression, look);
  };
  return [
    amount('planned', 'cost'),
    monitoredEuros('spent', null, action, material),
    figure('gap', ({ at }) => difference(at('spent'), at('planned')), 'euros'),
    figure('gapShare', ({ at }) => ratio(at('gap'), at('planned')), 'percent'),
    amount('approved', 'approved'),
    monitoredEuros('amiSpent', 'approved', action, material),
    figure('amiShare', ({ at }) => ratio(at('amiSpent'), at('approved')), 'percent'),
    amount('funding', 'funding'),
    monitoredEuros('fundingObtained', 'funding', action, material),
    figure('rate', ({ at }) => ratio(at('spent'), at('planned')), 'percent'),
  ];
}

function outcome(action: ReportAction, material: ReportMaterial): ReportCell[] {
  return [
    monitored('status', 'status', MISSING, 'centered', action, material),
    {
      ...monitored('explanation', 'explanation', '', 'text', action, material),
      shows: action.monitored?.explanation.text ?? '',
    },
  ];
}

function monitored(
  column: ReportCell['from'],
  key: Parameters<typeof monitoredCell>[2],
  word: string,
  look: LookName,
  action: ReportAction,
  material: ReportMaterial,
): ReportCell {
  return figure(
    column,
    ({ at }) => {
      const cell = monitoredCell(material, action, key, at('number'));
      return cell === null ? quoted(word) : valueOr(cell, word);
    },
    look,
  );
}

/**
 * Euros that « Suivi d’exécution » gives.
 * @param foreseen the column that says whether any are waited for; null where they always are
 */
function monitoredEuros(
  column: 'spent' | 'amiSpent' | 'fundingObtained',
  foreseen: 'approved' | 'funding' | null,
  action: ReportAction,
  material: ReportMaterial,
): ReportCell {
  return figure(
    column,
    ({ at }) => {
      const cell = monitoredCell(material, action, column, at('number'));
      const missing = foreseen === null ? quoted(MISSING) : missingIfForeseen(at(foreseen));
      return cell === null ? missing : numberOr(cell, missing);
    },
    'euros',
  );
}

function subtotalRow(nature: (typeof natures)[number], material: ReportMaterial): DraftRow {
  const condition: Condition = {
    column: 'nature',
    criterion: () => quoted(nature),
    includes: (action) => natureOf(action, material.settings) === nature,
  };
  return {
    key: `nature-${natures.indexOf(nature) + 1}`,
    height: 18,
    keepsPrevious: true,
    cells: [
      value('number', typeset(`Sous-total ${nature}`), 'totalLabel', { to: 'nature' }),
      ...summaryCells(material, condition, { euros: 'totalEuros', percent: 'totalPercent' }),
      value('status', null, 'totalLabel', { to: 'explanation' }),
    ],
  };
}

/** Totals are partial where an annexe plans no amount: how many are missing stays in view. */
function unpricedRow(material: ReportMaterial): DraftRow {
  const all = material.actions.length;
  const known = quoted('Le coût prévu est chiffré pour toutes les actions.');
  const rest = quoted(typeset(` sur ${all} : les totaux du prévu ne les comprennent pas.`));
  return {
    key: 'non-chiffres',
    keepsPrevious: true,
    cells: [
      figure(
        'number',
        (places) => {
          const missing = `(${all}-COUNT(${actionSpan(material, places, 'planned')}))`;
          const actions = `${missing}&IF(${missing}>1," actions"," action")`;
          return `IF(${missing}=0,${known},"Coût prévu absent ou non chiffré pour "&${actions}&${rest})`;
        },
        'note',
        { to: 'explanation' },
      ),
    ],
  };
}

function remarks({ yearIndex }: ReportMaterial): string {
  const known =
    'Les écarts et les taux des totaux portent sur les actions dont le prévu et le réalisé sont connus tous deux.';
  const need =
    'Le besoin AMI est le coût moins les cofinancements, là où les deux sont connus ; il est négatif là où les cofinancements dépassent le coût.';
  return yearIndex === 1 ? `${known} ${need}` : known;
}

/** Where the amounts in italics come from. */
function readRows(material: ReportMaterial): DraftRow[] {
  const read = amountsRead(material);
  if (read.length === 0) return [];
  const examples = read
    .slice(0, 3)
    .map(({ action, field }) => `action ${action.number ?? '–'} : « ${field.text.replace(/\s+/gu, ' ')} »`);
  const more = read.length > examples.length ? '…' : '';
  return [
    lineRow(
      'lus',
      typeset(
        `En italique bleu : ${plural(read.length, 'montant')} que les annexes écrivent en toutes lettres, tels qu’ils y ont été lus (${examples.join(' ; ')}${more}). Si ce texte change, la case dit « à relire » : régénérez le rapport.`,
      ),
      'note',
    ),
  ];
}
