import { applyBlock } from '../../../src/excel';
import { planned } from '../../support/columns';
import { closeHosts } from '../../support/excel-host';
import { openSample, openSnapshot, read, roundTripsOf } from '../../support/valider';
import { duration, type Figure } from '../figure';
import { generatedAgreement } from '../generated-agreement';
import { timed } from '../stopwatch';

/** All the computed columns of Annexe 1 put beside it: what that asks of Excel, and how long Excel simulated takes. */
export async function measure(): Promise<Figure[]> {
  const sample = await openSample();
  const plan = planned(await read(), 'annexe1');
  const traffic = await roundTripsOf(sample, () => applyBlock(plan));
  await closeHosts();
  return [
    {
      name: 'Insérer toutes les colonnes, allers-retours avec Excel une fois le classeur lu (l’exemple)',
      measured: String(traffic.length),
      target: '≤ 2',
      isReached: traffic.length <= 2,
    },
    await inserting(25),
    await inserting(1_000, 3_000),
  ];
}

/** From the click to the last value that a formula gives. */
async function inserting(actions: number, most?: number): Promise<Figure> {
  const { host } = await openSnapshot(generatedAgreement(actions));
  const milliseconds = await timed(async () => {
    await applyBlock(planned(await read(), 'annexe1'));
    await host.settle();
  });
  await closeHosts();
  const count = String(actions).replace(/\B(?=(\d{3})+$)/gu, ' ');
  return duration(`Insérer toutes les colonnes, ${count} actions, calculs d’Excel simulé compris`, milliseconds, most);
}
