import isLuhnNumber from 'validator/lib/isLuhnNumber';
import type { Settings } from '../../convention';
import type { Annexes } from '../../annexes';
import { plural } from '../../convention';
import { isAgreementOf } from '../agreement';
import type { CellRef } from '../../workbook';
import { cellAddress } from '../../workbook';
import type { Rule } from '../rule';
import { line, quote } from '../wording';

const messages = {
  length: (text: string, digits: number) =>
    `Le SIRET de la fiche contact n’a pas 14 chiffres : ${quote(text)} en compte ${digits}.`,
  key: (text: string) => `Le SIRET de la fiche contact est faux : la clé de ${quote(text)} ne tombe pas juste.`,
  other: (text: string, siren: string) =>
    `Le SIRET de la fiche contact n’est pas celui de la collectivité : ${quote(text)} ne commence pas par le SIREN ${siren}.`,
  contents: (cell: CellRef, text: string) =>
    `SIRET (${cellAddress(cell)}) : ${quote(text)}, ${plural(digitsOf(text).length, 'chiffre')}.`,
};

/** La Poste's establishments are the one exception to Luhn's key, and sign no such agreement. */
export const rule: Rule = {
  meta: {
    id: 'identification-siret-valide',
    title: 'Le SIRET de la fiche contact a 14 chiffres et une clé juste, et c’est celui de la collectivité.',
    severity: 'bloquant',
    source: 'Annexe 3',
    why: 'L’État verse à l’établissement que désigne le SIRET : un chiffre faux arrête le paiement.',
    howToFix: 'Recopiez le SIRET de l’avis de situation de l’INSEE.',
    examples: { bad: '13001303000160.', good: '13001303000106.' },
    needs: {},
  },
  messages,
  check(annexes, { settings }) {
    const field = annexes.contactSheet?.fields.siret;
    if (!field || field.text === '') return [];
    const message = faultOf(field.text, annexes, settings);
    if (message === null) return [];
    return [
      { message, cell: field.cell, action: null, evidence: [line(messages.contents(field.cell, field.text), field)] },
    ];
  },
};

function digitsOf(text: string): string {
  return text.replace(/\D/gu, '');
}

function faultOf(text: string, annexes: Annexes, settings: Settings): string | null {
  const digits = digitsOf(text);
  if (digits.length !== 14) return messages.length(text, digits.length);
  if (!isLuhnNumber(digits)) return messages.key(text);
  const { siren } = settings;
  const isOther = siren !== null && isAgreementOf(annexes, settings) && !digits.startsWith(siren);
  return isOther ? messages.other(text, siren) : null;
}
