import type { Column2 } from '../column';
import { reliability } from '../findings-columns';

export const column: Column2 = reliability;
