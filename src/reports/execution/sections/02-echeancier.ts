import type { IsoDate } from '../../../convention';
import type { ParameterKey } from '../../../monitoring';
import type { DraftRow } from '../../composition';
import type { ReportMaterial } from '../context';
import { serialOf } from '../dates';
import { valueOr } from '../formulas';
import { parameter } from '../monitored-cells';
import { figure, headingRow, input, lineRow, value } from '../rows';
import type { ReportSection } from '../section';

interface Step {
  key: string;
  name: string;
  basis: string;
  /** By when; null where nothing fixes it. */
  limit(material: ReportMaterial): IsoDate | null;
  /** Where « Paramètres » says when it was done. */
  done?: ParameterKey;
}

const nextYear =
  (day: string) =>
  ({ year }: ReportMaterial) =>
    `${year + 1}-${day}`;
const deadline = ({ year, settings }: ReportMaterial) => `${year + 1}-${settings.reportDeadline}`;

/** The last sitting before the report is due. */
function council(material: ReportMaterial): IsoDate {
  const due = deadline(material);
  const sittings = material.settings.councilDates.filter((date) => date > `${material.year}-12-31` && date <= due);
  return [...sittings].sort().at(-1) ?? due;
}

const steps: readonly Step[] = [
  { key: 'arrete', name: 'Arrêté des données de l’exercice', basis: 'calendrier interne', limit: nextYear('01-31') },
  { key: 'instance', name: 'Instance de suivi', basis: 'article 2.3', limit: deadline, done: 'reviewDate' },
  { key: 'commission', name: 'Commission', basis: 'calendrier du Conseil', limit: deadline, done: 'commissionDate' },
  { key: 'conseil', name: 'Délibération du Conseil', basis: 'article 2.3', limit: council, done: 'councilDate' },
  {
    key: 'legalite',
    name: 'Transmission au contrôle de légalité',
    basis: 'CGCT',
    limit: deadline,
    done: 'legalityDate',
  },
  { key: 'prefet', name: 'Transmission au Préfet', basis: 'article 2.3', limit: deadline, done: 'prefectDate' },
  {
    key: 'dihal',
    name: 'Envoi à logementdabord@dihal.gouv.fr (Dihal)',
    basis: 'article 2.3',
    limit: deadline,
    done: 'dihalDate',
  },
  {
    key: 'comite',
    name: 'Envoi aux membres du comité de suivi',
    basis: 'article 2.3',
    limit: deadline,
    done: 'committeeDate',
  },
];

const amendment: Step = {
  key: 'avenant',
  name: 'Avenant pour l’année suivante',
  basis: 'article 2.2.1',
  limit: nextYear('06-30'),
};

/** The steps from the closing of the year's figures to the prefect, and the amendment (articles 2.2.1 and 2.3). */
export const section: ReportSection = {
  id: 'echeancier',
  title: '2. Échéancier de la procédure',
  content(material) {
    const { year, annexes } = material;
    const all = year < annexes.years.second ? [...steps, amendment] : steps;
    return {
      rows: [
        headingRow('entete', [
          ['number', 'priority', 'Étape'],
          ['category', 'nature', 'Base'],
          ['planned', null, 'Date limite'],
          ['spent', null, 'Date réelle'],
          ['gap', 'approved', 'Statut'],
          ['amiSpent', 'explanation', 'Observations'],
        ]),
        ...all.map((step, index) => stepRow(step, material, index === all.length - 1)),
        lineRow('note', 'Le statut se met à jour chaque jour, tant que la date réelle n’est pas renseignée.', 'note'),
      ],
    };
  },
};

function stepRow({ key, name, basis, limit, done }: Step, material: ReportMaterial, isLast: boolean): DraftRow {
  const date = limit(material);
  const cell = done ? parameter(material, done) : null;
  return {
    key,
    height: 17.25,
    ...(isLast && { endsTable: true as const }),
    cells: [
      value('number', name, 'text', { to: 'priority' }),
      value('category', basis, 'text', { to: 'nature' }),
      value('planned', date === null ? '–' : serialOf(date), 'date'),
      cell === null ? input('spent', { kind: 'date' }) : figure('spent', valueOr(cell, ''), 'date'),
      figure(
        'gap',
        ({ at }) => {
          const [limited, real] = [at('planned'), at('spent')];
          const late = `AND(ISNUMBER(${limited}),${real}>${limited})`;
          const due = `IF(ISNUMBER(${limited}),IF(TODAY()>${limited},"Échéance dépassée","À venir"),"À faire")`;
          return `IF(ISNUMBER(${real}),IF(${late},"Fait, hors délai","Fait"),${due})`;
        },
        'centered',
        { to: 'approved' },
      ),
      input('amiSpent', { kind: 'text' }, { to: 'explanation', look: 'inputLine' }),
    ],
  };
}
