import { readAnnexes } from '../../src/annexes';
import { defaultSettings } from '../../src/convention';
import { templateSheets } from '../../src/taskpane/templates/work';
import { blueprintSnapshot } from '../support/blueprint-snapshot';
import { broce } from '../support/territories';

test('annexes to fill in, however well their headings are written, do not take the place of those that have actions', () => {
  const workbook = broce();
  const request = { snapshot: workbook, action: null, year: null, today: '2024-02-01', findings: [] };
  const blank = templateSheets({ ...request, template: 'annexes-vierges' }).map((sheet) => ({
    ...blueprintSnapshot(sheet),
    signature: null,
  }));
  const alone = readAnnexes({ ...workbook, sheets: blank }, defaultSettings);
  expect([alone.annexe1?.sheet.name, alone.annexe2?.sheet.name]).toEqual(['Annexe 1', 'Annexe 2']);
  const { annexe1, annexe2 } = readAnnexes({ ...workbook, sheets: [...workbook.sheets, ...blank] }, defaultSettings);
  expect([annexe1?.sheet.name, annexe2?.sheet.name]).toEqual(['Budget prévisionnel', 'Pilotage']);
});
