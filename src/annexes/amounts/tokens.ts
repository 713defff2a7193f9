/** Cuts the text of a money cell into numbers, words and signs; each character belongs to one token. */
import { housedUnits, monthNames, nationalActors, otherUnits, pluralOf } from '../../convention';
import { fold } from '../text';

export type TokenKind =
  /** A number with a unit of money. */
  | 'money'
  /** A number without unit: money or not, the context says. */
  | 'number'
  /** A number that is no money: a percentage, a date, a quantity, a telephone number, "177" of a programme's name… */
  | 'aside'
  | 'word'
  /** "?", « à confirmer », « environ ». */
  | 'doubt'
  /** « idem », « voir… ». */
  | 'reference'
  /** « par an »: the amount of a year is the amount. */
  | 'yearly'
  /** « par mois », « /ménage »: a price, not an amount. */
  | 'price'
  /** "=", « soit »: what follows says again what precedes. */
  | 'equals'
  /** « dont »: what follows is part of what precedes. */
  | 'within'
  | 'times'
  /** Signs that part a list: "+", ";" and line breaks always; "et", "&", ",", "/" and dashes when both sides have an amount. */
  | 'strong'
  | 'weak'
  | 'colon'
  | 'open'
  | 'close'
  | 'other';

export interface Token {
  kind: TokenKind;
  start: number;
  end: number;
  /** Money, numbers and quantities: euros, or the bare number. */
  value: number;
  /** Money: the unit typed. */
  unit: 'euro' | 'thousand' | 'million';
  /** The number is written as one run of digits: "2021", "13001". */
  isUngrouped: boolean;
}

const NUMBER = [
  String.raw`\d{1,3}(?: \d{3})+(?!\d)(?:[.,]\d{1,2}(?!\d))?`,
  String.raw`\d{1,3}(?:\.\d{3})+(?!\d)(?:,\d{1,2}(?!\d))?`,
  String.raw`\d{1,3}(?:,\d{3})+(?:\.\d{1,2})(?!\d)`,
  String.raw`\d{1,3}(?:,\d{3}){2,}(?!\d)`,
  String.raw`\d{1,3}(?:'\d{3})+(?!\d)(?:[.,]\d{1,2}(?!\d))?`,
  String.raw`\d+(?:[.,]\d+)?`,
].join('|');

const END = String.raw`(?![\p{L}\p{N}])`;
const MILLION = String.raw`m ?€|(?:m(?:eur|euros?|e)?|millions?(?: d'euros?)?)${END}`;
const THOUSAND = String.raw`k ?€|(?:k ?(?:eur|euros?|e)?|milliers? d'euros?|mille(?: euros?)?)${END}`;
const EURO = String.raw`€|(?:euros?|eur|e)${END}`;
/** A number that goes on as an amount is no label: « action 12 000 € ». */
const NOT_MONEY = String.raw`(?![\d\p{L}]| \d{3}(?!\d)| ?(?:[km] ?)?(?:€|e(?:ur(?:os?)?)?${END}))`;
const MONTH = monthNames.flat().join('|');

/** In the plural: « 20000 logements » counts, « 20000 logement » pays. */
const units = [...housedUnits, ...otherUnits]
  .map(pluralOf)
  .sort((a, b) => b.length - a.length)
  .join('|');

const byDepartment = nationalActors
  .filter((actor) => actor.isByDepartment)
  .map((actor) => fold(actor.acronym))
  .join('|');

const DOUBT = [
  String.raw`\?+`,
  '~',
  '≈',
  `(?:a (?:confirmer|definir|preciser|valider|chiffrer|determiner|estimer|completer|calculer|venir|voir)|non (?:confirmee?s?|chiffree?s?|connue?s?)|sous reserve|en attente|en cours(?: de chiffrage)?|environ|env\\.?|approximatif|approximativement|probables?|tbd|n\\.?c\\.?)${END}`,
].join('|');

const grammar: readonly [kind: TokenKind, name: string, pattern: string][] = [
  ['aside', 'date', String.raw`\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})(?!\d)`],
  ['aside', 'dayMonth', String.raw`\d{1,2}(?:er)? (?:${MONTH})${END}(?:\.? (?:19|20)\d\d(?!\d| ?€))?`],
  ['aside', 'month', String.raw`(?:${MONTH})\.?[ -](?:(?:19|20)\d\d|'?\d\d)(?!\d| ?\d{3}(?!\d)| ?[km]?€)`],
  ['aside', 'telephone', String.raw`(?:\+33 ?|0)[1-9](?:[ .-]?\d\d){4}(?!\d)`],
  ['word', 'programme', String.raw`(?:bop|programme|prog\.?) ?(?:n ?[°º] ?)?\d{3}(?!\d)|p177(?!\d)`],
  // « CAF 62 123 500 € » is 123 500 € from the CAF of département 62: nobody's CAF gives tens of millions.
  [
    'word',
    'department',
    String.raw`(?:${byDepartment}) ?(?:\d\d|97[1-6])(?:${NOT_MONEY}|(?= \d{3} \d{3}(?!\d| \d{3})))|ct ?\d(?!\d)`,
  ],
  [
    'aside',
    'label',
    String.raw`(?:n ?[°º]|nos?|num(?:ero)?|art(?:icle)?|fiche|action|annee|tranche|phase|lot|axe|annexe|version|loi|decret|ligne|page|chapitre|compte|priorite|etape)\.? ?(?:n ?[°º] ?)?\d{1,3}(?:[.-]\d+)*${NOT_MONEY}`,
  ],
  ['aside', 'percent', String.raw`(?:${NUMBER}) ?(?:[%‰]|pour cent${END})`],
  [
    'money',
    'money',
    String.raw`(?:(?:€|eur(?:os?)?) ?(?=\d))?(?<amount>${NUMBER}) ?(?:(?<million>${MILLION})|(?<thousand>${THOUSAND})|(?<euro>${EURO}))`,
  ],
  ['money', 'prefixed', String.raw`(?:€|eur(?:os?)?) ?(?<prefixedAmount>${NUMBER})`],
  ['aside', 'quantity', String.raw`(?<count>${NUMBER}) ?(?:${units})${END}`],
  ['aside', 'code', String.raw`\d+(?:-\d+)+(?![\d€]| ?[km]?€)`],
  ['aside', 'ordinal', String.raw`\d{1,2}(?! ?x ?\d)\p{L}[\p{L}\p{N}]*`],
  ['number', 'number', `(?<bare>${NUMBER})`],
  ['yearly', 'yearly', String.raw`(?:/ ?|par )an(?:nee)?s?${END}|annuell?e?ment${END}|annuell?e?s?${END}`],
  [
    'price',
    'price',
    String.raw`(?:/ ?|par )(?:mois|trimestre|semaine|jour|nuit|nuitee|heure|h|personne|menage|famille|logement|place|mesure|lit|poste|etp|session|m2|m²)${END}`,
  ],
  ['doubt', 'doubt', DOUBT],
  ['reference', 'reference', `(?:idem|id|ibid|ibidem|ditto|cf|voir|ci-dessus|ci-dessous)${END}\\.?`],
  ['equals', 'equals', `=|soit${END}`],
  ['within', 'within', `dont${END}`],
  ['times', 'times', `[×*]|x(?!\\p{L})`],
  ['strong', 'strong', String.raw`[+;\n•|]`],
  ['weak', 'weak', `[,/&]|et${END}|-(?=[ ]|$)|-(?=\\p{L})`],
  ['colon', 'colon', ':'],
  ['open', 'open', String.raw`[([]`],
  ['close', 'close', String.raw`[)\]]`],
  ['word', 'word', String.raw`\p{L}[\p{L}'°]*(?:[.-]\p{L}[\p{L}']*)*(?:\d{1,3}(?!\d))?\.?`],
  ['aside', 'numeral', String.raw`\p{N}+`],
  ['other', 'other', String.raw`[^ ]`],
];

const master = new RegExp(grammar.map(([, name, pattern]) => `(?<${name}>${pattern})`).join('|'), 'yu');
const factors = { million: 1_000_000, thousand: 1_000, euro: 1 } as const;

/** The value of a number as written, or NaN where it can be read in two ways: « 70,000 » is 70 or 70 000. */
export function writtenValue(digits: string): number {
  if (/^\d+$/.test(digits)) return digits.length > 1 && digits.startsWith('0') ? NaN : Number(digits);
  if (/^\d+,\d{3}$/.test(digits)) return NaN;
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(digits)) return Number(digits.replaceAll('.', '').replace(',', '.'));
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(digits)) return Number(digits.replaceAll(',', ''));
  return Number(digits.replace(/[ ']/g, '').replace(',', '.'));
}

/** Cents at most, so that sums of sums stay exact. */
export function toCents(euros: number): number {
  return Math.round(euros * 100) / 100;
}

/**
 * The tokens of a cell.
 * @param text the cell's text, cleaned
 * @param folded the same in small plain letters, character for character
 */
export function tokenise(text: string, folded: string): Token[] {
  const tokens: Token[] = [];
  let position = 0;
  while (position < folded.length) {
    if (folded[position] === ' ') {
      position++;
      continue;
    }
    master.lastIndex = position;
    const match = master.exec(folded);
    const groups = match?.groups ?? {};
    const found = grammar.find(([, name]) => groups[name] !== undefined);
    const end = position + (match?.[0].length ?? 1);
    const token: Token = {
      kind: found?.[0] ?? 'other',
      start: position,
      end,
      value: NaN,
      unit: 'euro',
      isUngrouped: false,
    };
    if (token.kind === 'money') readMoney(token, groups, text);
    if (groups['count'] !== undefined) token.value = writtenValue(groups['count']);
    if (token.kind === 'number') {
      const digits = groups['bare'] ?? '';
      token.value = writtenValue(digits);
      token.isUngrouped = /^\d+$/.test(digits);
    }
    tokens.push(token);
    position = end;
  }
  return tokens;
}

function readMoney(token: Token, groups: Record<string, string | undefined>, text: string): void {
  const written = text.slice(token.start, token.end);
  const value = writtenValue(groups['amount'] ?? groups['prefixedAmount'] ?? '');
  // A lone « m » or « e » is a metre or an ordinal; a lone capital is a unit of money.
  const isOrdinary = /\d ?[me]$/.test(written);
  token.unit = groups['million'] ? 'million' : groups['thousand'] ? 'thousand' : 'euro';
  token.value = toCents(value * factors[token.unit]);
  if (isOrdinary || Number.isNaN(value)) token.kind = 'aside';
}
