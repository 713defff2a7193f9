import { DOMParser } from '@xmldom/xmldom';
import { ApiError } from '../errors';

/**
 * The root element of an XML text.
 * @throws ApiError InvalidArgument when it is not well formed
 */
export function parseXmlRoot(xml: unknown): { namespaceUri: string } {
  if (typeof xml !== 'string' || xml.trim() === '') throw new ApiError('InvalidArgument');
  const refuse = () => {
    throw new ApiError('InvalidArgument', 'The XML is not well formed.');
  };
  const parser = new DOMParser({ onError: (level) => (level === 'warning' ? undefined : refuse()) });
  let root;
  try {
    root = parser.parseFromString(xml, 'text/xml').documentElement;
  } catch {
    return refuse();
  }
  return root ? { namespaceUri: root.namespaceURI ?? '' } : refuse();
}
