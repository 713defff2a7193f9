import { createSheets } from '../../../src/excel';
import { monitoringPlan } from '../../../src/reports/monitoring';
import { makeReport } from '../../../src/taskpane/report/work';
import { keptSettings } from '../../../src/validation';
import { closeHosts } from '../../support/excel-host';
import { generate, requestOf } from '../../support/report-in-excel';
import { openSnapshot, read, roundTripsOf } from '../../support/valider';
import { duration, type Figure } from '../figure';
import { generatedAgreement } from '../generated-agreement';
import { medianTime, timed } from '../stopwatch';

const YEAR = 2021;

interface Step {
  name: string;
  act(): Promise<unknown>;
  /** Null where their number goes by the size of the sheet. */
  mostRoundTrips: number | null;
}

/** The monitoring sheets and the year-end report: what they ask of Excel, and how long Excel simulated takes. */
export async function measure(): Promise<Figure[]> {
  return [...(await reports(25)), ...(await reports(200))];
}

async function reports(actions: number): Promise<Figure[]> {
  const snapshot = generatedAgreement(actions);
  const working = await medianTime(() => makeReport(requestOf(snapshot, YEAR)));
  const opened = await openSnapshot(snapshot);
  const steps: readonly Step[] = [
    { name: 'Insérer les feuilles de suivi (lecture comprise)', act: insertMonitoring, mostRoundTrips: 4 },
    { name: 'Générer le rapport (lecture comprise)', act: () => generate(YEAR), mostRoundTrips: 4 },
    // For « Annuler », what the cells look like is read first, in as many slices as Excel answers, side by side.
    { name: 'Régénérer le rapport (lecture comprise)', act: () => generate(YEAR), mostRoundTrips: null },
  ];
  const figures: Figure[] = [duration(`Préparer le rapport, ${actions} actions`, working)];
  for (const { name, act, mostRoundTrips } of steps) {
    let milliseconds = 0;
    const { length } = await roundTripsOf(opened, async () => {
      milliseconds = await timed(async () => {
        await act();
        await opened.host.settle();
      });
    });
    figures.push(
      {
        name: `${name}, ${actions} actions, allers-retours`,
        measured: String(length),
        ...(mostRoundTrips !== null && { target: `≤ ${mostRoundTrips}`, isReached: length <= mostRoundTrips }),
      },
      duration(`${name}, ${actions} actions, calculs d’Excel simulé compris`, milliseconds),
    );
  }
  await closeHosts();
  return figures;
}

async function insertMonitoring(): Promise<void> {
  const snapshot = await read();
  const { missing, after } = monitoringPlan(snapshot, keptSettings(snapshot).settings);
  await createSheets(missing.find(({ year }) => year === YEAR)?.blueprints ?? [], { after });
}
