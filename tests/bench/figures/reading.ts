import { readAnnexes } from '../../../src/annexes';
import { defaultSettings } from '../../../src/convention';
import type { WorkbookSnapshot } from '../../../src/workbook';
import type { Figure } from '../figure';
import { duration } from '../figure';
import { generatedAgreement, withCells, withUniqueTexts } from '../generated-agreement';
import { medianTime } from '../stopwatch';

/** The reading of the annexes alone: what each cell of a large agreement says, and what costs time in odd ones. */
export async function measure(): Promise<Figure[]> {
  const large = generatedAgreement(10_000);
  return [
    duration('Lecture seule, 25 actions', await time(generatedAgreement(25))),
    duration('Lecture seule, 10 000 actions', await time(large), 1000),
    duration('Lecture seule, 10 000 actions sans numéro', await time(withoutNumbers(large))),
    duration('Lecture seule, 10 000 actions aux textes tous différents', await time(withUniqueTexts(large))),
  ];
}

function time(snapshot: WorkbookSnapshot): Promise<number> {
  return medianTime(() => readAnnexes(snapshot, defaultSettings), 3);
}

const withoutNumbers = (snapshot: WorkbookSnapshot) => withCells(snapshot, (row) => [null, ...row.slice(1)]);
