import type { RoundTrip } from '../host/traffic';

/** What one command of the user has cost. */
export interface CommandCost {
  /** What the user did: the label of the ribbon's button; null for something done in the pane or in the grid. */
  command: string | null;
  roundTrips: number;
  requestBytes: number;
  responseBytes: number;
  /** From the click or the key, or from the first request, to the last response. */
  milliseconds: number;
}

/**
 * Requests that follow each other more slowly than this belong to different commands where no click tells; a click so
 * long before a request did not cause it.
 */
const PAUSE = 600;

/** Counts what each command of the user costs: all round trips between a click and the next are its doing. */
export class TrafficMeter {
  /** The command that is going on or was the last; null before the first. */
  last: CommandCost | null = null;
  /** All commands since the workbook was opened, oldest first. */
  readonly history: CommandCost[] = [];
  private started = 0;
  private ended = 0;
  private isRunning = false;
  /** When the user last clicked or typed without a request having followed yet. */
  private gestureAt: number | null = null;
  private isFromGesture = false;

  /** @param now milliseconds, from any origin */
  constructor(private readonly now: () => number) {}

  /** Whether no command is going on, and nothing was asked for so many milliseconds. */
  isQuiet(milliseconds: number): boolean {
    return !this.isRunning && this.now() - this.ended >= milliseconds;
  }

  /** The user clicked a button of the ribbon; everything until `end` is its doing. */
  begin(command: string): void {
    this.open(command, this.now());
    this.isRunning = true;
  }

  /** The user clicked or pressed a key, in the pane or in the grid. */
  gesture(): void {
    this.gestureAt = this.now();
  }

  end(): void {
    this.isRunning = false;
    this.ended = this.now();
  }

  add({ requestBytes, responseBytes }: RoundTrip, took: number): void {
    const now = this.now();
    const asked = now - took;
    if (!this.last || (!this.isRunning && this.isNewCommand(asked))) this.open(null, this.startOf(asked));
    const cost = this.last;
    if (!cost) return;
    cost.roundTrips++;
    cost.requestBytes += requestBytes;
    cost.responseBytes += responseBytes;
    cost.milliseconds = now - this.started;
    this.ended = now;
  }

  private isNewCommand(asked: number): boolean {
    if (this.gestureAt !== null) return true;
    return !this.isFromGesture && asked - this.ended > PAUSE;
  }

  private startOf(asked: number): number {
    return this.gestureAt !== null && asked - this.gestureAt <= PAUSE ? this.gestureAt : asked;
  }

  private open(command: string | null, started: number): void {
    this.started = started;
    this.isFromGesture = command === null && this.gestureAt !== null;
    this.gestureAt = null;
    this.last = { command, roundTrips: 0, requestBytes: 0, responseBytes: 0, milliseconds: 0 };
    this.history.push(this.last);
  }
}
