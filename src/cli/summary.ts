import { plural, typeset } from '../convention';
import type { Severity } from '../workbook';
import type { CheckedFile } from './check-file';
import type { JsonReport } from './json-report';

/** How many findings of each severity several files have together. */
export function totalCounts(files: readonly CheckedFile[]): Record<Severity, number> {
  const total = { bloquant: 0, avertissement: 0, information: 0 };
  for (const { report } of files) {
    if (!report) continue;
    for (const severity of ['bloquant', 'avertissement', 'information'] as const)
      total[severity] += report.counts[severity];
  }
  return total;
}

/** One line a workbook and a total, to be read in a terminal. */
export function summaryText(files: readonly CheckedFile[]): string {
  const width = Math.max(...files.map(({ file }) => file.length));
  const lines = files.map(
    ({ file, report }) => `${file.padEnd(width)}  ${report ? countsInWords(report.counts) : 'non contrôlé'}`,
  );
  const unread = files.filter(({ report }) => !report).length;
  const rest = unread === 0 ? '' : `, dont ${plural(unread, 'non contrôlé', 'non contrôlés')}`;
  const total = `Total : ${plural(files.length, 'classeur')}${rest} ; ${countsInWords(totalCounts(files))}.`;
  return typeset(`${lines.join('\n')}\n\n${total}\n`);
}

function countsInWords({ bloquant, avertissement, information }: Record<Severity, number>): string {
  if (bloquant + avertissement + information === 0) return 'aucune anomalie';
  return [
    plural(bloquant, 'bloquante'),
    plural(avertissement, 'avertissement'),
    plural(information, 'information'),
  ].join(', ');
}

/** What `--format json` writes of several files; documented in docs/cli.md. */
export interface JsonSummary {
  version: 1;
  /** One report a workbook, as for a single one. */
  files: JsonReport[];
  /** The files that could not be checked, and why. */
  failures: { file: string; message: string }[];
  counts: Record<Severity, number>;
}

export function jsonSummary(files: readonly CheckedFile[]): JsonSummary {
  return {
    version: 1,
    files: files.flatMap(({ report }) => report ?? []),
    failures: files.flatMap(({ file, failure }) => (failure === null ? [] : [{ file, message: failure }])),
    counts: totalCounts(files),
  };
}
