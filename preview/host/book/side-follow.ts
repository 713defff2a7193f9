import { Disposable, DisposableCollection, type IMutationInfo } from '@univerjs/core';
import {
  type EffectRefRangeParams,
  handleDefaultRangeChangeWithEffectRefCommands,
  RefRangeService,
} from '@univerjs/sheets';
import type { PageLayoutData } from '../page-layout-data';
import type { OutlineGroupData, SheetSideData } from '../side-store';
import { formatArea, parseAddress } from './addresses';
import { isEntireColumn, isEntireRow, type Rectangle, WHOLE_SHEET, wholeColumns, wholeRows } from './areas';
import type { Book } from './book';
import { movedCharts } from './charts/follow';
import { sideMutationId, type UndoablePart } from './side-changes';

type Move = (area: Rectangle) => Rectangle | null;

/**
 * Makes outline groups, print areas, printed titles, page breaks and charts follow the rows and columns that are inserted, deleted
 * and moved, whoever does it, and come back when that is undone.
 */
export class SideFollows extends Disposable {
  constructor(private readonly book: Book) {
    super();
    for (const { id } of book.sheets) this.follow(id);
    const added = book.workbook.sheetCreated$.subscribe((worksheet) => this.follow(worksheet.getSheetId()));
    this.disposeWithMe({ dispose: () => added.unsubscribe() });
  }

  private follow(sheetId: string): void {
    const moves = this.book.injector.get(RefRangeService);
    const registered = new DisposableCollection();
    const onMove = (command: EffectRefRangeParams) => this.mutations(sheetId, command);
    registered.add(moves.registerRefRange({ ...WHOLE_SHEET }, onMove, this.book.unitId, sheetId));
    this.disposeWithMe(registered);
  }

  private mutations(
    sheetId: string,
    command: EffectRefRangeParams,
  ): { redos: IMutationInfo[]; undos: IMutationInfo[] } {
    const move: Move = (area) => movedArea(area, command);
    const changes = this.book.sheets.flatMap(({ id, side }) =>
      Object.entries(movedSide(side, move, { movedSheetId: sheetId, isOwnSheet: id === sheetId }))
        .filter(([part, moved]) => JSON.stringify(moved) !== JSON.stringify(side[part as UndoablePart]))
        .map(([part, moved]) => ({ id, part: part as UndoablePart, before: side[part as UndoablePart], after: moved })),
    );
    const mutation = (id: string, part: UndoablePart, value: unknown) => ({
      id: sideMutationId(this.book.unitId),
      params: { unitId: this.book.unitId, subUnitId: id, part, value },
    });
    return {
      redos: changes.map(({ id, part, after }) => mutation(id, part, after)),
      undos: changes.map(({ id, part, before }) => mutation(id, part, structuredClone(before))),
    };
  }
}

/** What one sheet holds beside its cells once cells of the same or of another one have moved. */
function movedSide(
  side: SheetSideData,
  move: Move,
  where: { movedSheetId: string; isOwnSheet: boolean },
): { [Part in UndoablePart]?: SheetSideData[Part] | undefined } {
  return {
    ...(side.charts && { charts: movedCharts(side.charts, move, where) }),
    ...(where.isOwnSheet &&
      side.outline && { outline: someOf(side.outline.flatMap((group) => movedGroup(group, move))) }),
    ...(where.isOwnSheet && side.pageLayout && { pageLayout: movedPageLayout(side.pageLayout, move) }),
  };
}

/** A sheet without groups has no outline. */
function someOf<T>(items: T[]): T[] | undefined {
  return items.length > 0 ? items : undefined;
}

/** Where an area is once a command has moved its cells; whole rows and columns stay whole. */
function movedArea(area: Rectangle, command: EffectRefRangeParams): Rectangle | null {
  const moved = handleDefaultRangeChangeWithEffectRefCommands(area, command);
  if (!moved) return null;
  if (isEntireColumn(area)) return wholeColumns(moved.startColumn, moved.endColumn);
  return isEntireRow(area) ? wholeRows(moved.startRow, moved.endRow) : moved;
}

function movedGroup(group: OutlineGroupData, move: Move): OutlineGroupData[] {
  const { by, first, last } = group;
  const area = move(by === 'rows' ? wholeRows(first, last) : wholeColumns(first, last));
  if (!area) return [];
  return [by === 'rows' ? { ...group, first: area.startRow, last: area.endRow } : { ...group, ...columnsOf(area) }];
}

function movedPageLayout(layout: PageLayoutData, move: Move): PageLayoutData {
  const moved = Object.entries(layout).map(([name, value]) => [name, movedSetting(name, value, move)]);
  return Object.fromEntries(moved.filter(([, value]) => value !== undefined)) as PageLayoutData;
}

/** What becomes of one thing of the print set-up; undefined where its cells are gone. */
function movedSetting(name: string, value: unknown, move: Move): unknown {
  switch (name) {
    case 'printArea':
    case 'printTitleRows':
    case 'printTitleColumns':
      return movedAddress(String(value), move);
    case 'rowBreaks':
      return (value as number[]).flatMap((row) => move(wholeRows(row, row))?.startRow ?? []);
    case 'columnBreaks':
      return (value as number[]).flatMap((column) => move(wholeColumns(column, column))?.startColumn ?? []);
    default:
      return value;
  }
}

/** An address that stays where it is stays as it was written. */
function movedAddress(address: string, move: Move): string | undefined {
  const before = parseAddress(address)?.areas ?? [];
  const after = before.map(move).filter((area) => area !== null);
  if (after.length === 0) return undefined;
  const moved = after.map(formatArea).join(',');
  return moved === before.map(formatArea).join(',') ? address : moved;
}

function columnsOf({ startColumn, endColumn }: Rectangle): { first: number; last: number } {
  return { first: startColumn, last: endColumn };
}
