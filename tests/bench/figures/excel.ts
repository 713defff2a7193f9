import { closeHosts } from '../../support/excel-host';
import { openSample, openSnapshot, roundTripsOf, valider } from '../../support/valider';
import { duration } from '../figure';
import type { Figure } from '../figure';
import { generatedAgreement } from '../generated-agreement';
import { timed } from '../stopwatch';

/** Milliseconds that each round trip of Excel on the web costs besides the work. */
const LATENCY = 100;

/** From the click on Valider to the marks, through Microsoft's office.js and the Excel host without a screen. */
export async function measure(): Promise<Figure[]> {
  const figures = [...(await sample()), ...(await large())];
  await closeHosts();
  return figures;
}

async function sample(): Promise<Figure[]> {
  const opened = await openSample();
  opened.host.latency = LATENCY;
  const first = await timed(valider);
  const next = await timed(valider);
  const traffic = await roundTripsOf(opened, valider);
  return [
    {
      name: 'Du clic aux repères, allers-retours avec Excel (l’exemple)',
      measured: String(traffic.length),
      target: '≤ 3',
      isReached: traffic.length <= 3,
    },
    duration(`Du clic aux repères, ${LATENCY} ms par aller-retour, premier contrôle`, first, 1000),
    duration(`Du clic aux repères, ${LATENCY} ms par aller-retour, contrôles suivants`, next, 1000),
    { name: 'Du clic aux repères, octets échangés (l’exemple)', measured: kilobytes(traffic) },
  ];
}

async function large(): Promise<Figure[]> {
  const opened = await openSnapshot(generatedAgreement(1_000));
  opened.host.latency = LATENCY;
  let milliseconds = 0;
  const traffic = await roundTripsOf(opened, async () => {
    milliseconds = await timed(valider);
  });
  return [
    { name: 'Du clic aux repères, 1 000 actions, allers-retours avec Excel', measured: String(traffic.length) },
    duration('Du clic aux repères, 1 000 actions, calculs d’Excel simulé compris', milliseconds),
  ];
}

function kilobytes(traffic: Awaited<ReturnType<typeof roundTripsOf>>): string {
  const bytes = traffic.reduce((sum, { requestBytes, responseBytes }) => sum + requestBytes + responseBytes, 0);
  return `${(bytes / 1000).toFixed(0)} ko`;
}
