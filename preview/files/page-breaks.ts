import { MAX_COLUMNS, MAX_ROWS } from '../host/book/areas';
import type { PageLayoutData } from '../host/page-layout-data';
import { booleanAttribute, childNamed, childrenNamed, type Element, numberAttribute } from './xml';

type Kind = 'rowBreaks' | 'columnBreaks';

/** Names of both kinds in the file. */
const elementNames = { rowBreaks: 'rowBreaks', columnBreaks: 'colBreaks' } as const;

/** The page breaks that someone has put into a sheet. A break bears the number of rows or columns before it. */
export function readBreaks(frame: Element): Pick<PageLayoutData, Kind> {
  const read = (kind: Kind) => {
    const all = childrenNamed(childNamed(frame, elementNames[kind]), 'brk');
    const manual = all.filter((element) => booleanAttribute(element, 'man'));
    const places = manual.map((element) => numberAttribute(element, 'id') ?? 0).filter((place) => place > 0);
    return places.length > 0 ? { [kind]: places.sort((a, b) => a - b) } : {};
  };
  return { ...read('rowBreaks'), ...read('columnBreaks') };
}

/** The breaks of one kind as the file has them; null where there are none. */
export function breaksXml(kind: Kind, layout: PageLayoutData | undefined): string | null {
  const places = layout?.[kind] ?? [];
  if (places.length === 0) return null;
  const last = (kind === 'rowBreaks' ? MAX_COLUMNS : MAX_ROWS) - 1;
  const written = places.map((place) => `<brk id="${place}" max="${last}" man="1"/>`).join('');
  const name = elementNames[kind];
  return `<${name} count="${places.length}" manualBreakCount="${places.length}">${written}</${name}>`;
}
