import type { ICellData, IStyleData, IWorkbookData } from '@univerjs/core';
import type { CellStyle } from 'hucre/xlsx';
import { univerStyle } from './cell-styles';

/** Univer keeps each style once and has cells name it. */
export class StyleRegistry {
  readonly styles: Record<string, IStyleData> = {};
  private readonly ids = new Map<string, string>();

  /** @param theme colours of the file's theme, which its styles may refer to */
  constructor(private readonly theme: readonly string[]) {}

  /** Identifier of a style of the file; undefined when it says nothing. */
  readonly register = (style: CellStyle): string | undefined => {
    const data = univerStyle(style, this.theme);
    const key = JSON.stringify(data);
    if (key === '{}') return undefined;
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    const id = `s${this.ids.size + 1}`;
    this.ids.set(key, id);
    this.styles[id] = data;
    return id;
  };
}

/** The style that a cell, row or column names, or bears itself. */
export function styleOf(data: IWorkbookData, reference: ICellData['s']): IStyleData | undefined {
  return (typeof reference === 'string' ? data.styles[reference] : reference) ?? undefined;
}
