import { typeset } from '../../../convention';
import type { DraftRow } from '../../composition';
import type { ReportMaterial } from '../context';
import { serialOf } from '../dates';
import { MISSING, valueOr } from '../formulas';
import { parameter } from '../monitored-cells';
import type { ReportCell } from '../rows';
import { figure, input, value } from '../rows';
import type { ReportSection } from '../section';

/** Who agreed on what, and what was paid (articles 2.2.1, 3 and 4). */
export const section: ReportSection = {
  id: 'identification',
  title: '1. Identification de la convention',
  content(material) {
    return { rows: [...partiesRows(material), ...moneyRows(material), ...contactRows(material)] };
  },
};

/** Where a pair of label and content stands. */
const left = { label: ['number', 'pilot'], content: ['priority', 'spent'] } as const;
const right = { label: ['gap', 'amiSpent'], content: ['amiShare', 'explanation'] } as const;

type Side = typeof left | typeof right;
type Content = (from: Side['content'][0], to: Side['content'][1]) => ReportCell;

function pair(side: Side, label: string, content: Content): ReportCell[] {
  const [labelFrom, labelTo] = side.label;
  const [from, to] = side.content;
  return [value(labelFrom, typeset(label), 'label', { to: labelTo }), content(from, to)];
}

function row(key: string, one: readonly [string, Content], other: readonly [string, Content]): DraftRow {
  return { key, height: 21, cells: [...pair(left, ...one), ...pair(right, ...other)] };
}

const text =
  (content: string): Content =>
  (from, to) =>
    value(from, typeset(content), 'said', { to });

const inputLooks = { text: 'inputLine', date: 'inputDate', euros: 'inputEuros' } as const;

const typed =
  (kind: keyof typeof inputLooks): Content =>
  (from, to) =>
    input(from, { kind }, { to, look: inputLooks[kind] });

/** What « Paramètres » says, or an input where the workbook has no such sheet. */
function fromParameters(
  material: ReportMaterial,
  key: Parameters<typeof parameter>[1],
  kind: 'text' | 'date' | 'euros',
): Content {
  const cell = parameter(material, key);
  if (cell === null) return typed(kind);
  const look = { text: 'said', date: 'dateLeft', euros: 'eurosLeft' } as const;
  return (from, to) => figure(from, valueOr(cell, MISSING), look[kind], { to });
}

function partiesRows(material: ReportMaterial): DraftRow[] {
  const { settings, annexes } = material;
  const { first, second } = annexes.years;
  const others = settings.signatories.filter((name) => name !== 'Etat' && name !== settings.grantee);
  const siret = annexes.contactSheet?.fields.siret?.text ?? '';
  return [
    row(
      'parties',
      [
        'Parties',
        text(['État (Préfet de département)', settings.collectivity || 'Collectivité', ...others].join(' ; ')),
      ],
      ['SIRET de la collectivité', siret === '' ? typed('text') : text(siret)],
    ),
    row(
      'duree',
      ['Durée', text(`${second - first + 1} ans (${first}-${second}), article 3`)],
      [
        'Date de signature',
        settings.signatureDate === null
          ? typed('date')
          : (from, to) => value(from, serialOf(settings.signatureDate ?? ''), 'dateLeft', { to }),
      ],
    ),
  ];
}

function moneyRows(material: ReportMaterial): DraftRow[] {
  const { settings, year, yearIndex } = material;
  const known = (amount: number): Content =>
    amount > 0 ? (from, to) => value(from, amount, 'eurosLeft', { to }) : typed('euros');
  return [
    row(
      'montants',
      [
        `Subvention de l’État notifiée pour ${year} (article 2.2.1)`,
        yearIndex === 0 ? known(settings.grant) : typed('euros'),
      ],
      ['Coût éligible total de la convention', known(settings.envelope)],
    ),
    row(
      'versement',
      [`Montant versé au titre de ${year}`, fromParameters(material, 'paid', 'euros')],
      ['Date du versement', fromParameters(material, 'paidOn', 'date')],
    ),
    row(
      'imputation',
      ['Imputation (article 4)', text('BOP 177 – domaine fonctionnel 0177-12-17 – activité 177-01-06-12-17')],
      ['Avenants', fromParameters(material, 'amendment', 'text')],
    ),
  ];
}

function contactRows(material: ReportMaterial): DraftRow[] {
  return [
    row(
      'interlocuteurs',
      ['Interlocuteurs – collectivité', fromParameters(material, 'contact', 'text')],
      ['Interlocuteurs – services de l’État', typed('text')],
    ),
  ];
}
