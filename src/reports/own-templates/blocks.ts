/** The rows of a template that are repeated, and where they and the others come to lie. */
import type { SheetSnapshot } from '../../workbook';
import { cellsWith } from './cells';
import { namesIn } from './pieces';
import { markNamed, REPEAT_MARK } from './placeholders';

/** Rows (1-based, included) that are repeated together. */
export interface Block {
  first: number;
  last: number;
}

export const inBlock = ({ first, last }: Block, row: number): boolean => row >= first && row <= last;

/** Rows that follow each other and bear the mark, from top to bottom. */
export function blocksOf(sheet: SheetSnapshot): Block[] {
  const marked = cellsWith(sheet, /\{\{/u)
    .filter(({ text, isFormula }) => !isFormula && namesIn(text).some((name) => markNamed(name) === REPEAT_MARK))
    .map(({ row }) => row);
  return [...new Set(marked)].reduce<Block[]>((blocks, row) => {
    const last = blocks.at(-1);
    if (last && row === last.last + 1) last.last = row;
    else blocks.push({ first: row, last: row });
    return blocks;
  }, []);
}

/** Where rows of the template come to lie once its blocks are there several times. */
export interface Places {
  /** Of a repeated row, its first copy. */
  first(row: number): number;
  /** Of a repeated row, its last copy. */
  last(row: number): number;
  /** Every copy of a row, with the rank of the action that it is for (0-based); null for a row that is not repeated. */
  copies(row: number): { row: number; rank: number | null }[];
}

/** @param times how often each block stands there, 1 at least */
export function placesOf(blocks: readonly Block[], times: number): Places {
  const size = ({ first, last }: Block) => last - first + 1;
  const first = (row: number) =>
    blocks.reduce((place, block) => (block.last < row ? place + size(block) * (times - 1) : place), row);
  const blockOf = (row: number) => blocks.find((block) => inBlock(block, row));
  return {
    first,
    last(row) {
      const block = blockOf(row);
      return first(row) + (block ? size(block) * (times - 1) : 0);
    },
    copies(row) {
      const block = blockOf(row);
      if (!block) return [{ row: first(row), rank: null }];
      return Array.from({ length: times }, (_, rank) => ({ row: first(row) + rank * size(block), rank }));
    },
  };
}
