import type { Area } from '../../workbook';
import { parseArea } from '../../workbook';

/** The area of an address that the report itself wrote. */
export function areaOf(address: string): Area {
  const area = parseArea(address);
  if (!area) throw new Error(`No area: ${address}`);
  return area;
}
