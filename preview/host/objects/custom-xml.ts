import type { CustomXmlPartData } from '../side-store';
import { ApiError } from '../errors';
import { HostCollection, type HostContext, HostObject } from './host-object';
import { parseXmlRoot } from './xml-root';

/** Excel's `CustomXmlPartCollection`: the parts of the whole file. */
export class CustomXmlPartCollectionObject extends HostCollection {
  readonly officeType = 'CustomXmlPartCollection';

  list(): HostObject[] {
    return this.parts.map(({ id }) => new CustomXmlPartObject(this.context, id));
  }

  override find(key: unknown): HostObject | undefined {
    const part = this.parts.find(({ id }) => id.toLowerCase() === String(key).toLowerCase());
    return part && new CustomXmlPartObject(this.context, part.id);
  }

  /** @throws ApiError InvalidArgument for what is not well-formed XML */
  add(xml: unknown): HostObject {
    parseXmlRoot(xml);
    const id = `{${crypto.randomUUID().toUpperCase()}}`;
    this.parts.push({ id, xml: String(xml) });
    return new CustomXmlPartObject(this.context, id);
  }

  getByNamespace(namespaceUri: string): HostObject {
    return new CustomXmlPartScopedCollectionObject(this.context, namespaceUri);
  }

  private get parts(): CustomXmlPartData[] {
    return this.book.side.data.customXmlParts;
  }
}

/** Excel's `CustomXmlPartScopedCollection`: the parts of one namespace. */
class CustomXmlPartScopedCollectionObject extends HostCollection {
  readonly officeType = 'CustomXmlPartScopedCollection';

  constructor(
    context: HostContext,
    private readonly namespaceUri: string,
  ) {
    super(context);
  }

  list(): CustomXmlPartObject[] {
    return this.book.side.data.customXmlParts
      .filter(({ xml }) => parseXmlRoot(xml).namespaceUri === this.namespaceUri)
      .map(({ id }) => new CustomXmlPartObject(this.context, id));
  }

  override find(key: unknown): HostObject | undefined {
    return this.list().find(({ id }) => id.toLowerCase() === String(key).toLowerCase());
  }

  /** @throws ApiError GeneralException unless there is exactly one */
  getOnlyItem(): HostObject {
    const [only, ...more] = this.list();
    if (!only || more.length > 0) throw new ApiError('GeneralException');
    return only;
  }

  /** Null when there is none, or more than one. */
  getOnlyItemOrNullObject(): HostObject | null {
    const [only, ...more] = this.list();
    return only && more.length === 0 ? only : null;
  }
}

/** Excel's `CustomXmlPart`. */
class CustomXmlPartObject extends HostObject {
  readonly officeType = 'CustomXmlPart';

  constructor(
    context: HostContext,
    readonly id: string,
  ) {
    super(context);
  }

  get namespaceUri(): string {
    return parseXmlRoot(this.part.xml).namespaceUri;
  }

  delete(): void {
    const { data } = this.book.side;
    data.customXmlParts = data.customXmlParts.filter((part) => part !== this.part);
  }

  getXml(): string {
    return this.part.xml;
  }

  setXml(xml: unknown): void {
    parseXmlRoot(xml);
    this.part.xml = String(xml);
  }

  private get part(): CustomXmlPartData {
    const part = this.book.side.data.customXmlParts.find(({ id }) => id === this.id);
    if (!part) throw new ApiError('ItemNotFound');
    return part;
  }
}
