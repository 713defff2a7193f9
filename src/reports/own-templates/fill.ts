import type { Area, CellValue, FilledCell, PageText, PageTexts, SheetFilling, SheetSnapshot } from '../../workbook';
import { pageText, sheetNameFrom } from '../../workbook';
import { actionsOf } from '../templates/actions';
import type { Block, Places } from './blocks';
import { blocksOf, inBlock, placesOf } from './blocks';
import { cellsWith } from './cells';
import { grownFormula } from './grown-formula';
import type { KeptTemplate } from './kept';
import { documentSignature } from './kept';
import { piecesOf } from './pieces';
import type { Placeholder, PlaceholderContext } from './placeholders';
import { INPUT_MARK, markNamed, placeholderNamed, REPEAT_MARK } from './placeholders';
import { cellFormats, shownIn } from './shown';

/** Excel holds no more in a cell. */
const LONGEST_TEXT = 32_767;
/** Formats that say nothing; in a cell of text, Excel would take a formula for one. */
const NO_FORMATS: readonly string[] = ['General', '@', ''];

/**
 * The sheet that a template becomes. Its placeholders are those of the catalogue: see `inspectTemplate`, which is to have
 * found nothing. A blank stands where nothing is known.
 */
export function fillTemplate(
  { sheet, name }: KeptTemplate,
  pageTexts: PageTexts,
  context: PlaceholderContext,
): SheetFilling {
  const blocks = blocksOf(sheet);
  const actions = actionsOf(context.annexes);
  const times = Math.max(1, actions.length);
  const places = placesOf(blocks, times);
  const filled = cellsWith(sheet, /\{\{/u).flatMap(({ row, column, text, numberFormat }) =>
    places.copies(row).map((copy): Filled => {
      const action = copy.rank === null ? context.action : (actions[copy.rank] ?? null);
      return filledCell(text, numberFormat, { ...context, action }, { row: copy.row, column });
    }),
  );
  filled.sort((one, other) => one.cell.row - other.cell.row || one.cell.column - other.cell.column);
  const { action } = context;
  return {
    read: sheet,
    name: sheetNameFrom(action === null ? name : `${name} ${action.number}`),
    signature: documentSignature(name, action),
    repeats: times === 1 ? [] : blocks.map((block) => ({ ...block, times })),
    cells: [...filled.map(({ cell }) => cell), ...grownCells(sheet, blocks, places)],
    pageTexts: filledPageTexts(pageTexts, context),
    printArea: grownPrintArea(sheet, blocks, places),
    firstInput: firstInput(filled),
  };
}

interface Filled {
  cell: FilledCell;
  isInput: boolean;
}

function filledCell(
  text: string,
  ownFormat: string,
  context: PlaceholderContext,
  place: Pick<FilledCell, 'row' | 'column'>,
): Filled {
  const hasFormat = !NO_FORMATS.includes(ownFormat);
  const placeholder = placeholderAlone(text);
  if (placeholder) {
    const { value, formula, numberFormat = cellFormats[placeholder.kind] } = placeholder.give(context);
    const content = { value: cut(value), ...(formula !== undefined && { formula }) };
    return { cell: { ...place, ...content, numberFormat: hasFormat ? ownFormat : numberFormat }, isInput: false };
  }
  const value = textOf(text, context);
  const isInput = piecesOf(text).some((piece) => piece.kind === 'name' && markNamed(piece.name) === INPUT_MARK);
  return {
    cell: { ...place, value: value === '' ? null : value, numberFormat: hasFormat ? ownFormat : 'General' },
    isInput,
  };
}

/** The placeholder that stands alone in a cell, but for the mark that repeats its row; null beside words or others. */
function placeholderAlone(text: string): Placeholder | null {
  const pieces = piecesOf(text).filter((piece) =>
    piece.kind === 'name' ? markNamed(piece.name) !== REPEAT_MARK : piece.text.trim() !== '',
  );
  const [only] = pieces;
  return pieces.length === 1 && only?.kind === 'name' ? placeholderNamed(only.name) : null;
}

function cut(value: CellValue): CellValue {
  return typeof value === 'string' ? value.slice(0, LONGEST_TEXT) : value;
}

/** A text with what its names give. */
function textOf(text: string, context: PlaceholderContext): string {
  const pieces = piecesOf(text);
  const written = pieces.map((piece, index) => {
    if (piece.kind === 'name') return given(piece.name, context);
    // « {{total.validé}} € »: the amount brings its sign.
    const before = pieces[index - 1];
    const follows = before?.kind === 'name' && placeholderNamed(before.name)?.kind;
    return follows === 'money' && given(before?.kind === 'name' ? before.name : '', context) !== ''
      ? piece.text.replace(/^\s*€/u, '')
      : piece.text;
  });
  const whole = written.join('').slice(0, LONGEST_TEXT);
  return whole.trim() === '' ? '' : whole;
}

function given(name: string, context: PlaceholderContext): string {
  const placeholder = placeholderNamed(name);
  if (!placeholder) return '';
  const { value, shown } = placeholder.give(context);
  return shown ?? shownIn(placeholder.kind, value);
}

/** Formulas outside the repeated rows that have to grow with them. */
function grownCells(sheet: SheetSnapshot, blocks: readonly Block[], places: Places): FilledCell[] {
  return cellsWith(sheet, /^=/u).flatMap(({ row, column, text, isFormula, numberFormat }) => {
    if (!isFormula || blocks.some((block) => inBlock(block, row))) return [];
    const formula = grownFormula(text, blocks, places);
    return formula === null ? [] : [{ row: places.first(row), column, value: null, formula, numberFormat }];
  });
}

/** The texts of headers and footers; their codes stay what they are. */
function filledPageTexts(pageTexts: PageTexts, context: PlaceholderContext): Partial<PageTexts> {
  const entries = Object.entries(pageTexts) as [PageText, string][];
  return Object.fromEntries(
    entries
      .filter(([, text]) => text.includes('{{'))
      .map(([place, text]) => [
        place,
        piecesOf(text)
          .map((piece) => (piece.kind === 'name' ? pageText(given(piece.name, context)) : piece.text))
          .join(''),
      ]),
  );
}

/** Rows put in under the last one that is printed are printed too. */
function grownPrintArea({ printArea }: SheetSnapshot, blocks: readonly Block[], places: Places): Area | null {
  if (!printArea || !blocks.some(({ last }) => last === printArea.bottom)) return null;
  return { ...printArea, top: places.first(printArea.top), bottom: places.last(printArea.bottom) };
}

/** The first cell marked as one; else the first for which nothing is known, else the top of the sheet. */
function firstInput(filled: readonly Filled[]): SheetFilling['firstInput'] {
  const { row, column } = filled.find(({ isInput }) => isInput)?.cell ??
    filled.find(({ cell }) => isToFill(cell))?.cell ?? { row: 1, column: 1 };
  return { row, column };
}

function isToFill({ value, formula }: FilledCell): boolean {
  return value === null && formula === undefined;
}
