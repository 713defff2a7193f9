import { plural, typeset } from '../convention';
import { MOST_FOLLOWED } from '../workbook';

/** Why neither monitoring sheets nor an execution report are made for so many actions, and what to do (see `MOST_FOLLOWED`). */
export function tooManyActions(actions: number): string {
  return typeset(
    `Ce classeur compte ${plural(actions, 'action')} : au-delà de ${MOST_FOLLOWED}, leur suivi et leur rapport dépassent ce qu’Excel pour le web écrit en une fois (5 Mo). Répartissez-les dans plusieurs classeurs, par axe ou par territoire, puis recommencez dans chacun.`,
  );
}
