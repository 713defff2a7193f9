import { startTransition, useEffect, useState } from 'react';
import { createPace } from '../../excel';
import type { Finding, RuleMeta } from '../../rules';
import { cellAddress } from '../../workbook';

type Rules = ReadonlyMap<string, RuleMeta>;

const searchable = new WeakMap<Finding, string>();

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/\s+/gu, ' ').toLowerCase();
}

/** Characters that are made plain on end: a finding may have ten thousand cells. */
const ON_END = 20_000;

/** What a search looks into: what the reader can see of a finding, and its rule. */
async function textOf(finding: Finding, rule: RuleMeta | undefined, pace: () => Promise<void>): Promise<string> {
  const known = searchable.get(finding);
  if (known !== undefined) return known;
  const { message, cells, evidence, rule: id } = finding;
  const addresses = cells.map((cell) => `${cell.sheet} ! ${cellAddress(cell)}`);
  const lines = evidence.map((line) => line.text);
  const seen = [message, ...addresses, ...lines, id, rule?.title ?? ''].join(' | ');
  let text = '';
  for (let start = 0; start < seen.length; start += ON_END) {
    await pace();
    text += plain(seen.slice(start, start + ON_END));
  }
  searchable.set(finding, text);
  return text;
}

function wordsOf(query: string): string[] {
  return plain(query)
    .split(' ')
    .filter((word) => word !== '');
}

/**
 * The findings that hold all the words of a query, in their order; accents and case aside. Those of ten thousand actions
 * are several million characters: the thread is given free in between.
 * @param isStale asked now and then whether nobody waits for the answer any more
 * @returns null where nobody did
 */
async function search(
  findings: readonly Finding[],
  words: readonly string[],
  rules: Rules,
  isStale: () => boolean,
): Promise<readonly Finding[] | null> {
  const found: Finding[] = [];
  const pace = createPace();
  for (const finding of findings) {
    await pace();
    if (isStale()) return null;
    const text = await textOf(finding, rules.get(finding.rule), pace);
    if (words.every((word) => text.includes(word))) found.push(finding);
  }
  return found;
}

/** The findings that hold all the words of a query; until they are found, those that were shown before. */
export function useSearch(findings: readonly Finding[], query: string, rules: Rules): readonly Finding[] {
  const [found, setFound] = useState<readonly Finding[] | null>(null);
  const words = wordsOf(query);
  const asked = words.join(' ');

  useEffect(() => {
    // The list follows piece by piece.
    const show = (answer: readonly Finding[] | null) => {
      startTransition(() => {
        setFound(answer);
      });
    };
    if (asked === '') {
      show(null);
      return;
    }
    let isStale = false;
    void search(findings, asked.split(' '), rules, () => isStale).then((answer) => {
      if (!isStale && answer) show(answer);
    });
    return () => {
      isStale = true;
    };
  }, [findings, asked, rules]);

  return found ?? findings;
}
