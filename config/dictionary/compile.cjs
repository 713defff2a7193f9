// Compiles the French dictionary that the add-in looks words up in: the words of the package dictionary-fr (Hunspell's
// « Classique », by Olivier R. and others, MPL 2.0) and, from dicollecte/, what they may be in a sentence. The result is
// generated, never committed, and made by every command that needs it.
const { Buffer } = require('node:buffer');
const { createHash } = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');
const { gunzipSync } = require('node:zlib');
const { labelledWords } = require('./affixes.cjs');
const { packedAutomaton } = require('./automaton.cjs');
const { bitsOfWord } = require('./readings.cjs');

const source = path.dirname(require.resolve('dictionary-fr'));
const labelledSource = path.join(__dirname, 'dicollecte');
const output = path.join(__dirname, '../../assets/dictionary/french.generated.bin');

/** Letters of French and of the foreign names that it holds: no superscript, Greek letter or chemical formula. */
const PLAIN_WORD = /^[A-Za-zÀ-ÖØ-öø-ÿŒœ][A-Za-zÀ-ÖØ-öø-ÿŒœ'-]*$/;

/**
 * Short words in capitals (« ML », « RA ») mean one thing in a dictionary and another in an annexe: the glossary knows
 * those of the field. Roman numerals are recognised as such.
 */
const SHORT_CAPITALS = /^[A-ZÀ-Ý]{1,3}$/;
const ROMAN_NUMERAL = /^[IVXLCDM]+(?:e|es|d|ds|de|des)?$/;

/** The words that the add-in knows, and what each may be: a number of readings.cjs. */
function frenchWords() {
  const read = (name) => fs.readFileSync(path.join(source, name), 'utf8');
  const labelled = labelledWords(labels('fr.aff'), labels('fr.dic'));
  const words = [...labelledWords(read('index.aff'), read('index.dic')).keys()].filter(
    (word) => PLAIN_WORD.test(word) && !SHORT_CAPITALS.test(word) && !ROMAN_NUMERAL.test(word),
  );
  return new Map(words.map((word) => [word, bitsOfWord(labelled.get(word) ?? [])]));
}

/** A file of the older edition of the same dictionary that still tells nouns from verbs. */
function labels(name) {
  return gunzipSync(fs.readFileSync(path.join(labelledSource, `${name}.gz`))).toString();
}

/** Two 32-bit numbers that change with the dictionary's version and with the compiler itself. */
function fingerprint() {
  const hash = createHash('sha256').update(fs.readFileSync(path.join(source, 'package.json')));
  for (const file of ['affixes.cjs', 'automaton.cjs', 'compile.cjs', 'readings.cjs']) {
    hash.update(fs.readFileSync(path.join(__dirname, file)));
  }
  const digest = hash.digest();
  return [digest.readUInt32LE(0), digest.readUInt32LE(4)];
}

function isUpToDate(expected) {
  if (!fs.existsSync(output)) return false;
  const file = fs.openSync(output, 'r');
  const head = Buffer.alloc(16);
  fs.readSync(file, head, 0, 16, 0);
  fs.closeSync(file);
  return head.readUInt32LE(8) === expected[0] && head.readUInt32LE(12) === expected[1];
}

/** Writes the dictionary where it is missing or was made from something else; returns its path. */
function writeDictionary() {
  const expected = fingerprint();
  if (!isUpToDate(expected)) {
    const packed = packedAutomaton(frenchWords(), expected);
    fs.mkdirSync(path.dirname(output), { recursive: true });
    // Written whole, then put in place: several commands may find it missing at once.
    const draft = `${output}.${process.pid}`;
    fs.writeFileSync(draft, packed);
    fs.renameSync(draft, output);
  }
  return output;
}

module.exports = { writeDictionary };
if (require.main === module) writeDictionary();
