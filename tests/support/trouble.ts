import { ExcelTrouble } from '../../src/excel';

/** The trouble that something ends in; the test fails when it ends otherwise. */
export async function troubleOf(act: Promise<unknown>): Promise<ExcelTrouble> {
  const error = await act.then(
    () => new Error('It went through.'),
    (reason: unknown) => reason,
  );
  if (error instanceof ExcelTrouble) return error;
  throw error;
}
