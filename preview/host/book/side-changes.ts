import { CommandType, ICommandService, type IDisposable, type IMutation } from '@univerjs/core';
import type { SheetSideData } from '../side-store';
import type { Book, Sheet } from './book';

/** What can be changed of a sheet beside its cells so that the user's undo takes it back. */
export type UndoablePart = 'outline' | 'pageLayout' | 'charts';

/** One part of what one sheet holds beside its cells, as it is to be from now on. */
export interface SideChange {
  unitId: string;
  subUnitId: string;
  part: UndoablePart;
  value: SheetSideData[UndoablePart] | null;
}

/** Name of the mutation that changes the side store of one workbook: several may be open in the same Univer. */
export function sideMutationId(unitId: string): string {
  return `annexes-lda.mutation.change-side.${unitId}`;
}

/** Teaches Univer to change the side store, so that undoing what stands in it is a part of undoing the rest. */
export function registerSideChanges({ injector, unitId, side }: Book): IDisposable {
  const mutation: IMutation<SideChange> = {
    id: sideMutationId(unitId),
    type: CommandType.MUTATION,
    handler: (_accessor, { subUnitId, part, value }) => {
      const others = Object.entries(side.sheet(subUnitId)).filter(([name]) => name !== part);
      const changed = value === null ? others : [...others, [part, structuredClone(value)] as const];
      side.data.sheets[subUnitId] = Object.fromEntries(changed);
      return true;
    },
  };
  return injector.get(ICommandService).registerCommand(mutation);
}

/** Changes one part of what a sheet holds beside its cells; an undefined value takes it away. */
export function changeSide<P extends UndoablePart>(sheet: Sheet, part: P, value: SheetSideData[P] | undefined): void {
  const state = (of: SheetSideData[P] | undefined) => ({
    subUnitId: sheet.id,
    part,
    value: structuredClone(of) ?? null,
  });
  sheet.book.change(sideMutationId(sheet.book.unitId), state(value), state(sheet.side[part]));
}
