import { Disposable, DisposableCollection, type IMutationInfo } from '@univerjs/core';
import {
  type EffectRefRangeParams,
  handleDefaultRangeChangeWithEffectRefCommands,
  RefRangeService,
} from '@univerjs/sheets';
import type { PageLayoutData } from '../page-layout-data';
import type { OutlineGroupData, SheetSideData } from '../side-store';
import { formatArea, parseAddress } from './addresses';
import { isEntireColumn, isEntireRow, MAX_COLUMNS, MAX_ROWS, type Rectangle, WHOLE_SHEET } from './areas';
import type { Book } from './book';
import { sideMutationId, type UndoablePart } from './side-changes';

type Move = (area: Rectangle) => Rectangle | null;

/**
 * Makes outline groups, print areas, printed titles and page breaks follow the rows and columns that are inserted, deleted
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
    const side = this.book.side.sheet(sheetId);
    const move: Move = (area) => movedArea(area, command);
    const moved: Pick<SheetSideData, UndoablePart> = {
      ...(side.outline && { outline: side.outline.flatMap((group) => movedGroup(group, move)) }),
      ...(side.pageLayout && { pageLayout: movedPageLayout(side.pageLayout, move) }),
    };
    const changed = (Object.keys(moved) as UndoablePart[]).filter(
      (part) => JSON.stringify(moved[part]) !== JSON.stringify(side[part]),
    );
    const mutation = (part: UndoablePart, value: unknown) => ({
      id: sideMutationId(this.book.unitId),
      params: { unitId: this.book.unitId, subUnitId: sheetId, part, value },
    });
    return {
      redos: changed.map((part) => mutation(part, moved[part])),
      undos: changed.map((part) => mutation(part, structuredClone(side[part]))),
    };
  }
}

/** Where an area is once a command has moved its cells; whole rows and columns stay whole. */
function movedArea(area: Rectangle, command: EffectRefRangeParams): Rectangle | null {
  const moved = handleDefaultRangeChangeWithEffectRefCommands(area, command);
  if (!moved) return null;
  if (isEntireColumn(area)) return columns(moved.startColumn, moved.endColumn);
  return isEntireRow(area) ? rows(moved.startRow, moved.endRow) : moved;
}

function movedGroup(group: OutlineGroupData, move: Move): OutlineGroupData[] {
  const { by, first, last } = group;
  const area = move(by === 'rows' ? rows(first, last) : columns(first, last));
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
      return (value as number[]).flatMap((row) => move(rows(row, row))?.startRow ?? []);
    case 'columnBreaks':
      return (value as number[]).flatMap((column) => move(columns(column, column))?.startColumn ?? []);
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

function rows(first: number, last: number): Rectangle {
  return { startRow: first, endRow: last, startColumn: 0, endColumn: MAX_COLUMNS - 1 };
}

function columns(first: number, last: number): Rectangle {
  return { startRow: 0, endRow: MAX_ROWS - 1, startColumn: first, endColumn: last };
}

function columnsOf({ startColumn, endColumn }: Rectangle): { first: number; last: number } {
  return { first: startColumn, last: endColumn };
}
