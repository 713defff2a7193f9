import { rules } from '../rules';
import type { Severity } from '../workbook';
import type { CheckedFile } from './check-file';
import type { JsonReport } from './json-report';

const levels = { bloquant: 'error', avertissement: 'warning', information: 'note' } as const satisfies Record<
  Severity,
  string
>;

/** The parts of a SARIF 2.1.0 log that `--format sarif` writes. */
export interface SarifLog {
  $schema: string;
  version: '2.1.0';
  runs: [
    {
      tool: { driver: { name: string; rules: SarifRule[] } };
      language: 'fr-FR';
      invocations: [{ executionSuccessful: boolean; toolExecutionNotifications: SarifNotification[] }];
      results: SarifResult[];
    },
  ];
}

interface SarifRule {
  id: string;
  shortDescription: { text: string };
  fullDescription: { text: string };
  help: { text: string };
  defaultConfiguration: { level: string };
}

interface SarifNotification {
  level: 'error';
  message: { text: string };
  locations: { physicalLocation: { artifactLocation: { uri: string } } }[];
}

interface SarifResult {
  ruleId: string;
  ruleIndex: number;
  level: string;
  message: { text: string };
  locations: SarifLocation[];
  partialFingerprints: { 'findingId/v1': string };
  suppressions?: { kind: 'external'; justification: string }[];
}

interface SarifLocation {
  physicalLocation: { artifactLocation: { uri: string } };
  logicalLocations: { name: string; fullyQualifiedName: string; kind: 'cell' }[];
}

/**
 * The findings of all files as one SARIF run: a cell is a logical location of its file; a finding that was ignored in the
 * workbook is a suppressed result; a file that could not be checked is a notification of the run.
 */
export function sarifReport(files: readonly CheckedFile[]): SarifLog {
  const failures = files.filter(({ failure }) => failure !== null);
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Annexes LDA', rules: rules.map(sarifRule) } },
        language: 'fr-FR',
        invocations: [
          {
            executionSuccessful: failures.length === 0,
            toolExecutionNotifications: failures.map(({ file, failure }) => ({
              level: 'error',
              message: { text: failure ?? '' },
              locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) } } }],
            })),
          },
        ],
        results: files.flatMap(({ report }) => (report ? resultsOf(report) : [])),
      },
    ],
  };
}

function sarifRule({ meta }: (typeof rules)[number]): SarifRule {
  return {
    id: meta.id,
    shortDescription: { text: meta.title },
    fullDescription: { text: `${meta.why} (${meta.source})` },
    help: { text: meta.howToFix },
    defaultConfiguration: { level: levels[meta.severity] },
  };
}

function resultsOf({ file, findings, ignored = [] }: JsonReport): SarifResult[] {
  return [
    ...findings.map((finding): SarifResult => {
      const cells = [finding.cell, ...finding.cells.filter((cell) => cell !== finding.cell)];
      return { ...resultOf(file, finding, cells), message: { text: `${finding.message}\n${finding.evidence}` } };
    }),
    ...ignored.map((finding): SarifResult => ({
      ...resultOf(file, finding, [finding.cell]),
      suppressions: [{ kind: 'external', justification: finding.reason }],
    })),
  ];
}

function resultOf(
  file: string,
  finding: { id: string; rule: string; severity: Severity; sheet: string; message: string },
  cells: readonly string[],
): SarifResult {
  return {
    ruleId: finding.rule,
    ruleIndex: rules.findIndex(({ meta }) => meta.id === finding.rule),
    level: levels[finding.severity],
    message: { text: finding.message },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: uriOf(file) } },
        logicalLocations: cells.map((cell) => {
          const name = cell.includes('!') ? cell : `${finding.sheet}!${cell}`;
          return { name: cell, fullyQualifiedName: name, kind: 'cell' };
        }),
      },
    ],
    partialFingerprints: { 'findingId/v1': finding.id },
  };
}

/** A relative reference as URIs write it, whatever the system's separator. */
function uriOf(file: string): string {
  return file.split(/[\\/]/u).map(encodeURIComponent).join('/');
}
