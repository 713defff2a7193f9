import type { Column1 } from '../column';
import { findingsCount } from '../findings-columns';

export const column: Column1 = findingsCount;
