/** Requirement sets that a host says it has: { ExcelApi: '1.15', SharedRuntime: '1.1' }. */
export type RequirementSets = Readonly<Record<string, string>>;

/**
 * What Excel of about 2022 says it has. office.js from npm holds everything up to ExcelApi 1.15 and nothing after, so that
 * a call to something newer could not be tested here.
 */
export const defaultRequirementSets: RequirementSets = {
  AddinCommands: '1.3',
  CustomXmlParts: '1.1',
  DialogApi: '1.2',
  DocumentEvents: '1.1',
  ExcelApi: '1.15',
  RibbonApi: '1.2',
  RichApiRuntime: '1.2',
  Settings: '1.1',
  SharedRuntime: '1.2',
};

/** Whether the sets contain one at that version or a later one; `set` is written "ExcelApi 1.9". */
export function hasRequirementSet(sets: RequirementSets, set: string): boolean {
  const [name = '', asked = '1.1'] = set.split(' ');
  const present = sets[name];
  if (present === undefined) return false;
  const [major = 0, minor = 0] = present.split('.').map(Number);
  const [askedMajor = 0, askedMinor = 0] = asked.split('.').map(Number);
  return major > askedMajor || (major === askedMajor && minor >= askedMinor);
}
