import type { Sheet } from '../book/book';
import { addSheet, visibleSheets } from '../book/sheets';
import { ApiError } from '../errors';
import { HostCollection, type HostObject } from './host-object';

/** Excel's `WorksheetCollection`: the sheets in the order of their tabs. */
export class WorksheetCollectionObject extends HostCollection {
  readonly officeType = 'WorksheetCollection';

  list(): HostObject[] {
    return this.book.sheets.map((sheet) => this.make.worksheet(sheet));
  }

  override find(key: unknown): HostObject | undefined {
    const sheet = this.book.findSheet(String(key));
    return sheet && this.make.worksheet(sheet);
  }

  add(name?: string | null): HostObject {
    return this.make.worksheet(addSheet(this.book, name ?? undefined));
  }

  getActiveWorksheet(): HostObject {
    return this.make.worksheet(this.book.activeSheet);
  }

  getCount(visibleOnly?: boolean | null): number {
    return this.sheets(visibleOnly).length;
  }

  getFirst(visibleOnly?: boolean | null): HostObject {
    return this.existing(this.sheets(visibleOnly)[0]);
  }

  getLast(visibleOnly?: boolean | null): HostObject {
    return this.existing(this.sheets(visibleOnly).at(-1));
  }

  private sheets(visibleOnly?: boolean | null): Sheet[] {
    return visibleOnly ? visibleSheets(this.book) : this.book.sheets;
  }

  private existing(sheet: Sheet | undefined): HostObject {
    if (!sheet) throw new ApiError('ItemNotFound');
    return this.make.worksheet(sheet);
  }
}
