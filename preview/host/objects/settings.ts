import { ApiError } from '../errors';
import { HostCollection, type HostContext, HostObject } from './host-object';

/** Excel's `SettingCollection`: what the add-in keeps in the document, by key. */
export class SettingCollectionObject extends HostCollection {
  readonly officeType = 'SettingCollection';

  list(): HostObject[] {
    return Object.keys(this.book.side.data.settings).map((key) => new SettingObject(this.context, key));
  }

  override find(key: unknown): HostObject | undefined {
    return Object.hasOwn(this.book.side.data.settings, String(key))
      ? new SettingObject(this.context, String(key))
      : undefined;
  }

  /** Adds a setting, or changes the one that has the key. */
  add(key: string, value: unknown): HostObject {
    this.book.side.data.settings[key] = value;
    return new SettingObject(this.context, key);
  }
}

/** Excel's `Setting`. */
class SettingObject extends HostObject {
  readonly officeType = 'Setting';

  constructor(
    context: HostContext,
    readonly key: string,
  ) {
    super(context);
  }

  get _Id(): string {
    return this.key;
  }

  get value(): unknown {
    const { settings } = this.book.side.data;
    if (!Object.hasOwn(settings, this.key)) throw new ApiError('ItemNotFound');
    return settings[this.key];
  }

  set value(value: unknown) {
    this.book.side.data.settings[this.key] = value;
  }

  delete(): void {
    const { data } = this.book.side;
    data.settings = Object.fromEntries(Object.entries(data.settings).filter(([key]) => key !== this.key));
  }
}
