/** How numbers, words and signs are written in a money cell. */
import {
  housedUnits,
  monthNames,
  nationalActors,
  otherUnits,
  pluralOf,
  producedUnits,
  remarkWords,
} from '../../convention';
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
  /** "=", « soit », « total »: what follows says again what precedes. */
  | 'equals'
  /** « dont »: what follows is part of what precedes. */
  | 'within'
  | 'times'
  /** A word about the amount that names nobody: « demandés », « acquis ». */
  | 'remark'
  /** Signs that part a list: "+", ";" and line breaks always; "et", "&", ",", "/" and dashes when both sides have an amount. */
  | 'strong'
  | 'weak'
  | 'colon'
  | 'open'
  | 'close'
  | 'other';

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
const THOUSAND = String.raw`k ?€(?:uros?)?|mille ?€|(?:k ?(?:eur|euros?|e)?|milliers? d'euros?|mille(?: euros?)?)${END}`;
const EURO = String.raw`€|(?:euros?|eur|e)${END}`;
/** A number that goes on as an amount is no label: « action 12 000 € ». */
const NOT_MONEY = String.raw`(?![\d\p{L}]| \d{3}(?!\d)| ?(?:[km] ?)?(?:€|e(?:ur(?:os?)?)?${END}))`;
/** Budget programmes that pay for housing and its support: « BOP 177 et 135 ». */
const PROGRAMMES = '104|135|147|157|163|177|303|304';
const MONTH = monthNames.flat().join('|');

/** In the plural: « 20000 logements » counts, « 20000 logement » pays. */
const units = [...housedUnits, ...otherUnits]
  .map(pluralOf)
  .sort((a, b) => b.length - a.length)
  .join('|');

/** What one or two digits may count besides: « 3 bailleurs », while « 20000 formations » pays for some. */
const fewUnits = producedUnits
  .map(pluralOf)
  .sort((a, b) => b.length - a.length)
  .join('|');

const byDepartment = nationalActors
  .filter((actor) => actor.isByDepartment)
  .flatMap(({ acronym, variants = [], exact = [] }) => [acronym, ...variants, ...exact].map(fold))
  .sort((a, b) => b.length - a.length)
  .join('|');

const DOUBT = [
  String.raw`\?+`,
  String.raw`\+/-|[~≈±≤≥<>]`,
  `(?:a (?:confirmer|definir|preciser|valider|chiffrer|determiner|estimer|completer|calculer|venir|voir)|non (?:confirmee?s?|chiffree?s?|connue?s?)|sous reserve|en attente|en cours(?: de chiffrage)?|environ|env\\.?|max(?:imum|i)?\\.?|min(?:imum|i)?\\.?|plafond|plafonnee?s? a|jusqu'a|au (?:plus|moins)|approximatif|approximativement|probables?|tbd|n\\.?c\\.?)${END}`,
].join('|');

/** The kinds of tokens with a name and a pattern each, in small plain letters; the first that matches counts. */
export const grammar: readonly [kind: TokenKind, name: string, pattern: string][] = [
  ['aside', 'date', String.raw`\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})(?!\d)`],
  ['aside', 'dayMonth', String.raw`\d{1,2}(?:er)? (?:${MONTH})${END}(?:\.? (?:19|20)\d\d(?!\d| ?€))?`],
  ['aside', 'month', String.raw`(?:${MONTH})\.?[ -](?:(?:19|20)\d\d|'?\d\d)(?!\d| ?\d{3}(?!\d)| ?[km]?€)`],
  // « 12 rue des Lices 13000 Aix »: a postal code is no sum of money.
  [
    'aside',
    'address',
    String.raw`\d{1,4}(?: ?(?:bis|ter))?,? ?(?:rue|avenue|boulevard|bd|chemin|quai|allee|impasse)${END}[^+;\n€\d]{0,60}\d{5}(?! ?(?:\d|€|eur))`,
  ],
  ['aside', 'telephone', String.raw`(?:\+33 ?|0)[1-9](?:[ .-]?\d\d){4}(?!\d)`],
  [
    'word',
    'programme',
    String.raw`(?:bop|programmes?|prog\.?) ?(?:n ?[°º] ?)?\d{3}(?!\d)(?: ?(?:,|/|-|et|&) ?(?:${PROGRAMMES})(?!\d| ?\d{3}(?!\d)| ?[km]?€))*|p177(?!\d)|fse\+`,
  ],
  // « CAF 62 123 500 € » is 123 500 € from the CAF of département 62: nobody's CAF gives tens of millions.
  ['word', 'department', String.raw`(?:${byDepartment})(?:\d\d|97[1-6])(?!\d| 000)|ct ?\d(?!\d)`],
  [
    'word',
    'departmentApart',
    String.raw`(?:${byDepartment}) (?:\d\d|97[1-6])(?:${NOT_MONEY}|(?= \d{3} \d{3}(?!\d| \d{3})))`,
  ],
  [
    'aside',
    'label',
    String.raw`(?:n ?[°º]|nos?|num(?:ero)?|art(?:icle)?|fiche(?: action)?|action|annee|tranche|phase|lot|axe|annexe|version|loi|decret|ligne|page|chapitre|compte|priorite|etape)\.? ?(?:n ?[°º] ?)?\d{1,3}(?:[.-]\d+)*${NOT_MONEY}`,
  ],
  ['aside', 'percent', String.raw`(?:${NUMBER}) ?(?:[%‰]|pour cent${END})`],
  [
    'money',
    'money',
    String.raw`(?:(?:€|eur(?:os?)?) ?(?=\d))?(?<amount>${NUMBER}) ?(?:(?<million>${MILLION})|(?<thousand>${THOUSAND})|(?<euro>${EURO}))`,
  ],
  ['money', 'prefixed', String.raw`(?:€|eur(?:os?)?) ?(?<prefixedAmount>${NUMBER})`],
  ['aside', 'quantity', String.raw`(?<count>${NUMBER}) ?(?:${units})${END}`],
  ['aside', 'fewQuantity', String.raw`(?<few>\d{1,2}) ?(?:${fewUnits})${END}`],
  // « 20 OOO € »: letters in the place of zeros.
  ['aside', 'letters', String.raw`\d{1,3} ?o{3}(?: ?o{3})*${END}(?: ?€)?`],
  ['aside', 'code', String.raw`\d+(?:-\d+)+(?![\d€]| ?[km]?€)`],
  ['aside', 'ordinal', String.raw`\d{1,2}(?! ?x ?\d)\p{L}[\p{L}\p{N}]*`],
  ['number', 'number', String.raw`(?<bare>${NUMBER})(?![.,]?\d)`],
  ['aside', 'malformed', String.raw`\d+(?:[.,]\d+)*`],
  ['yearly', 'yearly', String.raw`(?:/ ?|par )an(?:nee)?s?${END}|annuell?e?ment${END}|annuell?e?s?${END}`],
  [
    'price',
    'price',
    String.raw`(?:/ ?|par )(?:mois|trimestre|semaine|jour|nuit|nuitee|heure|h|personne|menage|famille|logement|place|mesure|lit|poste|etp|session|m2|m²)${END}`,
  ],
  ['doubt', 'doubt', DOUBT],
  ['reference', 'reference', `(?:idem|id|ibid|ibidem|ditto|cf|voir|ci-dessus|ci-dessous)${END}\\.?`],
  ['colon', 'arrow', '[-=]>|[→➔➡]'],
  ['equals', 'equals', `=|(?:soit )?(?:(?:un|au|pour un) )?(?:montant )?total(?: (?:general|de))*${END}|soit${END}`],
  ['within', 'within', `dont${END}`],
  ['times', 'times', String.raw`[×*](?= ?\d)|x(?!\p{L})`],
  ['remark', 'remark', `(?:${remarkWords.join('|')})e?s?${END}`],
  ['strong', 'strong', String.raw`[+;\n•|]`],
  ['weak', 'weak', `[,/&]|et${END}|-(?=[ ]|$)|-(?=\\p{L})`],
  ['colon', 'colon', ':'],
  ['open', 'open', String.raw`[([]`],
  ['close', 'close', String.raw`[)\]]`],
  ['word', 'word', String.raw`\p{L}[\p{L}'°]*(?:[.-]\p{L}[\p{L}']*)*(?:\d{1,3}(?!\d| \d{3}(?!\d)| ?[km]?€))?\.?`],
  ['aside', 'numeral', String.raw`\p{N}+`],
  ['other', 'other', String.raw`[^ ]`],
];
