import { acceptedWords } from '../../config/dictionary/affixes.cjs';
import { packedAutomaton } from '../../config/dictionary/automaton.cjs';
import { openAutomaton } from '../../src/spelling';

/** Simpler than those of French: « logons », « logant ». */
const affixes = `
FLAG long
NEEDAFFIX ()
FORBIDDENWORD {}
PFX L' Y 1
PFX L' 0 l' .
PFX Um Y 3
PFX Um 0 0/S. .
PFX Um 0 l' [aeiou]
PFX Um 0 kilo/S. .
SFX S. Y 2
SFX S. 0 0/L' [^sxz]
SFX S. 0 s [^sxz]
SFX a0 Y 2
SFX a0 er ons er
SFX a0 er ant/F. er
SFX F. Y 2
SFX F. 0 e [^e]
SFX F. 0 es [^e]
PFX re Y 1
PFX re 0 re .
`;

describe('the words that a Hunspell dictionary accepts', () => {
  const expand = (...entries: string[]) => [...acceptedWords(affixes, ['0', ...entries].join('\n'))].sort();

  test('with their suffixes, and the suffixes of these', () => {
    expect(expand('loger/a0')).toEqual(['logant', 'logante', 'logantes', 'loger', 'logons']);
  });
  test('with prefixes and suffixes together', () => {
    expect(expand('loger/a0re')).toContain('relogons');
    expect(expand('mètre/UmS.')).toEqual(['kilomètre', 'kilomètres', 'mètre', 'mètres']);
  });
  test('without the elided forms, whatever flag they share', () => {
    expect(expand('ampère/UmS.').some((word) => word.includes("'"))).toBe(false);
    expect(expand('abri/S.')).toEqual(['abri', 'abris']);
  });
  test('without a stem that wants an affix, nor a forbidden word', () => {
    expect(expand('log/()F.')).toEqual(['loge', 'loges']);
    expect(expand('abri/S.', 'abris/{}')).toEqual(['abri']);
  });
});

describe('the packed automaton', () => {
  const words = ['logement', 'logements', 'logé', 'log', 'l', "aujourd'hui", 'rendez-vous', 'État', 'relogement'];
  const packed = packedAutomaton([...words, 'log'], [1, 2]);
  const automaton = openAutomaton(packed.buffer);

  test('holds its words and no other', () => {
    expect(automaton.size).toBe(words.length);
    for (const word of words) expect(automaton.has(word)).toBe(true);
    for (const word of ['', 'lo', 'logemen', 'logementss', 'état', 'loge', 'zzz', 'relog', 'logements ']) {
      expect(automaton.has(word)).toBe(false);
    }
  });
  test('can be walked letter by letter', () => {
    const found: string[] = [];
    const walk = (state: number, prefix: string) => {
      automaton.eachStep(state, (letter, endsWord, target) => {
        if (endsWord) found.push(prefix + letter);
        walk(target, prefix + letter);
      });
    };
    walk(automaton.root, '');
    expect(found).toEqual([...words].sort());
  });
  test('shares the endings of its words', () => {
    const shared = packedAutomaton(['relogements', 'logements'], [0, 0]).length;
    const apart = packedAutomaton(['relogements', 'chambre'], [0, 0]).length;
    expect(shared).toBeLessThan(apart);
  });
  test('is refused where it is something else', () => {
    expect(() => openAutomaton(new ArrayBuffer(8))).toThrow('Not a list');
    expect(() => openAutomaton(new ArrayBuffer(64))).toThrow('Not a list');
    expect(() => openAutomaton(packed.slice(0, -1).buffer)).toThrow('Not a list');
  });
});
