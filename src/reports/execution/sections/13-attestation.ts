import { typeset } from '../../../convention';
import type { ParameterKey } from '../../../monitoring';
import type { DraftRow } from '../../composition';
import type { ReportMaterial } from '../context';
import { valueOr } from '../formulas';
import type { GridKey } from '../grid';
import { parameter } from '../monitored-cells';
import type { ReportCell } from '../rows';
import { figure, gapRow, input, lineRow, value } from '../rows';
import type { ReportSection } from '../section';

/** Who certifies the report, and by which deliberation. */
export const section: ReportSection = {
  id: 'attestation',
  title: '13. Attestation',
  startsPage: true,
  content(material) {
    const { settings, year } = material;
    return {
      rows: [
        lineRow(
          'certifie',
          typeset(
            `Je soussigné(e), représentant(e) légal(e) de la collectivité (${settings.collectivity || 'à préciser'}), certifie l’exactitude des renseignements portés dans le présent rapport d’exécution de la convention « Logement d’abord » au titre de l’exercice ${year}.`,
          ),
          'plain',
          { height: 40 },
        ),
        pairRow('lieu', material, ['Fait à', 'place', 'text'], ['Le', 'signedOn', 'date']),
        pairRow(
          'deliberation',
          material,
          ['N° de la délibération', 'deliberation', 'text'],
          ['Date de la délibération', 'councilDate', 'date'],
        ),
        pairRow('qualite', material, ['Qualité du signataire', 'signatory', 'text'], ['Nom', null, 'text']),
        {
          key: 'signature',
          height: 110,
          cells: [
            value('number', 'Signature et cachet', 'label', { to: 'action' }),
            value('pilot', null, 'text', { to: 'explanation' }),
          ],
        },
        gapRow('espace'),
        {
          key: 'pieces',
          height: 60,
          cells: [
            value('number', 'Pièces jointes', 'label', { to: 'action' }),
            input(
              'pilot',
              {
                kind: 'text',
                initial:
                  'Annexes 1 et 2 mises à jour ; suivi d’exécution ; suivi des indicateurs ; état récapitulatif des dépenses ; délibération.',
              },
              { to: 'explanation' },
            ),
          ],
        },
      ],
    };
  },
};

type Said = readonly [label: string, key: ParameterKey | null, kind: 'text' | 'date'];

function pairRow(key: string, material: ReportMaterial, one: Said, other: Said): DraftRow {
  const cells = (
    [label, parameterKey, kind]: Said,
    at: readonly [GridKey, GridKey, GridKey, GridKey],
  ): ReportCell[] => {
    const [labelFrom, labelTo, from, to] = at;
    const cell = parameterKey && parameter(material, parameterKey);
    return [
      value(labelFrom, label, 'label', { to: labelTo }),
      cell
        ? figure(from, valueOr(cell, ''), kind === 'date' ? 'dateLeft' : 'said', { to })
        : input(from, { kind }, { to, look: kind === 'date' ? 'inputDate' : 'inputLine' }),
    ];
  };
  return {
    key,
    height: 24,
    cells: [
      ...cells(one, ['number', 'action', 'pilot', 'spent']),
      ...cells(other, ['gap', 'amiSpent', 'amiShare', 'explanation']),
    ],
  };
}
