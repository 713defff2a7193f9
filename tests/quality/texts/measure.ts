/** Plants one slip at a time in clean texts, and counts what is found, where, and what is said beside. */
import { readAnnexes } from '../../../src/annexes';
import type { Settings } from '../../../src/convention';
import { defaultSettings } from '../../../src/convention';
import { readMonitoring } from '../../../src/monitoring';
import { annexesLexicon, rules } from '../../../src/rules';
import { commonKeys, textFields } from '../../../src/rules/texts/fields';
import { wordsOf } from '../../../src/spelling';
import { mergeByCause, type RuleReport, runRule } from '../../../src/validation/run';
import { withoutKnockOns } from '../../../src/validation/knock-on';
import type { CellRef, WorkbookSnapshot } from '../../../src/workbook';
import { cellKey } from '../../../src/workbook';
import { frenchDictionary } from '../../support/french';
import { agreementSettings, workbook } from '../../support/workbooks';
import { snapshotOf } from '../invent/book';
import { inventBook } from '../invent/draw';
import { Random } from '../invent/random';
import type { SlipKind } from './kinds';
import { comparedOnly, slipKinds } from './kinds';
import { correctedTexts } from './slips';

/** Annexes whose texts are right. */
export interface Territory {
  name: string;
  snapshot: WorkbookSnapshot;
  settings: Settings;
}

/** The corrected sample, the invented agreement of the tests, and some of those that chance invents. */
export function cleanTerritories(invented: number): Territory[] {
  return [
    { name: 'Aix-Marseille-Provence, corrigée', snapshot: correctedTexts(), settings: defaultSettings },
    { name: 'Grand Valmont', snapshot: workbook(), settings: agreementSettings },
    ...Array.from({ length: invented }, (_, seed) => {
      const book = inventBook(seed);
      return { name: `Territoire ${seed}`, snapshot: snapshotOf(book), settings: book.settings };
    }),
  ];
}

const textRules = rules.filter(
  ({ meta: { id } }) =>
    id.startsWith('texte-') || id === 'inter-texte-divergent' || id === 'pilotage-vocabulaire-organisme',
);

/** What the rules on texts say of a workbook. */
export function textReports({ snapshot, settings }: Omit<Territory, 'name'>): RuleReport[] {
  const annexes = readAnnexes(snapshot, settings);
  const context = {
    settings,
    today: '2023-06-15',
    lexicon: annexesLexicon(annexes, frenchDictionary(), []),
    monitoring: readMonitoring(snapshot),
  };
  return mergeByCause(withoutKnockOns(textRules.flatMap((rule) => runRule(rule, annexes, context))), []);
}

/** How the slips of one kind fared. */
export interface SlipScore {
  kind: string;
  planted: number;
  /** Told by one of the rules that ought to, on the very cell. */
  found: number;
  /** Findings that the slip brought about and that do not mark its cell. */
  wrong: number;
}

/** Plants slips of each kind, so many in each territory. */
export function scoreSlips(territories: readonly Territory[], each: number): SlipScore[] {
  const prepared = territories.map((territory) => prepare(territory));
  return slipKinds.map((kind, index) => {
    const score: SlipScore = { kind: kind.name, planted: 0, found: 0, wrong: 0 };
    prepared.forEach((one, seed) => {
      const random = new Random(7_919 * (index + 1) + seed);
      for (let count = 0; count < each; count++) addTrial(score, one, kind, random);
    });
    return score;
  });
}

interface Prepared extends Territory {
  cells: { cell: CellRef; text: string; isCompared: boolean }[];
  vocabulary: string[];
  /** What is said of the territory as it is. */
  before: Set<string>;
}

const saying = ({ rule, cells, message }: RuleReport) => `${rule.meta.id} ${cells.map(cellKey).join()} ${message}`;

function prepare(territory: Territory): Prepared {
  const common: readonly string[] = commonKeys;
  const fields = textFields(readAnnexes(territory.snapshot, territory.settings));
  const cells = fields
    .filter(({ key }) => key !== 'calendar' && key !== 'start')
    .map(({ field, key }) => ({ cell: field.cell, text: String(field.raw), isCompared: common.includes(key) }));
  const words = cells
    .flatMap(({ text }) => wordsOf(text))
    .filter(({ shape, form }) => shape === 'small' && form.length >= 6);
  const vocabulary = [...new Set(words.map(({ form }) => form))];
  return { ...territory, cells, vocabulary, before: new Set(textReports(territory).map(saying)) };
}

function addTrial(
  score: SlipScore,
  { snapshot, settings, cells, vocabulary, before }: Prepared,
  kind: SlipKind,
  random: Random,
): void {
  const { cell, text, isCompared } = random.pick(cells);
  const planted = comparedOnly.has(kind.name) && !isCompared ? null : kind.plant(text, random, vocabulary);
  if (planted === null || planted === text) return;
  const changed = withCell(snapshot, cell, planted);
  const news = textReports({ snapshot: changed, settings }).filter((report) => !before.has(saying(report)));
  const marking = news.filter((report) => report.cells.some((one) => cellKey(one) === cellKey(cell)));
  score.planted += 1;
  score.found += marking.some(({ rule }) => kind.rules.includes(rule.meta.id)) ? 1 : 0;
  score.wrong += news.length - marking.length;
}

function withCell(snapshot: WorkbookSnapshot, cell: CellRef, text: string): WorkbookSnapshot {
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => {
      if (sheet.name !== cell.sheet) return sheet;
      const values = sheet.values.map((row, index) =>
        index === cell.row - sheet.firstRow ? row.with(cell.column - sheet.firstColumn, text) : row,
      );
      return { ...sheet, values };
    }),
  };
}
