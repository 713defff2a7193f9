/** Agreements as strangers type them, clean and with the slips that people make in them. */
import { modelSettings } from '../../src/convention';
import type { Finding } from '../../src/rules';
import { validate } from '../../src/validation';
import type { WorkbookSnapshot } from '../../src/workbook';
import { cellAddress } from '../../src/workbook';
import { frenchDictionary } from '../support/french';
import { baieDeSeine } from './typed/baie-de-seine';
import { broceliande } from './typed/broceliande';
import { corbieres } from './typed/corbieres';
import { grandLittoral } from './typed/grand-littoral';
import { hautVivarais } from './typed/haut-vivarais';
import { hautesVallees } from './typed/hautes-vallees';
import { montferrand } from './typed/montferrand';
import { plaineDuForez } from './typed/plaine-du-forez';
import { slips } from './typed/slips';
import { type TypedBook, workbookOf } from './typed/typed';

const books: Readonly<Record<string, TypedBook>> = {
  baieDeSeine,
  broceliande,
  corbieres,
  grandLittoral,
  hautVivarais,
  hautesVallees,
  montferrand,
  plaineDuForez,
};

/** What may be pointed out in a clean agreement. */
const MOST_REMARKS = 1;

const said = (snapshot: WorkbookSnapshot, { today }: TypedBook) =>
  validate(snapshot, modelSettings, today, { dictionary: frenchDictionary() });

test.each(Object.entries(books))('nothing is wrong in %s', (_, book) => {
  const { annexes, findings } = said(workbookOf(book), book);
  expect(annexes.annexe1?.missingColumns).toEqual([]);
  expect(annexes.annexe2?.missingColumns).toEqual([]);
  expect(annexes.annexe1?.rows.length).toBeGreaterThan(2);
  expect(annexes.annexe2?.rows.length).toBe(annexes.annexe1?.rows.length);
  const alarms = findings.filter(({ severity }) => severity !== 'information');
  expect(alarms.map(({ rule, cell, message }) => ({ rule, cell, message }))).toEqual([]);
  expect(findings.length).toBeLessThanOrEqual(MOST_REMARKS);
});

/** « budget-equilibre-ligne I7 »: what a finding says, and where. */
const places = ({ rule, cell, cells }: Finding) =>
  [cell, ...cells].map((place) => `${rule} ${cellAddress(place).replace(/^.*!/, '')}`);

test.each(slips)('the slips in $name are found, and nothing else', ({ book, changes, told, also }) => {
  const clean = new Set(said(workbookOf(book), book).findings.map(({ id }) => id));
  const findings = said(workbookOf(book, changes), book).findings.filter(({ id }) => !clean.has(id));
  const found = new Set(findings.flatMap(places));
  expect(told.filter((place) => !found.has(place))).toEqual([]);
  const expected = new Set([...told, ...also]);
  const wrong = findings.filter((finding) => !places(finding).some((place) => expected.has(place)));
  expect(wrong.map(({ rule, cell, message }) => ({ rule, cell, message }))).toEqual([]);
});
