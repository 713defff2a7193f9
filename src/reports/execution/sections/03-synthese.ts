import { typeset } from '../../../convention';
import { statuses } from '../../../monitoring';
import type { DraftRow, Places } from '../../composition';
import { amiHeading } from '../annexe-cells';
import type { ReportMaterial } from '../context';
import { countOf, difference, MISSING } from '../formulas';
import { indicatorSpan } from '../indicators';
import type { LookName } from '../looks';
import type { ReportCell } from '../rows';
import { figure, headingRow, input, lineRow, value } from '../rows';
import type { ReportSection } from '../section';
import { actionSpan } from '../summary';

/** How many lines are left for what the figures do not say. */
const COMMENTS = 6;

/** Ten figures and six lines: what a reader in a hurry retains. */
export const section: ReportSection = {
  id: 'synthese',
  title: '3. Synthèse',
  startsPage: true,
  content(material) {
    return {
      rows: [
        headingRow('entete', [
          ['number', 'category', 'Actions et résultats'],
          ['nature', 'spent', 'Valeur'],
          ['gap', 'funding', 'Financement'],
          ['fundingObtained', 'explanation', 'Valeur'],
        ]),
        ...figureRows(material),
        statusRow(material),
        lineRow('commentaires', 'Commentaires', 'subsection', { height: 24, keepsNext: true }),
        ...Array.from({ length: COMMENTS }, (_, index) => commentRow(index + 1)),
      ],
    };
  },
};

type Figure = [label: string, expression: (places: Places) => string, look: LookName];

function figureRows(material: ReportMaterial): DraftRow[] {
  const total = (column: Parameters<Places['at']>[0]) => (places: Places) => places.at(column, 'finances/total');
  const targets = (places: Places, word: string) => countOf(indicatorSpan(material, places, 'gapShare'), word);
  const actions: Figure[] = [
    ['Actions de la convention', () => String(material.actions.length), 'figureNumber'],
    ['Coût prévu', total('planned'), 'figure'],
    ['Coût réalisé', total('spent'), 'figure'],
    ['Taux d’exécution (réalisé ÷ prévu, actions renseignées)', total('rate'), 'figurePercent'],
    [
      'Cibles atteintes ÷ cibles mesurées',
      (places) => {
        const [reached, partly, missed] = ['Atteinte', 'Partielle', 'Non atteinte'].map((word) =>
          targets(places, word),
        );
        const measured = `(${reached}+${partly}+${missed})`;
        const unmeasured = targets(places, 'Non mesurée');
        return `${reached}&" sur "&${measured}&" ; non mesurées : "&${unmeasured}`;
      },
      'figureText',
    ],
  ];
  const money: Figure[] = [
    [amiHeading(material), total('approved'), 'figure'],
    ['AMI versé, réparti par action', ({ at }) => at('spent', 'recapitulatifs/beneficiaire-total'), 'figure'],
    ['AMI mandaté', total('amiSpent'), 'figure'],
    [
      'Solde AMI (versé − mandaté)',
      ({ at }) =>
        difference(at('fundingObtained', 'synthese/chiffres-2'), at('fundingObtained', 'synthese/chiffres-3')),
      'figure',
    ],
    ['Cofinancements obtenus', total('fundingObtained'), 'figure'],
  ];
  return actions.map((one, index) => ({
    key: `chiffres-${index + 1}`,
    height: 24,
    cells: [
      ...figureCells(one, ['number', 'category', 'nature', 'spent']),
      ...figureCells(money[index] ?? one, ['gap', 'funding', 'fundingObtained', 'explanation']),
    ],
  }));
}

function figureCells(
  [label, expression, look]: Figure,
  [labelFrom, labelTo, from, to]: readonly [
    ReportCell['from'],
    ReportCell['from'],
    ReportCell['from'],
    ReportCell['from'],
  ],
): ReportCell[] {
  return [value(labelFrom, typeset(label), 'label', { to: labelTo }), figure(from, expression, look, { to })];
}

/** « Terminée : 3 · En cours : 12… »: the statuses that some action has. */
function statusRow(material: ReportMaterial): DraftRow {
  return {
    key: 'statuts',
    height: 21,
    endsTable: true,
    cells: [
      value('number', 'Actions par statut', 'label', { to: 'category' }),
      figure(
        'nature',
        (places) => {
          const span = actionSpan(material, places, 'status');
          const parts = [...statuses, MISSING].map((status) => {
            const count = countOf(span, status);
            const name = status === MISSING ? 'Statut non renseigné' : status;
            return `IF(${count}=0,""," · ${name}\u00a0: "&${count})`;
          });
          return `MID(${parts.join('&')},4,500)`;
        },
        'said',
        { to: 'explanation' },
      ),
    ],
  };
}

function commentRow(number: number): DraftRow {
  return {
    key: `commentaire-${number}`,
    height: 30,
    cells: [
      value('number', number, 'centered'),
      input(
        'action',
        {
          kind: 'text',
          prompt: { title: 'Commentaire', text: 'Un fait ou un chiffre à retenir, en une ou deux phrases.' },
        },
        { to: 'explanation' },
      ),
    ],
  };
}
