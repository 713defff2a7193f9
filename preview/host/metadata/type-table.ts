/**
 * What Microsoft's office.js says of its own object model: every type, its members, their wire names and the
 * requirement set each belongs to. Read out of the installed library, never written by hand.
 */
export interface TypeTable {
  /** Version of `@microsoft/office-js` that the table was read from. */
  version: string;
  types: Record<string, TypeInfo>;
  /** Values that each enumeration takes on the wire: { SheetVisibility: ['Visible', 'Hidden', 'VeryHidden'] }. */
  enumerations: Record<string, string[]>;
}

/** One type of the object model. Members are keyed by their wire name ("RowCount"). */
export interface TypeInfo {
  isCollection: boolean;
  scalars: Record<string, ScalarInfo>;
  navigations: Record<string, NavigationInfo>;
  methods: Record<string, MethodInfo>;
  /** Keyed by the name that the add-in uses ("onChanged"). */
  events: Record<string, EventInfo>;
  /** Scalars that the library wants back when an object is instantiated. */
  identity: string[];
}

/** What every member has. */
interface MemberInfo {
  /** The name that the add-in uses ("rowCount"). */
  name: string;
  /** Requirement set ("ExcelApi 1.9"); absent for ExcelApi 1.1. */
  set?: string;
}

/** A plain value. */
export interface ScalarInfo extends MemberInfo {
  isWritable: boolean;
  /** Its name on the wire when it is set, where that differs: "Gridlines" for `showGridlines`. */
  setAs?: string;
}

/** A property that leads to another object. */
export interface NavigationInfo extends MemberInfo {
  type: string;
}

/** A method, including the indexer `getItem`, whose wire name is "GetItem". */
export interface MethodInfo extends MemberInfo {
  /** Type of the object that it gives; absent when it gives a value or nothing. */
  returns?: string;
  /** It changes nothing. */
  isReading: boolean;
}

/** An event. */
export interface EventInfo {
  type: number;
  /** Wire names of the methods that subscribe and unsubscribe; null for those that need neither. */
  register: string | null;
  unregister: string | null;
  /** Whose identifier the event is sent to: the workbook's, the object's own, its parent's, or none. */
  target: 'workbook' | 'object' | 'parent' | 'none';
  set?: string;
}
