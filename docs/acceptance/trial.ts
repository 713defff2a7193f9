/** The trial: asks Excel everything that the add-in asks, one thing at a time, and writes down what it answers. */
import { calls, type Looked } from './calls';
import { objects } from './objects';
import { setStage, STAGE, stageOf, strike, type Stage } from './stage';

/** Something to try: a property to read (and to write first, where the add-in does), a method to call, an event. */
export interface Probe {
  name: string;
  type: string;
  member: string;
  kind: 'property' | 'method' | 'object';
  isSet: boolean;
}

/** What Excel answered to each probe, by its name: JSON, or « erreur » with Excel's code. */
export type Answers = Record<string, string>;

/** What the add-in writes there; elsewhere what was read is written back. */
const WRITTEN: Record<string, unknown> = {
  'ChartLegend.position': 'Bottom',
  'ChartLineFormat.color': '#1F4E79',
  'ChartSeries.chartType': 'ColumnClustered',
  'ChartTitle.text': 'Titre écrit',
  'ConditionalFormatRule.formula': '=AND(TRUE,"annexes-lda:bloquant"<>"")',
  'ConditionalRangeFill.color': '#FDE7E9',
  'ConditionalRangeFont.bold': true,
  'ConditionalRangeFont.color': '#A4262C',
  'DataValidation.errorAlert': { message: 'Non', showAlert: true, style: 'Stop', title: 'LDA' },
  'DataValidation.prompt': { message: 'Choisissez', showPrompt: true, title: 'LDA' },
  'DataValidation.rule': { list: { inCellDropDown: true, source: 'oui,non,peut-être' } },
  'HeaderFooter.centerFooter': '&P / &N',
  'HeaderFooter.leftFooter': 'Convention',
  'HeaderFooter.rightFooter': '2021',
  'PageLayout.orientation': 'Landscape',
  'PageLayout.paperSize': 'A4',
  'PageLayout.zoom': { horizontalFitToPages: 1 },
  'Range.formulas': [
    ['=1+1', 'texte'],
    ['=P2*2', '=SUM(P2:P3)'],
    ['', '=1/0'],
  ],
  'Range.hyperlink': { documentReference: `'${STAGE}'!A1`, screenTip: 'Aller', textToDisplay: 'Lien' },
  'Range.numberFormat': [
    ['#,##0 "€"', '0%'],
    ['dd/mm/yyyy', '@'],
    ['General', '0.00'],
  ],
  'Range.values': [
    ['Un', 1],
    ['Deux', 2.5],
    [true, ''],
  ],
  'RangeBorder.color': '#808080',
  'RangeBorder.style': 'Continuous',
  'RangeBorder.weight': 'Thin',
  'RangeFill.color': '#DDEBF7',
  'RangeFont.color': '#1F4E79',
  'RangeFormat.horizontalAlignment': 'Left',
  'RangeFormat.verticalAlignment': 'Top',
  'Worksheet.name': STAGE,
  'Worksheet.tabColor': '#1F4E79',
  'Worksheet.visibility': 'Visible',
};

/** Whether the trial knows how to try a member. */
export function canTry({ name, type, kind }: Probe): boolean {
  return type in objects && (kind !== 'method' || name in calls);
}

/**
 * Runs every probe in a batch of its own, in the order given.
 * @param onProgress hears how many are done
 */
export async function runTrial(probes: readonly Probe[], onProgress?: (done: number) => void): Promise<Answers> {
  const answers: Answers = {};
  await Excel.run(setStage);
  try {
    for (const [index, probe] of probes.entries()) {
      answers[probe.name] = await answerTo(probe);
      onProgress?.(index + 1);
    }
  } finally {
    await Excel.run(strike);
  }
  return answers;
}

async function answerTo(probe: Probe): Promise<string> {
  try {
    return await Excel.run(async (context) => written(probe.member, await tried(probe, stageOf(context))));
  } catch (error) {
    const { code, message } = error as { code?: string; message?: string };
    return `erreur ${code ?? message ?? String(error)}`;
  }
}

async function tried(probe: Probe, stage: Stage): Promise<unknown> {
  if (probe.kind === 'method') return looked(calls[probe.name]?.(stage) ?? null, stage);
  const target = objects[probe.type]?.(stage) as Record<string, unknown> & { load(names: string): void };
  if (probe.kind === 'object') return probe.member.startsWith('on') ? listened(target[probe.member], stage) : 'objet';
  target.load(probe.member);
  await stage.context.sync();
  if (!probe.isSet) return target[probe.member];
  target[probe.member] = probe.name in WRITTEN ? WRITTEN[probe.name] : target[probe.member];
  await stage.context.sync();
  target.load(probe.member);
  await stage.context.sync();
  return target[probe.member];
}

async function looked(what: Looked, { context }: Stage): Promise<unknown> {
  if (what === null) return null;
  if ('value' in what) {
    await context.sync();
    return (what.value as { value: unknown }).value;
  }
  const object = what.object as { load(names: string): void; toJSON(): object; isNullObject?: boolean };
  object.load(what.properties);
  await context.sync();
  return object.isNullObject === true ? 'objet nul' : object.toJSON();
}

async function listened(event: unknown, { context }: Stage): Promise<string> {
  const handler = (event as OfficeExtension.EventHandlers<unknown>).add(async () => undefined);
  await context.sync();
  handler.remove();
  await context.sync();
  return 'écouté';
}

/** An answer as text that two Excels can be compared by: identifiers are each one's own. */
function written(member: string, answer: unknown): string {
  const text = JSON.stringify(answer, (key, value: unknown) => {
    if ((key || member) === 'id') return 'identifiant';
    return typeof value === 'number' && !Number.isInteger(value) ? Math.round(value * 100) / 100 : value;
  });
  return text ?? 'rien';
}

/** The answers that differ, one line each, ready to be sent back. */
export function differences(expected: Answers, found: Answers): string[] {
  return Object.keys({ ...expected, ...found })
    .sort()
    .filter((name) => expected[name] !== found[name])
    .map((name) => `${name}\n    attendu : ${expected[name] ?? 'rien'}\n    obtenu  : ${found[name] ?? 'rien'}`);
}
