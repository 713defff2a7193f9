import { ErrorNumber, type MethodCall } from './dispatch';

/** How a ribbon command ended: it called `event.completed()`, or the add-in has no function of that name. */
export type CommandOutcome = 'completed' | 'unknown-function';

/** Ribbon commands that were sent to the add-in and that have not said yet that they are done. */
export class RibbonCommands {
  private readonly waiting = new Map<string, (outcome: CommandOutcome) => void>();
  private count = 0;

  /**
   * Starts a function of the add-in.
   * @param send posts the event `appCommandInvoked` with these data
   * @param functionName as the manifest names it and `Office.actions.associate` registered it
   * @param controlId of the button, which the function can read in `event.source`
   */
  invoke(send: (data: unknown) => void, functionName: string, controlId: string): Promise<CommandOutcome> {
    const id = `command${++this.count}`;
    return new Promise((resolve) => {
      this.waiting.set(id, resolve);
      send({ 0: id, 1: functionName, 2: JSON.stringify({ source: { id: controlId } }) });
    });
  }

  /** The add-in says that a command is done. */
  complete(call: MethodCall): void {
    const id = String(call[0]);
    this.waiting.get(id)?.(call[1] === ErrorNumber.success ? 'completed' : 'unknown-function');
    this.waiting.delete(id);
  }
}
