/**
 * Settings as people type and read them in French, one kind for each sort of value: « 230 000 € », « 50 % », « 30/06/2021 »,
 * one name a line. Pure.
 */
import isLuhnNumber from 'validator/lib/isLuhnNumber';
import { isoDate } from '../../annexes';
import type { Seat, TerritorySetting, UnitCost } from '../../convention';
import { euros, percent, typeset } from '../../convention';

/** What was typed, as a value; or why it is none, a French sentence that says what to type. */
export type Typed<T> = { value: T } | { fault: string };

export interface Kind<T> {
  format(value: T): string;
  parse(text: string): Typed<T>;
  /** Takes several lines. */
  isLong?: true;
}

const faults = {
  text: 'Ce réglage ne peut pas être vide.',
  number: 'Saisissez un nombre, par exemple 1 500.',
  euros: 'Saisissez un montant en euros, par exemple 230 000 €.',
  percent: 'Saisissez un pourcentage, par exemple 50 %.',
  percentRange: (most: number) => `Saisissez un pourcentage entre 0 et ${most} %.`,
  whole: (least: number, most: number) => `Saisissez un nombre entier entre ${least} et ${most}.`,
  date: 'Saisissez une date qui existe, sous la forme jj/mm/aaaa.',
  day: 'Saisissez un jour de l’année qui existe, sous la forme jj/mm.',
  siren: 'Un SIREN compte 9 chiffres.',
  sirenKey: 'Ce SIREN est faux : sa clé de contrôle ne tombe pas juste. Recopiez-le de l’avis de situation de l’INSEE.',
  seat: 'Saisissez la rue, le code postal puis la ville : 57 boulevard Charles Livon, 13007 Marseille.',
  days: 'Saisissez des nombres de jours séparés par des points-virgules : 90 ; 45 ; 15.',
  territory: 'un territoire par ligne, avec après un point-virgule le sigle de son acteur.',
  unitCost: 'un forfait par ligne : dispositif ; unité ; montant. Par exemple : PF ; place ; 6 570 €.',
  line: (line: number, fault: string) => `Ligne ${line} : ${fault.charAt(0).toLowerCase()}${fault.slice(1)}`,
};

function failed(fault: string): { fault: string } {
  return { fault: typeset(fault) };
}

/** « 230 000,50 € » → 230000.5; null for what is no number. */
function numberOf(text: string): number | null {
  const plain = text.replace(/[\s\u202f€%]/g, '').replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}

export const text: Kind<string> = {
  format: (value) => value,
  parse: (typed) => ({ value: typed.trim() }),
};

export const amount: Kind<number> = {
  format: euros,
  parse(typed) {
    const value = numberOf(typed);
    return value === null || value < 0 || value > 1e12 ? failed(faults.euros) : { value };
  },
};

/** @param most in percent */
export function share(most = 100): Kind<number> {
  return {
    format: percent,
    parse(typed) {
      const value = numberOf(typed);
      if (value === null) return failed(faults.percent);
      return value < 0 || value > most ? failed(faults.percentRange(most)) : { value: value / 100 };
    },
  };
}

export function whole(least: number, most: number): Kind<number> {
  return {
    format: String,
    parse(typed) {
      const value = numberOf(typed);
      const isWhole = value !== null && Number.isInteger(value) && value >= least && value <= most;
      return isWhole ? { value } : failed(faults.whole(least, most));
    },
  };
}

export const date: Kind<string> = {
  format: (value) => value.split('-').reverse().join('/'),
  parse(typed) {
    const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(typed.trim()) ?? [];
    const value = isoDate(Number(year), Number(month), Number(day));
    return year === undefined || value === null ? failed(faults.date) : { value };
  },
};

export const dayOfYear: Kind<string> = {
  format: (value) => value.split('-').reverse().join('/'),
  parse(typed) {
    const [, day, month] = /^(\d{1,2})[/.-](\d{1,2})$/.exec(typed.trim()) ?? [];
    // In a year of 365 days: what is due every year is not due on 29 February.
    const value = month === undefined ? null : isoDate(2021, Number(month), Number(day));
    return value === null ? failed(faults.day) : { value: value.slice(5) };
  },
};

export const siren: Kind<string> = {
  format: (value) => value.replace(/^(\d{3})(\d{3})(\d{3})$/, '$1 $2 $3'),
  parse(typed) {
    const value = typed.replace(/[\s\u202f]/g, '');
    if (!/^\d{9}$/.test(value)) return failed(faults.siren);
    return isLuhnNumber(value) ? { value } : failed(faults.sirenKey);
  },
};

export const seat: Kind<Seat> = {
  format: ({ street, postalCode, city }) => `${street}, ${postalCode} ${city}`,
  parse(typed) {
    const [, street, postalCode, city] = /^(.+?)[\s,]+(\d{5})\s+(\S.*)$/.exec(typed.trim()) ?? [];
    if (!street || !postalCode || !city) return failed(faults.seat);
    return { value: { street, postalCode, city } };
  },
};

export const dayCounts: Kind<readonly number[]> = {
  format: (value) => value.join(' ; '),
  parse(typed) {
    const values = typed.split(/[;,\n]/).flatMap((part) => (part.trim() === '' ? [] : [numberOf(part)]));
    const areDays = values.every((value) => value !== null && Number.isInteger(value) && value >= 0 && value <= 366);
    return areDays ? { value: values as number[] } : failed(faults.days);
  },
};

/** Nothing typed is null: what is not known. */
export function orNone<T>(kind: Kind<T>): Kind<T | null> {
  return {
    ...kind,
    format: (value) => (value === null ? '' : kind.format(value)),
    parse: (typed) => (typed.trim() === '' ? { value: null } : kind.parse(typed)),
  };
}

export function required(kind: Kind<string>): Kind<string> {
  return { ...kind, parse: (typed) => (typed.trim() === '' ? failed(faults.text) : kind.parse(typed)) };
}

/** One value a line, empty lines left aside; a fault names its line. */
export function lines<T>(kind: Kind<T>): Kind<readonly T[]> {
  return {
    isLong: true,
    format: (values) => values.map(kind.format).join('\n'),
    parse(typed) {
      const values: T[] = [];
      for (const [index, line] of typed.split('\n').entries()) {
        if (line.trim() === '') continue;
        const read = kind.parse(line);
        if ('fault' in read) return failed(faults.line(index + 1, read.fault));
        values.push(read.value);
      }
      return { value: values };
    },
  };
}

/** The columns of a line, pasted from a sheet or separated by semicolons. */
function columnsOf(line: string): string[] {
  return line.split(/[;\t]/).map((part) => part.trim());
}

export const territory: Kind<TerritorySetting> = {
  format: ({ name, actor }) => (actor === null ? name : `${name} ; ${actor}`),
  parse(typed) {
    const [name = '', actor = '', ...others] = columnsOf(typed);
    if (name === '' || others.some((other) => other !== '')) return failed(faults.territory);
    return { value: { name, actor: actor === '' ? null : actor } };
  },
};

export const unitCost: Kind<UnitCost> = {
  format: ({ scheme, unit, euros: cost }) => `${scheme} ; ${unit} ; ${euros(cost)}`,
  parse(typed) {
    const [scheme = '', unit = '', cost = '', ...others] = columnsOf(typed);
    const read = amount.parse(cost);
    const isWhole = scheme !== '' && unit !== '' && others.length === 0;
    return isWhole && 'value' in read ? { value: { scheme, unit, euros: read.value } } : failed(faults.unitCost);
  },
};
