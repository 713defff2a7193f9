import { ApiError, gap, isItemNotFound } from '../errors';
import type { ObjectModel } from '../metadata/object-model';
import { HostCollection, HostObject } from '../objects/host-object';
import type { Subscriptions } from '../events/subscriptions';

type Members = Record<string, unknown>;
type Method = (...values: unknown[]) => unknown;

const OR_NULL_OBJECT = 'OrNullObject';

/**
 * Reaches the members of the host's objects by the names of the wire, with what Excel does for every type alike:
 * requirement sets, read-only properties, null objects, collections, subscriptions. Members that office.js has and the
 * object has not are gaps: they fail with `NotImplemented`.
 */
export class Dispatcher {
  constructor(
    readonly model: ObjectModel,
    private readonly subscriptions: Subscriptions,
  ) {}

  /** The value of a scalar. */
  read(object: HostObject, name: string): unknown {
    const scalar = this.model.scalar(object.officeType, name);
    if (!scalar) throw new ApiError('InvalidArgument', undefined, `${object.officeType}.${name}`);
    this.model.demand(object.officeType, scalar);
    if (scalar.name === '_ReferenceId') return object.referenceId;
    if (!(scalar.name in object)) throw gap(`${object.officeType}.${scalar.name}`);
    return (object as unknown as Members)[scalar.name];
  }

  /** Sets a scalar; on a null object Excel says that it is not there. */
  write(object: HostObject | null, name: string, value: unknown): void {
    if (!object) throw new ApiError('ItemNotFound');
    const scalar = this.model.scalar(object.officeType, name);
    if (!scalar) throw new ApiError('InvalidArgument', undefined, `${object.officeType}.${name}`);
    if (!scalar.isWritable) throw new ApiError('AccessDenied', undefined, `${object.officeType}.${scalar.name}`);
    this.model.demand(object.officeType, scalar);
    if (!hasSetter(object, scalar.name)) throw gap(`${object.officeType}.${scalar.name}`);
    (object as unknown as Members)[scalar.name] = value;
  }

  /** The object that a property leads to; null where it leads nowhere and its name allows for that. */
  navigate(object: HostObject, name: string): HostObject | null {
    const navigation = this.model.navigation(object.officeType, name);
    if (!navigation) throw new ApiError('InvalidArgument', undefined, `${object.officeType}.${name}`);
    this.model.demand(object.officeType, navigation);
    const location = `${object.officeType}.${navigation.name}`;
    const isOptional = isForgiving(object, navigation.name);
    const member = isOptional ? navigation.name.slice(0, -OR_NULL_OBJECT.length) : navigation.name;
    if (!(member in object)) throw gap(location);
    try {
      return asObject((object as unknown as Members)[member], location);
    } catch (error) {
      if (isOptional && isItemNotFound(error)) return null;
      throw error;
    }
  }

  /** The object that a method gives. The children of a null object are null objects. */
  async callForObject(object: HostObject | null, name: string, values: unknown[]): Promise<HostObject | null> {
    return object ? asObject(await this.call(object, name, values), `${object.officeType}.${name}`) : null;
  }

  /** The value that a method gives. */
  async callForValue(object: HostObject | null, name: string, values: unknown[]): Promise<unknown> {
    // The library queues these for every object it tracks, before it can know that the object is null.
    if (!object && name.startsWith('_')) return null;
    if (!object) throw new ApiError('ItemNotFound');
    const subscription = this.model.eventOf(object.officeType, name);
    if (subscription) {
      this.model.demand(object.officeType, { name, ...subscription.event });
      this.subscriptions.change(object.eventTarget, subscription.event, subscription.subscribes);
      return null;
    }
    return this.call(object, name, values);
  }

  /** The item of a collection by key, as `getItem`. */
  async item(collection: HostObject, key: unknown): Promise<HostObject> {
    const found = await this.call(collection, 'GetItem', [key]);
    if (found instanceof HostObject) return found;
    throw new ApiError('ItemNotFound', undefined, `${collection.officeType}.getItem`);
  }

  private async call(object: HostObject, wireName: string, values: unknown[]): Promise<unknown> {
    const method = this.model.method(object.officeType, wireName);
    if (!method) throw new ApiError('ApiNotFound', undefined, `${object.officeType}.${wireName}`);
    this.model.demand(object.officeType, method);
    return this.forgiving(object, method.name, (name): unknown => {
      const member = (object as unknown as Members)[name];
      if (typeof member === 'function') return (member as Method).apply(object, values);
      if (object instanceof HostCollection) return this.callCollection(object, name, method.name, values);
      throw gap(`${object.officeType}.${method.name}`);
    });
  }

  private callCollection(collection: HostCollection, name: string, asked: string, values: unknown[]): unknown {
    if (name === 'getCount') return collection.list().length;
    if (name !== 'getItem' && name !== 'getItemAt') throw gap(`${collection.officeType}.${asked}`);
    const key = values[0];
    const item = name === 'getItem' ? collection.find(key) : collection.list()[Number(key)];
    if (item) return item;
    throw new ApiError(
      name === 'getItem' ? 'ItemNotFound' : 'InvalidArgument',
      undefined,
      `${collection.officeType}.${asked}`,
    );
  }

  /** Runs a method; one called "…OrNullObject" that an object lacks is the plain one, with null for what is not found. */
  private async forgiving(object: HostObject, name: string, run: (name: string) => unknown): Promise<unknown> {
    if (!isForgiving(object, name)) return run(name);
    try {
      return await run(name.slice(0, -OR_NULL_OBJECT.length));
    } catch (error) {
      if (isItemNotFound(error)) return null;
      throw error;
    }
  }
}

/** Whether a member is the forgiving form of one that the object has. */
function isForgiving(object: HostObject, name: string): boolean {
  return name.endsWith(OR_NULL_OBJECT) && !(name in object);
}

function hasSetter(object: object, name: string): boolean {
  for (let at: object | null = object; at; at = Object.getPrototypeOf(at) as object | null) {
    const property = Object.getOwnPropertyDescriptor(at, name);
    if (property) return property.set !== undefined;
  }
  return false;
}

function asObject(value: unknown, location: string): HostObject | null {
  if (value === null || value instanceof HostObject) return value;
  throw new Error(`${location} gave something that is not an object.`);
}
