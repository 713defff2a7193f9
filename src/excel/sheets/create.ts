import { SIGNATURE_NAME, freeSheetName, withSheetNames } from '../../workbook';
import type { SheetBlueprint } from '../../workbook';
import { roundTrip } from '../runtime';
import { signSheet } from '../sign';
import { ExcelTrouble } from '../trouble';
import { withAltTexts } from './alt-texts';
import type { PresentSheet } from './book';
import { nothing, openBook, placeAfter } from './book';
import type { Contents } from './contents';
import { queueContents } from './contents';
import { queueSheet, queueShowing } from './queue-sheet';
import { leftUnfinished, notCreated } from './sentences';

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
  { after = [], shows = true }: CreateOptions = {},
): Promise<CreatedSheet[]> {
  const [first] = blueprints;
  if (!first) return [];
  const { sheets } = await openBook(nothing);
  const named = withFreeNames(blueprints.map(withAltTexts), sheets);
  const place = placeAfter(sheets, after);
  try {
    return await roundTrip(({ workbook }) => {
      const added = named.map(({ name, signature }, index) => {
        const sheet = workbook.worksheets.add(name);
        signSheet(sheet, signature);
        sheet.position = place + index;
        return sheet;
      });
      const picks = added.map((sheet, index) => {
        const blueprint = named[index];
        if (blueprint) queueSheet(sheet, blueprint);
        sheet.load({ id: true, name: true });
        return { sheet, pick: queueContents(sheet) };
      });
      // Signed until all was built: what is begun is known by it.
      added.forEach((sheet, index) => {
        if (named[index]?.isUsers) sheet.names.getItem(SIGNATURE_NAME).delete();
      });
      const [shown] = picks;
      if (shows && shown) queueShowing(shown.sheet, first);
      return () => picks.map(({ sheet, pick }) => ({ id: sheet.id, name: sheet.name, contents: pick() }));
    });
  } catch (error) {
    return takeAway(named, sheets, error);
  }
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
 * Takes away the sheets that were begun: those of these names that were not there before.
 * @throws always: what Excel said, and what is left
 */
async function takeAway(
  named: readonly SheetBlueprint[],
  before: readonly PresentSheet[],
  error: unknown,
): Promise<never> {
  const names = named.map(({ name }) => name);
  const known = new Set(before.map(({ id }) => id));
  const isTaken = error instanceof ExcelTrouble && error.code?.startsWith('ItemAlreadyExists') === true;
  const left = await removeBegun(names, known, isTaken).then(
    () => [],
    () => names,
  );
  // A mistake of ours speaks no French and is for the error boundary.
  if (!(error instanceof ExcelTrouble)) throw error;
  const message = left.length > 0 ? leftUnfinished(error.message, left) : notCreated(error.message, names);
  throw new ExcelTrouble(error.kind, message, error.code, { cause: error });
}

/**
 * @param isTaken someone added a sheet of one of these names meanwhile: only what is signed is ours then
 */
async function removeBegun(names: readonly string[], known: ReadonlySet<string>, isTaken: boolean): Promise<void> {
  const { sheets, rest: used } = await openBook(({ worksheets }) => {
    const looks = names.map((name) => {
      const sheet = worksheets.getItemOrNullObject(name);
      return { name, range: sheet.getUsedRangeOrNullObject().load({ address: true }) };
    });
    return () => new Set(looks.filter(({ range }) => !range.isNullObject).map(({ name }) => name));
  });
  const begun = sheets.filter(
    ({ id, name, signature }) =>
      names.includes(name) && !known.has(id) && (signature !== null || (!isTaken && !used.has(name))),
  );
  if (begun.length === 0) return;
  await roundTrip(({ workbook }) => {
    for (const { id } of begun) workbook.worksheets.getItem(id).delete();
    return () => undefined;
  });
}
