/** What the add-in asks Excel to write, looked at before Excel does. */
import type { BatchRequest } from '../../preview/host/protocol/messages';
import type { OpenHost } from './excel-host';

/** The word in every text of a workbook that is a trap: it belongs in no formula. */
export const TRAP = 'PIEGE';

/** Excel takes no longer text within a formula. */
const LONGEST_LITERAL = 255;

const LITERAL = /"((?:[^"]|"")*)"/g;

/**
 * Collects, from now on, what Excel would take for a formula although it is a text of the user's, whatever it is written
 * into (a cell, a rule, a title), and formulas that quote a longer text than Excel takes.
 */
export function watchSent({ host }: OpenHost): string[] {
  const faults: string[] = [];
  const roundTrip = host.roundTrip.bind(host);
  host.roundTrip = (request) => {
    const { Actions, ObjectPaths } = JSON.parse(request) as BatchRequest;
    // What a sheet is called is never calculated.
    const written = Actions.filter(({ Name }) => Name !== 'Name');
    faults.push(...textsIn([written, ObjectPaths]).flatMap(faultsOf));
    return roundTrip(request);
  };
  return faults;
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

function faultsOf(text: string): string[] {
  if (!/^\s*[-=+@]/.test(text)) return [];
  const isTrapped = text.replaceAll(LITERAL, '""').includes(TRAP);
  const isTooLong =
    text.startsWith('=') && [...text.matchAll(LITERAL)].some(([, said = '']) => said.length > LONGEST_LITERAL);
  return [
    ...(isTrapped ? [`a formula of a text: ${text.slice(0, 200)}`] : []),
    ...(isTooLong ? [`too long a text in a formula: ${text.slice(0, 200)}`] : []),
  ];
}
