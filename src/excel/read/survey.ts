import { roundTrip } from '../runtime';
import { queuePartIds } from '../state/parts';

/** A table as the survey finds it; where it lies is read with the cells. */
export interface SurveyedTable {
  id: string;
  name: string;
  hasHeaders: boolean;
  hasTotals: boolean;
}

/** What is known of a sheet before its cells are read. */
export interface SurveyedSheet {
  id: string;
  name: string;
  visible: boolean;
  isProtected: boolean;
  /** A filter of the sheet or of one of its tables hides rows. */
  isFiltered: boolean;
  tables: SurveyedTable[];
}

export interface Survey {
  isReadOnly: boolean;
  sheets: SurveyedSheet[];
  /** Identifiers of the custom XML parts in which the add-in keeps its state. */
  stateParts: string[];
}

/** What is there: the first of the two round trips of a reading. */
export function survey(): Promise<Survey> {
  return roundTrip(({ workbook }) => {
    workbook.load({ readOnly: true });
    workbook.worksheets.load({
      id: true,
      name: true,
      visibility: true,
      protection: { protected: true },
      autoFilter: { isDataFiltered: true },
      tables: { id: true, name: true, showHeaders: true, showTotals: true, autoFilter: { isDataFiltered: true } },
    });
    const pickPartIds = queuePartIds(workbook);
    return () => ({
      isReadOnly: workbook.readOnly,
      sheets: workbook.worksheets.items.map(surveyedSheet),
      stateParts: pickPartIds(),
    });
  });
}

function surveyedSheet(sheet: Excel.Worksheet): SurveyedSheet {
  const tables = sheet.tables.items;
  return {
    id: sheet.id,
    name: sheet.name,
    visible: sheet.visibility === 'Visible',
    isProtected: sheet.protection.protected,
    isFiltered: [sheet, ...tables].some(({ autoFilter }) => autoFilter.isDataFiltered),
    tables: tables.map(({ id, name, showHeaders, showTotals }) => ({
      id,
      name,
      hasHeaders: showHeaders,
      hasTotals: showTotals,
    })),
  };
}
