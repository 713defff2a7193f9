import { typeset } from '../../../convention';
import type { DraftRow, Places } from '../../composition';
import type { ReportMaterial } from '../context';
import { difference, MISSING, quoted, ratio, sumOr } from '../formulas';
import { funders, NOBODY } from '../funders';
import type { GridKey } from '../grid';
import type { ReportCell } from '../rows';
import { figure, gapRow, headingRow, input, lineRow, value } from '../rows';
import type { ReportSection } from '../section';

/** The accounts of the Cerfa 15059*02 that such actions meet. */
const charges: readonly (readonly [account: string, name: string])[] = [
  ['60', 'Achats'],
  ['61', 'Services extérieurs'],
  ['62', 'Autres services extérieurs'],
  ['64', 'Charges de personnel'],
  ['65', 'Autres charges de gestion courante'],
  ['68', 'Dotations aux amortissements et provisions'],
];

/** Charges and products, planned and achieved: the form of the Cerfa 15059*02, which binds associations alone. */
export const section: ReportSection = {
  id: 'compte-rendu',
  title: '6. Compte rendu financier',
  startsPage: true,
  content(material) {
    return {
      rows: [
        headings('charges-entete', 'Charges'),
        ...charges.map(([account, name]) => typedRow(`charge-${account}`, `${account} – ${name}`)),
        { ...sumRow('charges-total', 'Total des charges', 'charge-60', 'charge-68'), height: 30 },
        checkRow('charges-controle', 'charges-total'),
        gapRow('espace-1'),
        headings('produits-entete', 'Produits'),
        ...productRows(material),
        gapRow('espace-2'),
        headings('nature-entete', 'Contributions en nature (à part)'),
        { ...typedRow('nature-86', '86 – Emplois des contributions volontaires en nature'), keepsNext: true },
        { ...typedRow('nature-87', '87 – Contributions volontaires en nature'), endsTable: true },
        lineRow(
          'note',
          typeset(
            'Présentation reprise du Cerfa n° 15059*02, facultative pour une collectivité. Les charges par compte viennent de la comptabilité : elles ne figurent pas dans les annexes. L’écart et le taux d’un total comparent les deux sommes de sa ligne, y compris ce dont un seul des deux montants est connu.',
          ),
          'note',
        ),
      ],
    };
  },
};

function headings(key: string, title: string): DraftRow {
  return headingRow(key, [
    ['number', 'nature', title],
    ['planned', null, 'Prévision'],
    ['spent', null, 'Réalisation'],
    ['gap', null, 'Écart €'],
    ['gapShare', null, typeset('Réal. %')],
    ['approved', 'explanation', 'Écart justifié par'],
  ]);
}

const gaps = (look: 'euros' | 'totalEuros', share: 'percent' | 'totalPercent'): ReportCell[] => [
  figure('gap', ({ at }) => difference(at('spent'), at('planned')), look),
  figure('gapShare', ({ at }) => ratio(at('spent'), at('planned')), share),
];

const reason = (): ReportCell => input('approved', { kind: 'text' }, { to: 'explanation', look: 'inputLine' });

/** A line of which the accounts alone know the amounts. */
function typedRow(key: string, name: string): DraftRow {
  return {
    key,
    height: 18,
    cells: [
      value('number', name, 'text', { to: 'nature' }),
      input('planned', { kind: 'euros' }),
      input('spent', { kind: 'euros' }),
      ...gaps('euros', 'percent'),
      reason(),
    ],
  };
}

/** A line whose amounts stand in other sections. */
function takenRow(
  key: string,
  name: string,
  planned: (places: Places) => string,
  spent: (places: Places) => string,
  isObtained: boolean,
): DraftRow {
  return {
    key,
    height: 18,
    cells: [
      value('number', typeset(name), 'text', { to: 'nature' }),
      figure('planned', planned, 'euros'),
      figure('spent', spent, 'euros', isObtained ? {} : { shows: MISSING }),
      ...gaps('euros', 'percent'),
      reason(),
    ],
  };
}

function sumRow(key: string, name: string, first: string, last: string): DraftRow {
  const sum = (column: GridKey, word: string) =>
    figure(
      column,
      (places) => sumOr(places.span(column, `compte-rendu/${first}`, `compte-rendu/${last}`), word),
      'totalEuros',
    );
  return {
    key,
    height: 18,
    endsTable: true,
    keepsPrevious: true,
    cells: [
      value('number', name, 'totalLabel', { to: 'nature' }),
      sum('planned', MISSING),
      sum('spent', MISSING),
      ...gaps('totalEuros', 'totalPercent'),
      value('approved', null, 'totalLabel', { to: 'explanation' }),
    ],
  };
}

/** The total of the accounts against what the actions cost. */
function checkRow(key: string, total: string): DraftRow {
  return {
    key,
    height: 30,
    keepsPrevious: true,
    cells: [
      value('number', 'Pour mémoire : coût des actions (section 4)', 'text', { to: 'nature' }),
      figure('planned', ({ at }) => at('planned', 'finances/total'), 'euros'),
      figure('spent', ({ at }) => at('spent', 'finances/total'), 'euros'),
      figure(
        'gap',
        ({ at }) => {
          const [accounts, actions] = [at('spent', `compte-rendu/${total}`), at('spent')];
          const apart = quoted('Les charges par compte ne sont pas égales au coût réalisé des actions.');
          return `IF(COUNT(${accounts},${actions})<2,"",IF(ABS(${accounts}-${actions})<1,"Concorde",${apart}))`;
        },
        'text',
        { to: 'explanation' },
      ),
    ],
  };
}

const payer = (name: string) => (name === NOBODY ? 'sans financeur nommé' : name);

function productRows(material: ReportMaterial): DraftRow[] {
  const { grantee } = material.settings;
  const lines = funders(material).map(({ name, isObtained }, index) => {
    const from = `recapitulatifs/financeur-${index + 1}`;
    const title = name === grantee ? `Autofinancement – ${name}` : `74 – Subventions : ${payer(name)}`;
    return takenRow(
      `produit-${index + 1}`,
      title,
      ({ at }) => at('planned', from),
      ({ at }) => at('spent', from),
      isObtained,
    );
  });
  const ami = takenRow(
    'produit-ami',
    '74 – Subventions : État, AMI (BOP 177)',
    ({ at }) => at('approved', 'finances/total'),
    ({ at }) => at('spent', 'recapitulatifs/beneficiaire-total'),
    material.execution?.rows.some(({ amiPaid }) => amiPaid.value !== null) ?? false,
  );
  const other = typedRow('produit-autres', '75 à 78 – Autres produits');
  const total = sumRow('produits-total', 'Total des produits', 'produit-ami', 'produit-autres');
  return [ami, ...lines, other, { ...total, height: 30 }];
}
