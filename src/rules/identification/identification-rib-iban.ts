import { isValidBIC, isValidIBAN } from 'ibantools';
import type { ContactField, ContactKey, ContactSheet } from '../../annexes';
import { enumeration } from '../../convention';
import type { CellRef } from '../../workbook';
import { cellAddress } from '../../workbook';
import type { Report } from '../finding';
import type { Rule } from '../rule';
import { capitalised, line, quote } from '../wording';

const parts = { bank: 5, branch: 5, account: 11, ribKey: 2 } as const;
const partNames = {
  bank: 'le code établissement',
  branch: 'le code guichet',
  account: 'le numéro de compte',
  ribKey: 'la clé',
} as const;

const messages = {
  incomplete: (missing: readonly string[]) => `Le RIB n’est pas complet : il manque ${enumeration(missing)}.`,
  length: (name: string, text: string, length: number) =>
    `${capitalised(name)} du RIB n’a pas ${length} caractères : ${quote(text)}.`,
  key: (key: string, right: string) => `La clé RIB est fausse : ${quote(key)} au lieu de ${quote(right)}.`,
  iban: (text: string) => `L’IBAN est faux : ${quote(text)} n’a pas la longueur ou la clé attendue.`,
  other: () => 'L’IBAN n’est pas celui du RIB : il ne contient pas les mêmes établissement, guichet, compte et clé.',
  bic: (text: string) => `Le BIC est faux : ${quote(text)} n’a pas 8 ou 11 caractères, ou pas la forme d’un BIC.`,
  contents: (cell: CellRef, text: string) =>
    `${cellAddress(cell)} : ${text === '' ? 'rien n’est écrit' : quote(text)}.`,
};

export const rule: Rule = {
  meta: {
    id: 'identification-rib-iban',
    title: 'Le RIB est complet, sa clé juste, et l’IBAN et le BIC sont valides.',
    severity: 'bloquant',
    source: 'article 4',
    why: 'La subvention est versée sur ce compte : un caractère faux arrête le paiement, ou l’envoie ailleurs.',
    howToFix: 'Recopiez le RIB que la trésorerie a délivré.',
    examples: { bad: 'Clé RIB 12 pour un compte dont la clé est 02.', good: 'FR09 3000 1005 12C1 3000 0000 002.' },
    needs: {},
  },
  messages,
  check: ({ contactSheet }) => (contactSheet ? [...ribReports(contactSheet), ...ibanReports(contactSheet)] : []),
};

/** Letters and digits only, in capitals. */
function compact(text: string): string {
  return text.replace(/[^\p{L}\d]/gu, '').toUpperCase();
}

function report(message: string, field: ContactField, ...others: ContactField[]): Report {
  const all = [field, ...others];
  return {
    message,
    cell: field.cell,
    action: null,
    evidence: all.map(({ cell, text }) => line(messages.contents(cell, text), cell)),
  };
}

type Rib = Record<keyof typeof parts, ContactField>;

/** The four parts, where the sheet has a place for one of them; null where it has none. */
function ribOf({ fields }: ContactSheet): { rib: Rib | null; missing: (keyof Rib)[]; first: ContactField } | null {
  const keys = Object.keys(parts) as (keyof Rib)[];
  const first = keys.map((key) => fields[key]).find((field) => field !== undefined);
  if (!first) return null;
  const missing = keys.filter((key) => !fields[key]?.text);
  return { rib: missing.length === 0 ? (fields as Rib) : null, missing, first };
}

function ribReports(sheet: ContactSheet): Report[] {
  const found = ribOf(sheet);
  if (!found) return [];
  const { rib, missing, first } = found;
  if (!rib) {
    // Four empty places are a form still to be filled in, where the IBAN says the same account.
    const isLeftToIban = missing.length === 4 && sheet.fields.iban?.text;
    if (isLeftToIban) return [];
    const names = missing.map((key) => partNames[key]);
    const [place = first, ...places] = missing.flatMap((key) => sheet.fields[key] ?? []);
    return [
      { ...report(messages.incomplete(names), place, ...places), cells: [place, ...places].map(({ cell }) => cell) },
    ];
  }
  const wrong = (Object.keys(parts) as (keyof Rib)[]).filter((key) => compact(rib[key].text).length !== parts[key]);
  if (wrong.length > 0)
    return wrong.map((key) => report(messages.length(partNames[key], rib[key].text, parts[key]), rib[key]));
  const right = ribKey(compact(rib.bank.text), compact(rib.branch.text), compact(rib.account.text));
  return right === compact(rib.ribKey.text)
    ? []
    : [report(messages.key(rib.ribKey.text, right), rib.ribKey, rib.bank, rib.branch, rib.account)];
}

/** The key of a French account: 97 less the remainder by 97 of its parts, weighed; letters count as on old keypads. */
function ribKey(bank: string, branch: string, account: string): string {
  const digits = (text: string) => BigInt(text.replace(/[A-Z]/gu, letterDigit).replace(/\D/gu, '0'));
  const sum = 89n * digits(bank) + 15n * digits(branch) + 3n * digits(account);
  return String(97n - (sum % 97n)).padStart(2, '0');
}

/** A and J are 1, B, K and S are 2, … I, R and Z are 9. */
function letterDigit(letter: string): string {
  const place = letter.charCodeAt(0) - 65;
  return String(place < 9 ? place + 1 : place < 18 ? place - 8 : place - 16);
}

function ibanReports(sheet: ContactSheet): Report[] {
  const { iban, bic } = sheet.fields;
  const rib = ribOf(sheet)?.rib;
  const number = compact(iban?.text ?? '');
  const hasIban = iban !== undefined && number !== '';
  const isIbanValid = isValidIBAN(number);
  const account = rib
    ? (Object.keys(parts) as (ContactKey & keyof Rib)[]).map((key) => compact(rib[key].text)).join('')
    : '';
  return [
    ...(hasIban && !isIbanValid ? [report(messages.iban(iban.text), iban)] : []),
    ...(hasIban && isIbanValid && rib && !number.endsWith(account)
      ? [report(messages.other(), iban, rib.bank, rib.branch, rib.account, rib.ribKey)]
      : []),
    ...(bic && bic.text !== '' && !isValidBIC(compact(bic.text)) ? [report(messages.bic(bic.text), bic)] : []),
  ];
}
