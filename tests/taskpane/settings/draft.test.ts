/** @jest-environment node */
import { defaultSettings, modelSettings, parseSettings } from '../../../src/convention';
import type { Draft } from '../../../src/taskpane/settings/draft';
import { draftOf, noDraft, readDraft, resetAll, withDraft } from '../../../src/taskpane/settings/draft';
import { fields } from '../../../src/taskpane/settings/fields';
import { plainSpaces, sentenceFaults, typographyFaults } from '../../support/typography';

const texts = (given: Draft['texts']): Draft => ({ ...noDraft, texts: given });
/** The settings that a workbook checks under once a draft is kept. */
const settingsOf = (kept: Record<string, unknown>, draft: Draft) => parseSettings(withDraft(kept, draft));

describe('the fields', () => {
  it('cover every setting but the rules', () => {
    const keys = Object.keys(defaultSettings).filter((key) => key !== 'rules');
    expect(fields.map(({ key }) => key).sort()).toEqual(keys.sort());
  });

  it('read back what they show, of both sets of defaults', () => {
    for (const settings of [defaultSettings, modelSettings]) {
      for (const { key, kind } of fields) {
        expect([key, kind.parse(kind.format(settings[key]))]).toEqual([key, { value: settings[key] }]);
      }
    }
  });

  it('are named in correct French', () => {
    expect(fields.flatMap(({ label, hint = '' }) => [label, hint]).flatMap(typographyFaults)).toEqual([]);
  });
});

describe('what is typed', () => {
  it.each([
    ['grant', '250 000,50 €', 250_000.5],
    ['grant', '250\u202f000', 250_000],
    ['coordinatorShare', '45 %', 0.45],
    ['costChangeThreshold', '150', 1.5],
    ['signatureDate', '30/06/2021', '2021-06-30'],
    ['signatureDate', ' 1.7.2021 ', '2021-07-01'],
    ['signatureDate', '', null],
    ['reportDeadline', '30/06', '06-30'],
    ['siren', '200 054 807', '200054807'],
    ['siren', '', null],
    [
      'seat',
      '64 avenue du Prado 13006 Marseille',
      { street: '64 avenue du Prado', postalCode: '13006', city: 'Marseille' },
    ],
    ['signatories', 'Etat\n\n AMP \nCD13', ['Etat', 'AMP', 'CD13']],
    ['signatories', '', []],
    ['councilDates', '10/03/2022\n16/06/2022', ['2022-03-10', '2022-06-16']],
    ['reportAlertDays', '60 ; 30', [60, 30]],
    [
      'territories',
      'Marseille ; VDM\nPays d’Aix',
      [
        { name: 'Marseille', actor: 'VDM' },
        { name: 'Pays d’Aix', actor: null },
      ],
    ],
    ['territories', 'Marseille\tVDM', [{ name: 'Marseille', actor: 'VDM' }]],
    ['unitCosts', 'PF ; place ; 6 600 €', [{ scheme: 'PF', unit: 'place', euros: 6600 }]],
    ['crossedRowDistance', '3', 3],
  ] as const)('%s « %s » is kept as %j', (key, typed, value) => {
    const { settings, faults } = settingsOf({}, texts({ [key]: typed }));
    expect(settings[key]).toEqual(value);
    expect(faults).toEqual([]);
    expect(readDraft({}, texts({ [key]: typed })).fields[key].fault).toBeNull();
  });

  it.each([
    ['grant', 'beaucoup', 'Saisissez un montant en euros, par exemple 230 000 €.'],
    ['grant', '-5', 'Saisissez un montant en euros, par exemple 230 000 €.'],
    ['grant', '', 'Saisissez un montant en euros, par exemple 230 000 €.'],
    ['coordinatorShare', '150 %', 'Saisissez un pourcentage entre 0 et 100 %.'],
    ['signatureDate', '30/02/2021', 'Saisissez une date qui existe, sous la forme jj/mm/aaaa.'],
    ['signatureDate', '2021', 'Saisissez une date qui existe, sous la forme jj/mm/aaaa.'],
    ['endDate', '', 'Saisissez une date qui existe, sous la forme jj/mm/aaaa.'],
    ['reportDeadline', '31/04', 'Saisissez un jour de l’année qui existe, sous la forme jj/mm.'],
    ['siren', '13001303', 'Un SIREN compte 9 chiffres.'],
    ['siren', '130013031', 'Ce SIREN est faux : sa clé de contrôle ne tombe pas juste.'],
    ['seat', 'Marseille', 'Saisissez la rue, le code postal puis la ville'],
    ['councilDates', '10/03/2022\nmars', 'Ligne 2 : saisissez une date qui existe'],
    ['reportAlertDays', '90 ; bientôt', 'Saisissez des nombres de jours'],
    ['territories', 'Marseille ; VDM ; AMP', 'Ligne 1 : un territoire par ligne'],
    ['unitCosts', 'PF ; 6 600', 'Ligne 1 : un forfait par ligne'],
    ['firstYear', '21', 'Saisissez un nombre entier entre 1990 et 2100.'],
    ['crossedRowDistance', '1,5', 'Saisissez un nombre entier entre 1 et 50.'],
  ] as const)('%s « %s » is refused, and costs nothing of what was kept', (key, typed, fault) => {
    const reading = readDraft({ tolerance: 5 }, texts({ [key]: typed }));
    expect(plainSpaces(reading.fields[key].fault ?? '')).toContain(fault);
    expect(sentenceFaults(reading.fields[key].fault ?? '')).toEqual([]);
    expect(reading.firstFault).toBe(key);
    expect(reading.changes).toBe(1);
    expect(withDraft({ tolerance: 5 }, texts({ [key]: typed }))).toEqual({ tolerance: 5 });
  });
});

test('the last year must follow the first', () => {
  const { fields: shown, firstFault } = readDraft({ firstYear: 2023 }, texts({ lastYear: '2023' }));
  expect([shown.lastYear.fault, firstFault]).toEqual(['La dernière année doit suivre la première.', 'lastYear']);
  expect(readDraft({}, texts({ firstYear: '2022', lastYear: '2021' })).firstFault).toBe('lastYear');
  expect(readDraft({}, texts({ firstYear: '2022', lastYear: '2024' })).firstFault).toBeNull();
});

describe('what is kept', () => {
  it('is only what differs from the defaults', () => {
    expect(withDraft({}, texts({ grant: '230 000 €', tolerance: '5 €' }))).toEqual({ tolerance: 5 });
    expect(withDraft({ tolerance: 5 }, texts({ tolerance: null }))).toEqual({});
    expect(withDraft({ tolerance: 5 }, texts({ tolerance: '1' }))).toEqual({});
  });

  it('keeps what a newer version put there', () => {
    expect(withDraft({ moon: true }, texts({ tolerance: '5' }))).toEqual({ moon: true, tolerance: 5 });
  });

  it('lets the years and the end of the agreement follow the first year', () => {
    const values = withDraft({}, texts({ firstYear: '2023' }));
    expect(values).toEqual({ firstYear: 2023 });
    const { fields: shown } = readDraft({}, texts({ firstYear: '2023' }));
    expect([shown.lastYear.text, shown.endDate.text]).toEqual(['2024', '31/12/2024']);
  });

  it('is the State’s model for a collectivity without a name, and for another one', () => {
    expect(settingsOf({}, texts({ collectivity: '' })).settings).toEqual(modelSettings);
    expect(settingsOf({}, texts({ collectivity: 'Métropole de Lyon', grant: '100 000' })).settings).toEqual({
      ...modelSettings,
      collectivity: 'Métropole de Lyon',
      grant: 100_000,
    });
    // What was kept for the one before and is of no other stays to be seen, and can be reset.
    expect(settingsOf({ tolerance: 5 }, texts({ collectivity: '' })).settings.tolerance).toBe(5);
  });

  it('says of each field whether it holds the default, and what the default is', () => {
    const { fields: shown, changes } = readDraft({ grant: 100_000 }, texts({ tolerance: '3' }));
    expect([shown.grant.isDefault, shown.tolerance.isDefault, shown.envelope.isDefault]).toEqual([false, false, true]);
    expect(plainSpaces(shown.grant.defaultText)).toBe('230 000 €');
    expect(changes).toBe(1);
  });

  it('counts no change where what is typed says the same', () => {
    expect(readDraft({}, texts({ grant: '230000' })).changes).toBe(0);
  });
});

describe('what is decided of rules', () => {
  it('is kept with the settings, and taken back', () => {
    const off: Draft = { ...noDraft, rules: { 'texte-orthographe': 'off' } };
    expect(withDraft({}, off)).toEqual({ rules: { 'texte-orthographe': 'off' } });
    expect(readDraft({}, off).changes).toBe(1);
    const kept = { rules: { 'texte-orthographe': 'off', 'budget-total-colonne': 'information' } };
    expect(withDraft(kept, { ...noDraft, rules: { 'texte-orthographe': null } })).toEqual({
      rules: { 'budget-total-colonne': 'information' },
    });
  });

  it('goes back to what the rules say with everything else', () => {
    const kept = { grant: 1, collectivity: 'Lyon', rules: { 'texte-orthographe': 'off' }, moon: 1 };
    expect(withDraft(kept, resetAll(kept))).toEqual({ moon: 1 });
  });
});

test.each([
  [{ collectivity: 'Métropole de Lyon', firstYear: 2024, grant: 5, rules: { 'texte-orthographe': 'off' } }],
  [{ collectivity: '' }],
  [{ siren: null, seat: null, signatories: [] }],
  [{}],
])('the settings of a file, %j, take the place of what was kept', (json) => {
  const { settings } = parseSettings(json);
  const kept = { grant: 1, tolerance: 7, rules: { 'budget-total-colonne': 'off' } };
  expect(settingsOf(kept, draftOf(settings, kept))).toEqual({ settings, faults: [] });
});
