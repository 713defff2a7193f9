import { readFileSync } from 'node:fs';
import { samplePath } from '../../../assets/samples/build';
import { readWorkbookFile } from '../../../src/cli/xlsx';
import { snapshotXlsx } from '../../support/snapshot-xlsx';
import type { Figure } from '../figure';
import { duration } from '../figure';
import { generatedAgreement } from '../generated-agreement';
import { medianTime } from '../stopwatch';

/** Reading .xlsx files, as the command line does. */
export async function measure(): Promise<Figure[]> {
  const sample = readFileSync(samplePath);
  const large = await snapshotXlsx(generatedAgreement(10_000));
  return [
    duration('Lecture du fichier .xlsx de l’exemple', await medianTime(() => readWorkbookFile(sample))),
    duration('Lecture d’un fichier .xlsx de 10 000 actions', await medianTime(() => readWorkbookFile(large), 3)),
  ];
}
