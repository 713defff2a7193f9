import { IUniverInstanceService, type IRange, type Univer, UniverInstanceType, type Workbook } from '@univerjs/core';
import { SheetsDataValidationValidatorService } from '@univerjs/sheets-data-validation';

/**
 * Univer checks what stands in the inputs of a sheet that is not shown when the browser is idle, and throws where that
 * sheet has gone meanwhile: as does the copy that stands behind a sheet while it is made anew.
 */
export function forgetGoneSheets(univer: Univer): void {
  const injector = univer.__getInjector();
  const checks = injector.get(SheetsDataValidationValidatorService);
  const check = checks.validatorRanges.bind(checks);
  checks.validatorRanges = async (unitId: string, sheetId: string, ranges: IRange[]) => {
    const workbook = injector.get(IUniverInstanceService).getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
    return workbook?.getSheetBySheetId(sheetId) ? check(unitId, sheetId, ranges) : [];
  };
}
