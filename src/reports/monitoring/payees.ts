/** Who receives the approved funding of an action. */
import type { Annexe1Row } from '../../annexes';
import { fold } from '../../annexes';
import type { Settings } from '../../convention';

/** The payee of the greatest part, as the settings name it; null where the cell names nobody. */
export function payeeOf({ approved }: Annexe1Row, { beneficiaries }: Settings): string | null {
  const [greatest] = [...approved.value.parts].sort((one, other) => other.euros - one.euros);
  const written = greatest?.actor ?? greatest?.source ?? null;
  if (written === null) return null;
  return beneficiaries.find((name) => fold(name) === fold(written)) ?? written;
}
