import type { Rectangle } from '../book/areas';
import type { Book, Sheet } from '../book/book';
import type { Subscriptions } from '../events/subscriptions';
import type { ObjectModel } from '../metadata/object-model';
import type { References } from '../protocol/references';
import type { Quirks } from '../quirks';

/** What every object of the host can reach. */
export interface HostContext {
  readonly book: Book;
  readonly model: ObjectModel;
  readonly subscriptions: Subscriptions;
  readonly references: References<HostObject>;
  readonly quirks: Quirks;
  readonly make: ObjectFactory;
}

/** Makes the objects that other objects lead to, so that no type needs to know another. */
export interface ObjectFactory {
  application(): HostObject;
  autoFilter(sheet: Sheet): HostObject;
  charts(sheet: Sheet): HostObject;
  conditionalFormats(sheet: Sheet, areas: readonly Rectangle[]): HostObject;
  customXmlParts(): HostObject;
  dataValidation(sheet: Sheet, areas: readonly Rectangle[]): HostObject;
  freezePanes(sheet: Sheet): HostObject;
  /** The names of one sheet, or of the whole workbook. */
  names(scope: Sheet | null): HostObject;
  /** The manual page breaks between rows, or between columns. */
  pageBreaks(sheet: Sheet, kind: 'rowBreaks' | 'columnBreaks'): HostObject;
  pageLayout(sheet: Sheet): HostObject;
  protection(sheet: Sheet): HostObject;
  range(sheet: Sheet, area: Rectangle): HostObject;
  rangeAreas(sheet: Sheet, areas: readonly Rectangle[]): HostObject;
  rangeFormat(sheet: Sheet, areas: readonly Rectangle[]): HostObject;
  rangeSort(sheet: Sheet, area: Rectangle): HostObject;
  runtime(): HostObject;
  settings(): HostObject;
  /** The tables of one sheet, or of the whole workbook. */
  tables(sheet: Sheet | null): HostObject;
  workbook(): HostObject;
  worksheet(sheet: Sheet): HostObject;
  worksheets(): HostObject;
}

/**
 * An object of Excel's object model as the add-in sees it. A subclass implements the members of its Office type under
 * the names that the add-in uses (`get values()`, `getCell(row, column)`); what it does not have is not implemented, and
 * the dispatcher says so. Only members named in office.js's type table can be reached from an add-in.
 */
export abstract class HostObject {
  /** Name of the type in office.js ("Worksheet"). */
  abstract readonly officeType: string;
  /** The reference under which the add-in asked to keep this object, if it did. */
  referenceId: string | null = null;

  constructor(protected readonly context: HostContext) {}

  /** Identifier that the object's events are sent to; null for those of the whole workbook. */
  get eventTarget(): string | null {
    return null;
  }

  protected get book(): Book {
    return this.context.book;
  }

  protected get make(): ObjectFactory {
    return this.context.make;
  }
}

/** A collection: `list` gives its items in order, the rest follows. */
export abstract class HostCollection extends HostObject {
  abstract list(): HostObject[];

  /** The item of that key (identifier or name); undefined where there is none. Collections without keys keep this. */
  find(_key: unknown): HostObject | undefined {
    return undefined;
  }
}
