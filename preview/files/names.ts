import type { IDefinedNamesServiceParam } from '@univerjs/engine-formula';
import {
  attribute,
  booleanAttribute,
  childNamed,
  childrenNamed,
  escapeXml,
  numberAttribute,
  type Element,
} from './xml';

/** How Univer writes that a name belongs to the whole workbook. */
const WHOLE_WORKBOOK = 'AllDefaultWorkbook';
/** Names that Excel keeps for itself: print areas, print titles, filters. They live elsewhere in the model. */
const BUILT_IN = '_xlnm.';

const REFERENCE = /^(?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?$/u;

/** The defined names of a workbook, by Univer's identifier. */
export function readNames(workbook: Element, sheetIds: readonly string[]): Record<string, IDefinedNamesServiceParam> {
  const elements = childrenNamed(childNamed(workbook, 'definedNames'), 'definedName');
  const own = elements.filter((element) => !(attribute(element, 'name') ?? '').startsWith(BUILT_IN));
  return Object.fromEntries(
    own.map((element, index) => {
      const id = `name${index + 1}`;
      const scope = numberAttribute(element, 'localSheetId');
      const formula = (element.textContent ?? '').trim();
      const name: IDefinedNamesServiceParam = {
        id,
        name: attribute(element, 'name') ?? '',
        // Univer marks a formula with an equals sign and writes a plain reference without.
        formulaOrRefString: REFERENCE.test(formula) ? formula : `=${formula}`,
        comment: attribute(element, 'comment') ?? '',
        localSheetId: (scope === undefined ? undefined : sheetIds[scope]) ?? WHOLE_WORKBOOK,
        hidden: booleanAttribute(element, 'hidden') ?? false,
      };
      return [id, name];
    }),
  );
}

/** A name that Excel keeps for itself, of one sheet. */
export interface BuiltInName {
  name: 'Print_Area' | 'Print_Titles' | '_FilterDatabase';
  sheet: number;
  formula: string;
}

/** The `definedNames` element; null when there is none to write. */
export function namesXml(
  names: readonly IDefinedNamesServiceParam[],
  builtIn: readonly BuiltInName[],
  sheetIds: readonly string[],
): string | null {
  const own = names.map((name) => {
    const scope = sheetIds.indexOf(name.localSheetId ?? WHOLE_WORKBOOK);
    return element(name.name, name.formulaOrRefString, {
      ...(scope >= 0 && { localSheetId: String(scope) }),
      ...(name.hidden && { hidden: '1' }),
      ...(name.comment && { comment: name.comment }),
    });
  });
  const kept = builtIn.map(({ name, sheet, formula }) =>
    element(`${BUILT_IN}${name}`, formula, {
      localSheetId: String(sheet),
      ...(name === '_FilterDatabase' && { hidden: '1' }),
    }),
  );
  const all = [...kept, ...own];
  return all.length === 0 ? null : `<definedNames>${all.join('')}</definedNames>`;
}

function element(name: string, formula: string, attributes: Record<string, string>): string {
  const written = Object.entries({ name, ...attributes }).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  return `<definedName${written.join('')}>${escapeXml(formula.replace(/^=/, ''))}</definedName>`;
}

/** A sheet's name as formulas write it: 'Annexe 1'. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
