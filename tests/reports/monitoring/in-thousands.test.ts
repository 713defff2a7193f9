import { executionOf, readMonitoring } from '../../../src/monitoring';
import type { WorkbookSnapshot } from '../../../src/workbook';
import { agreementInThousands } from '../../support/in-thousands';
import { testWithLibreOffice } from '../../support/libreoffice';
import { withMonitoring } from '../../support/monitored';
import { recalculated } from '../../support/recalculated';
import { agreementSettings, workbook } from '../../support/workbooks';

async function amounts(book: WorkbookSnapshot): Promise<unknown> {
  const inserted = await recalculated(withMonitoring(book, agreementSettings, 2023));
  return executionOf(readMonitoring(inserted), 2023)?.rows.map(({ number, cost, approved }) =>
    [number, cost, approved].map((field) => field?.value),
  );
}

testWithLibreOffice('the monitoring sheets are in euros whatever the annexe is in', async () => {
  expect(await amounts(agreementInThousands())).toEqual(await amounts(workbook()));
});
