import type { Column1 } from '../column';
import { reliability } from '../findings-columns';

export const column: Column1 = reliability;
