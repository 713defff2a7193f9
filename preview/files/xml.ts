import { DOMParser, XMLSerializer, type Document, type Element, type Node } from '@xmldom/xmldom';

export type { Document, Element };

const ELEMENT = 1;

/** Parses one XML part; throws what the parser says of a broken one. */
export function parseXml(text: string): Document {
  return new DOMParser().parseFromString(text, 'text/xml');
}

/** The root element of a part. */
export function rootOf(text: string): Element {
  const root = parseXml(text).documentElement;
  if (!root) throw new Error('XML part without a root element.');
  return root;
}

export function toXml(node: Node): string {
  return new XMLSerializer().serializeToString(node);
}

/** Child elements of that name, whatever prefix the producer gave the namespace. */
export function childrenNamed(parent: Element | null | undefined, name: string): Element[] {
  return parent ? elementsOf(parent).filter((element) => element.localName === name) : [];
}

/** First child element of that name. */
export function childNamed(parent: Element | null | undefined, name: string): Element | undefined {
  return childrenNamed(parent, name)[0];
}

/** All child elements. */
export function elementsOf(parent: Element): Element[] {
  return Array.from(parent.childNodes).filter((node): node is Element => node.nodeType === ELEMENT);
}

/** Elements of that name at any depth. */
export function descendantsNamed(parent: Element | Document, name: string): Element[] {
  return Array.from(parent.getElementsByTagNameNS('*', name));
}

/** An attribute's text; undefined where it is missing, so that "" can mean an empty text. */
export function attribute(element: Element | undefined, name: string): string | undefined {
  return element?.hasAttribute(name) ? (element.getAttribute(name) ?? undefined) : undefined;
}

export function numberAttribute(element: Element | undefined, name: string): number | undefined {
  const text = attribute(element, name);
  return text === undefined || Number.isNaN(Number(text)) ? undefined : Number(text);
}

/** A boolean of the file format, which writes "1" or "true". */
export function booleanAttribute(element: Element | undefined, name: string): boolean | undefined {
  const text = attribute(element, name);
  return text === undefined ? undefined : text === '1' || text === 'true';
}

/** Text made safe inside an element or a double-quoted attribute. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);
}
