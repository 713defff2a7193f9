import { typeset } from '../../../convention';
import type { ExecutionRow } from '../../../monitoring';
import { columnRange } from '../../../monitoring';
import type { DraftFormula, DraftRow, Places } from '../../composition';
import { amiHeading } from '../annexe-cells';
import { categoryNames, categoryOf, OTHER_CATEGORY } from '../categories';
import type { ReportAction, ReportMaterial } from '../context';
import { difference, MISSING, NONE, numberOr, quoted, ratio, sumOr } from '../formulas';
import type { Funder } from '../funders';
import { funders, payees, titleOfFunder } from '../funders';
import type { GridKey } from '../grid';
import { parameter } from '../monitored-cells';
import { figure, gapRow, headingRow, lineRow, value } from '../rows';
import type { ReportSection } from '../section';
import type { Condition } from '../summary';
import { summaryCells } from '../summary';

/** The same money by category, by who receives the AMI, and by who pays. */
export const section: ReportSection = {
  id: 'recapitulatifs',
  title: '5. Récapitulatifs',
  startsPage: true,
  content(material) {
    return {
      rows: [
        ...categoryRows(material),
        gapRow('espace-1'),
        ...payeeRows(material),
        gapRow('espace-2'),
        ...funderRows(material),
      ],
    };
  },
};

function categoryRows(material: ReportMaterial): DraftRow[] {
  const named = ({ budget }: ReportAction) => categoryOf(budget?.category.text ?? '');
  const isOther = (action: ReportAction) => named(action) === OTHER_CATEGORY;
  const names = material.actions.some(isOther) ? [...categoryNames, OTHER_CATEGORY] : categoryNames;
  return [
    lineRow('categories', 'Par catégorie d’action (article 2.1.1)', 'subsection', { height: 21, keepsNext: true }),
    headingRow('categories-entete', [
      ['number', 'nature', 'Catégorie'],
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
    ]),
    ...names.map((name, index): DraftRow => {
      const condition: Condition = {
        column: 'category',
        criterion: ({ at }) => at('number'),
        includes: (action) => named(action) === name,
      };
      return {
        key: `categorie-${index + 1}`,
        height: 18,
        cells: [
          value('number', name, 'text', { to: 'nature' }),
          ...summaryCells(material, condition, { euros: 'euros', percent: 'percent' }),
        ],
      };
    }),
    {
      key: 'categorie-total',
      height: 18,
      keepsPrevious: true,
      endsTable: true,
      cells: [
        value('number', 'Total', 'totalLabel', { to: 'nature' }),
        ...summaryCells(material, null, { euros: 'totalEuros', percent: 'totalPercent' }),
      ],
    },
  ];
}

function payeeRows(material: ReportMaterial): DraftRow[] {
  const all = payees(material);
  const named = (places: Places, column: GridKey) =>
    places.span(column, 'recapitulatifs/beneficiaire-1', `recapitulatifs/beneficiaire-${all.length}`);
  const whole = (column: 'spent' | 'gap') => paidCells(material, column);
  return [
    lineRow('beneficiaires', 'Crédits AMI par bénéficiaire', 'subsection', { height: 21, keepsNext: true }),
    headingRow('beneficiaires-entete', [
      ['number', 'nature', 'Bénéficiaire'],
      ['planned', null, 'AMI validé'],
      ['spent', null, 'AMI versé'],
      ['gap', null, 'AMI mandaté'],
      ['gapShare', 'approved', 'Solde (versé − mandaté)'],
      ['amiSpent', 'amiShare', 'Mandaté ÷ validé'],
      ['funding', 'explanation', 'Contrôle'],
    ]),
    ...all.map(({ name, planned }, index) =>
      payeeRow(`beneficiaire-${index + 1}`, name, planned, isPaid(material, name), (column) => (places) => {
        const values = whole(column);
        const payee = material.execution && columnRange(material.execution, 'payee');
        if (!values || !payee) return quoted(MISSING);
        const criteria = `${payee},${places.at('number')}`;
        return `IF(COUNTIFS(${values},">-1E+99",${criteria})=0,${quoted(MISSING)},SUMIFS(${values},${criteria}))`;
      }),
    ),
    payeeRow('beneficiaire-autres', 'Autre, ou non indiqué dans le suivi', null, true, (column) => (places) => {
      const values = whole(column);
      if (!values) return quoted(NONE);
      const rest = all.length === 0 ? `SUM(${values})` : `SUM(${values})-SUM(${named(places, column)})`;
      return `IF(${rest}=0,${quoted(NONE)},${rest})`;
    }),
    {
      key: 'beneficiaire-total',
      height: 18,
      keepsPrevious: true,
      cells: [
        value('number', 'Total', 'totalLabel', { to: 'nature' }),
        figure(
          'planned',
          (places) => (all.length === 0 ? quoted(NONE) : sumOr(named(places, 'planned'), '')),
          'totalEuros',
        ),
        figure('spent', paidTotal(whole('spent')), 'totalEuros', isAnyPaid(material) ? {} : { shows: MISSING }),
        figure('gap', paidTotal(whole('gap')), 'totalEuros'),
        figure('gapShare', ({ at }) => difference(at('spent'), at('gap')), 'totalEuros', { to: 'approved' }),
        figure('amiSpent', ({ at }) => ratio(at('gap'), at('planned')), 'totalPercent', { to: 'amiShare' }),
        figure('funding', ({ at }) => agreement(at('planned'), at('approved', 'finances/total')), 'totalText', {
          to: 'explanation',
        }),
      ],
    },
    ...paymentRow(material),
  ];
}

/** The cells of « Suivi d’exécution » that say what was paid to the actions, or spent of it. */
function paidCells({ execution }: ReportMaterial, column: 'spent' | 'gap'): string | null {
  return execution && columnRange(execution, column === 'spent' ? 'amiPaid' : 'amiSpent');
}

function paidTotal(values: string | null): string {
  return values === null ? quoted(MISSING) : sumOr(values, MISSING);
}

/** Whether the monitoring sheet says what a payee was paid, and what was spent of it. */
function isPaid({ execution }: ReportMaterial, name: string): boolean {
  return isSaid(execution?.rows.filter(({ payee }) => payee.text === name) ?? []);
}

/** The same of all payees together. */
function isAnyPaid({ execution }: ReportMaterial): boolean {
  return isSaid(execution?.rows ?? []);
}

function isSaid(rows: readonly ExecutionRow[]): boolean {
  return [rows.map(({ amiPaid }) => amiPaid), rows.map(({ amiSpent }) => amiSpent)].every((fields) =>
    fields.some(({ value: euros }) => euros !== null),
  );
}

function payeeRow(
  key: string,
  name: string,
  planned: number | null,
  isKnown: boolean,
  paid: (column: 'spent' | 'gap') => (places: Places) => string,
): DraftRow {
  return {
    key,
    height: 18,
    cells: [
      value('number', name, 'text', { to: 'nature' }),
      value('planned', planned ?? NONE, planned === null ? 'euros' : 'eurosRead'),
      figure('spent', paid('spent'), 'euros', isKnown ? {} : { shows: MISSING }),
      figure('gap', paid('gap'), 'euros'),
      figure('gapShare', ({ at }) => difference(at('spent'), at('gap')), 'euros', { to: 'approved' }),
      figure('amiSpent', ({ at }) => ratio(at('gap'), at('planned')), 'percent', { to: 'amiShare' }),
      value('funding', null, 'text', { to: 'explanation' }),
    ],
  };
}

/** What the State paid as a whole, against what the actions are said to have received of it. */
function paymentRow(material: ReportMaterial): DraftRow[] {
  const paid = parameter(material, 'paid');
  if (paid === null) return [];
  return [
    {
      key: 'beneficiaire-versement',
      height: 18,
      keepsPrevious: true,
      endsTable: true,
      cells: [
        value('number', 'Pour mémoire : versé par l’État (section 1)', 'text', { to: 'nature' }),
        value('planned', null, 'euros'),
        figure('spent', numberOr(paid, quoted(MISSING)), 'euros'),
        value('gap', null, 'euros'),
        figure(
          'gapShare',
          ({ at }) => difference(at('spent'), at('spent', 'recapitulatifs/beneficiaire-total')),
          'euros',
          {
            to: 'approved',
          },
        ),
        value('amiSpent', null, 'percent', { to: 'amiShare' }),
        figure(
          'funding',
          ({ at }) => {
            const rest = at('gapShare');
            const apart = quoted('Écart entre le versement et ce que le suivi en répartit par action.');
            return `IF(COUNT(${rest})=0,"",IF(ABS(${rest})<1,"Concorde",${apart}))`;
          },
          'text',
          { to: 'explanation' },
        ),
      ],
    },
  ];
}

function funderRows(material: ReportMaterial): DraftRow[] {
  const all = funders(material);
  const sum = (column: GridKey, word: string) => (places: Places) =>
    all.length === 0
      ? quoted(NONE)
      : sumOr(places.span(column, 'recapitulatifs/financeur-1', `recapitulatifs/financeur-${all.length}`), word);
  return [
    lineRow('financeurs', 'Cofinancements par financeur', 'subsection', { height: 21, keepsNext: true }),
    headingRow('financeurs-entete', [
      ['number', 'nature', 'Financeur'],
      ['planned', null, 'Prévu'],
      ['spent', null, 'Obtenu'],
      ['gap', null, 'Écart €'],
      ['gapShare', null, typeset('Écart %')],
      ['approved', 'explanation', 'Contrôle'],
    ]),
    ...all.map((funder, index) => funderRow(funder, index + 1)),
    {
      key: 'financeur-total',
      height: 18,
      keepsPrevious: true,
      endsTable: true,
      cells: [
        value('number', 'Total', 'totalLabel', { to: 'nature' }),
        figure('planned', sum('planned', ''), 'totalEuros'),
        figure(
          'spent',
          sum('spent', MISSING),
          'totalEuros',
          all.some(({ isObtained }) => isObtained) ? {} : { shows: MISSING },
        ),
        figure('gap', sum('gap', ''), 'totalEuros'),
        figure('gapShare', gapOfKnown(all.length), 'totalPercent'),
        figure('approved', ({ at }) => agreement(at('planned'), at('funding', 'finances/total')), 'totalText', {
          to: 'explanation',
        }),
      ],
    },
    lineRow(
      'note',
      typeset(
        'L’écart et le taux du total portent sur les financeurs dont le prévu et l’obtenu sont connus tous deux.',
      ),
      'note',
    ),
  ];
}

/** The gap of the funders of which both figures are known, over what they were to give. */
function gapOfKnown(count: number): DraftFormula {
  if (count === 0) return '""';
  return (places) => {
    const span = (column: GridKey) =>
      places.span(column, 'recapitulatifs/financeur-1', `recapitulatifs/financeur-${count}`);
    const planned = `SUMIFS(${span('planned')},${span('gap')},">-1E+99")`;
    return `IF(${planned}=0,"",SUM(${span('gap')})/${planned})`;
  };
}

function funderRow({ name, planned, obtained, isObtained }: Funder, index: number): DraftRow {
  return {
    key: `financeur-${index}`,
    height: 18,
    cells: [
      value('number', titleOfFunder(name), 'text', { to: 'nature' }),
      value('planned', planned ?? NONE, planned === null ? 'euros' : 'eurosRead'),
      figure('spent', obtained === null ? quoted(MISSING) : sumOr(obtained, MISSING), 'euros', {
        ...(!isObtained && { shows: MISSING }),
      }),
      figure('gap', ({ at }) => difference(at('spent'), at('planned')), 'euros'),
      figure('gapShare', ({ at }) => ratio(at('gap'), at('planned')), 'percent'),
      value('approved', null, 'text', { to: 'explanation' }),
    ],
  };
}

/** Amounts by name are read in texts: whether they still add up to the actions' total. */
function agreement(sum: string, total: string): string {
  const gap = quoted('Ne concorde plus avec la section 4 : régénérez le rapport.');
  return `IF(COUNT(${sum},${total})<2,"",IF(ABS(${sum}-${total})<1,"Concorde avec la section 4",${gap}))`;
}
