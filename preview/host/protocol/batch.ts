import { ApiError, gap } from '../errors';
import type { HostContext, HostObject } from '../objects/host-object';
import type { Services } from '../services';
import type { Dispatcher } from './dispatcher';
import {
  type Action,
  ActionType,
  type ArgumentInfo,
  type BatchError,
  type BatchRequest,
  type BatchResponse,
  type ObjectPath,
  ObjectPathType,
} from './messages';
import { Query } from './query';

/** One batch of the Rich API, executed action by action until it ends or until one fails. */
export class Batch {
  private readonly reached = new Map<number, HostObject | null>();
  private readonly query: Query;

  constructor(
    private readonly request: BatchRequest,
    private readonly context: HostContext,
    private readonly dispatcher: Dispatcher,
    private readonly services: Services,
    /** Called with the name of what the host does not implement. */
    private readonly onGap: (name: string) => void,
  ) {
    this.query = new Query(dispatcher, (object) => {
      if (request.AutoKeepReference) context.references.keep(object);
    });
  }

  async run(): Promise<BatchResponse> {
    const response: BatchResponse = { Results: [], TraceIds: [] };
    const { book } = this.context;
    book.beginChanges();
    try {
      for (const [index, action] of this.request.Actions.entries()) {
        try {
          if (readsValues(action) || book.calculation.isRunning) {
            // First what is kept back: Univer drops a formula from a cell that is dressed while it is being calculated.
            book.finish();
            await book.calculation.settle();
          }
          if (action.ActionType === ActionType.trace) response.TraceIds.push(action.Id);
          response.Results.push({ ActionId: action.Id, Value: (await this.execute(action)) ?? null });
        } catch (error) {
          response.Error = this.failure(error, action, index);
          break;
        }
      }
    } finally {
      book.endChanges();
    }
    return response;
  }

  private async execute(action: Action): Promise<unknown> {
    if (action.ActionType === ActionType.trace) return null;
    const path = this.path(action.ObjectPathId);
    if (path.ObjectPathType === ObjectPathType.newObject) return this.executeService(path.Name, action);
    const object = await this.object(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.instantiate:
        return object && this.query.identity(object);
      case ActionType.query:
      case ActionType.queryAsJson:
        return object && this.query.load(object, action.QueryInfo ?? {});
      case ActionType.recursiveQuery:
        return object && this.query.loadRecursively(object, action.RecursiveQueryInfo ?? { Queries: {}, MaxDepth: 0 });
      case ActionType.method:
        return this.invoke(object, action);
      case ActionType.setProperty:
        return this.dispatcher.write(object, action.Name, (await this.values(action.ArgumentInfo))[0]);
      case ActionType.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {}))
          this.dispatcher.write(object, name, value);
        return null;
      case ActionType.ensureUnchanged:
        return this.ensureUnchanged(object, action.ObjectState ?? {});
      default:
        throw gap(`action of type ${action.ActionType}`);
    }
  }

  private async invoke(object: HostObject | null, action: Action): Promise<unknown> {
    if (action.Name === '_KeepReference') {
      if (object) this.context.references.keep(object);
      return null;
    }
    return this.dispatcher.callForValue(object, action.Name, await this.values(action.ArgumentInfo));
  }

  private async executeService(name: string, action: Action): Promise<unknown> {
    if (action.ActionType === ActionType.instantiate) return {};
    const method = this.services[name]?.[action.Name];
    if (!method) throw gap(`${name}.${action.Name}`);
    return method((await this.values(action.ArgumentInfo))[0]);
  }

  /** @throws ApiError Conflict when a property no longer has the value that the add-in knows */
  private ensureUnchanged(object: HostObject | null, state: Record<string, unknown>): null {
    if (!object) throw new ApiError('ItemNotFound');
    for (const [name, value] of Object.entries(state)) {
      if (JSON.stringify(this.dispatcher.read(object, name)) !== JSON.stringify(value)) throw new ApiError('Conflict');
    }
    return null;
  }

  private path(id: number): ObjectPath {
    const path = this.request.ObjectPaths[id];
    if (!path) throw new ApiError('InvalidArgument', `Object path ${id} is missing.`);
    return path;
  }

  /** The object at the end of a path, reached once per batch; null for a null object. */
  private async object(id: number): Promise<HostObject | null> {
    const known = this.reached.get(id);
    if (known !== undefined) return known;
    const object = await this.reach(this.path(id));
    this.reached.set(id, object);
    return object;
  }

  private async reach(path: ObjectPath): Promise<HostObject | null> {
    switch (path.ObjectPathType) {
      case ObjectPathType.globalObject:
        return this.context.make.workbook();
      case ObjectPathType.nullObject:
        return null;
      case ObjectPathType.referenceId:
        return this.context.references.find(path.Name);
      case ObjectPathType.newObject:
        throw gap(`service ${path.Name}`);
    }
    const parent = await this.object(path.ParentObjectPathId ?? -1);
    if (!parent) return null;
    const values = await this.values(path.ArgumentInfo);
    switch (path.ObjectPathType) {
      case ObjectPathType.property:
        return this.dispatcher.navigate(parent, path.Name);
      case ObjectPathType.indexer:
        return this.dispatcher.item(parent, values[0]);
      case ObjectPathType.method:
        return this.dispatcher.callForObject(parent, path.Name, values);
      default:
        throw gap(`object path of type ${path.ObjectPathType}`);
    }
  }

  /** The arguments of a call, objects in the place of the paths that stand for them. */
  private values(info: ArgumentInfo | undefined): Promise<unknown[]> {
    const paths = info?.ReferencedObjectPathIds ?? [];
    return Promise.all((info?.Arguments ?? []).map((value, index) => this.value(value, paths[index])));
  }

  private async value(value: unknown, path: unknown): Promise<unknown> {
    if (Array.isArray(value)) {
      const paths = Array.isArray(path) ? (path as unknown[]) : [];
      return paths.length === 0 ? value : Promise.all(value.map((item, index) => this.value(item, paths[index])));
    }
    if (typeof path === 'number' && path > 0) return this.object(path);
    if (value === null || typeof value !== 'object') return value;
    if ('_ObjectPathId' in value) return this.object(Number(value._ObjectPathId));
    const members = Object.entries(value).map(
      async ([name, item]) => [name, await this.value(item, undefined)] as const,
    );
    return Object.fromEntries(await Promise.all(members));
  }

  private failure(error: unknown, action: Action, index: number): BatchError {
    // What is not Excel's refusal is a fault of this host: said as Excel would, and shown to whoever develops it.
    if (!(error instanceof ApiError)) console.error(error);
    const known = error instanceof ApiError ? error : new ApiError('GeneralException', String(error));
    if (known.code === 'NotImplemented') this.onGap(known.location ?? known.message);
    return {
      Code: known.code,
      Message: known.message,
      Location: known.location ?? this.location(action),
      ActionIndex: index,
      HttpStatusCode: known.status,
    };
  }

  /** The member that an action was about, as Excel's errors name it: "Range.values", "WorksheetCollection.getItem". */
  private location(action: Action): string {
    const path = this.request.ObjectPaths[action.ObjectPathId];
    const own = this.reached.get(action.ObjectPathId);
    if (own && action.Name) return `${own.officeType}.${lowerFirst(action.Name)}`;
    const parent = path?.ParentObjectPathId === undefined ? null : this.reached.get(path.ParentObjectPathId);
    if (!own && parent && path) return `${parent.officeType}.${path.Name ? lowerFirst(path.Name) : 'getItem'}`;
    return own?.officeType ?? '';
  }
}

/** Methods that neither move cells nor look at values by themselves: what waits to be calculated may go on waiting. */
const BLIND = new Set([
  'Activate',
  'FreezeAt',
  'Merge',
  'Protect',
  'RemovePageBreaks',
  'Select',
  'SetPrintArea',
  'SetPrintMargins',
  'SetPrintTitleRows',
  'SetValues',
  'SetXAxisValues',
  'Unfreeze',
  'Unmerge',
  'Unprotect',
]);

/** Whether an action may look at values that formulas give. */
function readsValues(action: Action): boolean {
  switch (action.ActionType) {
    case ActionType.method:
      return !action.Name.startsWith('_') && !BLIND.has(action.Name);
    case ActionType.query:
    case ActionType.queryAsJson:
    case ActionType.recursiveQuery:
    case ActionType.ensureUnchanged:
      return true;
    default:
      return false;
  }
}

function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
