/** « Rapport d’exécution N » (article 2.3): the sections of `sections/`, in the order of their names. */
import { typeset } from '../../convention';
import type { CellValue, SheetBlueprint } from '../../workbook';
import type { DraftSection, KeptContent, LostText } from '../composition';
import { compose, LOST_SECTION, lostRowKey, nothingKept } from '../composition';
import { tabColors } from '../theme';
import type { ReportContext, ReportMaterial } from './context';
import { reportMaterial } from './context';
import { MISSING, OUTDATED, UNPRICED } from './formulas';
import { gridFor, pageCapacity } from './grid';
import { looks, missingLook } from './looks';
import { input, lineRow, value } from './rows';
import type { ReportSection } from './section';
import { sections } from './sections/registry.generated';
import { reportSignature } from './signature';

/** The report of a year and, where it was made before, what users typed on it. */
export interface ExecutionReport {
  blueprint: SheetBlueprint;
  /** What was typed on rows that have gone: it stands in « Textes conservés ». */
  lost: readonly LostText[];
  /** How many cells and rows of the user's own it takes over, these among them. */
  kept: number;
}

/**
 * Makes the report. Pure.
 * @param kept what was typed on the sheet before, as `readKept` finds it
 * @throws where the annexes hold no action at all
 */
export function executionReport(context: ReportContext, kept: KeptContent = nothingKept): ExecutionReport {
  const material = reportMaterial(context);
  const { year } = context;
  const drafts = sections.map((section) => draftOf(section, material));
  const columns = gridFor(material);
  const {
    blueprint,
    lost,
    kept: keptCount,
  } = compose({
    signature: reportSignature(year),
    name: `Rapport d’exécution ${year}`,
    tabColor: tabColors.report,
    grid: columns,
    looks,
    sections: drafts,
    lostSection,
    kept,
    runningRow: 'bandeau/courant',
    pageCapacity: pageCapacity(columns),
    footer: {
      left: typeset(`Convention ${context.settings.grantee || 'collectivité'}–Etat LDA – exercice ${year}`),
    },
    firstInput: { row: 'bandeau/version', column: 'pilot' },
  });
  return { blueprint: withMissingMarked(blueprint), lost, kept: keptCount };
}

function draftOf({ id, title, startsPage, content }: ReportSection, material: ReportMaterial): DraftSection {
  const draft = content(material);
  if (title === null) return { id, ...draft };
  const band = lineRow('section', typeset(title), 'section', {
    height: 27,
    keepsNext: true,
    ...(startsPage && { startsPage }),
  });
  return { id, ...draft, rows: [band, ...draft.rows] };
}

/** Words that stand for a figure stay in view wherever they stand. */
function withMissingMarked(blueprint: SheetBlueprint): SheetBlueprint {
  const area = blueprint.print?.area;
  if (!area) return blueprint;
  const first = `B${area.top}`;
  const formula = `=OR(${[MISSING, UNPRICED, OUTDATED, 'à classer', 'à décider', 'à préciser']
    .map((word) => `${first}="${word}"`)
    .join(',')})`;
  return { ...blueprint, highlights: [...(blueprint.highlights ?? []), { areas: [area], formula, look: missingLook }] };
}

/** What has lost its place: kept in view until somebody moves it or deletes it. */
function lostSection(lost: readonly LostText[]): DraftSection {
  return {
    id: LOST_SECTION,
    rows: [
      lineRow('section', 'Textes conservés', 'section', { height: 30, keepsNext: true, startsPage: true }),
      lineRow(
        'note',
        typeset(
          'Ces textes avaient été saisis sur des lignes que le rapport n’a plus (action retirée, feuille de suivi insérée depuis). Ils reprennent leur place si la ligne revient ; effacez-les s’ils ne servent plus.',
        ),
        'note',
        { keepsNext: true },
      ),
      ...lost.map((text) => ({
        key: lostRowKey(text),
        height: 30,
        cells: [
          value('number', placeOf(text), 'label', { to: 'action' }),
          input('pilot', { kind: 'text' as const }, { to: 'explanation' }),
        ],
      })),
    ],
  };
}

/** « Action 3 – écarts »: where the text stood, in words. */
function placeOf({ row }: LostText): CellValue {
  const [id = '', key = ''] = row.split('/');
  const title = sections.find((section) => section.id === id)?.title?.replace(/^\d+\. /, '') ?? id;
  const number = /(?:action-)?(\d+)/.exec(key)?.[1];
  return typeset(number ? `${title} – ligne ${number}` : title);
}
