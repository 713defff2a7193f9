/** The error codes of Excel's API that this host gives, each with the words and the HTTP status that Excel gives with it. */
const known = {
  AccessDenied: ['You cannot perform the requested operation.', 403],
  ApiNotFound: [
    'The API you are trying to use could not be found. It may be available in a newer version of Excel.',
    400,
  ],
  Conflict: ['Request could not be processed because of a conflict.', 409],
  FilteredRangeConflict: ['The attempted operation causes a conflict with a filtered range.', 400],
  FormulaLengthExceedsLimit: ['The bytecode of the applied formula exceeds the maximum length limit.', 400],
  GeneralException: ['There was an internal error while processing the request.', 500],
  InsertDeleteConflict: ['The insert or delete operation attempted resulted in a conflict.', 409],
  InvalidArgument: ['The argument is invalid or missing or has an incorrect format.', 400],
  InvalidOperation: ['The operation attempted is invalid on the object.', 400],
  InvalidReference: ['This reference is not valid for the current operation.', 400],
  InvalidSelection: ['The current selection is invalid for this operation.', 400],
  ItemAlreadyExists: ['A resource with the same name or identifier already exists.', 400],
  ItemNotFound: ["The requested resource doesn't exist.", 404],
  MergedRangeConflict: ["A table can't overlap with another table, merged cells, or a PivotTable report.", 400],
  NotImplemented: ["The requested feature isn't implemented.", 501],
  RangeExceedsLimit: ['The cell count in the range has exceeded the maximum supported number.', 400],
} as const satisfies Record<string, readonly [message: string, status: number]>;

/** A code that Excel's API gives. */
export type ApiErrorCode = keyof typeof known;

/** What the host refuses, in Excel's own terms; the add-in receives it as an `OfficeExtension.Error`. */
export class ApiError extends Error {
  readonly status: number;

  /**
   * @param code as in `Excel.ErrorCodes`
   * @param message Excel's own sentence for the code unless something more precise is known
   * @param location the member that refused ("Range.values"), where it is not simply the one that was asked for
   */
  constructor(
    readonly code: ApiErrorCode,
    message: string = known[code][0],
    readonly location?: string,
  ) {
    super(message);
    this.status = known[code][1];
  }
}

/** The wording of Excel for an array that has not the shape of its range. */
export function wrongShape(): ApiError {
  return new ApiError(
    'InvalidArgument',
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}

/**
 * Something that Excel does and this host does not: fails loudly, and the host counts it.
 * @param name the member ("Range.getImage"), the service, the kind of action
 */
export function gap(name: string): ApiError {
  return new ApiError('NotImplemented', `This host does not implement ${name}.`, name);
}

/** Whether something thrown says that the thing asked for does not exist: the case that "OrNullObject" members forgive. */
export function isItemNotFound(error: unknown): boolean {
  return error instanceof ApiError && error.code === 'ItemNotFound';
}
