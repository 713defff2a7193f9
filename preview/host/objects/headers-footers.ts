import type { Sheet } from '../book/book';
import { changePageLayout, pageLayout } from '../book/page-layout';
import type { HeadersFootersData } from '../page-layout-data';
import { type HostContext, HostObject } from './host-object';

/** The pages that have headers and footers of their own, as the file names them. */
type Pages = 'odd' | 'even' | 'first';

/** Three texts side by side, as a file writes them: "&LGauche&CCentre&RDroite". */
type Part = 'left' | 'center' | 'right';

const codes: readonly [Part, string][] = [
  ['left', '&L'],
  ['center', '&C'],
  ['right', '&R'],
];

/** Excel's `HeaderFooterGroup`. */
export class HeaderFooterGroupObject extends HostObject {
  readonly officeType = 'HeaderFooterGroup';
  readonly useSheetMargins = true;
  readonly useSheetScale = true;

  constructor(
    context: HostContext,
    private readonly sheet: Sheet,
  ) {
    super(context);
  }

  /** Which pages have headers and footers of their own, by the words of `Excel.HeaderFooterState`. */
  get state(): string {
    const { differentFirst, differentOddEven } = pageLayout(this.sheet).headersFooters ?? {};
    if (differentFirst) return differentOddEven ? 'FirstOddAndEven' : 'FirstAndDefault';
    return differentOddEven ? 'OddAndEven' : 'Default';
  }

  set state(state: unknown) {
    const known = this.context.model.enumValue('HeaderFooterState', state);
    change(this.sheet, {
      differentFirst: known.startsWith('First'),
      differentOddEven: known.endsWith('OddAndEven'),
    });
  }

  get defaultForAllPages(): HostObject {
    return new HeaderFooterObject(this.context, this.sheet, 'odd');
  }

  get oddPages(): HostObject {
    return new HeaderFooterObject(this.context, this.sheet, 'odd');
  }

  get evenPages(): HostObject {
    return new HeaderFooterObject(this.context, this.sheet, 'even');
  }

  get firstPage(): HostObject {
    return new HeaderFooterObject(this.context, this.sheet, 'first');
  }
}

/** Excel's `HeaderFooter`: the texts above and below the pages, with their codes ("&P" for the page's number). */
class HeaderFooterObject extends HostObject {
  readonly officeType = 'HeaderFooter';

  constructor(
    context: HostContext,
    private readonly sheet: Sheet,
    private readonly pages: Pages,
  ) {
    super(context);
  }

  get leftHeader(): string {
    return this.read('Header', 'left');
  }

  set leftHeader(text: unknown) {
    this.write('Header', 'left', text);
  }

  get centerHeader(): string {
    return this.read('Header', 'center');
  }

  set centerHeader(text: unknown) {
    this.write('Header', 'center', text);
  }

  get rightHeader(): string {
    return this.read('Header', 'right');
  }

  set rightHeader(text: unknown) {
    this.write('Header', 'right', text);
  }

  get leftFooter(): string {
    return this.read('Footer', 'left');
  }

  set leftFooter(text: unknown) {
    this.write('Footer', 'left', text);
  }

  get centerFooter(): string {
    return this.read('Footer', 'center');
  }

  set centerFooter(text: unknown) {
    this.write('Footer', 'center', text);
  }

  get rightFooter(): string {
    return this.read('Footer', 'right');
  }

  set rightFooter(text: unknown) {
    this.write('Footer', 'right', text);
  }

  private read(place: 'Header' | 'Footer', part: Part): string {
    return partsOf(pageLayout(this.sheet).headersFooters?.[`${this.pages}${place}`] ?? '')[part];
  }

  private write(place: 'Header' | 'Footer', part: Part, text: unknown): void {
    const { headersFooters = {} } = pageLayout(this.sheet);
    const key = `${this.pages}${place}` as const;
    const parts = { ...partsOf(headersFooters[key] ?? ''), [part]: String(text ?? '') };
    const written = codes.map(([name, code]) => (parts[name] === '' ? '' : code + parts[name])).join('');
    change(this.sheet, { [key]: written });
  }
}

/** Changes some of the headers and footers; an empty text or `false` is nothing to keep. */
function change(sheet: Sheet, changes: HeadersFootersData): void {
  const all = Object.entries({ ...pageLayout(sheet).headersFooters, ...changes });
  const kept = Object.fromEntries(all.filter(([, value]) => Boolean(value))) as HeadersFootersData;
  changePageLayout(sheet, 'headersFooters', Object.keys(kept).length > 0 ? kept : undefined);
}

/** A text without a code before it stands in the middle. */
function partsOf(text: string): Record<Part, string> {
  const parts = { left: '', center: '', right: '' };
  for (const [, code, content = ''] of text.matchAll(/(?:&([LCR])|^)((?:&[^LCR]|[^&])*)/g)) {
    const [part] = codes.find(([, known]) => known === `&${code ?? 'C'}`) ?? ['center' as const];
    parts[part] += content;
  }
  return parts;
}
