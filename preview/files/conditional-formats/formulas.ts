import type { CFTextOperator, CFTimePeriodOperator } from '@univerjs/sheets-conditional-formatting';

export function isNumber(formula: string): boolean {
  return formula.trim() !== '' && !Number.isNaN(Number(formula));
}

/** Whether a formula is nothing but a text between quotes. */
export function isText(formula: string): boolean {
  return /^"(?:[^"]|"")*"$/.test(formula);
}

/** "a ""b""" → a "b" */
export function textOf(formula: string): string {
  return formula.slice(1, -1).replaceAll('""', '"');
}

/** a "b" → "a ""b""" */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** The cell that a rule's formula is written for: the first of its first area, "J3" for "J3:K9 M3:M9". */
function anchorOf(list: string): string {
  const [first = 'A1'] = list.trim().split(/[\s:]/);
  return first.replaceAll('$', '');
}

const signs: Readonly<Record<string, string>> = {
  equal: '=',
  notEqual: '<>',
  greaterThan: '>',
  greaterThanOrEqual: '>=',
  lessThan: '<',
  lessThanOrEqual: '<=',
};

/** A comparison of the cell as a formula: ("greaterThan", "$B$1") → "J3>($B$1)". */
export function comparisonFormula(operator: string, first: string, second: string, list: string): string {
  const cell = anchorOf(list);
  if (operator === 'between') return `AND(${cell}>=MIN(${first},${second}),${cell}<=MAX(${first},${second}))`;
  if (operator === 'notBetween') return `OR(${cell}<MIN(${first},${second}),${cell}>MAX(${first},${second}))`;
  return `${cell}${signs[operator] ?? '='}(${first})`;
}

/** The formula that Excel writes beside a rule about text, for programs that know formulas only. */
export function textFormula(operator: `${CFTextOperator}`, text: string, list: string): string {
  const cell = anchorOf(list);
  const value = quoted(text);
  switch (operator) {
    case 'containsText':
      return `NOT(ISERROR(SEARCH(${value},${cell})))`;
    case 'notContainsText':
      return `ISERROR(SEARCH(${value},${cell}))`;
    case 'beginsWith':
      return `LEFT(${cell},${text.length})=${value}`;
    case 'endsWith':
      return `RIGHT(${cell},${text.length})=${value}`;
    case 'containsBlanks':
      return `LEN(TRIM(${cell}))=0`;
    case 'notContainsBlanks':
      return `LEN(TRIM(${cell}))>0`;
    case 'containsErrors':
      return `ISERROR(${cell})`;
    case 'notContainsErrors':
      return `NOT(ISERROR(${cell}))`;
    case 'equal':
    case 'notEqual':
      return value;
  }
}

/** The formula that Excel writes beside a rule about a period. */
export function periodFormula(period: `${CFTimePeriodOperator}`, list: string): string {
  const cell = anchorOf(list);
  const day = `ROUNDDOWN(${cell},0)`;
  const inMonth = (date: string) => `AND(MONTH(${cell})=MONTH(${date}),YEAR(${cell})=YEAR(${date}))`;
  switch (period) {
    case 'today':
      return `FLOOR(${cell},1)=TODAY()`;
    case 'yesterday':
      return `FLOOR(${cell},1)=TODAY()-1`;
    case 'tomorrow':
      return `FLOOR(${cell},1)=TODAY()+1`;
    case 'last7Days':
      return `AND(TODAY()-FLOOR(${cell},1)<=6,FLOOR(${cell},1)<=TODAY())`;
    case 'thisMonth':
      return inMonth('TODAY()');
    case 'lastMonth':
      return inMonth('EDATE(TODAY(),0-1)');
    case 'nextMonth':
      return inMonth('EDATE(TODAY(),0+1)');
    case 'thisWeek':
      return `AND(TODAY()-${day}<=WEEKDAY(TODAY())-1,${day}-TODAY()<=7-WEEKDAY(TODAY()))`;
    case 'lastWeek':
      return `AND(TODAY()-${day}>=WEEKDAY(TODAY()),TODAY()-${day}<WEEKDAY(TODAY())+7)`;
    case 'nextWeek':
      return `AND(${day}-TODAY()>7-WEEKDAY(TODAY()),${day}-TODAY()<15-WEEKDAY(TODAY()))`;
  }
}
