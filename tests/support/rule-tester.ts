/** Tests a rule by tables of workbooks, in the spirit of ESLint's RuleTester. */
import { readAnnexes } from '../../src/annexes';
import type { IsoDate, Settings } from '../../src/convention';
import { readMonitoring } from '../../src/monitoring';
import { type Rule, annexesLexicon } from '../../src/rules';
import type { WordAutomaton } from '../../src/spelling';
import { mergeByCause, type RuleFailure, type RuleReport, runRule } from '../../src/validation/run';
import { withoutKnockOns } from '../../src/validation/knock-on';
import type { CellRef, Severity, WorkbookSnapshot } from '../../src/workbook';
import { cellAddress, valueAt } from '../../src/workbook';
import { frenchDictionary } from './french';
import { plainSpaces, sentenceFaults, typographyFaults } from './typography';
import { agreementSettings, workbook as cleanWorkbook } from './workbooks';

/** A workbook that the rule is run on. */
export interface SilentCase {
  name: string;
  workbook: WorkbookSnapshot;
  /** Those of the clean invented agreement unless said. */
  settings?: Settings;
  /** 2023-06-15 unless said. */
  today?: IsoDate;
  /** French unless said; null for a dictionary that is not loaded. */
  dictionary?: WordAutomaton | null;
  /** The user's own glossary. */
  ownTerms?: readonly string[];
}

/** What a finding must be; addresses may name their sheet (« Annexe 2!H5 »), which is « Annexe 1 » otherwise. */
export interface ExpectedFinding {
  cell: string;
  /** In any order; `cell` alone unless said. */
  cells?: readonly string[];
  /** The rule's own unless said. */
  severity?: Severity;
  action: number | null;
  /** Parts of the sentence, whatever kind of space separates their words. */
  message: string | RegExp | readonly (string | RegExp)[];
  /** Parts of the lines of evidence, likewise. */
  evidence: string | RegExp | readonly (string | RegExp)[];
}

export interface FlaggedCase extends SilentCase {
  /** Every finding of the rule, in any order. */
  findings: NonEmpty<ExpectedFinding>;
}

type NonEmpty<T> = readonly [T, ...T[]];

export interface RuleCases {
  /** Workbooks with something wrong. */
  flagged: NonEmpty<FlaggedCase>;
  /** Ordinary workbooks of which the rule has nothing to say. */
  silent: NonEmpty<SilentCase>;
  /** Workbooks that resemble wrong ones, and are right. */
  nearMisses: NonEmpty<SilentCase>;
}

/** Declares the tests of a rule: what it must flag, where, with what words; and what it must leave alone. */
export function testRule(rule: Rule, { flagged, silent, nearMisses }: RuleCases): void {
  describe(rule.meta.id, () => {
    test('says nothing of the clean agreement', () => {
      expect(brief(reportsOf(rule, { name: '', workbook: cleanWorkbook() }))).toEqual([]);
    });
    test.each(flagged.map((one) => [one.name, one] as const))('flags: %s', (_, one) => {
      const reports = reportsOf(rule, one);
      expect(reports.flatMap((report) => faultsOf(report, one.workbook))).toEqual([]);
      expect(brief(reports)).toEqual(one.findings.map((finding) => briefExpectation(rule, finding)).sort());
      for (const finding of one.findings) checkWords(reports, finding);
    });
    test.each(silent.map((one) => [one.name, one] as const))('leaves alone: %s', (_, one) => {
      expect(brief(reportsOf(rule, one))).toEqual([]);
    });
    test.each(nearMisses.map((one) => [one.name, one] as const))('near miss: %s', (_, one) => {
      expect(brief(reportsOf(rule, one))).toEqual([]);
    });
  });
}

/** What one rule says of a workbook, as the validation makes it: merged by cause, typeset. */
export function reportsOf(
  rule: Rule,
  {
    workbook,
    settings = agreementSettings,
    today = '2023-06-15',
    dictionary = frenchDictionary(),
    ownTerms = [],
  }: SilentCase,
): RuleReport[] {
  const annexes = readAnnexes(workbook, settings);
  const monitoring = readMonitoring(workbook);
  const failures: RuleFailure[] = [];
  const lexicon = annexesLexicon(annexes, dictionary, ownTerms);
  const reports = mergeByCause(
    withoutKnockOns(runRule(rule, annexes, { settings, today, lexicon, monitoring })),
    failures,
  );
  expect(failures).toEqual([]);
  return reports;
}

function fullAddress(cell: CellRef): string {
  return `${cell.sheet}!${cellAddress(cell)}`;
}

function expectedAddress(address: string): string {
  return address.includes('!') ? address : `Annexe 1!${address}`;
}

/** One line a report, so that a failing test shows at a glance what was said instead. */
function brief(reports: readonly RuleReport[]): string[] {
  return reports
    .map(({ cell, cells, severity, action }) => line(fullAddress(cell), cells.map(fullAddress), severity, action))
    .sort();
}

function briefExpectation(
  rule: Rule,
  { cell, cells = [cell], severity = rule.meta.severity, action }: ExpectedFinding,
): string {
  return line(expectedAddress(cell), cells.map(expectedAddress), severity, action);
}

function line(cell: string, cells: string[], severity: Severity, action: number | null): string {
  return `${cell} (${[...cells].sort().join(', ')}) ${severity}, ${action === null ? 'no action' : `action ${action}`}`;
}

function checkWords(reports: readonly RuleReport[], finding: ExpectedFinding): void {
  const there = reports.filter(
    ({ cell, action }) => fullAddress(cell) === expectedAddress(finding.cell) && action === finding.action,
  );
  const said = there.map(({ message, evidence }) => ({
    message: plainSpaces(message),
    evidence: evidence.map(({ text }) => plainSpaces(text)).join('\n'),
  }));
  for (const kind of ['message', 'evidence'] as const) {
    for (const part of parts(finding[kind])) {
      const fits = said.some((one) =>
        typeof part === 'string' ? one[kind].includes(plainSpaces(part)) : part.test(one[kind]),
      );
      if (!fits)
        throw new Error(`No ${kind} with ${String(part)} in:\n${said.map((one) => one[kind]).join('\n---\n')}`);
    }
  }
}

function parts(expected: ExpectedFinding['message']): readonly (string | RegExp)[] {
  return typeof expected === 'string' || expected instanceof RegExp ? [expected] : expected;
}

/** What no report may lack, whatever the rule. */
function faultsOf({ message, cell, cells, evidence }: RuleReport, snapshot: WorkbookSnapshot): string[] {
  const all = [...cells, ...evidence.flatMap((one) => one.cells)];
  return [
    ...sentenceFaults(message),
    ...evidence.flatMap(({ text }) => typographyFaults(text)),
    ...(evidence.length === 0 ? [`no evidence: ${message}`] : []),
    ...(cells.some((one) => fullAddress(one) === fullAddress(cell)) ? [] : [`cell not among cells: ${message}`]),
    ...(new Set(cells.map(fullAddress)).size === cells.length ? [] : [`a cell twice: ${message}`]),
    ...all.filter((one) => !exists(one, snapshot)).map((one) => `no such cell: ${fullAddress(one)}`),
  ];
}

/** Within the used range of a sheet: an address beyond it is a slip of the rule. */
function exists(cell: CellRef, snapshot: WorkbookSnapshot): boolean {
  const sheet = snapshot.sheets.find(({ name }) => name === cell.sheet);
  const inside = sheet?.values[cell.row - sheet.firstRow];
  return (
    sheet !== undefined &&
    inside !== undefined &&
    valueAt(sheet, cell.row, cell.column) !== undefined &&
    cell.column >= 1
  );
}
