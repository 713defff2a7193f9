import type { Column2 } from '../column';
import { findingsCount } from '../findings-columns';

export const column: Column2 = findingsCount;
