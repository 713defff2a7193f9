import fc from 'fast-check';
import { type ActorList, actorDirectory, parseActors } from '../../src/annexes';
import { territories } from '../../src/convention';

const marseille = actorDirectory(territories[0]);

/** « AMP », « AMP (FSL) » for known actors, « "opérateurs" » for the words of unknown ones. */
function names({ mentions }: ActorList): string[] {
  return mentions.map(({ text, actor, detail }) =>
    actor === null ? `"${text}"` : detail === null ? actor : `${actor} (${detail})`,
  );
}

test.each<[string, string[]]>([
  ['AMP', ['AMP']],
  ['DDETS + ARS', ['DDETS', 'ARS']],
  ['AMP+VDM+EP F', ['AMP', 'VDM', 'EPF']],
  ['AMP - CT5 & CT2', ['AMP (CT5 & CT2)']],
  ['AMP - COORDO', ['AMP (COORDO)']],
  ['AMP (FSL)', ['AMP (FSL)']],
  ['AMP (DOH)', ['AMP (DOH)']],
  ['DDETS + coordo AMI AMP', ['DDETS', 'AMP (coordo AMI)']],
  ['VDM (expérimentation) + ARHLM', ['VDM (expérimentation)', 'ARHLM']],
  ['SIAO + AL + sous-préfecture + ARHLM', ['SIAO', 'AL', 'Préfecture', 'ARHLM']],
  ['DDETS + SIAO + Mission Ouvrir la Ville', ['DDETS', 'SIAO', 'Ouvrir la Ville']],
  ['ARHLM + opérateurs AMP', ['ARHLM', '"opérateurs AMP"']],
  ['Copil AMI', ['"Copil AMI"']],
  [
    '1. Comité de rédaction 2. Consultation groupe de réflexion',
    ['"Comité de rédaction"', '"Consultation groupe de réflexion"'],
  ],
  ['- AMP\n- VDM', ['AMP', 'VDM']],
  ['AMP / VDM', ['AMP', 'VDM']],
  ['AMP, VDM et CD13', ['AMP', 'VDM', 'CD13']],
  ['AMP & VDM', ['AMP', 'VDM']],
  ['Association Femmes & Co', ['"Association Femmes & Co"']],
  ['CT2 & CT5', ['"CT2"', '"CT5"']],
  ['AMP\nVDM\n', ['AMP', 'VDM']],
  ['AMP ; VDM', ['AMP', 'VDM']],
  ['AMP - VDM - CD 13', ['AMP', 'VDM', 'CD13']],
  ['Etat / Département / Métropole', ['Etat', 'CD13', 'AMP']],
  ['VdMarseille, Ville de Marseille', ['VDM', 'VDM']],
  ['ADIL 13 ; ADIL13 ; ADIL', ['ADIL13', 'ADIL13', 'ADIL13']],
  ['DDETS 13, SIAO 13', ['DDETS', 'SIAO']],
  ['DRISCS', ['DRDJSCS']],
  ['Habitat et Humanisme et Emmaüs', ['Habitat et Humanisme', 'Emmaüs']],
  ['Comité d’accès et de suivi', ['"Comité d’accès et de suivi"']],
  ['CLLAJ et URHAJ', ['"CLLAJ"', '"URHAJ"']],
  ['Métropole (direction de l’habitat, service logement)', ['AMP (direction de l’habitat, service logement)']],
  ['Direction de l’habitat d’AMP', ['AMP (Direction de l’habitat)']],
  ['Ville d’Aix-en-Provence', ['"Ville d’Aix-en-Provence"']],
  ['état des lieux', ['"état des lieux"']],
  ['SIAO-CAF', ['SIAO', 'CAF']],
  ['Pilote : SIAO / Copilote : CAF', ['SIAO (Pilote)', 'CAF (Copilote)']],
  ['Co-pilotage Etat / TM', ['Etat (Co-pilotage)', '"TM"']],
  ['Chargé de mission LDA (DDETS)', ['DDETS (Chargé de mission LDA)']],
  ['l’Etat, le Département', ['Etat', 'CD13']],
  ['Pôle Emploi, CDC Habitat', ['France Travail', 'CDC Habitat']],
  ['Toulouse Métropole & CCAS de Besançon', ['"Toulouse Métropole"', 'CCAS (de Besançon)']],
  ['AL', ['AL']],
  ['al', ['"al"']],
])('%j lists %j', (text, expected) => {
  const list = parseActors(text, marseille);
  expect(names(list)).toEqual(expected);
  expect(list).toMatchObject({ isUnfinished: false, isDoubtful: false, isEmpty: false });
});

test.each<[string, string[]]>([
  ['SIAO + DDETS + ARS + CD13 +', ['SIAO', 'DDETS', 'ARS', 'CD13']],
  ['CCAS VDM + COM +', ['CCAS (VDM)', '"COM"']],
  ['AMP,', ['AMP']],
  ['VDM et', ['VDM']],
  ['AMP…', ['AMP']],
  ['AMP, etc.', ['AMP']],
])('%j is unfinished', (text, expected) => {
  const list = parseActors(text, marseille);
  expect(names(list)).toEqual(expected);
  expect(list.isUnfinished).toBe(true);
});

test.each<[string, string[]]>([
  ['SIAO + VDM + AMP + ?', ['SIAO', 'VDM', 'AMP']],
  ['AMP ?', ['AMP']],
  ['à définir', []],
  ['AMP (à confirmer)', ['AMP']],
])('%j is doubtful', (text, expected) => {
  const list = parseActors(text, marseille);
  expect(names(list)).toEqual(expected);
  expect(list).toMatchObject({ isDoubtful: true, isEmpty: false });
});

test.each(['', '  ', '-', '/', 'néant', 'sans objet'])('%j is empty', (text) => {
  expect(parseActors(text)).toMatchObject({ mentions: [], isEmpty: true, isUnfinished: false });
});

test('elsewhere, local names mean nothing and common names are nobody’s in particular', () => {
  expect(names(parseActors('VDM + HAS'))).toEqual(['"VDM"', '"HAS"']);
  expect(names(parseActors('Métropole + Ville de Rennes + CD'))).toEqual(['Métropole', '"Ville de Rennes"', 'CD']);
});

test('a text keeps the words of the cell', () => {
  expect(parseActors('VdMarseille + l’ADIL', marseille).mentions.map(({ text }) => text)).toEqual([
    'VdMarseille',
    'l’ADIL',
  ]);
});

test('never throws, and known actors written in a list are all found', () => {
  const known = fc.constantFrom(
    'AMP',
    'VDM',
    'CD13',
    'DDETS',
    'SIAO',
    'ARHLM',
    'CCAS',
    'FAP',
    'Ouvrir la Ville',
    'EPF',
  );
  fc.assert(
    fc.property(
      fc.uniqueArray(known, { minLength: 1, maxLength: 8 }),
      fc.constantFrom(' + ', '+', ', ', ' et ', ' & ', '/', ' ; ', '\n', ' - '),
      (actors, separator) => {
        const list = parseActors(actors.join(separator), marseille);
        expect(list.mentions.map(({ actor }) => actor)).toEqual(actors);
      },
    ),
  );
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => expect(parseActors(text)).toBeDefined()));
});
