import type { OutlineGroupData } from './side-store';

/** Level of nesting of a row or column, from 0, and whether the group beside it is folded. */
export interface OutlineLevel {
  level: number;
  isCollapsed: boolean;
  isHidden: boolean;
}

/** Groups (« plan ») out of the level of each row or column; `levels` is sparse, by 0-based index. */
export function groupsOf(by: OutlineGroupData['by'], levels: ReadonlyMap<number, OutlineLevel>): OutlineGroupData[] {
  const deepest = [...levels.values()].reduce((most, { level }) => Math.max(most, level), 0);
  const groups: OutlineGroupData[] = [];
  for (let level = 1; level <= deepest; level++) {
    const members = [...levels.keys()]
      .filter((index) => (levels.get(index)?.level ?? 0) >= level)
      .sort((a, b) => a - b);
    for (const index of members) {
      const last = groups.at(-1);
      if (last && last.level === level && last.last === index - 1) last.last = index;
      else groups.push({ by, first: index, last: index, level, isCollapsed: false });
    }
  }
  return groups.map((group) => ({ ...group, isCollapsed: isFolded(group, levels) }));
}

/** A folded group has all of its members hidden. */
function isFolded({ first, last }: OutlineGroupData, levels: ReadonlyMap<number, OutlineLevel>): boolean {
  for (let index = first; index <= last; index++) if (!levels.get(index)?.isHidden) return false;
  return true;
}

/** The level of every row or column that belongs to a group, by 0-based index. */
export function levelsOf(by: OutlineGroupData['by'], groups: readonly OutlineGroupData[]): Map<number, number> {
  const levels = new Map<number, number>();
  for (const group of groups.filter((candidate) => candidate.by === by)) {
    for (let index = group.first; index <= group.last; index++) {
      levels.set(index, Math.max(levels.get(index) ?? 0, group.level));
    }
  }
  return levels;
}
