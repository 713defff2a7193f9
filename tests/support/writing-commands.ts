/** Every command of the add-in that writes into the workbook, as the pane runs it. */
import type { Correction } from '../../src/rules';
import type { CreatedSheet, ExtendedSheet, RewrittenSheet, Unkept } from '../../src/excel';
import {
  applyBlock,
  applyEdits,
  applyMarks,
  changeState,
  clearMarks,
  createSheets,
  extendSheets,
  freezeCopy,
  isUnkept,
  removeBlock,
  removeSheets,
  rewriteSheet,
  takeBackExtensions,
  takeBackRewriting,
} from '../../src/excel';
import { readAnnexes } from '../../src/annexes';
import { readMonitoring, sourceSheets } from '../../src/monitoring';
import { anomaliesSheet, isAnomaliesSheet } from '../../src/reports/anomalies';
import { missingSheets, monitoringUpdate } from '../../src/reports/monitoring';
import { recapitulatif } from '../../src/reports/recapitulatif';
import { RECAP_SIGNATURE } from '../../src/reports/recapitulatif/signature';
import { templates } from '../../src/reports/templates';
import { checkWorkbook } from '../../src/taskpane/checking/outcome';
import { safeCorrections } from '../../src/taskpane/corrections/safe';
import type { CellEdit, WorkbookSnapshot } from '../../src/workbook';
import {
  addingTerm,
  computedBlock,
  ignoring,
  inverse,
  keepingSettings,
  restoring,
  witnessesOf,
} from '../../src/workbook';
import { agreementIn, planned } from './columns';
import { addSheet, keep, letter, planInsertion } from './own-templates';
import { planReport, reportName, sheetOf } from './report-in-excel';
import type { OpenHost } from './excel-host';
import { frenchDictionary } from './french';
import { check, inExcel, openSample, openSnapshot, read } from './valider';
import { agreementSettings, workbook } from './workbooks';

const TODAY = '2023-09-15';
const AT = '2023-09-15T12:00:00.000Z';
const YEAR = 2023;
const ANNEXES = ['Annexe 1', 'Annexe 2'];

/** A command, and the workbook on which it is tried. */
export interface WritingCommand {
  name: string;
  /** Opens the workbook, with what must have been done before. */
  open(): Promise<OpenHost>;
  /** Reads the open workbook and works out what to write; what it gives writes it, as often as it is called. */
  plan(): Promise<() => Promise<unknown>>;
  /** Filters once more, as the user does who is told that the filter is gone. */
  filterAgain?(): Promise<unknown>;
}

const openAgreement = (): Promise<OpenHost> => openSnapshot(workbook());

/** What the pane has looked at again before it writes what it worked out. */
const sourcesOf = (snapshot: WorkbookSnapshot) => ({
  sources: sourceSheets(snapshot, readAnnexes(snapshot, agreementSettings)),
});

/** Opens a workbook, then runs commands on it. */
async function openAfter(open: () => Promise<OpenHost>, ...steps: (() => Promise<unknown>)[]): Promise<OpenHost> {
  const opened = await open();
  await steps.reduce((before, step) => before.then(step), Promise.resolve<unknown>(null));
  return opened;
}

/** Plans and runs at once. */
const run =
  ({ plan }: Pick<WritingCommand, 'plan'>) =>
  async () =>
    (await plan())();

/** What makes a second run write something else. */
const changeAmount = () =>
  inExcel(({ worksheets }) => {
    worksheets.getItem('Annexe 1').getRange('J8').values = [['à revoir']];
  });

// Marks.

export const validate: WritingCommand = {
  name: 'Valider',
  open: openSample,
  async plan() {
    const snapshot = await read();
    const { marks } = checkWorkbook(snapshot, agreementSettings, TODAY, { dictionary: frenchDictionary() });
    return () => applyMarks(snapshot, marks);
  },
};

const validateAgain: WritingCommand = {
  ...validate,
  name: 'Valider, une seconde fois',
  open: () => openAfter(openSample, run(validate), changeAmount),
};

const clear: WritingCommand = {
  name: 'Effacer les repères',
  open: () => openAfter(openSample, run(validate)),
  plan: () => Promise.resolve(clearMarks),
};

// Corrections.

async function corrections(): Promise<{ snapshot: WorkbookSnapshot; all: Correction[] }> {
  const snapshot = await read();
  return { snapshot, all: safeCorrections(check(snapshot)) };
}

function correcting(snapshot: WorkbookSnapshot, chosen: readonly Correction[]): () => Promise<CellEdit[]> {
  const edits = chosen.flatMap((correction) => correction.edits);
  return () => applyEdits(edits, { witnesses: witnessesOf(snapshot, edits), since: 'check' });
}

/** The correction that writes most cells. */
const correct: WritingCommand = {
  name: 'Corriger',
  open: openSample,
  async plan() {
    const { snapshot, all } = await corrections();
    const longest = [...all].sort((one, other) => other.edits.length - one.edits.length).slice(0, 1);
    return correcting(snapshot, longest);
  },
};

export const correctAll: WritingCommand = {
  name: 'Tout corriger',
  open: openSample,
  async plan() {
    const { snapshot, all } = await corrections();
    return correcting(snapshot, all);
  },
};

function undoing(): WritingCommand {
  let made: CellEdit[] = [];
  return {
    name: 'Annuler une correction',
    async open() {
      const opened = await openSample();
      const { snapshot, all } = await corrections();
      made = await correcting(snapshot, all)();
      return opened;
    },
    plan: () => Promise.resolve(() => applyEdits(inverse(made), { since: 'fix' })),
  };
}

// Decisions, settings, glossary: the custom XML part.

const decision = { id: 'a', rule: 'budget-total-colonne', action: 3, excerpt: 'Écart', reason: 'Convenu' };

const ignore: WritingCommand = {
  name: 'Ignorer',
  open: openAgreement,
  plan: () => Promise.resolve(() => changeState(ignoring({ ...decision, author: 'Claire', at: AT }))),
};

const restore: WritingCommand = {
  name: 'Rétablir',
  open: () => openAfter(openAgreement, run(ignore)),
  plan: () => Promise.resolve(() => changeState(restoring('a', 'Paul', '2023-09-16T12:00:00.000Z'))),
};

export const keepSettings: WritingCommand = {
  name: 'Enregistrer les réglages',
  open: () => openAfter(openAgreement, run(ignore)),
  plan: () =>
    Promise.resolve(() => changeState(keepingSettings({ values: { grantee: 'GVM' }, author: 'Claire', at: AT }))),
};

const addTerm: WritingCommand = {
  name: 'Ajouter au glossaire',
  open: () => openAfter(openAgreement, run(ignore)),
  plan: () => Promise.resolve(() => changeState(addingTerm({ term: 'PFTA', author: 'Claire', at: AT }))),
};

// Computed columns.

const FEW = ['cout-total', 'financements', 'valide'];
const OTHERS = ['cout-total', 'valide', 'taux-ami'];
/** Those that the summary needs. */
const SUMMED = ['cout-total', 'ami-demande', 'financements', 'valide', 'reste-a-financer', 'besoin-suivant'];

const columnsOf = (name: string, ids: readonly string[], open: () => Promise<OpenHost>): WritingCommand => ({
  name,
  open,
  async plan() {
    const plan = planned(await read(), 'annexe1', ids);
    return () => applyBlock(plan);
  },
});

export const insertColumns = columnsOf('Insérer les colonnes', FEW, openSample);

const updateColumns = columnsOf('Changer les colonnes', OTHERS, () => openAfter(openSample, run(insertColumns)));

const removeColumns: WritingCommand = {
  name: 'Retirer les colonnes',
  open: () => openAfter(openSample, run(insertColumns)),
  async plan() {
    const { sheets } = await read();
    const found = sheets.flatMap((sheet) => {
      const block = computedBlock(sheet, 'annexe1');
      return block ? [{ sheet, block }] : [];
    });
    return async () => {
      for (const { sheet, block } of found) await removeBlock(sheet, block);
    };
  },
};

const filter = () =>
  inExcel(({ worksheets }) => {
    const sheet = worksheets.getItem('Annexe 1');
    sheet.autoFilter.apply('A2:Q27', 1, { filterOn: 'Values', values: ['Marseille', ''] });
  });

/** The same while the user's filter hides rows of the annexe. */
const underFilter = (command: WritingCommand): WritingCommand => ({
  ...command,
  name: `${command.name}, sous un filtre`,
  open: () => openAfter(command.open, filter),
  filterAgain: filter,
});

// Monitoring sheets.

function monitoringOf(snapshot: WorkbookSnapshot) {
  const annexes = readAnnexes(snapshot, agreementSettings);
  return { annexes, monitoring: readMonitoring(snapshot), settings: agreementSettings };
}

export const insertMonitoring: WritingCommand = {
  name: 'Insérer les feuilles de suivi',
  open: openAgreement,
  async plan() {
    const snapshot = await read();
    const blueprints = missingSheets(monitoringOf(snapshot), YEAR);
    return () => createSheets(blueprints, { after: ANNEXES, ...sourcesOf(snapshot) });
  },
};

/** @param row that of the total, above which the action comes */
const addAction = (row = 11) =>
  inExcel(({ worksheets }) => {
    const sheet = worksheets.getItem('Annexe 1');
    sheet.getRange(`${row}:${row}`).insert('Down');
    sheet.getRange(`A${row}:D${row}`).values = [[9, 'GVM', 'Une action de plus', '4. Observation sociale']];
    sheet.getRange(`J${row}`).values = [[15_000]];
    sheet.getRange(`Q${row}`).values = [['7 KE GVM']];
  });

export const updateMonitoring: WritingCommand = {
  name: 'Mettre à jour les feuilles de suivi',
  open: () => openAfter(openAgreement, run(insertMonitoring), () => addAction()),
  async plan() {
    const snapshot = await read();
    const { extensions } = monitoringUpdate(monitoringOf(snapshot));
    return () => extendSheets(extensions, sourcesOf(snapshot));
  },
};

const filterMonitoring = () =>
  inExcel(({ worksheets }) => {
    const { autoFilter } = worksheets.getItem(`Suivi d’exécution ${YEAR}`);
    autoFilter.apply('A5:BF13', 0, { filterOn: 'Custom', criterion1: '<=3' });
  });

/** The same while the user's filter hides rows of the first monitoring sheet. */
const updateFilteredMonitoring: WritingCommand = {
  ...updateMonitoring,
  name: 'Mettre à jour les feuilles de suivi, sous un filtre',
  open: () => openAfter(updateMonitoring.open, filterMonitoring),
  filterAgain: filterMonitoring,
};

function takingBackUpdate(update = updateMonitoring): WritingCommand {
  let extended: ExtendedSheet[] = [];
  return {
    name: `Annuler : ${update.name}`,
    async open() {
      const opened = await update.open();
      extended = (await run(update)()) as ExtendedSheet[];
      return opened;
    },
    plan: () => Promise.resolve(() => takeBackExtensions(extended)),
    ...(update.filterAgain && { filterAgain: update.filterAgain }),
  };
}

function removingSheets(): WritingCommand {
  let created: CreatedSheet[] = [];
  return {
    name: 'Annuler l’insertion de feuilles',
    async open() {
      const opened = await openAgreement();
      created = (await run(insertMonitoring)()) as CreatedSheet[];
      return opened;
    },
    plan: () => Promise.resolve(() => removeSheets(created)),
  };
}

// Whole sheets.

export const anomalies: WritingCommand = {
  name: 'Rapport d’anomalies',
  open: openSample,
  async plan() {
    const snapshot = await read();
    const outcome = checkWorkbook(snapshot, agreementSettings, TODAY);
    const earlier = snapshot.sheets.find(isAnomaliesSheet) ?? null;
    const { findings, ignored, rules, actions } = outcome;
    const { collectivity } = agreementSettings;
    const sheet = anomaliesSheet({ findings, ignored, rules, actions, collectivity, today: TODAY, earlier });
    const from = sourcesOf(snapshot);
    return earlier
      ? () => rewriteSheet(earlier, sheet, from)
      : () => createSheets([sheet], { after: ANNEXES, ...from });
  },
};

export const anomaliesAgain: WritingCommand = {
  ...anomalies,
  name: 'Rapport d’anomalies, refait',
  open: () => openAfter(openSample, run(anomalies), changeAmount),
};

export const insertTemplate: WritingCommand = {
  name: 'Insérer un modèle',
  open: openAgreement,
  async plan() {
    const template = templates.find(({ id }) => id === 'fiche-action');
    const snapshot = await read();
    const context = { ...monitoringOf(snapshot), year: YEAR, today: TODAY, action: 3, findings: [] };
    const blueprints = template?.build(context) ?? [];
    return () => createSheets(blueprints, { after: ANNEXES, ...sourcesOf(snapshot) });
  },
};

/** Every template at once, each for the same action. */
export const insertEveryTemplate: WritingCommand = {
  ...insertTemplate,
  name: 'Insérer tous les modèles',
  async plan() {
    const snapshot = await read();
    const context = { ...monitoringOf(snapshot), year: YEAR, today: TODAY, action: 3, findings: check(snapshot) };
    const blueprints = templates.flatMap((template) => template.build(context));
    return () => createSheets(blueprints, sourcesOf(snapshot));
  },
};

export const fillOwnTemplate: WritingCommand = {
  name: 'Insérer un modèle de l’équipe',
  open: () =>
    openAfter(
      openAgreement,
      () => addSheet('Courrier', letter),
      () => keep('Courrier'),
    ),
  plan: () => planInsertion('Courrier', { year: YEAR }),
};

export const insertSummed = columnsOf('Insérer les colonnes du récapitulatif', SUMMED, openSample);

export const summary: WritingCommand = {
  name: 'Récapitulatif',
  open: () => openAfter(openSample, run(insertSummed)),
  async plan() {
    const snapshot = await read();
    const blueprint = recapitulatif(agreementIn(snapshot));
    if (!blueprint) throw new Error('No summary');
    const former = snapshot.sheets.find(({ signature }) => signature === RECAP_SIGNATURE);
    const from = sourcesOf(snapshot);
    return former
      ? () => rewriteSheet(former, blueprint, from)
      : () => createSheets([blueprint], { after: ANNEXES, ...from });
  },
};

function takingBackSummary(): WritingCommand {
  let rewritten: RewrittenSheet | null = null;
  return {
    name: 'Annuler : Récapitulatif, refait',
    async open() {
      const opened = await summaryAgain.open();
      const done = (await run(summaryAgain)()) as RewrittenSheet | Unkept;
      if (isUnkept(done)) throw new Error(done.reason);
      rewritten = done;
      return opened;
    },
    plan: () => Promise.resolve(async () => rewritten && (await takeBackRewriting(rewritten))),
  };
}

export const summaryAgain: WritingCommand = {
  ...summary,
  name: 'Récapitulatif, refait',
  open: () => openAfter(summary.open, run(summary), changeAmount),
};

// The year-end report.

export const report: WritingCommand = {
  name: 'Générer le rapport',
  open: () => openAfter(openAgreement, run(insertMonitoring)),
  plan: async () => (await planReport(YEAR)).act,
};

export const reportAgain: WritingCommand = {
  ...report,
  name: 'Régénérer le rapport',
  open: () => openAfter(report.open, run(report), () => addAction(), run(updateMonitoring)),
};

/** The same of an agreement of two actions: what breaks off at many places is to be short. */
export const shortReportAgain: WritingCommand = {
  ...reportAgain,
  open() {
    const without = [3, 4, 5, 6, 7, 8];
    const openShort = () => openSnapshot(workbook({ sheet1: { without }, sheet2: { without } }));
    return openAfter(openShort, run(insertMonitoring), run(report), () => addAction(5), run(updateMonitoring));
  },
};

export const freezeReport: WritingCommand = {
  name: 'Figer une version du rapport',
  open: () => openAfter(report.open, run(report)),
  async plan() {
    const sheet = sheetOf(await read(), reportName(YEAR));
    return () => freezeCopy(sheet, `Rapport ${YEAR} projet`, `rapport ${YEAR} projet`);
  },
};

/** Marks, corrections, and what the workbook keeps of decisions. */
export const cellCommands = (): WritingCommand[] => [
  validate,
  validateAgain,
  clear,
  correct,
  correctAll,
  undoing(),
  ignore,
  restore,
  keepSettings,
  addTerm,
];

export const columnCommands: readonly WritingCommand[] = [
  ...[insertColumns, updateColumns, removeColumns],
  ...[insertColumns, updateColumns, removeColumns].map(underFilter),
];

/** Whole sheets, each with the number of places where it is worth breaking off. */
export const sheetCommands = (): { command: WritingCommand; most: number }[] => [
  { command: insertMonitoring, most: 4 },
  { command: updateMonitoring, most: 6 },
  { command: updateFilteredMonitoring, most: 10 },
  { command: takingBackUpdate(), most: 6 },
  { command: takingBackUpdate(updateFilteredMonitoring), most: 10 },
  { command: removingSheets(), most: 6 },
  { command: anomalies, most: 4 },
  { command: insertTemplate, most: 16 },
  { command: summary, most: 6 },
  { command: anomaliesAgain, most: 4 },
  { command: summaryAgain, most: 4 },
  { command: takingBackSummary(), most: 4 },
  { command: report, most: 4 },
  { command: shortReportAgain, most: 2 },
  { command: freezeReport, most: 4 },
  { command: fillOwnTemplate, most: 6 },
];

/** Those that write into sheets that were read, or work out from them what they write. */
export const boundCommands = (): WritingCommand[] => [
  validate,
  correctAll,
  insertColumns,
  updateColumns,
  removeColumns,
  insertMonitoring,
  updateMonitoring,
  anomalies,
  anomaliesAgain,
  insertTemplate,
  fillOwnTemplate,
  summary,
  summaryAgain,
  report,
  reportAgain,
];
