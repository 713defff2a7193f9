import { validate } from '../../src/validation';
import type { CellValue } from '../../src/workbook';
import { cellAddress } from '../../src/workbook';
import { sampleSnapshot } from '../support/sample';
import { defaultSettings } from '../../src/convention';
import { sentenceFaults, typographyFaults } from '../support/typography';
import { Random } from './invent/random';

/** What lands in cells: by a paste, a slip, a broken formula, another program. */
const JUNK: readonly CellValue[] = [
  ...[null, '', ' ', '-', '?', '…', '#REF!', '#N/A', '#DIV/0!', true, false],
  ...[0, -0, -1, 0.1 + 0.2, 1e-9, 1e15, 1e300, -5e20, 45_000, 2021, 44_348],
  ...[
    '1e5',
    '12.34.56',
    '1 000 000 000 000 €',
    '50 % de 20 000 €',
    '(((',
    '+++',
    'AMP + + VDM',
    '10 000 € + ?',
    'M€',
    '€',
  ],
  ...['idem', 'cf. action 3', 'TOTAL', 'n°', '=SUM(A1)', '\n\n', '\u00a0', '𝔸𝕄ℙ 5000', '٣٠٠٠٠', 'a'.repeat(3_000)],
];

test.each(Array.from({ length: 25 }, (_, seed) => seed))('no junk breaks a rule or a sentence (%i)', (seed) => {
  const random = new Random(9_000 + seed);
  const snapshot = structuredClone(sampleSnapshot());
  for (const sheet of snapshot.sheets) {
    for (const row of sheet.values.slice(1)) {
      row.forEach((_, column) => {
        if (random.chance(0.08)) row[column] = random.pick(JUNK);
      });
    }
  }
  const { findings, trouble } = validate(snapshot, defaultSettings, '2021-06-15');
  expect(trouble.filter(({ kind }) => kind === 'failedRules').flatMap(({ details }) => details)).toEqual([]);
  for (const { rule, cell, message, evidence } of findings) {
    const faults = [...sentenceFaults(message), ...evidence.flatMap(({ text }) => typographyFaults(text))];
    expect({ rule, cell: cellAddress(cell), message, faults }).toMatchObject({ faults: [] });
  }
});
