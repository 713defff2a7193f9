import type { ParsedSettings } from '../convention';
import { parseSettings, typeset } from '../convention';
import { ruleById } from '../rules';
import { fileBytes } from './read-file';
import { UnreadableFile } from './xlsx';

/** Reads a file of settings; throws `UnreadableFile`, whose message is a French sentence, where it is no JSON. */
export async function settingsOfFile(path: string): Promise<ParsedSettings> {
  const text = new TextDecoder().decode(await fileBytes(path));
  const { settings, faults } = parseSettings(jsonOf(text));
  const strangers = Object.keys(settings.rules).filter((id) => !ruleById(id));
  return {
    settings,
    faults: [...faults, ...strangers.map((id) => typeset(`Règle inconnue, laissée de côté : « ${id} ».`))],
  };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new UnreadableFile('Ce fichier de réglages n’est pas du JSON : vérifiez ses virgules et ses guillemets.');
  }
}
