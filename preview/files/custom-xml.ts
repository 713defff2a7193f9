import type { CustomXmlPartData } from '../host/side-store';
import type { Package } from './package';
import { rootOf } from './xml';

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
  parts.forEach(({ id, xml }, index) => {
    const number = index + 1;
    const item = `customXml/item${number}.xml`;
    const properties = `customXml/itemProps${number}.xml`;
    file.write(item, xml);
    file.write(
      properties,
      `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<ds:datastoreItem ds:itemID="${id}" xmlns:ds="${PROPERTIES_NAMESPACE}"><ds:schemaRefs/></ds:datastoreItem>`,
    );
    file.addContentType(properties, PROPERTIES_TYPE);
    file.addRelationship(item, 'rId1', 'customXmlProps', `itemProps${number}.xml`);
    file.addRelationship(file.workbookPath, `rIdCustomXml${number}`, 'customXml', `../${item}`);
  });
}
