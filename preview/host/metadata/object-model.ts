import { ApiError } from '../errors';
import { hasRequirementSet, type RequirementSets } from './requirement-sets';
import type { EventInfo, MethodInfo, NavigationInfo, ScalarInfo, TypeInfo, TypeTable } from './type-table';

/** A member together with the name that the wire gives it. */
type Wired<M> = M & { wireName: string };

/** Looks members up in the type table, whatever the case they are written in, and refuses what is too new. */
export class ObjectModel {
  private readonly scalars = new Map<string, Map<string, Wired<ScalarInfo>>>();
  private readonly navigations = new Map<string, Map<string, Wired<NavigationInfo>>>();

  constructor(
    private readonly table: TypeTable,
    private readonly sets: RequirementSets,
  ) {}

  /** The type of that name; every object of the host bears one that exists. */
  type(name: string): TypeInfo {
    const type = this.table.types[name];
    if (!type) throw new ApiError('ApiNotFound', `There is no type ${name}.`);
    return type;
  }

  /** The scalar that an add-in loads as `name` ("rowCount", in any case) or that the wire calls so ("RowCount"). */
  scalar(type: string, name: string): Wired<ScalarInfo> | undefined {
    return this.index(this.scalars, type, this.type(type).scalars).get(name.toLowerCase());
  }

  /** The property of that name that leads to another object. */
  navigation(type: string, name: string): Wired<NavigationInfo> | undefined {
    return this.index(this.navigations, type, this.type(type).navigations).get(name.toLowerCase());
  }

  /** The method that the wire calls so ("GetRange"). */
  method(type: string, wireName: string): MethodInfo | undefined {
    return this.type(type).methods[wireName];
  }

  /** The event that a method of that wire name subscribes to or unsubscribes from. */
  eventOf(type: string, wireName: string): { event: EventInfo; subscribes: boolean } | undefined {
    for (const event of Object.values(this.type(type).events)) {
      if (event.register === wireName) return { event, subscribes: true };
      if (event.unregister === wireName) return { event, subscribes: false };
    }
    return undefined;
  }

  /** The event that the add-in knows by that name ("onChanged"). */
  event(type: string, name: string): EventInfo {
    const event = this.type(type).events[name];
    if (!event) throw new Error(`office.js has no event ${type}.${name}.`);
    return event;
  }

  /**
   * One of the values of an enumeration, whatever case the add-in writes it in.
   * @throws ApiError InvalidArgument for anything else
   */
  enumValue(enumeration: string, value: unknown): string {
    const known = this.table.enumerations[enumeration]?.find(
      (item) => item.toLowerCase() === String(value).toLowerCase(),
    );
    if (known === undefined) throw new ApiError('InvalidArgument');
    return known;
  }

  /** @throws ApiError ApiNotFound when the member belongs to a requirement set that this host does not advertise */
  demand(type: string, member: { name: string; set?: string }): void {
    if (!this.advertises(member)) throw new ApiError('ApiNotFound', undefined, `${type}.${member.name}`);
  }

  /** Whether the requirement sets of this host hold a member. */
  advertises(member: { set?: string }): boolean {
    return member.set === undefined || hasRequirementSet(this.sets, member.set);
  }

  private index<M extends { name: string; setAs?: string }>(
    cache: Map<string, Map<string, Wired<M>>>,
    type: string,
    members: Record<string, M>,
  ): Map<string, Wired<M>> {
    let index = cache.get(type);
    if (!index) {
      index = new Map();
      for (const [wireName, member] of Object.entries(members)) {
        index.set(wireName.toLowerCase(), { wireName, ...member });
        index.set(member.name.toLowerCase(), { wireName, ...member });
        if (member.setAs !== undefined) index.set(member.setAs.toLowerCase(), { wireName, ...member });
      }
      cache.set(type, index);
    }
    return index;
  }
}
