import { labelledWords } from '../../config/dictionary/affixes.cjs';
import { packedAutomaton } from '../../config/dictionary/automaton.cjs';
import { bitsOfWord } from '../../config/dictionary/readings.cjs';
import {
  ADVERB,
  FORMS,
  formsAs,
  GRAMMATICAL,
  HE,
  I,
  INFINITIVE,
  NAME,
  openAutomaton,
  RARE,
  THEY,
} from '../../src/spelling';
import { frenchDictionary } from '../support/french';

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
SFX a0 er ant/F. er po:ppre
SFX F. Y 2
SFX F. 0 e [^e] is:fem is:sg
SFX F. 0 es [^e] is:fem is:pl
PFX re Y 1
PFX re 0 re .
`;

describe('the words that a Hunspell dictionary accepts', () => {
  const expand = (...entries: string[]) => [...labelledWords(affixes, ['0', ...entries].join('\n')).keys()].sort();

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
  test('with the labels of each reading, those of its affixes last', () => {
    const labels = labelledWords(affixes, '0\nloger/a0 po:v1\nlogante/S. po:nom');
    expect(labels.get('loger')).toEqual([['po:v1']]);
    expect(labels.get('logante')).toEqual([['po:v1', 'po:ppre', 'is:fem', 'is:sg'], ['po:nom'], ['po:nom']]);
  });
});

describe('what a word may be', () => {
  test('a noun of one gender and number', () => {
    const bits = bitsOfWord([['po:nom', 'is:fem', 'is:pl']]);
    expect(formsAs('noun', bits)).toBe(FORMS.feminine & FORMS.plural);
    expect(formsAs('adjective', bits)).toBe(0);
  });
  test('of both, where the dictionary says so or says nothing', () => {
    expect(formsAs('adjective', bitsOfWord([['po:adj', 'is:epi', 'is:sg']]))).toBe(FORMS.singular);
    expect(formsAs('noun', bitsOfWord([['po:nom', 'is:mas']]))).toBe(FORMS.masculine);
  });
  test('a participle, which the dictionary calls an adjective as well', () => {
    const bits = bitsOfWord([['po:v1', 'po:ppas', 'po:adj', 'is:mas', 'is:sg']]);
    expect(formsAs('participle', bits)).toBe(FORMS.masculine & FORMS.singular);
    expect(formsAs('adjective', bits)).toBe(0);
  });
  test('a verb of several persons', () => {
    expect(bitsOfWord([['po:ipre', 'po:1sg', 'po:3sg']])).toBe(I | HE);
  });
  test('a rare tense, or a name, only where it is nothing else', () => {
    expect(bitsOfWord([['po:ipsi', 'po:3sg']])).toBe(RARE);
    expect(
      bitsOfWord([
        ['po:ipsi', 'po:1sg'],
        ['po:ipre', 'po:3sg'],
      ]),
    ).toBe(HE);
    expect(bitsOfWord([['po:npr', 'is:mas', 'is:inv']])).toBe(NAME);
  });
});

describe('what the words of the dictionary that ships may be', () => {
  const readings = (word: string) => frenchDictionary().readings(word);
  test.each([
    ['réunion', formsAs('noun', readings('réunion')) === (FORMS.feminine & FORMS.singular)],
    ['trimestrielles', formsAs('adjective', readings('trimestrielles')) === (FORMS.feminine & FORMS.plural)],
    ['accompagnés', formsAs('participle', readings('accompagnés')) === (FORMS.masculine & FORMS.plural)],
    ['suivis', formsAs('noun', readings('suivis')) === (FORMS.masculine & FORMS.plural)],
    ['loger', readings('loger') === INFINITIVE],
    ['auront', readings('auront') === THEY],
    ['également', (readings('également') & ADVERB) !== 0],
    ['avec', readings('avec') === GRAMMATICAL],
    ['Marseille', readings('Marseille') === NAME],
    ['logemant', readings('logemant') === 0],
  ])('« %s »', (_word, isSo) => {
    expect(isSo).toBe(true);
  });
});

describe('the packed automaton', () => {
  const words = ['logement', 'logements', 'logé', 'log', 'l', "aujourd'hui", 'rendez-vous', 'État', 'relogement'];
  const packed = packedAutomaton(new Map(words.map((word, index) => [word, index % 4])), [1, 2]);
  const automaton = openAutomaton(packed.buffer);

  test('holds its words and no other', () => {
    expect(automaton.size).toBe(words.length);
    for (const word of words) expect(automaton.has(word)).toBe(true);
    for (const word of ['', 'lo', 'logemen', 'logementss', 'état', 'loge', 'zzz', 'relog', 'logements ']) {
      expect(automaton.has(word)).toBe(false);
    }
  });
  test('tells what each of them may be', () => {
    words.forEach((word, index) => {
      expect(automaton.readings(word)).toBe(index % 4);
    });
    for (const word of ['', 'lo', 'logementss', 'État ', 'zzz', 'm']) expect(automaton.readings(word)).toBe(0);
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
    const sizeOf = (...some: string[]) => packedAutomaton(new Map(some.map((word) => [word, 0])), [0, 0]).length;
    const shared = sizeOf('relogements', 'logements');
    const apart = sizeOf('relogements', 'chambre');
    expect(shared).toBeLessThan(apart);
  });
  test('is refused where it is something else', () => {
    expect(() => openAutomaton(new ArrayBuffer(8))).toThrow('Not a list');
    expect(() => openAutomaton(new ArrayBuffer(64))).toThrow('Not a list');
    expect(() => openAutomaton(packed.slice(0, -1).buffer)).toThrow('Not a list');
  });
});
