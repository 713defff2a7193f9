import type { Finding, RuleMeta } from '../../rules';
import type { Severity } from '../../workbook';
import { cellAddress } from '../../workbook';

/** What the reader asked to see. */
export interface Filter {
  /** Empty: every severity. */
  severities: readonly Severity[];
  /** Words that must all be there, in any order; accents and case aside. */
  query: string;
}

export const noFilter: Filter = { severities: [], query: '' };

/** Whether the filter leaves everything in. */
export function isOpen({ severities, query }: Filter): boolean {
  return severities.length === 0 && query.trim() === '';
}

const searchable = new WeakMap<Finding, string>();

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/\s+/gu, ' ').toLowerCase();
}

/** What a search looks into: what the reader can see of a finding, and its rule. */
function textOf(finding: Finding, rule: RuleMeta | undefined): string {
  let text = searchable.get(finding);
  if (text === undefined) {
    const { message, cells, evidence, rule: id } = finding;
    const addresses = cells.map((cell) => `${cell.sheet} ! ${cellAddress(cell)}`);
    const lines = evidence.map((line) => line.text);
    text = plain([message, ...addresses, ...lines, id, rule?.title ?? ''].join(' | '));
    searchable.set(finding, text);
  }
  return text;
}

/** The findings that the filter lets through, in their order. */
export function filtered(
  findings: readonly Finding[],
  { severities, query }: Filter,
  rules: ReadonlyMap<string, RuleMeta>,
): readonly Finding[] {
  const wanted = plain(query)
    .split(' ')
    .filter((word) => word !== '');
  if (severities.length === 0 && wanted.length === 0) return findings;
  return findings.filter((finding) => {
    if (severities.length > 0 && !severities.includes(finding.severity)) return false;
    if (wanted.length === 0) return true;
    const text = textOf(finding, rules.get(finding.rule));
    return wanted.every((word) => text.includes(word));
  });
}
