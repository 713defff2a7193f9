// What a word may be in a sentence, as one number: a bit for each possibility (src/spelling/readings.ts names the same bits).
//   0–3     a noun: masculine singular, masculine plural, feminine singular, feminine plural
//   4–7     an adjective, in the same order
//   8–11    a past participle, in the same order
//   12      an infinitive
//   13      a present participle
//   14–19   a verb with a subject, any usual tense but the imperative: je, tu, il, nous, vous, ils
//   20      an adverb
//   21      a grammatical word (« les », « qui »)
//   22      a number in letters
//   23      nothing but a form that plans do not use: passé simple, imparfait du subjonctif, imperative
//   24      nothing but a name

const NOUN = 0;
const ADJECTIVE = 4;
const PARTICIPLE = 8;
const PERSONS = { '1sg': 14, '2sg': 15, '3sg': 16, '1pl': 17, '2pl': 18, '3pl': 19, '3pl!': 19 };
const SINGLE = { infi: 12, ppre: 13, adv: 20, 'loc.adv': 20, mg: 21, nb: 22 };
const USUAL_TENSES = ['ipre', 'iimp', 'ifut', 'cond', 'spre'];
const OTHER_TENSES = ['ipsi', 'simp', 'impe'];
const NAMES = ['npr', 'prn', 'patr'];
const RARE = 1 << 23;
const NAME = 1 << 24;

/** @param labels those of one reading: « po:nom », « is:fem », « is:sg » */
function bitsOfReading(labels) {
  const are = (...wanted) => wanted.some((one) => labels.includes(`po:${one}`));
  let bits = 0;
  if (are('nom', 'titr')) bits |= inflections(labels) << NOUN;
  // A participle bears the label of an adjective as well.
  if (are('ppas')) bits |= inflections(labels) << PARTICIPLE;
  else if (are('adj')) bits |= inflections(labels) << ADJECTIVE;
  for (const [label, bit] of Object.entries(SINGLE)) if (are(label)) bits |= 1 << bit;
  if (are(...USUAL_TENSES)) for (const [label, bit] of Object.entries(PERSONS)) if (are(label)) bits |= 1 << bit;
  if (bits === 0 && are(...OTHER_TENSES)) return RARE;
  return bits === 0 && are(...NAMES) ? NAME : bits;
}

/** Four bits: what is not said to be of one gender, or number, is of both. */
function inflections(labels) {
  const isBut = (one, other) => labels.includes(`is:${one}`) && !labels.includes(`is:${other}`);
  const masculine = isBut('fem', 'mas') ? 0b0000 : 0b0011;
  const feminine = isBut('mas', 'fem') ? 0b0000 : 0b1100;
  const singular = isBut('pl', 'sg') ? 0b0000 : 0b0101;
  const plural = isBut('sg', 'pl') ? 0b0000 : 0b1010;
  return (masculine | feminine) & (singular | plural);
}

/** All that a word may be; what is rare in it, or a name, counts only where it is nothing else. */
function bitsOfWord(readings) {
  const bits = readings.reduce((all, labels) => all | bitsOfReading(labels), 0);
  const usual = bits & ~RARE & ~NAME;
  return usual === 0 ? bits : usual;
}

module.exports = { bitsOfWord };
