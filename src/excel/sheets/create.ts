import { SIGNATURE_NAME, areTooHeavy, freeSheetName, signatureFormula, withSheetNames } from '../../workbook';
import type { SheetBlueprint, SheetSnapshot } from '../../workbook';
import { roundTrip } from '../runtime';
import { signSheet } from '../sign';
import { ExcelTrouble } from '../trouble';
import { withAltTexts } from './alt-texts';
import type { PresentSheet } from './book';
import { UNFINISHED, isUnfinished, nothing, openBook, placeAfter } from './book';
import type { Contents } from './contents';
import { queueContents } from './contents';
import { queueSheet, queueShowing } from './queue-sheet';
import { leftUnfinished, notCreated, tooHeavy } from './sentences';

/** A sheet that was built, by which it can be taken away again while nothing was typed on it. */
export interface CreatedSheet {
  id: string;
  /** The blueprint's, or « Nom (2) » where that was taken. */
  name: string;
  contents: Contents;
}

export interface CreateOptions {
  /** Names of the sheets that the new ones follow, beside those that the add-in made: the annexes. */
  after?: readonly string[];
  /** The sheets, as they were read, that the new ones were worked out from: nothing is built where one has changed since. */
  sources?: readonly SheetSnapshot[];
  /** The cell of the first new sheet that is shown; the workbook stays where it is when false. True unless said. */
  shows?: boolean;
}

/**
 * Builds sheets, all of them or none: one round trip looks, one builds; only if Excel breaks off in the middle are there
 * more, to take away what was begun. They stand side by side after the annexes and the add-in's other sheets. Where a name
 * is taken, the sheet gets « Nom (2) », and the formulas of the sheets built with it follow.
 * Excel's own undo history is lost by it: « Annuler » is `removeSheets`.
 * @param blueprints in the order in which they stand; their formulas may point at each other
 * @throws ExcelTrouble in French, with nothing left in the workbook
 */
export async function createSheets(
  blueprints: readonly SheetBlueprint[],
  { after = [], sources = [], shows = true }: CreateOptions = {},
): Promise<CreatedSheet[]> {
  const [first] = blueprints;
  if (!first) return [];
  requireRoom(blueprints);
  const { sheets: all } = await openBook(nothing, sources);
  // Those of an earlier attempt that nobody could take away.
  const remains = all.filter(isUnfinished);
  const sheets = all.filter((sheet) => !isUnfinished(sheet)).map((sheet, position) => ({ ...sheet, position }));
  const named = withFreeNames(blueprints.map(withAltTexts), sheets);
  const place = placeAfter(sheets, after);
  try {
    return await roundTrip(({ workbook }) => {
      for (const { id } of remains) workbook.worksheets.getItem(id).delete();
      const added = named.map(({ name }, index) => {
        const sheet = workbook.worksheets.add(name);
        signSheet(sheet, UNFINISHED);
        sheet.position = place + index;
        return sheet;
      });
      const picks = added.map((sheet, index) => {
        const blueprint = named[index];
        if (blueprint) queueSheet(sheet, blueprint);
        sheet.load({ id: true, name: true });
        return { sheet, pick: queueContents(sheet) };
      });
      const [shown] = picks;
      if (shows && shown) queueShowing(shown.sheet, first);
      // Signed as unfinished until all was built: what is begun is known by it.
      added.forEach((sheet, index) => {
        const signed = sheet.names.getItem(SIGNATURE_NAME);
        if (named[index]?.isUsers) signed.delete();
        else signed.formula = signatureFormula(named[index]?.signature ?? '');
      });
      return () => picks.map(({ sheet, pick }) => ({ id: sheet.id, name: sheet.name, contents: pick() }));
    });
  } catch (error) {
    return takeAway(named, sheets, error);
  }
}

/**
 * Sees that sheets can be written in one request, by Excel on the web too.
 * @throws ExcelTrouble « too-large »
 */
export function requireRoom(blueprints: readonly SheetBlueprint[]): void {
  if (!areTooHeavy(blueprints)) return;
  const names = blueprints.map(({ name }) => name);
  throw new ExcelTrouble('too-large', tooHeavy(names));
}

/** Builds one sheet: see `createSheets`. */
export async function createSheet(blueprint: SheetBlueprint, options?: CreateOptions): Promise<CreatedSheet> {
  const [created] = await createSheets([blueprint], options);
  if (!created) throw new ExcelTrouble('unknown');
  return created;
}

/** The blueprints under names that are free, their formulas pointing at each other by these. */
function withFreeNames(blueprints: readonly SheetBlueprint[], sheets: readonly PresentSheet[]): SheetBlueprint[] {
  const taken = sheets.map(({ name }) => name);
  const names = blueprints.map(({ name }) => {
    const free = freeSheetName(name, taken);
    taken.push(free);
    return free;
  });
  const changed = new Map(
    blueprints.flatMap(({ name }, index) => (names[index] === name ? [] : [[name, names[index] ?? name] as const])),
  );
  return blueprints.map((blueprint, index) => renamed(blueprint, names[index] ?? blueprint.name, changed));
}

function renamed(blueprint: SheetBlueprint, name: string, changed: ReadonlyMap<string, string>): SheetBlueprint {
  if (changed.size === 0) return blueprint;
  const follow = (formula: string) => withSheetNames(formula, changed);
  return {
    ...blueprint,
    name,
    rows: blueprint.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => (cell?.formula === undefined ? cell : { ...cell, formula: follow(cell.formula) })),
    })),
    validations: (blueprint.validations ?? []).map(({ rule, ...rest }) => {
      if (rule.kind === 'listFrom') return { ...rest, rule: { ...rule, source: follow(rule.source) } };
      if (rule.kind === 'custom') return { ...rest, rule: { ...rule, formula: follow(rule.formula) } };
      return { ...rest, rule };
    }),
    highlights: (blueprint.highlights ?? []).map((one) => ({ ...one, formula: follow(one.formula) })),
  };
}

/**
 * After Excel broke off: takes away the sheets that were begun, those of these names that were not there before. Where only
 * Excel's answer was lost, they are all there and stay.
 * @throws what Excel said, and what is left
 */
async function takeAway(
  named: readonly SheetBlueprint[],
  before: readonly PresentSheet[],
  error: unknown,
): Promise<CreatedSheet[]> {
  // A mistake of ours speaks no French and is for the error boundary, once nothing is left of it.
  if (!(error instanceof ExcelTrouble)) {
    await removeBegun(named, before, false).catch(() => undefined);
    throw error;
  }
  const names = named.map(({ name }) => name);
  const isTaken = error.code?.startsWith('ItemAlreadyExists') === true;
  const created = await removeBegun(named, before, isTaken).catch(() => {
    throw new ExcelTrouble(error.kind, leftUnfinished(error.message, names), error.code, { cause: error });
  });
  if (created.length > 0) return created;
  throw new ExcelTrouble(error.kind, notCreated(error.message, names), error.code, { cause: error });
}

/**
 * @param isTaken someone added a sheet of one of these names meanwhile: only what is signed is ours then
 * @returns the sheets, where they are all finished; none where they were taken away
 */
async function removeBegun(
  named: readonly SheetBlueprint[],
  before: readonly PresentSheet[],
  isTaken: boolean,
): Promise<CreatedSheet[]> {
  const known = new Set(before.map(({ id }) => id));
  const { sheets, rest: found } = await openBook(({ worksheets }) => {
    const looks = named.map(({ name }) => {
      const sheet = worksheets.getItemOrNullObject(name).load({ id: true });
      return { name, sheet, pick: queueContents(sheet) };
    });
    return () =>
      looks.map(({ name, sheet, pick }) => ({ name, id: sheet.isNullObject ? '' : sheet.id, contents: pick() }));
  });
  const added = sheets.filter(({ id, name }) => !known.has(id) && named.some((one) => one.name === name));
  // Sheets are added before anything else is done.
  const areOurs = !isTaken && added.length === named.length;
  if (areOurs && added.every((sheet) => isFinished(sheet, named))) return found;
  const isEmpty = ({ name }: PresentSheet) => found.some((one) => one.name === name && one.contents.size === 0);
  const begun = added.filter((sheet) => areOurs || sheet.signature !== null || (!isTaken && isEmpty(sheet)));
  if (begun.length > 0) {
    await roundTrip(({ workbook }) => {
      for (const { id } of begun) workbook.worksheets.getItem(id).delete();
      return () => undefined;
    });
  }
  return [];
}

function isFinished({ name, signature }: PresentSheet, named: readonly SheetBlueprint[]): boolean {
  const blueprint = named.find((one) => one.name === name);
  return signature === (blueprint?.isUsers ? null : blueprint?.signature);
}
