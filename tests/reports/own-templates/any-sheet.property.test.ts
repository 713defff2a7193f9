/** Whatever a team writes on a sheet: it is either refused with a reason, or nothing of a placeholder is left in it. */
import fc from 'fast-check';
import { readAnnexes } from '../../../src/annexes';
import { fillTemplate, inspectTemplate, marks, placeholderGroups } from '../../../src/reports/own-templates';
import { actionsOf } from '../../../src/reports/templates';
import type { PageTexts } from '../../../src/workbook';
import { sheetSnapshot } from '../../../src/workbook';
import { agreementSettings, workbook } from '../../support/workbooks';

const names = [...marks, ...placeholderGroups.flatMap(({ placeholders }) => placeholders)].map(({ name }) => name);
const braced = fc.constantFrom(...names).map((name) => `{{${name}}}`);
const piece = fc.oneof(
  { weight: 5, arbitrary: braced },
  fc.constantFrom(' ', '€', '{', '}', '{{', '=1+1', "'"),
  fc.string(),
);
const cell = fc.oneof(
  { weight: 3, arbitrary: fc.constant(null) },
  fc.array(piece, { minLength: 1, maxLength: 4 }).map((pieces) => pieces.join('')),
);
const rows = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 6 });

const annexes = readAnnexes(workbook(), agreementSettings);
const context = { annexes, settings: agreementSettings, isOwn: true, today: '2022-05-04', year: 2021 };

test('a sheet is refused with a reason, or filled without a trace of its placeholders', () => {
  fc.assert(
    fc.property(rows, cell, fc.constantFrom(null, ...actionsOf(annexes)), (values, footer, action) => {
      const sheet = sheetSnapshot({ name: 'Modèle', values });
      const pages: PageTexts = {
        leftHeader: '',
        centerHeader: '',
        rightHeader: '',
        leftFooter: footer ?? '',
        centerFooter: '',
        rightFooter: '',
      };
      const { issues } = inspectTemplate(sheet, pages);
      if (issues.length > 0) return issues.every(({ message }) => message !== '');
      const { cells, pageTexts } = fillTemplate({ sheet, name: 'Modèle' }, pages, { ...context, action });
      const texts = [...cells.map(({ value }) => value), ...Object.values(pageTexts)];
      const written = new Set(cells.map(({ row, column }) => `${row},${column}`));
      return (
        !texts.some((text) => typeof text === 'string' && /\{\{[^{}]*\}\}/u.test(text)) &&
        // Each cell once.
        written.size === cells.length &&
        cells.every(({ formula }) => formula === undefined || (formula.startsWith('=') && formula.length <= 8192))
      );
    }),
    { numRuns: 500 },
  );
});
