/** The document settings as office.js carries them (`Office.context.document.settings`): each value as JSON text. */
export function readSettings(settings: Readonly<Record<string, unknown>>): Map<string, string> {
  return new Map(Object.entries(settings).map(([name, value]) => [name, JSON.stringify(value)]));
}

/** Puts all the settings that the add-in saves in place of those there were. */
export function replaceSettings(settings: Record<string, unknown>, saved: readonly [string, string][]): void {
  for (const name of Object.keys(settings)) Reflect.deleteProperty(settings, name);
  for (const [name, value] of saved) settings[name] = JSON.parse(value);
}
