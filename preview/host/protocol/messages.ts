/** The batch protocol of the Rich API: what one `context.sync()` posts, and what it gets back. */
export interface BatchRequest {
  /** Ranges are to keep a reference for as long as the add-in's `Excel.run` lasts. */
  AutoKeepReference?: boolean;
  Actions: Action[];
  ObjectPaths: Record<string, ObjectPath>;
}

/** How to reach an object. */
export interface ObjectPath {
  Id: number;
  ObjectPathType: number;
  /** Name of the member, of the service, or the reference itself. */
  Name: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: ArgumentInfo;
}

export const ObjectPathType = {
  globalObject: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  referenceId: 6,
  nullObject: 7,
} as const;

/** Something to do with an object. */
export interface Action {
  Id: number;
  ActionType: number;
  Name: string;
  ObjectPathId: number;
  ArgumentInfo?: ArgumentInfo;
  QueryInfo?: QueryInfo;
  RecursiveQueryInfo?: RecursiveQueryInfo;
  /** Properties by name, of an update or of a state that must not have changed. */
  ObjectState?: Record<string, unknown>;
}

export const ActionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

/** Arguments of a call; where one is an object, its path stands at the same place of the second list. */
export interface ArgumentInfo {
  Arguments?: unknown[];
  ReferencedObjectPathIds?: unknown[] | null;
}

/** What to load. */
export interface QueryInfo {
  Select?: string[];
  Expand?: string[];
  Top?: number;
  Skip?: number;
}

/** What to load of each type, as far as objects lead to one another. */
export interface RecursiveQueryInfo {
  /** By name of type. */
  Queries: Record<string, QueryInfo>;
  MaxDepth: number;
}

export interface BatchResponse {
  Results: { ActionId: number; Value: unknown }[];
  TraceIds: number[];
  Error?: BatchError;
}

/** The first failure; it ends the batch, and what came before it stays done. */
export interface BatchError {
  Code: string;
  Message: string;
  Location: string;
  ActionIndex: number;
  HttpStatusCode: number;
}
