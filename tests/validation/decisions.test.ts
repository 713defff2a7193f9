import { validate } from '../../src/validation';
import { agreementSettings, workbook } from '../support/workbooks';

const withoutPilot = workbook({ annexe2: { 4: { pilots: null } } });
const severitiesWith = (rules: (typeof agreementSettings)['rules']) =>
  validate(withoutPilot, { ...agreementSettings, rules }, '2023-06-15')
    .findings.filter(({ rule }) => rule === 'pilotage-pilote-vide')
    .map(({ severity }) => severity);

test('a rule keeps its severity where nothing was decided of it', () => {
  expect(severitiesWith({})).toEqual(['bloquant']);
});

test('a severity that was decided is that of all that the rule finds', () => {
  expect(severitiesWith({ 'pilotage-pilote-vide': 'information' })).toEqual(['information']);
});

test('a rule that was switched off finds nothing', () => {
  expect(severitiesWith({ 'pilotage-pilote-vide': 'off' })).toEqual([]);
});

test('a rule that is off is not among those that a missing column kept from running', () => {
  const noPilots = workbook({ sheet2: { headings: { pilots: null } } });
  const details = (rules: (typeof agreementSettings)['rules']) =>
    validate(noPilots, { ...agreementSettings, rules }, '2023-06-15').trouble.flatMap((trouble) => trouble.details);
  expect(details({})).not.toEqual([]);
  expect(details({ 'pilotage-pilote-vide': 'off' }).join(' ')).not.toContain('Un pilote est désigné');
});
