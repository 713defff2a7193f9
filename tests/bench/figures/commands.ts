import { applyEdits, clearMarks } from '../../../src/excel';
import type { RoundTrip } from '../../../preview/host/traffic';
import { editCell, type WorkbookSnapshot } from '../../../src/workbook';
import { insertColumns, removeColumns } from '../../support/columns';
import { closeHosts } from '../../support/excel-host';
import { openSample, read, roundTripsOf, valider } from '../../support/valider';
import type { Figure } from '../figure';

/** What each command asks of Excel on the sample: round trips, which are what one waits for, and bytes on the wire. */
export async function measure(): Promise<Figure[]> {
  const opened = await openSample();
  const figures: Figure[] = [];
  const cost = async (name: string, most: number, act: () => Promise<unknown>) => {
    const traffic = await roundTripsOf(opened, act);
    figures.push(
      {
        name: `${name}, allers-retours`,
        measured: String(traffic.length),
        target: `≤ ${most}`,
        isReached: traffic.length <= most,
      },
      { name: `${name}, octets échangés`, measured: `${kilobytes(traffic)} ko` },
    );
  };
  await cost('Lire', 2, read);
  await cost('Valider', 3, valider);
  await cost('Valider de nouveau, rien n’ayant changé', 3, valider);
  await cost('Effacer les repères', 3, clearMarks);
  const snapshot = await read();
  await cost('Corriger une cellule', 2, () => correctOne(snapshot));
  await cost('Calculs, toutes les colonnes (lecture comprise)', 4, () => insertColumns('annexe1'));
  await cost('Calculs, retirer (lecture comprise)', 4, () => removeColumns('annexe1'));
  await closeHosts();
  return figures;
}

/** A correction of one cell of what was read. */
async function correctOne(snapshot: WorkbookSnapshot): Promise<void> {
  const [sheet] = snapshot.sheets;
  if (!sheet) throw new Error('No sheet.');
  await applyEdits([editCell(sheet, { row: 3, column: 3 }, { value: 'Recrutement du coordinateur' })]);
}

function kilobytes(traffic: readonly RoundTrip[]): string {
  const bytes = traffic.reduce((sum, { requestBytes, responseBytes }) => sum + requestBytes + responseBytes, 0);
  return (bytes / 1000).toFixed(0);
}
