import isEmail from 'validator/lib/isEmail';
import type { Annexes, ContactField, ContactKey } from '../../annexes';
import { fold } from '../../annexes';
import type { Settings } from '../../convention';
import { enumeration } from '../../convention';
import type { CellRef } from '../../workbook';
import { cellAddress } from '../../workbook';
import { isAgreementOf } from '../agreement';
import type { Report } from '../finding';
import { distinct } from '../gather';
import type { Rule } from '../rule';
import { line, quote } from '../wording';

/** What the State's model asks for, and how a sentence names it. */
const required = {
  name: 'le nom de la collectivité',
  president: 'le nom de qui la préside',
  siret: 'le SIRET',
  street: 'l’adresse',
  postalCode: 'le code postal',
  city: 'la commune',
  phone: 'le téléphone',
  email: 'l’adresse électronique',
  place: 'le lieu de signature',
  date: 'la date',
  signatory: 'la qualité du signataire',
} as const satisfies Partial<Record<ContactKey, string>>;

const messages = {
  missing: (names: readonly string[]) => `La fiche contact n’est pas complète : il manque ${enumeration(names)}.`,
  postalCode: (text: string) => `Le code postal de la fiche contact n’a pas 5 chiffres : ${quote(text)}.`,
  seat: (found: string, expected: string) =>
    `Le siège de la fiche contact n’est pas celui de la collectivité : ${quote(found)}, au lieu de ${quote(expected)}.`,
  phone: (text: string) => `Le téléphone de la fiche contact n’a pas 10 chiffres : ${quote(text)}.`,
  email: (text: string) => `L’adresse électronique de la fiche contact n’en est pas une : ${quote(text)}.`,
  contents: (cell: CellRef, text: string) =>
    `${cellAddress(cell)} : ${text === '' ? 'rien n’est écrit après le libellé' : quote(text)}.`,
};

/** Only what the sheet has a place for is asked: another model of contact sheet may do without the rest. */
export const rule: Rule = {
  meta: {
    id: 'identification-fiche-contact',
    title: 'La fiche contact est complète, et ses coordonnées ont la bonne forme.',
    severity: 'avertissement',
    source: 'Annexe 3',
    why: 'L’Annexe 3 est « à remplir obligatoirement » : c’est là que l’État trouve à qui écrire et qui engage la collectivité.',
    howToFix: 'Complétez la fiche, et vérifiez le code postal, le téléphone et l’adresse électronique.',
    examples: { bad: 'Téléphone 04919979.', good: 'Téléphone 04 91 99 79 80.' },
    needs: {},
  },
  messages,
  check: (annexes, { settings }) => [...missing(annexes), ...malformed(annexes), ...otherSeat(annexes, settings)],
};

function report(message: string, ...fields: ContactField[]): Report[] {
  const [first] = fields;
  if (!first) return [];
  return [
    {
      message,
      cell: first.cell,
      cells: distinct(fields.map(({ cell }) => cell)),
      action: null,
      evidence: fields.map(({ cell, text }) => line(messages.contents(cell, text), cell)),
    },
  ];
}

function missing({ contactSheet }: Annexes): Report[] {
  const empty = Object.entries(required).flatMap(([key, name]) => {
    const field = contactSheet?.fields[key as keyof typeof required];
    return field && !/[\p{L}\d]/u.test(field.text) ? [{ name, field }] : [];
  });
  if (empty.length === 0) return [];
  return report(messages.missing(empty.map(({ name }) => name)), ...empty.map(({ field }) => field));
}

function malformed({ contactSheet }: Annexes): Report[] {
  const { postalCode, phone, email } = contactSheet?.fields ?? {};
  const isSaid = (field: ContactField | undefined): field is ContactField =>
    field !== undefined && /[\p{L}\d]/u.test(field.text);
  return [
    ...(isSaid(postalCode) && !/^\d{5}$/u.test(postalCode.text.replace(/\s/gu, ''))
      ? report(messages.postalCode(postalCode.text), postalCode)
      : []),
    ...(isSaid(phone) && !isPhone(phone.text) ? report(messages.phone(phone.text), phone) : []),
    ...(isSaid(email) && !isEmail(email.text.replace(/\s/gu, '')) ? report(messages.email(email.text), email) : []),
  ];
}

/** Ten digits from 0, or +33 and nine; a number of Excel's has lost its leading 0. */
function isPhone(text: string): boolean {
  return /^(?:0\d{9}|(?:\+|00)33(?:\(0\))?\d{9}|[1-9]\d{8})$/u.test(text.replace(/[\s.\-/]/gu, ''));
}

function otherSeat(annexes: Annexes, settings: Settings): Report[] {
  const { postalCode, city } = annexes.contactSheet?.fields ?? {};
  const { seat } = settings;
  if (!seat || !postalCode || !city || !isAgreementOf(annexes, settings)) return [];
  if (!/\d/u.test(postalCode.text) || fold(city.text) === '') return [];
  const found = `${postalCode.text} ${city.text}`;
  const expected = `${seat.postalCode} ${seat.city}`;
  const isSame = fold(found).replaceAll(' ', '').startsWith(fold(expected).replaceAll(' ', ''));
  return isSame ? [] : report(messages.seat(found, expected), postalCode, city);
}
