import { numbers as listed, plural, typeset } from '../../../convention';
import { areaOf } from '../areas';
import type { DraftRow, Places } from '../../composition';
import type { ReportMaterial } from '../context';
import { MISSING, numberOr, quoted, valueOr } from '../formulas';
import type { ReportIndicator } from '../indicators';
import { indicatorsOf, indicatorSpan } from '../indicators';
import { verdictLooks } from '../looks';
import { indicatorCell } from '../monitored-cells';
import { figure, headingRow, input, lineRow, value } from '../rows';
import type { ReportSection } from '../section';

/** What a target has come to. */
const [REACHED, PARTLY_REACHED, MISSED, UNMEASURED] = ['Atteinte', 'Partielle', 'Non atteinte', 'Non mesurée'] as const;

/** From half of a target on it is partly reached. */
const PARTLY = 0.5;

/** What was reached of what was aimed at, indicator by indicator. */
export const section: ReportSection = {
  id: 'indicateurs',
  title: '7. Exécution physique : objectifs et indicateurs',
  startsPage: true,
  content(material) {
    const indicators = indicatorsOf(material);
    const { year } = material;
    return {
      rows: [
        headingRow('entete', [
          ['number', null, 'n°'],
          ['action', 'priority', 'Indicateur'],
          ['category', null, 'Unité'],
          ['nature', null, 'Réf.'],
          ['planned', null, `Cible ${year}`],
          ['spent', null, `Réalisé ${year}`],
          ['gap', null, typeset('% atteint')],
          ['gapShare', 'approved', 'Appréciation'],
          ['amiSpent', 'amiShare', 'Source'],
          ['funding', null, 'Date de mesure'],
          ['fundingObtained', 'explanation', 'Commentaire'],
        ]),
        ...(indicators.length === 0
          ? [
              lineRow('aucun', 'Aucun indicateur chiffré dans les annexes ni dans le suivi.', 'text', {
                endsTable: true,
              }),
            ]
          : indicators.map((indicator, index) => ({
              ...indicatorRow(indicator, material),
              ...(index === indicators.length - 1 && { endsTable: true as const }),
            }))),
        ...withoutIndicator(indicators, material),
      ],
      highlights: (places) => {
        const area = areaOf(indicatorSpan(material, places, 'gapShare'));
        const first = `$${indicatorSpan(material, places, 'gapShare').split('$')[1] ?? ''}${area.top}`;
        return Object.entries(verdictLooks).map(([word, { fill, text }]) => ({
          areas: [area],
          formula: `=${first}=${quoted(word)}`,
          look: { fill, color: text, bold: true as const },
        }));
      },
    };
  },
};

function indicatorRow(indicator: ReportIndicator, material: ReportMaterial): DraftRow {
  const { key, number, row, unit, target, comment, isMeasured } = indicator;
  const index = (material.yearIndex ?? 0) + 1;
  const cell = (column: Parameters<typeof indicatorCell>[2]) =>
    row === null ? null : indicatorCell(material, row, column);
  const text = (column: Parameters<typeof indicatorCell>[2], otherwise: string) => {
    const found = cell(column);
    return found === null ? quoted(otherwise) : valueOr(found, otherwise);
  };
  const amount = (column: 'target' | 'achieved', otherwise: string) => {
    const found = cell(index === 1 ? `${column}1` : `${column}2`);
    return found === null ? quoted(otherwise) : numberOr(found, quoted(otherwise));
  };
  const direction = cell('direction');
  return {
    key,
    height: 18,
    cells: [
      row === null ? value('number', number, 'centered') : figure('number', text('number', String(number)), 'centered'),
      figure('action', nameOf(indicator, material), 'text', { to: 'priority', shows: shownName(indicator) }),
      figure('category', text('unit', unit), 'centered', { shows: unit }),
      figure('nature', cell('baseline') === null ? '""' : numberOr(cell('baseline') ?? '', quoted('–')), 'number'),
      row === null && target !== null
        ? value('planned', target, 'number')
        : figure('planned', amount('target', 'sans cible'), 'number'),
      figure('spent', amount('achieved', MISSING), 'number', isMeasured ? {} : { shows: MISSING }),
      figure('gap', (places) => rate(places, direction), 'percent'),
      figure('gapShare', verdict, 'centered', { to: 'approved' }),
      figure('amiSpent', text('source', ''), 'centered', { to: 'amiShare' }),
      input('funding', { kind: 'date' }),
      figure('fundingObtained', text('comment', ''), 'text', { to: 'explanation', shows: comment }),
    ],
  };
}

/** « Renforcement des réponses (50 places) » where another indicator of the action is called the same. */
function nameOf({ row, name, hasNamesake }: ReportIndicator, material: ReportMaterial): string {
  const cell = (column: Parameters<typeof indicatorCell>[2]) =>
    row === null ? null : indicatorCell(material, row, column);
  const said = cell('indicator');
  const named = said === null ? quoted(name) : valueOr(said, name);
  const [first, second] =
    material.yearIndex === 1 ? [cell('target2'), cell('target1')] : [cell('target1'), cell('target2')];
  if (!hasNamesake || first === null || second === null) return named;
  const unit = cell('unit');
  const aimed = `IF(ISNUMBER(${first}),${first},${second})${unit === null ? '' : `&" "&${unit}`}`;
  return `${named}&IF(COUNT(${first},${second})=0,""," ("&${aimed}&")")`;
}

/** Room for the longest that it may say. */
const shownName = ({ name, unit, hasNamesake }: ReportIndicator) => (hasNamesake ? `${name} (00 000 ${unit})` : name);

/** Achieved over target; the other way round where the indicator is to go down. */
function rate({ at }: Places, direction: string | null): string {
  const [target, achieved] = [at('planned'), at('spent')];
  const up = `IF(${target}=0,"",${achieved}/${target})`;
  const down = `IF(${achieved}=0,"",${target}/${achieved})`;
  const way = direction === null ? up : `IF(${direction}="baisse",${down},${up})`;
  return `IF(COUNT(${target},${achieved})=2,${way},"")`;
}

function verdict({ at }: Places): string {
  const share = at('gap');
  const judged = `IF(${share}>=1,${quoted(REACHED)},IF(${share}>=${PARTLY},${quoted(PARTLY_REACHED)},${quoted(MISSED)}))`;
  const none = `IF(ISNUMBER(${at('planned')}),${quoted(UNMEASURED)},"Sans cible")`;
  return `IF(ISNUMBER(${share}),${judged},${none})`;
}

/** The agreement wants indicators for every action (article 2.1.1): those that have none are named. */
function withoutIndicator(indicators: readonly ReportIndicator[], { actions }: ReportMaterial): DraftRow[] {
  const measured = new Set(indicators.map(({ number }) => number));
  const without = actions.flatMap(({ number }) => (number !== null && !measured.has(number) ? [number] : []));
  if (without.length === 0) return [];
  return [
    lineRow(
      'sans-indicateur',
      typeset(`${plural(without.length, 'action')} sans indicateur chiffré : ${listed(without)}.`),
      'note',
    ),
  ];
}
