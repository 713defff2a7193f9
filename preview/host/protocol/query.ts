import { ApiError } from '../errors';
import { HostCollection, type HostObject } from '../objects/host-object';
import type { Dispatcher } from './dispatcher';
import type { QueryInfo, RecursiveQueryInfo } from './messages';

type Loaded = Record<string, unknown>;

/** Answers what an add-in loads: names, paths ("format/fill/color"), items of collections, everything ("*"). */
export class Query {
  constructor(
    private readonly dispatcher: Dispatcher,
    /** Called for the items of a collection that only a reference can reach again. */
    private readonly keep: (object: HostObject) => void,
  ) {}

  /** What identifies an object to the library once the batch is over. */
  identity(object: HostObject): Loaded {
    const loaded: Loaded = {};
    for (const wireName of this.dispatcher.model.type(object.officeType).identity) {
      // Without a reference the library must go on using the path that it has.
      if (wireName === '_ReferenceId' && object.referenceId === null) continue;
      loaded[wireName] = this.dispatcher.read(object, wireName);
    }
    return loaded;
  }

  /** The properties that a query selects, by their wire names. */
  load(object: HostObject, { Select = [], Expand = [], Skip = 0, Top }: QueryInfo): Loaded {
    const wanted = [...Select, ...Expand];
    if (object instanceof HostCollection) return this.loadCollection(object, wanted, Skip, Top);
    const loaded = this.identity(object);
    const paths = new Map<string, string[]>();
    for (const path of wanted.length > 0 ? wanted : ['*']) {
      const [head = '', ...rest] = path.split(/[/.]/);
      if (head === '*') Object.assign(loaded, this.scalars(object));
      else if (!this.loadScalar(object, head, loaded)) {
        const navigation = this.dispatcher.model.navigation(object.officeType, head);
        if (!navigation) throw this.unknown(object, head);
        const below = paths.get(navigation.wireName) ?? [];
        if (rest.length > 0) below.push(rest.join('/'));
        paths.set(navigation.wireName, below);
      }
    }
    for (const [wireName, below] of paths) loaded[wireName] = this.loadChild(object, wireName, below);
    return loaded;
  }

  /** The same, following every property that leads to a type that has a query of its own. */
  loadRecursively(object: HostObject, { Queries, MaxDepth }: RecursiveQueryInfo, depth = 0): Loaded {
    const loaded = this.load(object, Queries[object.officeType] ?? { Select: [] });
    if (object instanceof HostCollection) {
      loaded._Items = object.list().map((item) => this.loadRecursively(item, { Queries, MaxDepth }, depth));
    }
    if (depth >= MaxDepth) return loaded;
    for (const [wireName, navigation] of Object.entries(this.dispatcher.model.type(object.officeType).navigations)) {
      const leadsTo = [navigation.type, navigation.type.replace(/Collection$/, '')];
      if (!leadsTo.some((type) => type in Queries)) continue;
      const child = this.dispatcher.navigate(object, wireName);
      loaded[wireName] = child && this.loadRecursively(child, { Queries, MaxDepth }, depth + 1);
    }
    return loaded;
  }

  private loadCollection(collection: HostCollection, paths: string[], skip: number, top: number | undefined): Loaded {
    const loaded: Loaded = {};
    const below: string[] = [];
    for (const path of paths) {
      const isOfItems = /^items(\/|$)/i.test(path);
      if (isOfItems || !this.loadScalar(collection, path, loaded)) below.push(path.replace(/^items\/?/i, '') || '*');
    }
    if (paths.length > 0 && below.length === 0) return loaded;
    const items = collection.list().slice(skip, top === undefined ? undefined : skip + top);
    loaded._Items = items.map((item) => {
      if (this.dispatcher.model.type(item.officeType).identity.includes('_ReferenceId')) this.keep(item);
      return this.load(item, { Select: below });
    });
    return loaded;
  }

  private loadChild(object: HostObject, name: string, paths: string[]): Loaded | null {
    const child = this.dispatcher.navigate(object, name);
    return child && this.load(child, { Select: paths });
  }

  private loadScalar(object: HostObject, name: string, loaded: Loaded): boolean {
    const scalar = this.dispatcher.model.scalar(object.officeType, name);
    if (!scalar) return false;
    loaded[scalar.wireName] = this.dispatcher.read(object, scalar.name);
    return true;
  }

  /** Every scalar that the advertised requirement sets hold: what a bare `load()` gives. */
  private scalars(object: HostObject): Loaded {
    const loaded: Loaded = {};
    for (const [wireName, scalar] of Object.entries(this.dispatcher.model.type(object.officeType).scalars)) {
      if (wireName.startsWith('_') || !this.dispatcher.model.advertises(scalar)) continue;
      loaded[wireName] = this.dispatcher.read(object, wireName);
    }
    return loaded;
  }

  private unknown(object: HostObject, name: string): ApiError {
    return new ApiError(
      'InvalidArgument',
      `The property '${name}' does not exist on ${object.officeType}.`,
      `${object.officeType}.load`,
    );
  }
}
