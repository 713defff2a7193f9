import { boundingArea, freeSheetName } from '../../workbook';
import type { Area } from '../../workbook';
import { passing, roundTrip } from '../runtime';
import { ExcelTrouble, withMore } from '../trouble';
import type { PresentSheet } from './book';
import { isBeingRewritten, openBook } from './book';
import type { Contents } from './contents';
import { isSame, queueExactContents } from './contents';
import { queueBefore } from './emptying';
import { queueAsItStood } from './former/charts';
import { queueFormer } from './former/queue-former';
import { putBack } from './put-back';
import type { RewrittenSheet } from './rewrite';
import type { Rendition, Target } from './rewriting';
import { copyNameOf, rewrite } from './rewriting';
import { changedSinceRewriting, goneSinceRewriting, movedSinceRewriting, stillTakenBack } from './sentences';

/**
 * Makes a sheet again what it was before it was built anew: values, formulas, looks, sizes, lists, charts, print set-up.
 * One round trip looks whether it still is as it was left, one rewrites it as `rewriteSheet` does; it stays the same
 * object. One that broke off earlier is gone on with.
 * @throws ExcelTrouble « changed » when something was changed on it since, or when rows, columns or sheets that its
 * formulas point at have moved; « sheet-gone » when it is gone; any other with the sheet as it was left
 */
export async function takeBackRewriting(rewritten: RewrittenSheet): Promise<void> {
  const { sheets, now } = await look(rewritten);
  if (!now) throw new ExcelTrouble('sheet-gone', goneSinceRewriting(rewritten.name));
  const { name, before, printArea, contents } = now;
  const sheet = sheets.find(({ id }) => id === rewritten.id);
  if (sheet && isBeingRewritten(sheet)) {
    await goOn(rewritten, { sheets, name, before });
    return;
  }
  requireAsLeft(rewritten, name, contents, now.witnesses);
  const signature = sheet?.signature ?? null;
  // The copy of an earlier taking back, whose charts could not be put back.
  const isRemains = (one: PresentSheet) =>
    !one.visible && one.name === copyNameOf(name) && one.signature === signature && one.id !== rewritten.id;
  const remains = sheets.filter(isRemains);
  const others = sheets.filter((one) => !isRemains(one));
  const copyName = freeSheetName(
    copyNameOf(name),
    others.map((one) => one.name),
  );
  const target = { id: rewritten.id, before, copyName, copyId: null, remains };
  await rewrite(target, formerRendition(rewritten)).catch((error: unknown) =>
    putBack(
      {
        id: rewritten.id,
        name,
        signature,
        before,
        printArea,
        contents,
        queueContents: queueExactContents,
        sheets,
        copyName,
      },
      error,
    ),
  );
}

/** What a sheet is by now, where it is there, and what stands on the sheets that its former formulas name. */
async function look({ id, before, charts, former }: RewrittenSheet) {
  const withCharts = charts.length > 0;
  const { sheets, rest } = await openBook(({ worksheets }) => {
    const sheet = worksheets.getItemOrNullObject(id);
    sheet.load({ name: true });
    const pickBefore = queueBefore(sheet, before.area, withCharts);
    const printed = passing(sheet.pageLayout.getPrintAreaOrNullObject()).load({ address: true });
    const pickContents = queueExactContents(sheet);
    const witnesses = [...former.witnesses.keys()].map((name) => {
      const pick = queueExactContents(worksheets.getItemOrNullObject(name));
      return () => [name, pick()] as const;
    });
    return () =>
      sheet.isNullObject
        ? null
        : {
            name: sheet.name,
            before: pickBefore(),
            printArea: printed.isNullObject ? null : areaOf(printed.address),
            contents: pickContents(),
            witnesses: new Map(witnesses.map((pick) => pick())),
          };
  });
  return { sheets, now: rest };
}

function areaOf(address: string): Area | null {
  return boundingArea(address.split(',').map((part) => part.slice(part.lastIndexOf('!') + 1)));
}

/**
 * Sees that nothing would be lost, and that the former formulas, kept as texts, would point at the cells that they meant.
 * Where cells have moved, Excel has changed the formulas that stand on the sheet by now.
 * @throws ExcelTrouble « changed »
 */
function requireAsLeft(
  { contents, former }: RewrittenSheet,
  name: string,
  now: Contents,
  witnesses: ReadonlyMap<string, Contents>,
): void {
  if (!isSame(contents, now)) throw new ExcelTrouble('changed', changedSinceRewriting(name));
  for (const [witness, held] of former.witnesses) {
    if (!isSame(held, witnesses.get(witness) ?? new Map()))
      throw new ExcelTrouble('changed', movedSinceRewriting(name, witness));
  }
}

/** An earlier taking back broke off and could not be put back: the hidden copy is what the sheet was left as. */
async function goOn(
  rewritten: RewrittenSheet,
  { sheets, name, before }: Pick<Target, 'before'> & { sheets: readonly PresentSheet[]; name: string },
): Promise<void> {
  const copy = sheets.find((one) => !one.visible && one.name === copyNameOf(name));
  const held = copy && (await contentsOf(copy));
  if (!copy || !held || !isSame(rewritten.contents, held)) {
    throw new ExcelTrouble('changed', changedSinceRewriting(name));
  }
  const target = { id: rewritten.id, before, copyName: copy.name, copyId: copy.id, remains: [] };
  await rewrite(target, formerRendition(rewritten)).catch((error: unknown) => {
    throw withMore(error, stillTakenBack(name, copy.name));
  });
}

function contentsOf({ id }: PresentSheet): Promise<Contents> {
  return roundTrip(({ workbook }) => queueExactContents(workbook.worksheets.getItem(id)));
}

/** A sheet as it was before it was built anew. */
function formerRendition({ charts, read, before, former }: RewrittenSheet): Rendition {
  return {
    signature: read.signature ?? '',
    queueGrid(sheet) {
      queueFormer(sheet, read, before, former);
    },
    charts: former.charts.map(({ chart }) => chart),
    queueChart(chart, index) {
      const one = former.charts[index];
      if (one) queueAsItStood(chart, one);
    },
    replaced: charts,
    queueEnd(sheet) {
      if (before.protection) sheet.protection.protect(before.protection);
    },
  };
}
