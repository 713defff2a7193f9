import { actorDirectory, nationalDirectory } from '../../src/annexes';
import { type Actor, nationalActors, territories } from '../../src/convention';

const [amp] = territories;
const marseille = actorDirectory(amp);

const namesOf = ({ acronym, variants = [], exact = [], common = [], probable = [], misspelt = [] }: Actor) => [
  acronym,
  ...variants,
  ...exact,
  ...common,
  ...probable,
  ...misspelt,
];

test.each(nationalActors.flatMap((actor) => namesOf(actor).map((name) => [name, actor.acronym])))(
  '« %s » is %s',
  (name, acronym) => {
    expect(nationalDirectory.actorOf(name)).toBe(acronym);
  },
);

test.each((amp?.actors ?? []).flatMap((actor) => namesOf(actor).map((name) => [name, actor.acronym])))(
  'in Aix-Marseille-Provence, « %s » is %s',
  (name, acronym) => {
    expect(marseille.actorOf(name)).toBe(acronym);
  },
);

test.each(['C.A.F.', 'C.A.F', 'la C.A.F. de Valmont'])('« %s » is CAF', (name) => {
  expect(nationalDirectory.actorOf(name)).toBe('CAF');
});

test('acronyms are unique', () => {
  for (const actors of [nationalActors, ...territories.map((territory) => territory.actors)]) {
    const acronyms = actors.map(({ acronym }) => acronym);
    expect(new Set(acronyms).size).toBe(acronyms.length);
  }
});

test('the names of a text come in order, the longer of two that overlap', () => {
  const text = 'DDETS, Mission Ouvrir la Ville et conseil départemental 13';
  expect(marseille.namesIn(text).map(({ actor, start, end }) => [actor, text.slice(start, end)])).toEqual([
    ['DDETS', 'DDETS'],
    ['Ouvrir la Ville', 'Mission Ouvrir la Ville'],
    ['CD13', 'conseil départemental 13'],
  ]);
});

test('a département’s number is part of a name, and an amount is not', () => {
  const nameIn = (text: string) => nationalDirectory.namesIn(text).map(({ start, end }) => text.slice(start, end));
  expect(nameIn('ADIL 13')).toEqual(['ADIL 13']);
  expect(nameIn('ADIL34')).toEqual(['ADIL34']);
  expect(nameIn('CD 13 000 €')).toEqual(['CD']);
  expect(nameIn('CD 30000')).toEqual(['CD']);
});

test('short acronyms want their capitals; longer ones do not', () => {
  expect(nationalDirectory.actorOf('al')).toBeNull();
  expect(nationalDirectory.actorOf('siao')).toBe('SIAO');
  expect(nationalDirectory.actorOf('un état des lieux')).toBeNull();
  expect(nationalDirectory.actorOf('l’Etat')).toBe('Etat');
});

test('a text about two organisations together is about neither alone', () => {
  expect(marseille.actorOf('communication AMP et VDM')).toBeNull();
  expect(marseille.actorOf('AMP pour AMP')).toBe('AMP');
  expect(marseille.actorOf('DRD au SIAO')).toBe('DRDJSCS');
});

test('a common name that another qualifies is somebody else', () => {
  expect(marseille.actorOf('Ville')).toBe('VDM');
  expect(marseille.actorOf('Ville d’Aix-en-Provence')).toBeNull();
  expect(marseille.actorOf('Rennes Métropole')).toBeNull();
});
