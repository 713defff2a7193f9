// Reads a Hunspell dictionary (its .aff and .dic files) and lists the words that it accepts, with what it says of each.

/**
 * The affix rules of an .aff file whose flags are two characters long (FLAG long).
 * @returns by flag: whether it is a suffix, whether it combines with the affixes of the other end, and its rules
 */
function parseAffixes(text) {
  const affixes = new Map();
  for (const line of text.split('\n')) {
    const [kind, flag, strip, addition, condition, ...labels] = line.trim().split(/\s+/);
    if ((kind !== 'PFX' && kind !== 'SFX') || addition === undefined) continue;
    if (condition === undefined) affixes.set(flag, { isSuffix: kind === 'SFX', isCross: strip === 'Y', rules: [] });
    else affixes.get(flag).rules.push(parseRule(kind, strip, addition, condition, labels));
  }
  return affixes;
}

function parseRule(kind, strip, addition, condition, labels) {
  const [added, flags = ''] = addition.split('/');
  return {
    strip: strip === '0' ? '' : strip,
    added: added === '0' ? '' : added,
    flags: parseFlags(flags),
    condition: condition === '.' ? null : new RegExp(kind === 'PFX' ? `^(?:${condition})` : `(?:${condition})$`, 'u'),
    labels,
  };
}

function parseFlags(text) {
  return text.match(/../gu) ?? [];
}

/** The entries of a .dic file: each word with its flags, and its labels (« po:nom », « is:mas »). */
function parseEntries(text) {
  return text
    .split('\n')
    .slice(1)
    .flatMap((line) => {
      const [entry, ...labels] = line.split(/\s+/);
      const [word, flags = ''] = entry.split('/');
      return word ? [{ word, flags: parseFlags(flags), labels }] : [];
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
 * @returns by word: the labels of each of its readings; none where the dictionary has no labels
 */
function labelledWords(affixText, entriesText) {
  const affixes = parseAffixes(affixText);
  const { needAffix, forbidden } = specialFlags(affixText);
  const entries = parseEntries(entriesText);
  const words = new Map();

  /** A word takes so many prefixes and suffixes more: one prefix, and two suffixes at most. */
  const expand = (word, flags, labels, prefixes, suffixes) => {
    if (flags.includes(forbidden)) return;
    if (!flags.includes(needAffix)) {
      if (!words.has(word)) words.set(word, []);
      words.get(word).push(labels);
    }
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
        expand(added, [...rule.flags, ...others], [...labels, ...rule.labels], ...left);
      }
    }
  };

  for (const { word, flags, labels } of entries) expand(word, flags, labels, 1, 2);
  for (const { word, flags } of entries) if (flags.includes(forbidden)) words.delete(word);
  return words;
}

function withSuffix(word, { strip, added }) {
  return word.endsWith(strip) ? word.slice(0, word.length - strip.length) + added : null;
}

function withPrefix(word, { strip, added }) {
  return word.startsWith(strip) ? added + word.slice(strip.length) : null;
}

module.exports = { labelledWords };
