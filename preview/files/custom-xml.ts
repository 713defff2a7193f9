import type { CustomXmlPartData } from '../host/side-store';
import { relationshipsPath, type Package } from './package';
import { rootOf } from './xml';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
const PROPERTIES_NAMESPACE = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';

/** The custom XML parts of a file, in which add-ins keep what they know of the workbook. */
export function readCustomXml(file: Package): CustomXmlPartData[] {
  return file
    .relationships(file.workbookPath)
    .filter(({ kind, target }) => kind === 'customXml' && file.has(target))
    .map(({ target }, index) => {
      const properties = file.relationships(target).find(({ kind }) => kind === 'customXmlProps');
      const text = properties && file.text(properties.target);
      const id = text && rootOf(text).getAttributeNS(PROPERTIES_NAMESPACE, 'itemID');
      return { id: id || madeUpId(index), xml: file.text(target) ?? '' };
    });
}

/** For a part whose properties are missing: any identifier will do, as long as it is the same each time. */
function madeUpId(index: number): string {
  return `{00000000-0000-4000-8000-${String(index + 1).padStart(12, '0')}}`;
}

/** Puts the parts into a file that has none yet. */
export function writeCustomXml(file: Package, parts: readonly CustomXmlPartData[]): void {
  if (parts.length === 0) return;
  const overrides: string[] = [];
  const references: string[] = [];
  parts.forEach(({ id, xml }, index) => {
    const number = index + 1;
    const item = `customXml/item${number}.xml`;
    file.write(item, xml);
    file.write(
      `customXml/itemProps${number}.xml`,
      `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<ds:datastoreItem ds:itemID="${id}" xmlns:ds="${PROPERTIES_NAMESPACE}"><ds:schemaRefs/></ds:datastoreItem>`,
    );
    file.write(
      relationshipsPath(item),
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONSHIPS}/customXmlProps" Target="itemProps${number}.xml"/></Relationships>`,
    );
    overrides.push(`<Override PartName="/customXml/itemProps${number}.xml" ContentType="${PROPERTIES_TYPE}"/>`);
    references.push(`<Relationship Id="rIdCustomXml${number}" Type="${RELATIONSHIPS}/customXml" Target="../${item}"/>`);
  });
  insertBefore(file, '[Content_Types].xml', '</Types>', overrides);
  insertBefore(file, relationshipsPath(file.workbookPath), '</Relationships>', references);
}

function insertBefore(file: Package, path: string, end: string, elements: readonly string[]): void {
  file.write(
    path,
    (file.text(path) ?? '').replace(end, () => elements.join('') + end),
  );
}
