import { strToU8, unzipSync, zipSync } from 'fflate';
import { attribute, childrenNamed, rootOf } from './xml';

/** A relationship of one part of the file to another. */
export interface Relationship {
  id: string;
  /** Last word of its type: "worksheet", "customXml", "table"… */
  kind: string;
  /** Path of the target inside the file; as written where it lies outside. */
  target: string;
}

/** How the types of relationships begin. */
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const NO_RELATIONSHIPS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** An .xlsx file as the parts it is made of. */
export class Package {
  private constructor(private readonly parts: Record<string, Uint8Array>) {}

  /** Opens the bytes of a file; throws when they are no zip archive. */
  static open(bytes: Uint8Array): Package {
    return new Package(unzipSync(bytes));
  }

  /** Where the workbook itself stands; "xl/workbook.xml" in all but odd files. */
  get workbookPath(): string {
    return this.relationships('').find(({ kind }) => kind === 'officeDocument')?.target ?? 'xl/workbook.xml';
  }

  get paths(): string[] {
    return Object.keys(this.parts);
  }

  has(path: string): boolean {
    return path in this.parts;
  }

  /** Text of a part; undefined where the file has none. */
  text(path: string): string | undefined {
    const part = this.parts[path];
    return part && decode(part);
  }

  write(path: string, text: string): void {
    this.parts[path] = strToU8(text);
  }

  /** Says what a part is: "application/vnd.…+xml". */
  addContentType(path: string, type: string): void {
    this.insertAtEnd('[Content_Types].xml', 'Types', `<Override PartName="/${path}" ContentType="${type}"/>`);
  }

  /**
   * Lets a part refer to another one.
   * @param kind last word of the relationship's type: "chart", "drawing"…
   * @param target as seen from the part: "../charts/chart1.xml"
   */
  addRelationship(path: string, id: string, kind: string, target: string): void {
    const relationships = relationshipsPath(path);
    if (!this.has(relationships)) this.write(relationships, NO_RELATIONSHIPS);
    const type = `${RELATIONSHIPS}/${kind}`;
    this.insertAtEnd(relationships, 'Relationships', `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`);
  }

  private insertAtEnd(path: string, root: string, element: string): void {
    const end = `</${root}>`;
    this.write(
      path,
      (this.text(path) ?? '').replace(end, () => element + end),
    );
  }

  bytes(): Uint8Array<ArrayBuffer> {
    return zipSync(this.parts, { level: 6 });
  }

  /** What a part refers to, by the rules of the Open Packaging Conventions. */
  relationships(path: string): Relationship[] {
    const text = this.text(relationshipsPath(path));
    if (!text) return [];
    return childrenNamed(rootOf(text), 'Relationship').map((element) => ({
      id: attribute(element, 'Id') ?? '',
      kind: (attribute(element, 'Type') ?? '').split('/').at(-1) ?? '',
      target: resolve(path, attribute(element, 'Target') ?? '', attribute(element, 'TargetMode')),
    }));
  }
}

/** Parts are UTF-8, or UTF-16 with a byte order mark. */
function decode(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

/** Where a part's relationships stand: "xl/workbook.xml" → "xl/_rels/workbook.xml.rels". */
function relationshipsPath(path: string): string {
  return path.replace(/([^/]*)$/, '_rels/$1.rels');
}

function resolve(from: string, target: string, mode: string | undefined): string {
  if (mode === 'External') return target;
  return new URL(target, `https://part/${from}`).pathname.slice(1);
}
