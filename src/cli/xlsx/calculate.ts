import { CellValueType, ICommandService, LocaleType, LogLevel, Univer, UniverInstanceType } from '@univerjs/core';
import type { ICellData, IWorkbookData } from '@univerjs/core';
import {
  IDefinedNamesService,
  SetFormulaCalculationResultMutation,
  SetFormulaCalculationStartMutation,
  UniverFormulaEnginePlugin,
} from '@univerjs/engine-formula';
import type { ISetFormulaCalculationResultMutation } from '@univerjs/engine-formula';
import type { Workbook } from 'hucre/xlsx';
import type { CellValue } from '../../workbook';
import { cellKey, isErrorValue } from '../../workbook';
import type { FileSheet } from './sheet';
import { withoutStructuredReferences } from './structured-reference';

const UNIT = 'workbook';

/** How far beyond the cells that hold something a formula may look; further is unknown to the engine. */
const MARGIN = { rows: 1000, columns: 100 };

/**
 * The values of the formulas that were saved without one, by {@link cellKey}; a formula that the engine does not know is
 * left out. The engine is Univer's, the same that plays Excel's part in the preview.
 */
export async function calculated(
  sheets: readonly FileSheet[],
  names: Workbook['namedRanges'] = [],
): Promise<Map<string, CellValue>> {
  const univer = new Univer({ locale: LocaleType.EN_US, locales: {}, logLevel: LogLevel.SILENT });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, workbookData(sheets));
  const injector = univer.__getInjector();
  const known = injector.get(IDefinedNamesService);
  names.forEach(({ name, range, scope }, index) => {
    const localSheetId = scope ?? 'AllDefaultWorkbook';
    known.registerDefinedName(UNIT, { id: `name${index}`, name, formulaOrRefString: range, localSheetId });
  });
  const commands = injector.get(ICommandService);
  const result = new Promise<ISetFormulaCalculationResultMutation>((resolve) => {
    commands.onCommandExecuted(({ id, params }) => {
      if (id === SetFormulaCalculationResultMutation.id) resolve(params as ISetFormulaCalculationResultMutation);
    });
  });
  await commands.executeCommand(SetFormulaCalculationStartMutation.id, { commands: [], forceCalculation: true });
  const values = valuesOf(sheets, await result);
  univer.dispose();
  return values;
}

/** The workbook as the engine takes it: computed cells as plain values, the others as formulas; sheets go by their name. */
function workbookData(sheets: readonly FileSheet[]): Partial<IWorkbookData> {
  const tables = sheets.flatMap((sheet) => sheet.tables);
  return {
    id: UNIT,
    sheetOrder: sheets.map(({ snapshot }) => snapshot.name),
    sheets: Object.fromEntries(
      sheets.map(({ snapshot, uncomputed }) => {
        const { name } = snapshot;
        const cellData = snapshot.values.map((row) => row.map(plainCell));
        for (const { row, column } of uncomputed) {
          const formula = snapshot.formulas[row - 1]?.[column - 1];
          const cells = cellData[row - 1];
          if (!formula || !cells) continue;
          cells[column - 1] = { f: withoutStructuredReferences(formula, { sheet: name, row, column }, tables) };
        }
        return [
          name,
          {
            id: name,
            name,
            rowCount: cellData.length + MARGIN.rows,
            columnCount: (cellData[0]?.length ?? 0) + MARGIN.columns,
            cellData,
          },
        ];
      }),
    ),
  };
}

function plainCell(value: CellValue): ICellData {
  if (value === null) return {};
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (isErrorValue(value)) return { f: `=${value}` };
  return typeof value === 'number' ? { v: value, t: CellValueType.NUMBER } : { v: value, t: CellValueType.STRING };
}

function valuesOf(
  sheets: readonly FileSheet[],
  { unitData }: ISetFormulaCalculationResultMutation,
): Map<string, CellValue> {
  const values = new Map<string, CellValue>();
  for (const { snapshot, uncomputed } of sheets) {
    for (const { row, column } of uncomputed) {
      const computed = unitData[UNIT]?.[snapshot.name]?.[row - 1]?.[column - 1];
      const value = computed?.t === CellValueType.BOOLEAN ? computed.v === 1 : computed?.v;
      // The engine's word for what it does not know: a recent function, another workbook, a name too far away.
      if (value === undefined || value === '#NAME?') continue;
      values.set(cellKey({ sheet: snapshot.name, row, column }), value === '' ? null : (value ?? 0));
    }
  }
  return values;
}
