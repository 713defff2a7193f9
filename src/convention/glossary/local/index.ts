import type { Territory } from '../territory';
import { aixMarseilleProvence } from './amp';

/** Territories whose local names are known. */
export const territories: readonly Territory[] = [aixMarseilleProvence];
