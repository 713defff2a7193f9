/** Computed columns, any of them, in and out again: the same workbook, whatever stands around the annexe. */
import fc from 'fast-check';
import { everyColumn, agreementIn, insertColumns, removeColumns } from '../../support/columns';
import { comparable } from '../../support/comparable';
import { closeHosts } from '../../support/excel-host';
import { inExcel, openSample, read } from '../../support/valider';

jest.setTimeout(180_000);
afterEach(closeHosts);

/** What the user has put somewhere under the annexe or at its right. */
const additions = fc.array(
  fc.record({
    row: fc.integer({ min: 1, max: 40 }),
    column: fc.integer({ min: 18, max: 60 }),
    content: fc.constantFrom('À revoir', 12.5, '=SUM(J3:J27)', "='other'!A3", true),
  }),
  { maxLength: 4 },
);

test('any columns in, columns out: the same workbook', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('annexe1' as const, 'annexe2' as const),
      fc.infiniteStream(fc.boolean()),
      additions,
      async (role, coins, added) => {
        const opened = await openSample();
        await inExcel(({ worksheets }) => {
          const [own, other]: [string, string] =
            role === 'annexe1' ? ['Annexe 1', 'Annexe 2'] : ['Annexe 2', 'Annexe 1'];
          const sheet = worksheets.getItem(own);
          for (const { row, column, content } of added) {
            // The host may drop the name of a formula’s own sheet where cells move: the same formula, other words.
            const written = typeof content === 'string' ? content.replace('other', other) : content;
            sheet.getCell(row - 1, column - 1).values = [[written]];
          }
        });
        const before = comparable(await opened.host.save());
        const ids = everyColumn(agreementIn(await read()), role).filter(() => coins.next().value);
        await insertColumns(role, ids);
        expect(comparable(await opened.host.save())).not.toEqual(before);
        await removeColumns(role);
        expect(comparable(await opened.host.save())).toEqual(before);
        await opened.close();
      },
    ),
    { numRuns: 6 },
  );
});
