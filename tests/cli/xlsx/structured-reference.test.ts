import type { NamedTable } from '../../../src/cli/xlsx/structured-reference';
import { withoutStructuredReferences } from '../../../src/cli/xlsx/structured-reference';

const budget: NamedTable = {
  name: 'Budget',
  sheet: "L'annexe 1",
  area: { top: 2, left: 1, bottom: 10, right: 4 },
  headings: ['n°', 'Coût\ntotal', "AMI (demandé) [K€] d'abord", 'Reste'],
  hasHeaders: true,
  hasTotals: true,
};
const row5 = { sheet: "L'annexe 1", row: 5, column: 4 };
const elsewhere = { sheet: 'Autre', row: 1, column: 1 };

test.each([
  ['=SUM(Budget[Coût total])', elsewhere, "=SUM('L''annexe 1'!$B$3:$B$9)"],
  ['=SUM(budget[coût total])', elsewhere, "=SUM('L''annexe 1'!$B$3:$B$9)"],
  ["=SUM(Budget[AMI (demandé) '[K€'] d''abord])", elsewhere, "=SUM('L''annexe 1'!$C$3:$C$9)"],
  ['=Budget[[#This Row],[Coût total]]', row5, "='L''annexe 1'!$B$5"],
  ['=Budget[@[Coût total]]-Budget[@Reste]', row5, "='L''annexe 1'!$B$5-'L''annexe 1'!$D$5"],
  ['=[@Reste]', row5, "='L''annexe 1'!$D$5"],
  ['=SUM(Budget[[n°]:[Reste]])', elsewhere, "=SUM('L''annexe 1'!$A$3:$D$9)"],
  ['=Budget[[#Totals],[Coût total]]', elsewhere, "='L''annexe 1'!$B$10"],
  ['=COUNTA(Budget[[#Headers],[Reste]])', elsewhere, "=COUNTA('L''annexe 1'!$D$2)"],
  ['=ROWS(Budget[#All])', elsewhere, "=ROWS('L''annexe 1'!$A$2:$D$10)"],
  ['=ROWS(Budget[[#Headers],[#Data],[n°]])', elsewhere, "=ROWS('L''annexe 1'!$A$2:$A$9)"],
  ['=ROWS(Budget)+ROWS(Budget[])', elsewhere, "=ROWS('L''annexe 1'!$A$3:$D$9)+ROWS('L''annexe 1'!$A$3:$D$9)"],
])('%s is %3$s', (formula, cell, expected) => {
  expect(withoutStructuredReferences(formula, cell, [budget])).toBe(expected);
});

test.each([
  ['another table', '=SUM(Autre[Coût total])', elsewhere],
  ['another column', '=SUM(Budget[Inconnue])', elsewhere],
  ['this row from outside the table', '=Budget[@Reste]', elsewhere],
  ['another workbook', "='[1]Budget'!A1+[2]Feuil1!B2", elsewhere],
  ['a text that looks like one', '="Budget[Reste]"', elsewhere],
  ['no table at all', '=SUM(A1:A3)', elsewhere],
])('%s is left as it is', (_, formula, cell) => {
  expect(withoutStructuredReferences(formula, cell, [budget])).toBe(formula);
});
