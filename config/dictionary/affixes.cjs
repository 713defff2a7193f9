// Reads a Hunspell dictionary (the .aff and .dic files of the package dictionary-fr) and lists the words that it accepts.

/**
 * The affix rules of an .aff file whose flags are two characters long (FLAG long).
 * @returns by flag: whether it is a suffix, whether it combines with the affixes of the other end, and its rules
 */
function parseAffixes(text) {
  const affixes = new Map();
  for (const line of text.split('\n')) {
    const fields = /^(PFX|SFX)\s+(\S+)\s+(\S+)\s+(\S+)(?:\s+(\S+))?/.exec(line);
    if (!fields) continue;
    const [, kind, flag, strip, addition, condition] = fields;
    if (condition === undefined) affixes.set(flag, { isSuffix: kind === 'SFX', isCross: strip === 'Y', rules: [] });
    else affixes.get(flag).rules.push(parseRule(kind, strip, addition, condition));
  }
  return affixes;
}

function parseRule(kind, strip, addition, condition) {
  const [added, flags = ''] = addition.split('/');
  return {
    strip: strip === '0' ? '' : strip,
    added: added === '0' ? '' : added,
    flags: parseFlags(flags),
    condition: condition === '.' ? null : new RegExp(kind === 'PFX' ? `^(?:${condition})` : `(?:${condition})$`, 'u'),
  };
}

function parseFlags(text) {
  return text.match(/../gu) ?? [];
}

/** The entries of a .dic file: each word with its flags. */
function parseEntries(text) {
  return text
    .split('\n')
    .slice(1)
    .flatMap((line) => {
      const fields = /^([^/\s]+)(?:\/(\S+))?/.exec(line);
      return fields ? [{ word: fields[1], flags: parseFlags(fields[2] ?? '') }] : [];
    });
}

/** Flags that have a meaning of their own. */
function specialFlags(affixText) {
  const flag = (name) => new RegExp(`^${name} (\\S+)`, 'm').exec(affixText)?.[1];
  return { needAffix: flag('NEEDAFFIX'), forbidden: flag('FORBIDDENWORD') };
}

/**
 * Every word that a Hunspell dictionary accepts, but for the elided forms (« l’hôtel », « qu’il »): whoever looks a word
 * up takes the elision off first.
 */
function acceptedWords(affixText, entriesText) {
  const affixes = parseAffixes(affixText);
  const { needAffix, forbidden } = specialFlags(affixText);
  const entries = parseEntries(entriesText);
  const words = new Set();

  /** `wanted` says which end may still be affixed: a word takes one prefix, and two suffixes at most. */
  const expand = (word, flags, prefixes, suffixes) => {
    if (flags.includes(forbidden)) return;
    if (!flags.includes(needAffix)) words.add(word);
    for (const flag of flags) {
      const affix = affixes.get(flag);
      if (!affix || (affix.isSuffix ? suffixes : prefixes) === 0) continue;
      // The affixes of the other end stay possible where both allow it.
      const others = affix.isCross ? flags.filter((other) => affixes.get(other)?.isSuffix === !affix.isSuffix) : [];
      for (const rule of affix.rules) {
        if (rule.added.includes("'") || (rule.condition && !rule.condition.test(word))) continue;
        const added = affix.isSuffix ? withSuffix(word, rule) : withPrefix(word, rule);
        if (added === null) continue;
        const left = affix.isSuffix ? [prefixes, suffixes - 1] : [prefixes - 1, suffixes];
        expand(added, [...rule.flags, ...others], ...left);
      }
    }
  };

  for (const { word, flags } of entries) expand(word, flags, 1, 2);
  for (const { word, flags } of entries) if (flags.includes(forbidden)) words.delete(word);
  return words;
}

function withSuffix(word, { strip, added }) {
  return word.endsWith(strip) ? word.slice(0, word.length - strip.length) + added : null;
}

function withPrefix(word, { strip, added }) {
  return word.startsWith(strip) ? added + word.slice(strip.length) : null;
}

module.exports = { acceptedWords };
