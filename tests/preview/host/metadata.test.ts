import { describe, expect, test } from '@jest/globals';
import manifest from '@microsoft/office-js/package.json';
import { ObjectModel } from '../../../preview/host/metadata/object-model';
import { defaultRequirementSets, hasRequirementSet } from '../../../preview/host/metadata/requirement-sets';
import { typeTable } from '../../../preview/host/metadata/table.generated';

describe('the type table', () => {
  test('was read from the office.js that is installed', () => {
    expect(typeTable.version).toBe(manifest.version);
    expect(Object.keys(typeTable.types).length).toBeGreaterThan(180);
  });

  test('knows members, whether they can be changed, what they lead to and their requirement set', () => {
    const { Range, Worksheet, WorksheetCollection, ConditionalFormat } = typeTable.types;
    expect(Range?.scalars.Values).toEqual({ name: 'values', isWritable: true });
    expect(Range?.scalars.Address).toEqual({ name: 'address', isWritable: false });
    expect(Range?.scalars.HasSpill?.set).toBe('ExcelApi 1.12');
    expect(Range?.methods.GetMergedAreasOrNullObject).toMatchObject({ returns: 'RangeAreas', set: 'ExcelApi 1.13' });
    expect(Range?.identity).toEqual(['_ReferenceId']);
    expect(Worksheet?.navigations.AutoFilter).toEqual({ name: 'autoFilter', type: 'AutoFilter', set: 'ExcelApi 1.9' });
    expect(WorksheetCollection?.isCollection).toBe(true);
    expect(WorksheetCollection?.methods.GetItem).toMatchObject({ name: 'getItem', returns: 'Worksheet' });
    expect(WorksheetCollection?.events.onChanged).toMatchObject({
      register: '_RegisterDataChangedEvent',
      target: 'workbook',
    });
    expect(ConditionalFormat?.navigations.CustomOrNullObject?.type).toBe('CustomConditionalFormat');
    expect(typeTable.enumerations.SheetVisibility).toEqual(['Visible', 'Hidden', 'VeryHidden']);
  });

  test('is looked up in any case; enumerations too', () => {
    const model = new ObjectModel(typeTable, defaultRequirementSets);
    expect(model.scalar('Range', 'ROWCOUNT')).toMatchObject({ name: 'rowCount', wireName: 'RowCount' });
    expect(model.scalar('Range', 'rowcount')).toBe(model.scalar('Range', 'RowCount'));
    expect(model.scalar('Range', 'nothing')).toBeUndefined();
    expect(model.enumValue('SheetVisibility', 'veryhidden')).toBe('VeryHidden');
    expect(() => model.enumValue('SheetVisibility', 'Ghostly')).toThrow();
  });
});

test.each([
  ['ExcelApi 1.9', true],
  ['ExcelApi 1.15', true],
  ['ExcelApi 1.16', false],
  ['ExcelApi 2.1', false],
  ['ExcelApiOnline 1.1', false],
  ['SharedRuntime 1.1', true],
])('by default the host has %s: %s', (set, expected) => {
  expect(hasRequirementSet(defaultRequirementSets, set)).toBe(expected);
});
