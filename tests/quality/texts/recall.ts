import { cellAddress } from '../../../src/workbook';
import { plainSpaces } from '../../support/typography';
import { sampleSnapshot } from '../../support/sample';
import { defaultSettings } from '../../../src/convention';
import { textReports } from './measure';
import type { Slip } from './slips';
import { slips } from './slips';

/** The slips of the sample that no finding quotes on their cell. */
export function missedSlips(): Slip[] {
  const said = textReports({ snapshot: sampleSnapshot(), settings: defaultSettings }).map((report) => ({
    cells: new Set(report.cells.map((cell) => `${cell.sheet}!${cellAddress(cell)}`)),
    text: plainSpaces([report.message, ...report.evidence.map(({ text }) => text)].join('\n')),
  }));
  return slips.filter(
    ({ sheet, cell, wrong }) =>
      !said.some(({ cells, text }) => cells.has(`${sheet}!${cell}`) && text.includes(wrong.trim().slice(0, SHOWN))),
  );
}

/** A long text is quoted by its beginning. */
const SHOWN = 12;
