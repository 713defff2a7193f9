/** Expressions of Excel, without equals sign, that never come out as an error and never take an empty cell for zero. */

/** A text as formulas write it. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** One cell divided by another; nothing where one of them is no number, or the other is zero. */
export function ratio(one: string, other: string): string {
  return `IF(COUNT(${one},${other})=2,IF(${other}=0,"",${one}/${other}),"")`;
}

/** One cell less another; nothing where one of them is no number. */
export function difference(one: string, other: string): string {
  return `IF(COUNT(${one},${other})=2,${one}-${other},"")`;
}

/** Whether both cells are numbers and the first is greater, by more than a euro’s hundredth. */
export function exceeds(one: string, other: string): string {
  return `IF(COUNT(${one},${other})=2,${one}-${other}>0.005,FALSE)`;
}

/** The sum of a span's numbers; nothing where it has none. */
export function sumOfNumbers(span: string): string {
  return `IF(COUNT(${span})=0,"",SUM(${span}))`;
}

/** The first of some conditions that is true gives its value; else nothing. */
export function firstTrue(cases: readonly (readonly [condition: string, value: string])[], otherwise = '""'): string {
  return cases.reduceRight((rest, [condition, value]) => `IF(${condition},${value},${rest})`, otherwise);
}
