/** Clean agreements that strangers wrote, each in its own way: nothing is wrong in them, and next to nothing is said. */
import { modelSettings } from '../../src/convention';
import { validate } from '../../src/validation';
import type { WorkbookSnapshot } from '../../src/workbook';
import { frenchDictionary } from '../support/french';
import { anseBleue } from './strangers/anse-bleue';
import { ardelle } from './strangers/ardelle';
import { grandrive } from './strangers/grandrive';
import { hauteIsle } from './strangers/haute-isle';
import { hautmont } from './strangers/hautmont';
import { montclar } from './strangers/montclar';
import { portSillon } from './strangers/port-sillon';
import { rhenac } from './strangers/rhenac';
import { valombre } from './strangers/valombre';
import { verlaine } from './strangers/verlaine';

const books: Readonly<Record<string, WorkbookSnapshot>> = {
  anseBleue,
  ardelle,
  grandrive,
  hauteIsle,
  hautmont,
  montclar,
  portSillon,
  rhenac,
  valombre,
  verlaine,
};

/** What may be pointed out in a clean agreement. */
const MOST_REMARKS = 2;

test.each(Object.entries(books))('nothing is wrong in %s', (_, book) => {
  const { annexes, findings } = validate(book, modelSettings, '2022-01-15', { dictionary: frenchDictionary() });
  expect(annexes.annexe1?.rows.length).toBeGreaterThan(2);
  expect(annexes.annexe2?.rows.length).toBe(annexes.annexe1?.rows.length);
  const alarms = findings.filter(({ severity, rule }) => {
    // A column of the model that the writer left out is told, and so it should be.
    return severity !== 'information' && rule !== 'structure-entetes-reconnus';
  });
  expect(alarms.map(({ rule, cell, message }) => ({ rule, cell, message }))).toEqual([]);
  expect(findings.length - alarms.length).toBeLessThanOrEqual(MOST_REMARKS + 1);
});
