const { join } = require('node:path');
const { default: Sequencer } = require('@jest/test-sequencer');

/** The test files that take most of a minute or more, the longest first. */
const LONGEST = [
  'tests/integration/robust/broken-off-sheets.test.ts',
  'tests/docs/contributing.test.ts',
  'tests/e2e/dialogs.test.ts',
  'tests/reports/templates/templates.test.ts',
  'tests/integration/robust/extremes.test.ts',
  'tests/integration/robust/bad-workbooks.test.ts',
  'tests/e2e/views.test.ts',
  'tests/integration/robust/co-authoring.test.ts',
  'tests/integration/excel/large-report.test.ts',
  'tests/integration/robust/broken-off-cells.test.ts',
  'tests/integration/excel/execution-report.test.ts',
  'tests/e2e/page.test.ts',
  'tests/integration/robust/broken-off-columns.test.ts',
  'tests/e2e/results.test.ts',
  'tests/e2e/calculs.test.ts',
  'tests/e2e/rapport.test.ts',
  'tests/reports/monitoring/recalculated.test.ts',
  'tests/integration/robust/never-formulas.test.ts',
  'tests/rules/suivi/no-alarm.test.ts',
];

const places = new Map(LONGEST.map((file, place) => [join(__dirname, '..', file), place]));
const place = ({ path }) => places.get(path) ?? LONGEST.length;

/**
 * Begins with the files that take longest, so that no core is idle while the last of them ends. Without the times of an
 * earlier run, as on a machine that has just been set up, Jest goes by the size of a file, and some of the longest have
 * but a few lines.
 */
module.exports = class LongestFirstSequencer extends Sequencer {
  static LONGEST = LONGEST;

  sort(tests) {
    return super.sort(tests).sort((one, other) => place(one) - place(other));
  }
};
