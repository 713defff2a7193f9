import { planPriorities, typeset } from '../../../convention';
import type { DraftRow, Places } from '../../composition';
import { amiHeading } from '../annexe-cells';
import type { ReportMaterial } from '../context';
import { countOf, quoted } from '../formulas';
import { figure, headingRow, input, lineRow, value } from '../rows';
import type { ReportSection } from '../section';
import type { Condition } from '../summary';
import { actionSpan, summaryCells } from '../summary';

/** What is told of each priority, with what helps to tell it. */
const topics = [
  ['indicateurs', 'Indicateurs phares', 'Deux ou trois résultats chiffrés, avec leur source.'],
  ['faits', 'Faits marquants', 'Ce qui a été fait, par la collectivité et par ses partenaires.'],
  ['difficultes', 'Difficultés', 'Ce qui a freiné l’action, et pourquoi.'],
  ['suites', 'Suites', 'Ce qui est prévu l’année suivante.'],
] as const;

const UNSORTED = 'à classer';

/** The actions by the five priorities of the national plan (article 2.1): figures, then what they do not say. */
export const section: ReportSection = {
  id: 'priorites',
  title: '9. Bilan par priorité du plan « Logement d’abord »',
  startsPage: true,
  content(material) {
    return {
      rows: [
        headingRow('entete', [
          ['number', 'category', 'Priorité'],
          ['nature', null, 'Actions'],
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
        ...planPriorities.map((name, index) =>
          figuresRow(index + 1, `${index + 1}. ${name}`, String(index + 1), material),
        ),
        { ...figuresRow(0, 'Actions à classer', quoted(UNSORTED), material), endsTable: true },
        ...planPriorities.flatMap((name, index) => narrative(index + 1, name)),
      ],
    };
  },
};

function figuresRow(number: number, name: string, criterion: string, material: ReportMaterial): DraftRow {
  const condition: Condition = {
    column: 'priority',
    criterion: () => criterion,
    includes: ({ monitored }) => (monitored?.priority.value ?? 0) === number,
  };
  return {
    key: `chiffres-${number}`,
    height: 30,
    cells: [
      value('number', typeset(name), 'text', { to: 'category' }),
      figure(
        'nature',
        (places: Places) => {
          const span = actionSpan(material, places, 'priority');
          return number === 0 ? countOf(span, UNSORTED) : `COUNTIF(${span},${criterion})`;
        },
        'centered',
      ),
      ...summaryCells(material, condition, { euros: 'euros', percent: 'percent' }),
    ],
  };
}

function narrative(number: number, name: string): DraftRow[] {
  return [
    lineRow(`titre-${number}`, typeset(`Priorité ${number} – ${name}`), 'subsection', { height: 27, keepsNext: true }),
    ...topics.map(([key, label, help], index): DraftRow => ({
      key: `${number}-${key}`,
      height: 40,
      ...(index < topics.length - 1 && { keepsNext: true as const }),
      cells: [
        value('number', label, 'label', { to: 'action' }),
        input('pilot', { kind: 'text', prompt: { title: label, text: help } }, { to: 'explanation' }),
      ],
    })),
  ];
}
