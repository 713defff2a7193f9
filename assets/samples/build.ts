/** Writes the sample workbook from the two tables beside it: `npm run sample`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { annexeSheet, repeatedHeadings } from './layout';
import type { SheetLook } from './layout';
import { sampleTable } from './tables';

/** The agreement's day, so that the same tables give the same bytes whenever they are built. */
const date = new Date('2021-06-30T00:00:00Z');

export const samplePath = join(__dirname, 'annexes-amp-2021-2022.xlsx');

const looks: readonly [SheetLook, SheetLook] = [
  {
    name: 'Annexe 1',
    widths: [5, 11, 26, 17, 40, 34, 32, 34, 22, 13, 14, 22, 17, 24, 13, 20, 18],
    frozenColumns: 3,
    paper: 'a3',
  },
  {
    name: 'Annexe 2',
    widths: [5, 30, 46, 40, 40, 19, 28, 16, 26],
    frozenColumns: 2,
    paper: 'a4',
  },
];

/** The sample workbook as .xlsx bytes, the same on each run. */
export function buildSample(): Promise<Uint8Array> {
  return writeXlsx({
    sheets: [annexeSheet(sampleTable(1), looks[0]), annexeSheet(sampleTable(2), looks[1])],
    namedRanges: looks.map(repeatedHeadings),
    defaultFont: { name: 'Calibri', size: 10 },
    properties: {
      title: 'Annexes de la convention « Logement d’abord » 2021-2022',
      creator: 'Annexes LDA',
      created: date,
      modified: date,
    },
  });
}

if (require.main === module) {
  void buildSample().then((bytes) => {
    writeFileSync(samplePath, bytes);
    console.log(`${samplePath} : ${bytes.length} octets`);
  });
}
