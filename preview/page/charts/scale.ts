/** The values that an axis shows. */
export interface Scale {
  min: number;
  max: number;
  ticks: number[];
}

/** Steps that are easy to count in. */
const STEPS = [1, 2, 2.5, 5, 10];
const MOST_TICKS = 7;

/** An axis that holds zero and all values, with round numbers on it; bounds and steps that someone chose are kept. */
export function scaleOf(
  values: readonly number[],
  chosen: { minimum?: number; maximum?: number; majorUnit?: number } = {},
): Scale {
  const least = chosen.minimum ?? Math.min(0, ...values);
  const highest = chosen.maximum ?? Math.max(0, ...values);
  const isFlat = highest <= least;
  const most = isFlat ? least + 1 : highest;
  const span = most - least;
  const step = chosen.majorUnit && chosen.majorUnit > 0 ? chosen.majorUnit : niceStep(span / MOST_TICKS);
  const min = chosen.minimum ?? Math.floor(least / step) * step;
  // Excel leaves room above the highest value.
  const max = chosen.maximum ?? Math.ceil((most + (most > 0 && !isFlat ? span * 0.02 : 0)) / step) * step;
  const top = max > min ? max : min + step;
  const count = Math.min(1000, Math.floor((top - min) / step + 1e-9));
  const ticks = Array.from({ length: count + 1 }, (_, index) => Number((min + index * step).toPrecision(12)));
  return { min, max: top, ticks };
}

function niceStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  return power * (STEPS.find((step) => step * power >= least) ?? 10);
}
