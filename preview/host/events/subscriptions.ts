import type { EventInfo } from '../metadata/type-table';
import type { ObjectModel } from '../metadata/object-model';

/** An event of the Rich API, as both transports carry it: category, type, target, JSON message, number. */
export type HostEvent = [category: number, type: number, targetId: string, message: string, id: number];

/** Category of the events that office.js hands to its handlers. */
const RICH_API_EVENT = 65536;
const WORKBOOK = 'Workbook';

/** Who has subscribed to which event; nothing is sent to those who have not. */
export class Subscriptions {
  /** The add-in has switched its events off (`context.runtime.enableEvents`). */
  areEnabled = true;
  private readonly counts = new Map<string, number>();
  private nextId = 1;

  constructor(
    private readonly model: ObjectModel,
    private readonly send: (events: HostEvent[]) => void,
  ) {}

  /**
   * One subscription more, or one fewer.
   * @param owner identifier of the object subscribed to, null for the whole workbook's
   */
  change(owner: string | null, event: EventInfo, subscribes: boolean): void {
    const key = subscriptionKey(event, targetOf(owner, event));
    this.counts.set(key, Math.max(0, (this.counts.get(key) ?? 0) + (subscribes ? 1 : -1)));
  }

  /** Whether anybody would be told; see `raise`. */
  isHeard(type: string, name: string, target: string | null, parent?: string): boolean {
    return this.areEnabled && this.listeners(this.model.event(type, name), target, parent).length > 0;
  }

  /**
   * Tells those who listen to one object, and those who listen to the collections that it is in.
   * @param type Office type that owns the event ("Worksheet"), name as the add-in knows it ("onChanged")
   * @param target identifier of the object it happened to; null when only the workbook's collection is told
   * @param parent identifier of the object whose collection it is in, beside the workbook's
   */
  raise(type: string, name: string, target: string | null, message: object, parent?: string): void {
    if (!this.areEnabled) return;
    const event = this.model.event(type, name);
    const events = this.listeners(event, target, parent).map((id): HostEvent => {
      return [RICH_API_EVENT, event.type, id, JSON.stringify(message), this.nextId++];
    });
    if (events.length > 0) this.send(events);
  }

  private listeners(event: EventInfo, target: string | null, parent?: string): string[] {
    return [target, parent, WORKBOOK]
      .filter((id) => typeof id === 'string')
      .filter((id) => (this.counts.get(subscriptionKey(event, id)) ?? 0) > 0);
  }
}

function subscriptionKey(event: EventInfo, target: string): string {
  return `${event.type}|${target}`;
}

function targetOf(owner: string | null, event: EventInfo): string {
  if (event.target === 'workbook') return WORKBOOK;
  return event.target === 'none' ? '' : (owner ?? WORKBOOK);
}
