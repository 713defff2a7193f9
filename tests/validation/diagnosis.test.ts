import { annexe2Columns } from '../../src/convention';
import { validate } from '../../src/validation';
import { sheetSnapshot, type WorkbookSnapshot } from '../../src/workbook';
import { plainSpaces, sentenceFaults, typographyFaults } from '../support/typography';
import { agreementSettings, workbook } from '../support/workbooks';

function troubleOf(snapshot: WorkbookSnapshot) {
  const { trouble } = validate(snapshot, agreementSettings, '2023-06-15');
  for (const { message, advice, details } of trouble) {
    expect([message, advice].flatMap(sentenceFaults)).toEqual([]);
    expect(details.flatMap(typographyFaults)).toEqual([]);
  }
  return trouble.map(({ kind, message, advice, details }) => {
    return { kind, message: plainSpaces(message), advice: plainSpaces(advice), details: details.map(plainSpaces) };
  });
}

const contacts = sheetSnapshot({
  name: 'Contacts',
  values: [
    ['Nom', 'Adresse'],
    ['Durand', '1 rue de la Paix'],
  ],
});

test('nothing to say of a workbook with both annexes', () => {
  expect(troubleOf(workbook({ others: [contacts] }))).toEqual([]);
});

test('no annexe: what was looked for, and what each sheet has of it', () => {
  const summary = sheetSnapshot({
    name: 'Synthèse',
    values: [
      ['n°', 'Action', 'Description de l’action'],
      [1, 'x', 'y'],
    ],
  });
  const [trouble, ...others] = troubleOf(workbook({ missing: ['annexe1', 'annexe2'], others: [contacts, summary] }));
  expect(others).toEqual([]);
  expect(trouble).toMatchObject({ kind: 'noAnnexe', message: 'Aucune annexe n’a été trouvée dans ce classeur.' });
  expect(trouble?.details).toEqual([
    expect.stringContaining(
      'Cherché pour l’Annexe 1 (budget) : une ligne d’en-têtes avec « n° », « Territoire », « Action »',
    ),
    expect.stringContaining('Cherché pour l’Annexe 2 (objectifs)'),
    'Feuille « Contacts » : aucun en-tête reconnu.',
    expect.stringMatching(/^Feuille « Synthèse » : \d+(,\d)? % des en-têtes de l’Annexe 2 \(objectifs\)\.$/),
  ]);
});

test('an empty workbook has no annexe either', () => {
  expect(troubleOf({ sheets: [], isReadOnly: false }).map(({ kind }) => kind)).toEqual(['noAnnexe']);
});

test('only one annexe: which one is missing', () => {
  const [trouble] = troubleOf(workbook({ missing: ['annexe2'], others: [contacts] }));
  expect(trouble).toMatchObject({ kind: 'oneAnnexe', advice: expect.stringContaining('copiez sa feuille') as string });
  expect(trouble?.message).toContain('Seule l’Annexe 1 (budget) a été trouvée : l’Annexe 2 (objectifs) manque');
  expect(trouble?.details).toContain('Feuille « Contacts » : aucun en-tête reconnu.');
  expect(troubleOf(workbook({ missing: ['annexe1'] }))[0]?.message).toContain('l’Annexe 1 (budget) manque');
});

test('an annexe without action', () => {
  const [trouble] = troubleOf(workbook({ sheet2: { without: [1, 2, 3, 4, 5, 6, 7, 8] } }));
  expect(trouble).toMatchObject({
    kind: 'noAction',
    message: 'L’Annexe 2 (objectifs), feuille « Annexe 2 », ne contient aucune action : il n’y a rien à y contrôler.',
  });
});

test('missing columns: which rules were not run for want of them', () => {
  const [trouble] = troubleOf(workbook({ sheet2: { headings: { pilots: null } } }));
  expect(trouble).toMatchObject({
    kind: 'missingColumns',
    message: expect.stringMatching(/faute de cette colonne : le pilote \(Annexe 2\)\.$/) as string,
  });
  expect(trouble?.details).toContain('Non contrôlé : Un pilote est désigné pour chaque action.');
});

test('an older copy of an annexe: which one was checked', () => {
  const copy = workbook().sheets[1];
  const old = copy && { ...copy, id: 'old', name: 'Annexe 2 (ancienne version)' };
  const [trouble] = troubleOf(workbook({ others: old ? [old] : [] }));
  expect(trouble).toMatchObject({
    kind: 'otherCandidates',
    message:
      '1 autre feuille ressemble à l’Annexe 2 (objectifs) : « Annexe 2 (ancienne version) ». Seule « Annexe 2 » a été contrôlée.',
  });
});

test('a sheet that the add-in made is no candidate', () => {
  const ours = sheetSnapshot({
    name: 'Liste',
    signature: 'liste',
    values: [annexe2Columns.map(({ heading }) => heading)],
  });
  expect(troubleOf(workbook({ missing: ['annexe1', 'annexe2'], others: [ours] }))[0]?.details).toHaveLength(2);
});
