import type { BlueprintCell, BlueprintChart, BlueprintRow, CellLook, SheetBlueprint } from '../../workbook';

/** The look of what is said of a chart: legible, and small enough for the chart to cover it. */
const LOOK = 'texte du graphique';
const look: CellLook = { size: 8, color: '#595959', vertical: 'top' };

/**
 * Writes what each chart shows into the first cell that it covers: ExcelApi 1.15 has no way to say it of a chart, and
 * screen readers read cells. A cell where the blueprint has something of its own stays as it is.
 */
export function withAltTexts(blueprint: SheetBlueprint): SheetBlueprint {
  const { charts = [], rows, looks } = blueprint;
  if (charts.length === 0) return blueprint;
  return { ...blueprint, rows: charts.reduce(withAltText, rows), looks: { ...looks, [LOOK]: look } };
}

function withAltText(rows: readonly BlueprintRow[], { altText, place }: BlueprintChart): readonly BlueprintRow[] {
  const { cells = [], ...row } = rows[place.top - 1] ?? {};
  const own = cells[place.left - 1];
  if (own?.formula !== undefined || (own?.value ?? null) !== null) return rows;
  const text: BlueprintCell = { value: altText, look: LOOK };
  return placed(rows, place.top - 1, { ...row, cells: placed(cells, place.left - 1, text, null) }, { cells: [] });
}

/** The list with another item at a place, which may lie beyond its end. */
function placed<Item>(items: readonly Item[], at: number, item: Item, filler: Item): Item[] {
  return Array.from({ length: Math.max(items.length, at + 1) }, (_, index) =>
    index === at ? item : (items[index] ?? filler),
  );
}
