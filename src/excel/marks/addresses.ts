import { areaAddress } from '../../workbook';
import type { Area } from '../../workbook';

/** Excel refuses an address of more than 8,192 characters; ours stay a little under. */
const LONGEST_ADDRESS = 8_000;

/** Addresses that together name all areas, in their order, none longer than Excel accepts: "J3:J27,K8". */
export function addressesOf(areas: readonly Area[]): string[] {
  const addresses: string[] = [];
  let address = '';
  for (const area of areas) {
    const next = areaAddress(area);
    if (address !== '' && address.length + 1 + next.length > LONGEST_ADDRESS) {
      addresses.push(address);
      address = '';
    }
    address = address === '' ? next : `${address},${next}`;
  }
  return address === '' ? addresses : [...addresses, address];
}
