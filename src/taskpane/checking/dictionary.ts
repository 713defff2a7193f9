import type { WordAutomaton } from '../../spelling';
import { openAutomaton } from '../../spelling';

/** How long a slow network may take: then the check goes on without the words, and says so. */
const PATIENCE = 10_000;

/** The French words, one of the add-in's own files; null where it cannot be had. Never fails. */
export async function loadDictionary(): Promise<WordAutomaton | null> {
  try {
    const address = new URL('../../../assets/dictionary/french.generated.bin', import.meta.url);
    const answer = await fetch(address, { signal: AbortSignal.timeout(PATIENCE) });
    return answer.ok ? openAutomaton(await answer.arrayBuffer()) : null;
  } catch {
    return null;
  }
}
