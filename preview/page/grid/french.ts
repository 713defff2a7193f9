import { mergeLocales, Tools, type ILanguagePack } from '@univerjs/core';
import dataValidation from '@univerjs/data-validation/locale/fr-FR';
import design from '@univerjs/design/locale/fr-FR';
import docsUi from '@univerjs/docs-ui/locale/fr-FR';
import sheets from '@univerjs/sheets/locale/fr-FR';
import conditionalFormattingUi from '@univerjs/sheets-conditional-formatting-ui/locale/fr-FR';
import sheetsDataValidation from '@univerjs/sheets-data-validation/locale/fr-FR';
import dataValidationUi from '@univerjs/sheets-data-validation-ui/locale/fr-FR';
import filter from '@univerjs/sheets-filter/locale/fr-FR';
import filterUi from '@univerjs/sheets-filter-ui/locale/fr-FR';
import formulaUi from '@univerjs/sheets-formula-ui/locale/fr-FR';
import noteUi from '@univerjs/sheets-note-ui/locale/fr-FR';
import numfmtUi from '@univerjs/sheets-numfmt-ui/locale/fr-FR';
import table from '@univerjs/sheets-table/locale/fr-FR';
import sheetsUi from '@univerjs/sheets-ui/locale/fr-FR';
import ui from '@univerjs/ui/locale/fr-FR';

/** What Univer's French says otherwise than Excel's. Language packs are laid over each other as wholes. */
const mendedSheetsUi = Tools.deepMerge({}, sheetsUi, {
  'sheets-ui': { rightClick: { copySpecial: 'Copie spéciale' } },
}) as ILanguagePack;

/** What is said while formulas are calculated. The pack that says it holds 360 kB of descriptions of functions besides. */
const calculating: ILanguagePack = {
  'sheets-formula': {
    progress: {
      analyzing: 'Analyse',
      calculating: 'Calcul',
      'array-analysis': 'Analyse des matrices',
      'array-calculation': 'Calcul des matrices',
      done: 'Terminé',
    },
  },
};

/** Everything the grid itself says (menus, tooltips, messages), in French. */
export const french: ILanguagePack = mergeLocales(
  design,
  ui,
  docsUi,
  sheets,
  mendedSheetsUi,
  formulaUi,
  calculating,
  numfmtUi,
  conditionalFormattingUi,
  dataValidation,
  sheetsDataValidation,
  dataValidationUi,
  filter,
  filterUi,
  table,
  noteUi,
);
