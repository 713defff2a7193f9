/** Reads a cell of pilots or partners: who is named, under one name each, and whether the list is finished. */
import { serviceWords } from '../convention';
import type { ActorDirectory } from './directory';
import { nationalDirectory } from './directory';
import type { ActorList, ActorMention } from './model';
import { clean, fold, isBlankText, plainSigns, saysNothing, shadow } from './text';

/** Words that say that the list is not settled. */
const DOUBT =
  /\?+|(?<!\p{L})(?:a (?:confirmer|definir|preciser|completer|designer|determiner|venir)|en cours(?: de \p{L}+)?|tbd)(?!\p{L})/gu;
/** Signs that always part two organisations, and the numbers and dashes of a list. */
const STRONG = /[+;,\n|•·]|\/(?!\p{L}?\))/u;
const WEAK = /(?<!\p{L})(?:et|&|ou|avec)(?!\p{L})|&/u;
const BULLET = /(?:^|(?<=[\s.;]))\d{1,2} ?[.)°-](?!\d)\s*|^[-•*>]\s*/gm;
const UNFINISHED = /[+,;&/]\s*(?:\.\.\.|…)?\s*$|(?<!\p{L})(?:et|etc)\.?\s*$|(?:\.\.\.|…)\s*$/iu;
const DASH = /\s+-\s*|\s*-\s+|\s*:\s*/;

const ARTICLE = /(?:^|\s)(?:de la|de l['’]|du|des|de|d['’]|les?|la|l['’])\s*$/i;

const services = new Set(serviceWords.map(fold));

/** A stretch of the cell, in its own words and in plain small letters, character for character. */
interface Piece {
  text: string;
  plain: string;
}

/** Cuts at a sign, outside parentheses and outside the names of organisations (« Habitat et Humanisme »). */
function cut({ text, plain }: Piece, sign: RegExp, directory: ActorDirectory): Piece[] {
  const names = directory.namesIn(text);
  const pieces: Piece[] = [];
  const anySign = new RegExp(sign.source, `g${sign.flags.replace('g', '')}`);
  let from = 0;
  let depth = 0;
  let scanned = 0;
  for (const match of plain.matchAll(anySign)) {
    for (; scanned < match.index; scanned++) depth += plain[scanned] === '(' ? 1 : plain[scanned] === ')' ? -1 : 0;
    const isWithin = names.some(({ start, end }) => match.index > start && match.index < end);
    if (depth > 0 || isWithin) continue;
    pieces.push({ text: text.slice(from, match.index), plain: plain.slice(from, match.index) });
    from = match.index + match[0].length;
  }
  pieces.push({ text: text.slice(from), plain: plain.slice(from) });
  return pieces.filter((piece) => !isBlankText(piece.plain));
}

const trim = (text: string) => text.replace(/^[\s\-–—:.…]+|[\s\-–—:,;…]+$/g, '');

/** « AMP (FSL) », « AMP - CT5 & CT2 », « coordo AMI AMP »: the organisation, and what is said of it. */
function mentionOf({ text }: Piece, directory: ActorDirectory): ActorMention {
  const written = trim(text);
  const [name] = directory.namesIn(written);
  if (!name) return { text: written, actor: null, detail: null };
  let [lead, rest] = [written.slice(0, name.start), written.slice(name.end)];
  if (/\(\s*$/.test(lead) && /^\s*\)/.test(rest)) {
    [lead, rest] = [lead.replace(/\(\s*$/, ''), rest.replace(/^\s*\)/, '')];
  } else {
    [lead, rest] = [lead.replace(ARTICLE, ''), rest.replace(/^\s*\(([^()]*)\)\s*$/, '$1')];
  }
  const [before, after] = [trim(lead), trim(rest)];
  const isService = fold(before)
    .split(' ')
    .every((word) => word.length <= 2 || services.has(word));
  if (!isService) return { text: written, actor: null, detail: null };
  const detail = [before, after].filter((part) => part !== '').join(' ');
  return { text: written, actor: name.actor, detail: detail === '' ? null : detail };
}

/** « AMP - VDM » are two where « AMP - CT5 & CT2 » is one: what follows the dash is a name, or says more of the first. */
function cutAtDashes(piece: Piece, directory: ActorDirectory): Piece[] {
  const parts = cut(piece, DASH, directory);
  const isName = ({ text }: Piece) => mentionOf({ text, plain: text }, directory).actor !== null;
  const areNames = parts.length > 1 && parts.every((part) => cut(part, WEAK, directory).every(isName));
  return areNames ? parts.flatMap((part) => cut(part, WEAK, directory)) : [piece];
}

/** Cuts « SIAO-CAF », and « et » and « & » between names, so that « Comité d’accès et de suivi » stays whole. */
function cutAtWords(piece: Piece, directory: ActorDirectory): Piece[] {
  const joined = cut(piece, /-/u, directory);
  if (joined.length > 1 && joined.every((part) => mentionOf(part, directory).actor !== null)) return joined;
  if (DASH.test(piece.plain) && directory.namesIn(piece.text).length > 0) return cutAtDashes(piece, directory);
  const parts = cut(piece, WEAK, directory);
  // « Habitat & Co » is one name where « CT2 & CT5 » is two.
  const own = piece.plain.includes('&') ? /^\s*[\p{Lu}\p{N}]+\s*$/u : /^\s*\p{Lu}/u;
  const areNames =
    parts.some(({ text }) => directory.namesIn(text).length > 0) || parts.every(({ text }) => own.test(text));
  return areNames ? parts : [piece];
}

/**
 * Reads the organisations that a cell lists (Annexe 2, pilots and partners).
 * @returns one mention for each organisation, in order; a name that the glossary lacks is kept as written. Never throws.
 */
export function parseActors(raw: string, directory: ActorDirectory = nationalDirectory): ActorList {
  const text = clean(raw).replace(/\p{M}/gu, '');
  const plain = shadow(plainSigns(text));
  const isDoubtful = plain.search(DOUBT) >= 0;
  if (isBlankText(plain) || saysNothing(plain)) return { mentions: [], isUnfinished: false, isDoubtful, isEmpty: true };
  const listed = without(without(text, DOUBT, ' ').replace(/\(\s*\)/g, ''), BULLET, '\n');
  const whole = { text: listed, plain: shadow(plainSigns(listed)) };
  const mentions = cut(whole, STRONG, directory)
    .flatMap((piece) => cutAtWords(piece, directory))
    .map((piece) => mentionOf(piece, directory))
    .filter((mention) => /[\p{L}\p{N}]/u.test(mention.text) && fold(mention.text) !== 'etc');
  return { mentions, isUnfinished: mentions.length > 0 && UNFINISHED.test(plain), isDoubtful, isEmpty: false };
}

/** The text without what a pattern finds in its plain form, which is the same character for character. */
function without(text: string, pattern: RegExp, instead: string): string {
  let result = '';
  let end = 0;
  for (const { index, 0: found } of shadow(plainSigns(text)).matchAll(pattern)) {
    result += text.slice(end, index) + instead;
    end = index + found.length;
  }
  return clean(result + text.slice(end));
}
