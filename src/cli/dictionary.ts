import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { WordAutomaton } from '../spelling';
import { openAutomaton } from '../spelling';

const file = join(__dirname, '../../assets/dictionary/french.generated.bin');

/** The French words, made from dictionary-fr before the command runs; null where they cannot be read. Never fails. */
export async function loadDictionary(): Promise<WordAutomaton | null> {
  try {
    return openAutomaton(new Uint8Array(await readFile(file)).buffer);
  } catch {
    return null;
  }
}
