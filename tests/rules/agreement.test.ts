import { readAnnexes } from '../../src/annexes';
import { defaultSettings } from '../../src/convention';
import { isAgreementOf, settingsOf } from '../../src/rules';
import { sampleSnapshot } from '../support/sample';
import { agreementSettings, workbook } from '../support/workbooks';

const titled = (title: string | null) =>
  readAnnexes(workbook({ sheet1: { title }, sheet2: { title: null } }), agreementSettings);

test('the annexes of Aix-Marseille-Provence are those of its settings, in spite of capitals and hyphens', () => {
  expect(isAgreementOf(readAnnexes(sampleSnapshot(), defaultSettings), defaultSettings)).toBe(true);
});

test.each([
  'GRAND VALMONT MÉTROPOLE',
  'Annexe 1 – Grand Valmont',
  'Convention 2023-2024 avec la metropole du Grand-Valmond',
])('the title %s is the agreement’s', (title) => {
  expect(isAgreementOf(titled(title), agreementSettings)).toBe(true);
});

test.each([null, 'Annexe 1', 'Métropole de Lyon', 'Valmont', 'METROPOLE'])('the title %s is not', (title) => {
  expect(isAgreementOf(titled(title), agreementSettings)).toBe(false);
});

test('the same territory in other years is another agreement', () => {
  expect(
    isAgreementOf(titled('Grand Valmont Métropole'), { ...agreementSettings, firstYear: 2021, lastYear: 2022 }),
  ).toBe(false);
});

test('one of the two titles is enough', () => {
  const annexes = readAnnexes(workbook({ sheet1: { title: null } }), agreementSettings);
  expect(isAgreementOf(annexes, agreementSettings)).toBe(true);
});

describe('the settings of whoever’s annexes these are', () => {
  it('are those of the workbook where it names a collectivity, or is Aix-Marseille-Provence’s', () => {
    expect(settingsOf(titled('Annexe 1'), agreementSettings)).toBe(agreementSettings);
    expect(settingsOf(readAnnexes(sampleSnapshot(), defaultSettings), defaultSettings)).toBe(defaultSettings);
  });

  it('are the model’s for anyone else, over the annexes’ years, with what was decided of rules', () => {
    const rules = { 'texte-orthographe': 'off' } as const;
    expect(settingsOf(titled('Grand Valmont'), { ...defaultSettings, rules })).toMatchObject({
      collectivity: '',
      siren: null,
      beneficiaries: [],
      grant: 0,
      firstYear: 2023,
      endDate: '2024-12-31',
      rules,
    });
  });
});
