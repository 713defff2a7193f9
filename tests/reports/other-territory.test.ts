/** What a sheet made for another territory must not hold: the name, the seat, the figures and the lists of the default one. */
import { makeAnalysis, makeReport } from '../../src/taskpane/report/work';
import { templateList, templateSheets } from '../../src/taskpane/templates/work';
import { withMonitoring } from '../support/monitored';
import { broce } from '../support/territories';
import { defaultSettings } from '../../src/convention';
import { settingsOf } from '../../src/rules';
import { readAnnexes } from '../../src/annexes';

const YEAR = 2023;
const TODAY = '2024-02-01';
const THEIRS = /marseille|\bAMP\b|\bVDM\b|13007|130013030|230[ \u202f]?000|847[ \u202f]?500/i;

const settings = settingsOf(readAnnexes(broce(), defaultSettings), defaultSettings);
const snapshot = withMonitoring(broce(), settings, YEAR);

/** Whether anything on a sheet, or at the foot of its pages, is of Aix-Marseille-Provence. */
const traces = (sheet: unknown) => JSON.stringify(sheet).match(THEIRS);

const request = { snapshot, year: YEAR, today: TODAY, blocking: 1 };

test('the report and the internal analysis of another territory are in nobody else’s name', () => {
  expect(traces(makeReport(request).blueprint)).toBeNull();
  expect(traces(makeAnalysis(request).blueprint)).toBeNull();
});

test.each(templateList().map(({ id }) => id))('so is the template « %s », to the foot of its pages', (template) => {
  const sheets = templateSheets({ snapshot, template, action: null, year: YEAR, today: TODAY, findings: [] });
  expect(traces(sheets)).toBeNull();
  for (const { print } of sheets) expect(print?.footer?.left ?? '').not.toMatch(/–\s*$/);
});
