import { type Injector, type IUnitRange, RBush } from '@univerjs/core';
import { IDependencyManagerService, type IFormulaDependencyTree } from '@univerjs/engine-formula';

/** The parts of Univer's book of dependencies that say which formula looks at which cells. */
interface Dependencies {
  addDependencyRTreeCache(formula: Pick<IFormulaDependencyTree, 'treeId' | 'rangeList'>): void;
  searchDependency(areas: IUnitRange[], except?: ReadonlySet<number>): Set<number>;
  openKdTree(): void;
  closeKdTree(): void;
  /** The areas of each formula: Univer's last word on a formula that it forgets, alone or with its sheet, is said here. */
  _allTreeMap: { get(formula: number): unknown; delete(formula: number): void; clear(): void };
  _removeDependencyRTreeCache(formula: number): void;
  _removeDependencyRTreeCacheById(unitId: string, sheetId?: string): void;
}

/**
 * Lets Univer find the formulas that look at a cell, and forget those that are gone, as quickly in a large workbook as in
 * a small one. Univer writes the areas of every formula down anew at each calculation, beside what it wrote before, and
 * to forget one formula it goes through all areas that overlap its own: a sheet of ten thousand formulas that is emptied
 * takes it a minute. Here each area is held once, with the formulas that look at it.
 */
export function indexDependencies(injector: Injector): void {
  const watched = new WatchedAreas();
  const nothing = () => undefined;
  Object.assign(injector.get(IDependencyManagerService), {
    addDependencyRTreeCache: ({ treeId, rangeList }) => watched.set(treeId, rangeList),
    searchDependency: (areas, except) => watched.watchersOf(areas, except),
    // Univer's own index is not needed.
    openKdTree: nothing,
    closeKdTree: nothing,
    _allTreeMap: watched,
    _removeDependencyRTreeCache: nothing,
    _removeDependencyRTreeCacheById: nothing,
  } satisfies Dependencies);
}

/** Where cells stand, from one corner to the other: x is the column, y the row, both from 0. */
interface Box {
  minX: number;
  minY: number;
  maxX: number;
  maxY: number;
}

/** An area of a sheet, and the formulas that look at it. */
interface WatchedArea extends Box {
  sheet: WatchedSheet;
  watchers: Set<number>;
}

/** Areas of all sheets, each once. */
class WatchedAreas {
  private readonly books = new Map<string, Map<string, WatchedSheet>>();
  private readonly byWatcher = new Map<number, ReadonlySet<WatchedArea>>();

  /** A formula looks at these areas, and at no other. */
  set(watcher: number, ranges: readonly IUnitRange[]): void {
    const areas = new Set<WatchedArea>();
    for (const range of ranges) if (range.unitId) areas.add(this.sheetOf(range).area(boxOf(range)));
    const before = this.byWatcher.get(watcher);
    for (const area of areas) area.watchers.add(watcher);
    this.byWatcher.set(watcher, areas);
    before?.forEach((area) => {
      if (!areas.has(area)) leave(watcher, area);
    });
  }

  get(watcher: number): ReadonlySet<WatchedArea> | undefined {
    return this.byWatcher.get(watcher);
  }

  delete(watcher: number): void {
    this.byWatcher.get(watcher)?.forEach((area) => leave(watcher, area));
    this.byWatcher.delete(watcher);
  }

  clear(): void {
    this.books.clear();
    this.byWatcher.clear();
  }

  /** The formulas that look at a cell of these areas. */
  watchersOf(ranges: readonly IUnitRange[], except?: ReadonlySet<number>): Set<number> {
    const found = new Set<number>();
    for (const range of ranges) {
      const sheet = this.books.get(range.unitId)?.get(range.sheetId);
      sheet?.forEachIn(boxOf(range), ({ watchers }) => {
        for (const watcher of watchers) if (!except?.has(watcher)) found.add(watcher);
      });
    }
    return found;
  }

  private sheetOf({ unitId, sheetId }: IUnitRange): WatchedSheet {
    const sheets = this.books.get(unitId) ?? new Map<string, WatchedSheet>();
    const sheet = sheets.get(sheetId) ?? new WatchedSheet();
    this.books.set(unitId, sheets.set(sheetId, sheet));
    return sheet;
  }
}

/** As many as a sheet has, or more. */
const COLUMNS = 1 << 14;

/** The areas of one sheet. Most are one cell, which is found by where it stands rather than in a tree. */
class WatchedSheet {
  private readonly cells = new Map<number, WatchedArea>();
  private readonly ranges = new Map<string, WatchedArea>();
  private readonly tree = new RBush<WatchedArea>();

  /** The area of this box, the same one each time. */
  area(box: Box): WatchedArea {
    const { minX, minY, maxX, maxY } = box;
    const isCell = minX === maxX && minY === maxY;
    const known = isCell ? this.cells.get(cellKey(minX, minY)) : this.ranges.get(rangeKey(box));
    if (known) return known;
    const area = { minX, minY, maxX, maxY, sheet: this, watchers: new Set<number>() };
    if (isCell) {
      this.cells.set(cellKey(minX, minY), area);
    } else {
      this.ranges.set(rangeKey(box), area);
      this.tree.insert(area);
    }
    return area;
  }

  /** Every area that has a cell in common with this box. */
  forEachIn(box: Box, visit: (area: WatchedArea) => void): void {
    this.tree.search(box).forEach(visit);
    const { minX, minY, maxX, maxY } = box;
    if ((maxX - minX + 1) * (maxY - minY + 1) > this.cells.size) {
      for (const cell of this.cells.values()) {
        if (cell.minX >= minX && cell.minX <= maxX && cell.minY >= minY && cell.minY <= maxY) visit(cell);
      }
      return;
    }
    for (let row = minY; row <= maxY; row++) {
      for (let column = minX; column <= maxX; column++) {
        const cell = this.cells.get(cellKey(column, row));
        if (cell) visit(cell);
      }
    }
  }

  /** Nothing looks at this area any more. */
  remove(area: WatchedArea): void {
    if (area.minX === area.maxX && area.minY === area.maxY) {
      this.cells.delete(cellKey(area.minX, area.minY));
    } else {
      this.ranges.delete(rangeKey(area));
      this.tree.remove(area);
    }
  }
}

function leave(watcher: number, area: WatchedArea): void {
  area.watchers.delete(watcher);
  if (area.watchers.size === 0) area.sheet.remove(area);
}

const cellKey = (column: number, row: number) => row * COLUMNS + column;

const rangeKey = ({ minX, minY, maxX, maxY }: Box) => `${minX} ${minY} ${maxX} ${maxY}`;

/** Whole rows and columns have no end, which Univer writes as no number. */
function boxOf({ range: { startRow, startColumn, endRow, endColumn } }: IUnitRange): Box {
  return {
    minX: Number.isNaN(startColumn) ? 0 : startColumn,
    minY: Number.isNaN(startRow) ? 0 : startRow,
    maxX: Number.isNaN(endColumn) ? Infinity : endColumn,
    maxY: Number.isNaN(endRow) ? Infinity : endRow,
  };
}
