/**
 * Tries a command that writes with an Excel that fails at its n-th action or round trip: the workbook must be as before or
 * as after, or the user is told what remains and the same command puts it right.
 */
import type { HostedWorkbook } from '../../preview/host/hosted-workbook';
import { ExcelTrouble } from '../../src/excel';
import { breakOff, loseAnswer } from './breaking-off';
import { openHost, type OpenHost } from './excel-host';
import { sentenceFaults } from './typography';
import { inExcel } from './valider';
import { differences, workbookFacts } from './workbook-facts';
import type { WritingCommand } from './writing-commands';

/**
 * Whether to break off at each action of every command, as `EVERY_ACTION=1 npx jest --testTimeout=36000000 -- broken-off`
 * does: hours for a whole report, so that the suite tries only some places of the commands that build sheets.
 */
const isThorough = process.env.EVERY_ACTION === '1';

/** What Excel may say in the middle of a batch. */
const codes = ['GeneralException', 'AccessDenied', 'ItemNotFound'];

const saysNothingLeft =
  /rien n’(?:a|y a)|n’a pas été créée|n’ont pas été créées|(?<!pas pu être )remises? comme elles? étai(?:en)?t|telles qu’elles étaient/iu;

/** One way to break a command off. */
interface Break {
  name: string;
  /** Gives what puts the host back as it was. */
  begin(opened: OpenHost): () => void;
}

interface Case {
  command: WritingCommand;
  saved: HostedWorkbook;
  act: () => Promise<unknown>;
  before: unknown;
  after: unknown;
}

/**
 * Breaks a command off at up to so many of its actions, and loses each of its answers.
 * @returns what went wrong, in words; empty where nothing did
 */
export async function brokenOff(command: WritingCommand, most = Infinity): Promise<string[]> {
  const first = await command.open();
  const act = await command.plan();
  const saved = await first.host.save();
  await first.close();
  const { actions, before, after } = await ran(saved, act);
  const tried: Case = { command, saved, act, before, after };
  const wrong: string[] = [];
  let opened: OpenHost | null = null;
  for (const one of breaksOf(actions, isThorough ? Infinity : most)) {
    opened ??= await openHost(saved);
    const { faults, isBefore } = await attempt(tried, one, opened);
    wrong.push(...faults.map((fault) => `${command.name}, ${one.name}: ${fault}`));
    if (isBefore) continue;
    await opened.close();
    opened = null;
  }
  await opened?.close();
  return wrong;
}

/** The command as it goes when nothing happens: the actions of each round trip, and the workbook before and after. */
async function ran(saved: HostedWorkbook, act: () => Promise<unknown>) {
  const opened = await openHost(saved);
  const before = await factsOf(opened);
  await act();
  const actions = opened.traffic.map((one) => one.actions);
  const after = await factsOf(opened);
  await opened.close();
  return { actions, before, after };
}

async function factsOf({ host }: OpenHost): Promise<unknown> {
  return workbookFacts(await host.save());
}

function breaksOf(actions: readonly number[], most: number): Break[] {
  const places = actions.flatMap((count, trip) =>
    Array.from({ length: count }, (_, index) => ({ trip: trip + 1, action: index + 1 })),
  );
  const step = Math.max(1, Math.ceil(places.length / most));
  const chosen = places.filter(({ trip, action }, index) => index % step === 0 || action === actions[trip - 1]);
  const stops = chosen.map(({ trip, action }, index) => {
    const code = codes[index % codes.length] ?? '';
    return {
      name: `${code} at action ${action} of round trip ${trip}`,
      begin: (opened: OpenHost) => breakOff(opened, trip, action, { code }),
    };
  });
  const ends = chosen
    .filter((_, index) => index % 4 === 3)
    .map(({ trip, action }) => ({
      name: `gone for good at action ${action} of round trip ${trip}`,
      begin: (opened: OpenHost) => breakOff(opened, trip, action, { isForGood: true }),
    }));
  const answers = actions.map((_, index) => ({
    name: `answer ${index + 1} lost`,
    begin: (opened: OpenHost) => loseAnswer(opened, index + 1),
  }));
  return [...answers, ...stops, ...ends];
}

async function attempt({ command, act, before, after }: Case, { begin }: Break, opened: OpenHost) {
  const mend = begin(opened);
  const error = await errorOf(act);
  mend();
  const now = await factsOf(opened);
  const isBefore = differences(before, now).length === 0;
  const missing = differences(after, now);
  if (error === null) return { isBefore, faults: missing.length === 0 ? [] : [`done otherwise: ${few(missing)}`] };
  if (!(error instanceof ExcelTrouble)) return { isBefore, faults: [`no trouble that a user reads: ${String(error)}`] };
  const { message } = error;
  const faults = sentenceFaults(message).map((fault) => `no good sentence: ${fault}`);
  if (!isBefore && saysNothingLeft.test(message)) faults.push(`not true: ${message} ${few(differences(before, now))}`);
  if (!isBefore && missing.length > 0) faults.push(...(await secondRun(command, before, after, message, opened)));
  return { isBefore, faults };
}

/** What is wrong once the user has done what the sentence says, and the command has run again. */
async function secondRun(
  command: WritingCommand,
  before: unknown,
  after: unknown,
  message: string,
  opened: OpenHost,
): Promise<string[]> {
  await removeNamed(message, before);
  if (message.includes('filtrez de nouveau')) await command.filterAgain?.();
  const run = async () => (await command.plan())();
  let again = await errorOf(run);
  // What was left is taken away first, and all worked out anew.
  if (again instanceof ExcelTrouble && again.kind === 'changed') again = await errorOf(run);
  if (again !== null) return [`a second run fails: ${String(again)}, after: ${message}`];
  const left = differences(withoutDeadNames(after), withoutDeadNames(await factsOf(opened))).filter(
    (one) => !(message.includes('sans protection') && one.includes('.protection')),
  );
  return left.length === 0 ? [] : [`a second run puts it otherwise: ${few(left)}, after: ${message}`];
}

/** Deletes the new sheets that the sentence names, where it says so; a second run replaces those that bear our mark. */
async function removeNamed(message: string, before: unknown): Promise<void> {
  if (!message.includes('supprimez')) return;
  const known = Object.keys((before as { sheets: object }).sheets);
  const sheets = await inExcel(({ worksheets }) => worksheets.load(['name', 'names/name', 'names/formula']));
  const named = sheets.items.filter(({ name, names }) => {
    const isUnfinished = names.items.some(({ formula }) => formula === '="inachevée"');
    return message.includes(`«\u00a0${name}\u00a0»`) && !known.includes(name) && !isUnfinished;
  });
  await inExcel(({ worksheets }) => {
    for (const { name } of named) worksheets.getItem(name).delete();
  });
}

/** Hidden names of ours whose cells are gone stand for nothing, and go when the name is next needed. */
function withoutDeadNames(facts: unknown): unknown {
  const text = JSON.stringify(facts, (key, value: unknown) =>
    key === 'SHEET_DEFINED_NAME_PLUGIN'
      ? (value as { name: string; formulaOrRefString: string }[]).filter(
          ({ name, formulaOrRefString }) => !(name.startsWith('_annexes_lda_') && formulaOrRefString === '#REF!'),
        )
      : value,
  );
  return JSON.parse(text) as unknown;
}

async function errorOf(act: () => Promise<unknown>): Promise<unknown> {
  return act().then(
    () => null,
    (reason: unknown) => reason,
  );
}

const few = (found: readonly string[]) => found.slice(0, 4).join('; ');
