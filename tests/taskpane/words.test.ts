/** @jest-environment node */
import { keepingWords } from '../../src/taskpane/settings/keeping-words';
import { settingsWords } from '../../src/taskpane/settings/words';
import { words } from '../../src/taskpane/words';
import { typographyFaults } from '../support/typography';
import { cell, finding, outcome } from './support/outcomes';

const afternoon = new Date(2022, 4, 4, 14, 2);

/** Those of a room of its own. */
const ofSettings = [
  ...Object.values(settingsWords).flatMap((word) => (typeof word === 'string' ? [word] : [])),
  settingsWords.changes(2),
  settingsWords.byDefault(''),
  settingsWords.byDefault('a\nb\nc\nd'),
  settingsWords.reset('SIREN'),
  settingsWords.severityOf('Une règle.'),
  settingsWords.termAdded('Claire', '2022-05-04T12:32:00.000Z'),
  settingsWords.removeNamed('SOLIHA'),
  keepingWords.settingsKept,
  keepingWords.settingsChanged,
  keepingWords.added(['SOLIHA', 'ADIL']),
  keepingWords.additionStep(['SOLIHA']),
  keepingWords.removed('SOLIHA'),
  keepingWords.removalStep('SOLIHA'),
];

/** Everything that the pane can say, with figures small and large. */
const said = [
  ...Object.values(words).flatMap((word) => (typeof word === 'string' ? [word] : [])),
  ...words.promises,
  ...Object.values(words.groupings),
  ...(['reading', 'checking', 'marking'] as const).map(words.step),
  words.findings(0),
  words.findings(1),
  words.findings(1234),
  words.shown(0, 1234),
  words.checkedAt(afternoon),
  words.announced(outcome([])),
  words.announced(outcome([finding(), finding({ severity: 'information' })])),
  words.checkedSheet({ role: 'annexe1', sheet: 'Budget', actions: 1 }),
  words.severityCount('bloquant', 2),
  words.action(3, 'Observatoire'),
  words.more(100, 1234),
  words.more(34, 34),
  words.cell(cell('J28')),
  words.otherCells(7),
  words.cellTitle(cell('J28'), 2),
  words.source('Article 2.1.1'),
  words.rule('budget-total-colonne'),
  words.addToGlossaryNamed(['SOLIHA', 'PPTA']),
  words.cleared({ sheets: 2, marks: 5 }),
  words.cleared({ sheets: 0, marks: 0 }),
  words.unexpected('E42'),
];

describe('what the pane says', () => {
  it('is in correct French typography', () => {
    expect([...said, ...ofSettings].flatMap(typographyFaults)).toEqual([]);
  });

  it('counts in French', () => {
    expect([words.findings(0), words.findings(1), words.findings(2)]).toEqual([
      'Aucune anomalie',
      '1 anomalie',
      '2 anomalies',
    ]);
    expect(words.severityCount('bloquant', 0)).toBe('bloquante');
    expect(words.findings(1234)).toMatch(/^1\s234 anomalies$/);
    expect(words.checkedAt(afternoon)).toBe('Contrôle de 14\u00a0h\u00a002');
  });

  it('says aloud only the severities that there are', () => {
    expect(words.announced(outcome([finding(), finding()]))).toBe('2 anomalies\u00a0: 2 bloquantes.');
  });
});
