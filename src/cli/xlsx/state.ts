import { strFromU8, unzipSync } from 'fflate';
import type { WorkbookState } from '../../workbook';
import { mergeStates, parseState } from '../../workbook';

/** Where Excel puts the custom XML parts of a file. */
const CUSTOM_XML = /^customXml\/[^/]+\.xml$/i;

/** What the add-in keeps in a workbook's file; undefined where it keeps nothing. */
export function fileState(bytes: Uint8Array): WorkbookState | undefined {
  const states = customXml(bytes).flatMap((xml) => parseState(xml) ?? []);
  return states.length > 0 ? mergeStates(states) : undefined;
}

function customXml(bytes: Uint8Array): string[] {
  try {
    return Object.values(unzipSync(bytes, { filter: ({ name }) => CUSTOM_XML.test(name) })).map((part) =>
      strFromU8(part),
    );
  } catch {
    // What can be had of a damaged file is its cells.
    return [];
  }
}
