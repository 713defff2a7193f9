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

/** An area of a sheet, and the formulas that look at it. */
interface WatchedArea {
  minX: number;
  minY: number;
  maxX: number;
  maxY: number;
  key: string;
  sheet: RBush<WatchedArea>;
  watchers: Set<number>;
}

/** Areas of all sheets, each once. */
class WatchedAreas {
  private readonly sheets = new Map<string, RBush<WatchedArea>>();
  private readonly areas = new Map<string, WatchedArea>();
  private readonly byWatcher = new Map<number, ReadonlySet<WatchedArea>>();

  /** A formula looks at these areas, and at no other. */
  set(watcher: number, ranges: readonly IUnitRange[]): void {
    const areas = new Set(ranges.filter(({ unitId }) => unitId).map((range) => this.area(range)));
    const before = this.byWatcher.get(watcher);
    for (const area of areas) area.watchers.add(watcher);
    this.byWatcher.set(watcher, areas);
    before?.forEach((area) => {
      if (!areas.has(area)) this.leave(watcher, area);
    });
  }

  get(watcher: number): ReadonlySet<WatchedArea> | undefined {
    return this.byWatcher.get(watcher);
  }

  delete(watcher: number): void {
    this.byWatcher.get(watcher)?.forEach((area) => this.leave(watcher, area));
    this.byWatcher.delete(watcher);
  }

  clear(): void {
    this.sheets.clear();
    this.areas.clear();
    this.byWatcher.clear();
  }

  /** The formulas that look at a cell of these areas. */
  watchersOf(ranges: readonly IUnitRange[], except?: ReadonlySet<number>): Set<number> {
    const found = new Set<number>();
    for (const range of ranges) {
      for (const { watchers } of this.sheets.get(sheetKey(range))?.search(box(range)) ?? []) {
        for (const watcher of watchers) if (!except?.has(watcher)) found.add(watcher);
      }
    }
    return found;
  }

  private area(range: IUnitRange): WatchedArea {
    const sides = box(range);
    const inSheet = sheetKey(range);
    const key = `${inSheet} ${sides.minX} ${sides.minY} ${sides.maxX} ${sides.maxY}`;
    const known = this.areas.get(key);
    if (known) return known;
    const sheet = this.sheets.get(inSheet) ?? new RBush<WatchedArea>();
    const area = { ...sides, key, sheet, watchers: new Set<number>() };
    this.sheets.set(inSheet, sheet);
    this.areas.set(key, area);
    sheet.insert(area);
    return area;
  }

  private leave(watcher: number, area: WatchedArea): void {
    area.watchers.delete(watcher);
    if (area.watchers.size > 0) return;
    area.sheet.remove(area);
    this.areas.delete(area.key);
  }
}

const sheetKey = ({ unitId, sheetId }: IUnitRange) => `${unitId} ${sheetId}`;

/** Whole rows and columns have no end, which Univer writes as no number. */
function box({ range: { startRow, startColumn, endRow, endColumn } }: IUnitRange) {
  const from = (side: number) => (Number.isNaN(side) ? 0 : side);
  const to = (side: number) => (Number.isNaN(side) ? Infinity : side);
  return { minX: from(startColumn), minY: from(startRow), maxX: to(endColumn), maxY: to(endRow) };
}
