import { createLexicon, gatherTerms, wordsOf } from '../../src/spelling';
import { frenchDictionary, frenchLexicon } from '../support/french';

const lexicon = frenchLexicon(['Sabrac', 'COPP']);
const doubtful = (text: string) =>
  wordsOf(text)
    .filter((word) => !lexicon.isKnown(word))
    .map(({ form }) => form);

test.each([
  'Etat, Evaluer, A l’issue : les capitales perdent leurs accents',
  'ACCOMPAGNER LES MÉNAGES VERS LE LOGEMENT',
  'mise en oeuvre ou mise en œuvre',
  'un suivi médico-psycho-social, la co-construction, le non-recours',
  'la DDETS, le SIAO et la CAF examinent 30 PLAI',
  'le Dihal, Siao, SOLIHA et Soliha',
  'priorisation, cotation, captation, étayage, essaimage',
  'les coûts maitrisés : l’orthographe de 1990 vaut l’autre',
  'le cadre règlementaire, la règlementation cèdera',
  'soins des plaies, masures, visas et agendas, qu’il réponde, la peste, hélas, le jeûne',
  'rdv, sms et emails du dpt, en pdf ou excel, le weekend',
  'Sabrac et la COPP sont dans le glossaire de l’utilisateur',
  'CD13, CD 34, ADIL 13, DDETS13',
  'nbre de logements, coordo, Copil',
])('has nothing against « %s »', (text) => {
  expect(doubtful(text)).toEqual([]);
});

test.each([
  ['le dévelopement de l’hébergment', ['dévelopement', 'hébergment']],
  ['Reorganisation du SAIO à l’hotel', ['Reorganisation', 'SAIO', 'hotel']],
  ['les dèpenses et le dèveloppement', ['dèpenses', 'dèveloppement']],
  ['METTRE EN OEUVRE L’ACOMPAGNEMENT', ['ACOMPAGNEMENT']],
  ['la CV et le PPGIDD', ['CV', 'PPGIDD']],
])('doubts some words of « %s »', (text, expected) => {
  expect(doubtful(text)).toEqual(expected);
});

test('tells the spelling of 1990 from that of the dictionary', () => {
  const standings = wordsOf('maitriser, maîtriser').map((word) => lexicon.standing(word));
  expect(standings).toEqual(['reformed', 'known']);
});

test.each(['RHI', 'LOVAC', 'DETR', 'DSIL', 'ORCOD', 'OPAH-RU', 'AP-HP', 'AP-HM', 'APHM', 'PLUi'])(
  'knows « %s » in any workbook',
  (acronym) => {
    const lexicon = frenchLexicon();
    expect(wordsOf(`Mobiliser ${acronym} ici`).filter((word) => !lexicon.isKnown(word))).toEqual([]);
  },
);

test('without a dictionary, doubts acronyms only', () => {
  const glossaryOnly = createLexicon(null, gatherTerms([], [], ['SIAO']));
  const unknown = wordsOf('Le dévelopement du SIAO et du SAIO').filter((word) => !glossaryOnly.isKnown(word));
  expect(unknown.map(({ form }) => form)).toEqual(['SAIO']);
});

test('the dictionary is small, and opened as it is', () => {
  const dictionary = frenchDictionary();
  expect(dictionary.size).toBeGreaterThan(400_000);
  expect(dictionary.has('logement') && dictionary.has("aujourd'hui") && dictionary.has('Marseille')).toBe(true);
  expect(dictionary.has('logment') || dictionary.has('')).toBe(false);
});
