import type { TemplateContext } from './template';

/**
 * The year that a report made today is about: the year before, within the agreement (its report is due on 31 March of the
 * year after: article 2.3).
 */
export function exerciseOf({ annexes: { years }, today }: Pick<TemplateContext, 'annexes' | 'today'>): number {
  const before = Number(today.slice(0, 4)) - 1;
  return Math.min(Math.max(before, years.first), years.second);
}

/** The collectivity with its article where it is known, to stand after « de »: « de la Métropole Aix-Marseille-Provence ». */
export function ofCollectivity(collectivity: string): string {
  return collectivity === '' ? 'de la collectivité' : `de la collectivité (${collectivity})`;
}
