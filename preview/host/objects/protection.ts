import type { Sheet } from '../book/book';
import { defaultProtection } from '../book/protection';
import { ApiError } from '../errors';
import { type HostContext, HostObject } from './host-object';

/** Excel's `WorksheetProtection`. */
export class WorksheetProtectionObject extends HostObject {
  readonly officeType = 'WorksheetProtection';

  constructor(
    context: HostContext,
    private readonly sheet: Sheet,
  ) {
    super(context);
  }

  get protected(): boolean {
    return this.sheet.side.protection !== undefined;
  }

  /** What the protection leaves to others; null on a sheet that is not protected. */
  get options(): object | null {
    return this.sheet.side.protection?.options ?? null;
  }

  /** @throws ApiError AccessDenied when the sheet is already protected */
  protect(options?: Record<string, unknown> | null, password?: string | null): void {
    if (this.protected) throw new ApiError('AccessDenied');
    for (const [name, value] of Object.entries(options ?? {})) {
      if (!(name in defaultProtection) || value === null) throw new ApiError('InvalidArgument');
    }
    this.sheet.side.protection = { options: { ...defaultProtection, ...options }, ...(password && { password }) };
    this.tell();
  }

  /** @throws ApiError AccessDenied for the wrong password */
  unprotect(password?: string | null): void {
    const { protection } = this.sheet.side;
    if (!protection) return;
    if (protection.password && protection.password !== password) throw new ApiError('AccessDenied');
    delete this.sheet.side.protection;
    this.tell();
  }

  private tell(): void {
    const { id } = this.sheet;
    const message = { isProtected: this.protected, worksheetId: id, source: 'Local' };
    this.context.subscriptions.raise('Worksheet', 'onProtectionChanged', id, message);
  }
}

/** Excel's `WorkbookProtection`: of the workbook's structure. */
export class WorkbookProtectionObject extends HostObject {
  readonly officeType = 'WorkbookProtection';

  get protected(): boolean {
    return this.book.side.data.structureProtection !== undefined;
  }

  /** @throws ApiError AccessDenied when the workbook is already protected */
  protect(password?: string | null): void {
    if (this.protected) throw new ApiError('AccessDenied');
    this.book.side.data.structureProtection = { ...(password && { password }) };
  }

  /** @throws ApiError AccessDenied for the wrong password */
  unprotect(password?: string | null): void {
    const { structureProtection: protection } = this.book.side.data;
    if (protection?.password && protection.password !== password) throw new ApiError('AccessDenied');
    delete this.book.side.data.structureProtection;
  }
}
