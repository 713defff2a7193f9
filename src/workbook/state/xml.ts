/**
 * The XML text of the part: one element of our namespace whose content is JSON. JSON keeps whatever text people type, and
 * what a newer version adds to it; written with its own escapes for what XML forbids, it needs none of XML's.
 */
import type { IgnoredFinding, KeptSettings, KeptTerm, WorkbookState } from './model';

/** Namespace of the custom XML part, the same for every version. */
export const STATE_NAMESPACE = 'urn:annexes-lda:1';

/** The state as the text of a custom XML part. */
export function serialiseState({ version, ignored, terms, settings, rest }: WorkbookState): string {
  const content = {
    ...rest,
    version,
    ignored: [...ignored, ...unknownEntries(rest.ignored)],
    terms: [...terms, ...unknownEntries(rest.terms)],
    settings: settings ?? rest.settings ?? null,
  };
  return `<annexes-lda xmlns="${STATE_NAMESPACE}">${escaped(JSON.stringify(content))}</annexes-lda>`;
}

/**
 * The state that the text of a custom XML part holds; null where the part is not ours or cannot be read, and is then to
 * be left alone. Members and entries that this version does not understand are kept aside, in `rest`.
 */
export function parseState(xml: string): WorkbookState | null {
  const json = contentOf(xml);
  const content = json === null ? null : attempt(() => JSON.parse(json) as unknown);
  if (!isRecord(content)) return null;
  const { version, ignored, terms, settings, ...others } = content;
  const [knownFindings, oddFindings] = split(ignored, isIgnoredFinding);
  const [knownTerms, oddTerms] = split(terms, isKeptTerm);
  const areSettingsKnown = isKeptSettings(settings);
  return {
    version: typeof version === 'number' && version > 1 ? version : 1,
    ignored: knownFindings,
    terms: knownTerms,
    settings: areSettingsKnown ? settings : null,
    rest: {
      ...others,
      ...(oddFindings.length > 0 && { ignored: oddFindings }),
      ...(oddTerms.length > 0 && { terms: oddTerms }),
      ...(settings !== undefined && settings !== null && !areSettingsKnown && { settings }),
    },
  };
}

function unknownEntries(entries: unknown): readonly unknown[] {
  return Array.isArray(entries) ? entries : [];
}

/** JSON in which nothing stands that XML gives a meaning to or forbids. */
function escaped(json: string): string {
  return json.replace(/[<>&\u007f-\u009f\ufffe\uffff]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** What stands in the element of our namespace, also where another program wrote the part anew in its own fashion. */
function contentOf(xml: string): string | null {
  const root =
    /^\ufeff?\s*(?:<\?[^>]*\?>\s*)?(?:<!--[\s\S]*?-->\s*)*<([\w.-]+:)?annexes-lda\b([^>]*)>([\s\S]*)<\/\1?annexes-lda\s*>\s*$/u.exec(
      xml,
    );
  const [, prefix = '', attributes = '', content = ''] = root ?? [];
  const declaration = prefix === '' ? 'xmlns' : `xmlns:${prefix.slice(0, -1)}`;
  const isOurs = ['"', "'"].some((quote) => attributes.includes(`${declaration}=${quote}${STATE_NAMESPACE}${quote}`));
  if (!root || !isOurs) return null;
  const section = /^\s*<!\[CDATA\[([\s\S]*)\]\]>\s*$/.exec(content);
  return section?.[1] ?? content.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, decoded);
}

function decoded(whole: string, hexadecimal?: string, decimal?: string, name?: string): string {
  if (hexadecimal) return String.fromCodePoint(parseInt(hexadecimal, 16));
  if (decimal) return String.fromCodePoint(Number(decimal));
  return entities[name ?? ''] ?? whole;
}

function attempt<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}

function split<Entry>(list: unknown, isKnown: (entry: unknown) => entry is Entry): [Entry[], unknown[]] {
  const entries: unknown[] = Array.isArray(list) ? list : list === undefined || list === null ? [] : [list];
  return [entries.filter(isKnown), entries.filter((entry) => !isKnown(entry))];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function hasTexts(value: unknown, ...names: string[]): value is Record<string, unknown> {
  return isRecord(value) && [...names, 'author', 'at'].every((name) => typeof value[name] === 'string');
}

function isIgnoredFinding(value: unknown): value is IgnoredFinding {
  if (!hasTexts(value, 'id', 'rule', 'excerpt', 'reason')) return false;
  return value.action === null || typeof value.action === 'number';
}

function isKeptTerm(value: unknown): value is KeptTerm {
  return hasTexts(value, 'term');
}

function isKeptSettings(value: unknown): value is KeptSettings {
  return hasTexts(value) && isRecord(value.values);
}
