import { HostObject } from './host-object';

/** Excel's `Runtime`: whether this add-in hears of events. */
export class RuntimeObject extends HostObject {
  readonly officeType = 'Runtime';

  get enableEvents(): boolean {
    return this.context.subscriptions.areEnabled;
  }

  set enableEvents(enabled: unknown) {
    this.context.subscriptions.areEnabled = Boolean(enabled);
  }
}
