import { applyMarks } from '../../../src/excel';
import type { Mark, WorkbookSnapshot } from '../../../src/workbook';
import { closeHosts } from '../../support/excel-host';
import { openSnapshot, read } from '../../support/valider';
import { duration, type Figure } from '../figure';
import { generatedAgreement } from '../generated-agreement';
import { timed } from '../stopwatch';

const ACTIONS = 10_000;

/** What the simulated Excel takes for itself on a large workbook: opened, read, marked and marked again, saved. */
export async function measure(): Promise<Figure[]> {
  const snapshot = generatedAgreement(ACTIONS);
  const opened = await openSnapshot(snapshot);
  const time = (what: string, milliseconds: number) => duration(`Excel simulé, 10 000 actions : ${what}`, milliseconds);
  let known = snapshot;
  const readAgain = async () => {
    known = await read();
  };
  const figures = [
    time('lire', await timed(readAgain)),
    time('poser un repère par ligne', await timed(() => applyMarks(known, oneMarkPerRow(known)))),
    time('relire', await timed(readAgain)),
    time('remplacer les repères', await timed(() => applyMarks(known, oneMarkPerRow(known)))),
    time('annuler', await timed(opened.undo)),
    time('enregistrer', await timed(() => opened.host.save())),
  ];
  await closeHosts();
  return figures;
}

/** Every other severity, in a column that changes from row to row, so that no two cells make one area. */
function oneMarkPerRow({ sheets }: WorkbookSnapshot): Mark[] {
  return sheets.flatMap(({ name }) =>
    (['bloquant', 'avertissement'] as const).map((severity, turn) => ({
      sheet: name,
      severity,
      areas: Array.from({ length: ACTIONS / 2 }, (_, index) => {
        const [row, column] = [3 + index * 2 + turn, 2 + (index % 3)];
        return { top: row, left: column, bottom: row, right: column };
      }),
    })),
  );
}
