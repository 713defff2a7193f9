import { plainForm } from './letters';

/**
 * How a word is written: « logement », « Marseille », « DDETS », « VdM », « CT5 », « 2021 »; `shouted`: a word of a
 * sentence that is all in capitals, where capitals say nothing of what it is.
 */
export type Shape = 'small' | 'capitalised' | 'capitals' | 'shouted' | 'mixed' | 'code' | 'number';

/** One word of a text. */
export interface Word {
  /** As written, elision left out: « hôtel » in « l’hôtel ». */
  text: string;
  /** To be looked up: composed characters, straight apostrophes, plain hyphens; otherwise as written. */
  form: string;
  shape: Shape;
  /** Place in the text, elision left out: first character, and the one after the last. */
  start: number;
  end: number;
  /** What was elided before it, in small letters with a straight apostrophe: « l' »; "" where nothing was. */
  elision: string;
  /** It opens a sentence, an item of a list or a parenthesis: its capital says nothing. */
  isOpening: boolean;
  /** A sign of any kind stands before it: « , », « : », « ( ». */
  isAfterSign: boolean;
  /** A full stop shortens it: « cat. A ». */
  isShortened: boolean;
}

/** Addresses of the web and of e-mail hold no words, nor does « n° ». */
const ADDRESS =
  /(?<!\p{L})n°|(?:https?:\/\/|www\.)\S+|(?<!\S)[^\s@]+@\S+|(?<![\w.-])[\w-]+(?:\.[\w-]+)*\.(?:fr|com|org|net|eu)(?!\w)/giu;
const MAY_HOLD_ADDRESS = /[@°:]|\.\w|www/u;

/** Endings that name both genders or both numbers: « acteur·rice·s », « pilote(s) », « référent.e.s », « agent-e-s ». */
const BOTH_GENDERS =
  /(?<=\p{L})(?:[·•‧∙.](?:e|ne|le|trice|rice|euse|ère|ve|se)(?:[·•‧∙.]?s)?(?!\p{L})|[·•‧∙]s(?!\p{L})|\((?:e|s|es|ne|nes|le|les|trice|trices|rice|rices|euse|euses|ve|x)\)(?:\(s\))?|-(?:e|ne|trice|rice|euse|ère)-s(?!\p{L})|\/(?:e|trice|euse|ne)s?(?!\p{L}))/giu;
const MAY_NAME_BOTH_GENDERS = /[·•‧∙(/]|-e|\.\p{L}/u;

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’‘ʼ´`′‐‑-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;
const APOSTROPHE = /['’‘ʼ´`′]/u;
const HYPHEN = /[‐‑-]/u;

const ELISION = /^(?:[ldjmtscn]|qu|jusqu|lorsqu|puisqu|quoiqu)'/i;
/** Words that hold an apostrophe of their own. */
const WITH_APOSTROPHE = /^(?:aujourd'hui|c'est-à-dire|d'ores)/i;
/** An acronym within a compound: « Unafo-SIAO » is two names. */
const ACRONYM = /^\p{Lu}{2,}\p{Ll}?$/u;

const OPENING_GAP = /[.!?:;•·\n+/(«"“”[|–—]|(?:^|\s)[-*>](?:\s|$)/u;
const LIST_NUMBER = /^\d{1,2}$/;
const AFTER_LIST_NUMBER = /^\s*[.)°-]/u;
/** A full stop before a small letter or a sign ends no sentence. */
const SHORTENS = /^\.\s*[\p{Ll}\d,)]/u;

/** A text in capitals with one of these words is a sentence, not a list of acronyms. */
const SHOUTED = /^(?=[^\p{Ll}]*$)(?:.*\P{L})?(?:AU|AUX|DE|DES|DU|EN|ET|LA|LE|LES|OU|PAR|POUR|SUR|UN|UNE)\P{L}/u;

const blank = (found: string) => ' '.repeat(found.length);

/** The words of a text in their order; addresses are left out, signs stand between. */
export function wordsOf(text: string): Word[] {
  let readable = MAY_HOLD_ADDRESS.test(text) ? text.replace(ADDRESS, blank) : text;
  if (MAY_NAME_BOTH_GENDERS.test(text)) readable = readable.replace(BOTH_GENDERS, blank);
  const isShouted = SHOUTED.test(text);
  const words: Word[] = [];
  let end = 0;
  let isOpening = true;
  WORD.lastIndex = 0;
  for (let match = WORD.exec(readable); match !== null; match = WORD.exec(readable)) {
    const [written] = match;
    const { index } = match;
    const isContinued = words[words.length - 1]?.isShortened === true || (index === end + 1 && readable[end] === ' ');
    if (!isOpening && !isContinued) isOpening = OPENING_GAP.test(readable.slice(end, index));
    const isAfterSign = readable.slice(end, index).trim() !== '';
    end = index + written.length;
    addPieces(words, written, index, isOpening, isAfterSign);
    const last = words[words.length - 1] as Word;
    last.isShortened = text[end] === '.' && SHORTENS.test(text.slice(end, end + 4));
    if (isShouted && last.shape === 'capitals') last.shape = 'shouted';
    isOpening = isOpening && LIST_NUMBER.test(written) && AFTER_LIST_NUMBER.test(text.slice(end, end + 3));
  }
  shoutRuns(words, readable);
  return words;
}

/** So many words in capitals, one after the other, are stressed rather than acronyms: « NE PAS DIFFUSER ». */
const SHOUTED_RUN = 3;

function shoutRuns(words: Word[], text: string): void {
  let run: Word[] = [];
  for (const word of words) {
    const previous = run[run.length - 1];
    const isCapital = word.shape === 'capitals' || (word.shape === 'capitalised' && word.form.length === 1);
    if (!isCapital || (previous && /\S/u.test(text.slice(previous.end, word.start)))) run = [];
    if (!isCapital) continue;
    run.push(word);
    if (run.length >= SHOUTED_RUN) for (const one of run) one.shape = 'shouted';
  }
}

/** Adds a run of letters as words: the elision off, and compounds of acronyms apart. */
function addPieces(words: Word[], written: string, start: number, isOpening: boolean, isAfterSign: boolean): void {
  const apostrophe = written.search(APOSTROPHE);
  let elision = '';
  let from = 0;
  if (apostrophe >= 0) {
    const whole = plainForm(written);
    elision = WITH_APOSTROPHE.test(whole) ? '' : (ELISION.exec(whole)?.[0].toLowerCase() ?? '');
    // Composing characters may shorten the form: the place is counted in the text as written.
    if (elision !== '') from = apostrophe + 1;
  }
  const rest = from === 0 ? written : written.slice(from);
  const parts = HYPHEN.test(rest) ? rest.split(HYPHEN) : [];
  if (!parts.some((part) => ACRONYM.test(part))) {
    words.push(wordAt(rest, start + from, elision, isOpening, isAfterSign));
    return;
  }
  let at = start + from;
  parts.forEach((part, index) => {
    words.push(wordAt(part, at, index === 0 ? elision : '', isOpening && index === 0, isAfterSign || index > 0));
    at += part.length + 1;
  });
}

function wordAt(text: string, start: number, elision: string, isOpening: boolean, isAfterSign: boolean): Word {
  const form = plainForm(text);
  const end = start + text.length;
  return { text, form, shape: shapeOf(form), start, end, elision, isOpening, isAfterSign, isShortened: false };
}

const SMALL = /^[a-zà-öø-ÿœ'-]+$/;
const NUMBER = /^\d+(?:er|re|ers|res|e|es|è|ème|èmes|eme|nd|nde|h|h\d+)?$/iu;
const CAPITALISED = /^\p{Lu}[\p{Ll}\p{M}']*(?:-(?:\p{Lu}?[\p{Ll}\p{M}']*))*$/u;

/** A « 1 » or a « 0 » that a scanner or a finger put for a letter: « 1ogement », « mobi1iser ». */
const WITH_DIGIT = /^(?=.{5})\p{Ll}*[01]\p{Ll}+$/u;

/** How a form is written. */
export function shapeOf(form: string): Shape {
  if (SMALL.test(form)) return 'small';
  if (/\d/u.test(form)) return NUMBER.test(form) ? 'number' : WITH_DIGIT.test(form) ? 'small' : 'code';
  if (!/\p{Lu}/u.test(form)) return 'small';
  if (/\p{L}[^\p{L}]*\p{L}/u.test(form) && !/\p{Ll}/u.test(form)) return 'capitals';
  return CAPITALISED.test(form) ? 'capitalised' : 'mixed';
}
