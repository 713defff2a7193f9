import { plural, typeset } from '../../../convention';
import { parseArea } from '../../../workbook';
import { colors } from '../../theme';
import type { DraftRow } from '../../composition';
import type { ReportMaterial } from '../context';
import { serialOf, shortDate } from '../dates';
import { countOf, MISSING, quoted } from '../formulas';
import { parameter } from '../monitored-cells';
import { figure, gapRow, input, lineRow, value } from '../rows';
import type { ReportSection } from '../section';
import { actionSpan } from '../summary';

/** The states of the document, from the first draft to what the prefect receives. */
export const versions = ['projet', 'délibéré', 'transmis'] as const;

const ALL_KNOWN = 'Le réalisé est renseigné pour toutes les actions.';

/** What the report is, and what remains to be put right as long as it is a draft. */
export const section: ReportSection = {
  id: 'bandeau',
  title: null,
  content(material) {
    const { settings, year, annexes } = material;
    const collectivity = settings.collectivity || 'Collectivité';
    const agreement = `${annexes.years.first}-${annexes.years.second}`;
    const right = typeset(`Convention « Logement d’abord » ${agreement}`);
    return {
      rows: [
        {
          key: 'courant',
          cells: [
            value('number', typeset(`Rapport d’exécution ${year} – ${collectivity}`), 'running', { to: 'amiShare' }),
            value('funding', right, 'runningRight', { to: 'explanation' }),
          ],
        },
        lineRow('titre', `Rapport d’exécution ${year}`, 'title', { height: 36 }),
        lineRow(
          'sous-titre',
          typeset(
            `${collectivity} et État – Convention pluriannuelle d’objectifs ${agreement}, au titre de l’AMI 2 « Territoire de mise en œuvre accélérée du plan Logement d’abord ». Rapport établi en application de l’article 2.3.`,
          ),
          'subtitle',
          { height: 34 },
        ),
        stateRow(material),
        missingRow(material),
        gapRow('espace'),
        versionRow(material),
      ],
      highlights: (places) => {
        const cell = places.at('number', 'bandeau/manques');
        const area = parseArea(cell);
        const formula = `=$${cell.replace(/\d+/, '$$$&')}=${quoted(ALL_KNOWN)}`;
        return area ? [{ areas: [area], formula, look: { color: colors.good.text, fill: colors.good.fill } }] : [];
      },
    };
  },
};

function stateRow({ blocking, today }: ReportMaterial): DraftRow {
  const row = (text: string, look: 'draft' | 'sound') => lineRow('controles', typeset(text), look, { height: 24 });
  if (blocking === null) return row('PROJET – les annexes n’ont pas été contrôlées', 'draft');
  const count = plural(blocking, 'anomalie bloquante', 'anomalies bloquantes');
  return blocking > 0
    ? row(`PROJET – données à corriger (${count}) – contrôle du ${shortDate(today)}`, 'draft')
    : row(`Aucune anomalie bloquante dans les annexes – contrôle du ${shortDate(today)}`, 'sound');
}

/** An empty input is never a zero: how many are empty stays in view. */
function missingRow(material: ReportMaterial): DraftRow {
  return {
    key: 'manques',
    height: 21,
    cells: [
      figure(
        'number',
        (places) => {
          const missing = countOf(actionSpan(material, places, 'spent'), MISSING);
          const all = material.actions.length;
          const rest = typeset(` sur ${all} : ces montants ne sont pas comptés comme nuls, les totaux sont partiels.`);
          return `IF(${missing}=0,${quoted(ALL_KNOWN)},"Réalisé non renseigné pour "&${missing}&IF(${missing}>1," actions"," action")&${quoted(rest)})`;
        },
        'partial',
        { to: 'explanation' },
      ),
    ],
  };
}

function versionRow(material: ReportMaterial): DraftRow {
  const { year, today } = material;
  const closing = parameter(material, 'closingDate');
  const usual = serialOf(`${year}-12-31`);
  return {
    key: 'version',
    height: 21,
    cells: [
      value('number', 'Version du document', 'label', { to: 'action' }),
      input(
        'pilot',
        {
          kind: 'text',
          choices: versions,
          initial: versions[0],
          prompt: {
            title: 'Version',
            text: typeset(
              '« projet » jusqu’au Conseil, « délibéré » après son vote, « transmis » une fois envoyé au Préfet.',
            ),
          },
        },
        { to: 'priority' },
      ),
      value('category', 'Date d’arrêté', 'label', { to: 'nature' }),
      closing === null
        ? value('planned', usual, 'date')
        : figure('planned', `IFERROR(IF(ISNUMBER(${closing}),${closing},${usual}),${usual})`, 'date'),
      value('spent', 'Document établi le', 'label', { to: 'gap' }),
      value('gapShare', serialOf(today), 'date', { to: 'approved' }),
      value('amiSpent', 'Exercice', 'label', { to: 'amiShare' }),
      value('funding', year, 'centered'),
    ],
  };
}
