/** What an action is to reach, as the columns count it. */
import type { Field, Target, TargetText } from '../annexes';
import { fold, parseTargets } from '../annexes';

interface Texts {
  objective: Field<TargetText>;
  indicators: Field<TargetText>;
  description: Field<string>;
}

/** The targets of the first text that sets one: the objective, the indicators, the description. */
function targetsOf({ objective, indicators, description }: Texts): readonly Target[] {
  const texts = [objective.value.targets, indicators.value.targets, parseTargets(description.text)];
  return texts.find((targets) => targets.length > 0) ?? [];
}

/** What is counted first, and all that is counted with it: « 150 PLAI + 20 », but not « (50 places) » after « 2 pensions ». */
function mainTargets(row: Texts): readonly Target[] {
  const targets = targetsOf(row);
  const [first] = targets;
  return targets.filter(({ unit }) => fold(unit) === fold(first?.unit ?? ''));
}

/** The unit of the targets: « places », « désignations »; null where none is set. */
export function targetUnit(row: Texts): string | null {
  return mainTargets(row)[0]?.unit ?? null;
}

/**
 * The target of a year, the least of a range (« 60 à 80 places »): what the text says of that year and of every year.
 * @param isUndatedYear whether what is said of no year is of this one
 */
export function targetOf(row: Texts, year: number, isUndatedYear: boolean): number | null {
  const ofYear = mainTargets(row).filter((target) => {
    return target.year === year || (target.year === null && (target.isYearly || isUndatedYear));
  });
  return ofYear.length === 0 ? null : ofYear.reduce((sum, { low }) => sum + low, 0);
}
