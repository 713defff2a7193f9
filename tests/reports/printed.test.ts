/** What LibreOffice prints of the sheets that the add-in builds. */
import { defaultSettings } from '../../src/convention';
import { anomaliesSheet } from '../../src/reports';
import { ruleById } from '../../src/rules';
import { validate } from '../../src/validation';
import { closeHosts } from '../support/excel-host';
import { testWithLibreOffice } from '../support/libreoffice';
import { printed } from '../support/printed';
import { sampleSnapshot } from '../support/sample';

afterEach(closeHosts);
jest.setTimeout(240_000);

testWithLibreOffice('the anomalies of the sample are printed on A4 pages, one page wide', async () => {
  const snapshot = sampleSnapshot();
  const { findings } = validate(snapshot, defaultSettings, '2021-09-15');
  const sheet = anomaliesSheet({
    findings,
    ignored: [],
    rules: [...new Set(findings.map(({ rule }) => rule))].flatMap((id) => ruleById(id)?.meta ?? []),
    actions: [],
    collectivity: defaultSettings.collectivity,
    today: '2021-09-15',
    earlier: null,
  });
  const { pages, pageSize, text } = await printed(
    snapshot,
    [sheet],
    process.env.PICTURES && `${process.env.PICTURES}/anomalies`,
  );
  expect(pageSize.width).toBeGreaterThan(pageSize.height);
  expect(pages).toBeLessThan(findings.length);
  expect(text).toContain(`Page ${pages}/${pages}`);
  expect(text.match(/Constat/g)?.length).toBe(pages);
});
