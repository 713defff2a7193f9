/** The texts that the values of a row were read from, kept beside them: there one sees whether the row still says the same. */
import type { Field } from '../../annexes';
import { quoted } from '../cells';

/** Of a longer text, the beginning is shown. */
const SHOWN = 120;
const BETWEEN = ' · ';
/** Before the number of the action: some write « n°3 » for it. */
const ACTION = 'Action ';

/** Which text: « Validé » and the field of the row. */
export interface ReadText {
  label: string;
  field: Field<unknown>;
}

function isText({ raw, isMissing }: Field<unknown>): boolean {
  return !isMissing && typeof raw === 'string' && raw !== '';
}

/** « Action 3 · Financements : AMP 25000 · Validé : 50 KE Etat et 25 KE AMP »; null where no text was read. */
export function recordedTexts(number: string | null, texts: readonly ReadText[]): string | null {
  const parts = texts
    .filter(({ field }) => isText(field))
    .map(({ label, field: { raw } }) => `${label} : ${String(raw).slice(0, SHOWN)}${BETWEEN}`);
  const whole = (number === null ? '' : `${ACTION}${number}${BETWEEN}`) + parts.join('');
  return whole === '' ? null : whole.slice(0, -BETWEEN.length);
}

/**
 * A formula that is true where the row no longer says what was recorded, for a conditional format.
 * @param record address of what was recorded; `number` address of the action's number, null where it was not recorded
 */
export function recordIsOutdated(
  record: string,
  number: string | null,
  texts: readonly { label: string; address: string }[],
): string {
  const between = quoted(BETWEEN);
  const parts = texts.map(({ label, address }) => {
    const shown = `${quoted(`${label} : `)}&LEFT(${address},${SHOWN})&${between}`;
    return `IF(ISTEXT(${address}),IF(LEN(${address})>0,${shown},""),"")`;
  });
  if (number !== null) parts.unshift(`${quoted(ACTION)}&${number}&${between}`);
  return `=IF(LEN(${record})>0,${record}&${between},"")<>${parts.join('&') || '""'}`;
}

/** The number of the action that a record is about; null where it says none. */
export function recordedNumber(record: unknown): string | null {
  return typeof record === 'string' ? (/^Action (.+?)(?: · |$)/.exec(record)?.[1] ?? null) : null;
}
