import { HostObject } from './host-object';

/** Excel's `Application`. Calculation is always automatic here, and nothing flickers. */
export class ApplicationObject extends HostObject {
  readonly officeType = 'Application';
  readonly calculationEngineVersion = 191_029;
  readonly calculationState = 'Done';
  readonly decimalSeparator = ',';
  readonly thousandsSeparator = '\u202F';
  readonly useSystemSeparators = true;

  get calculationMode(): string {
    return this.book.calculationMode;
  }

  set calculationMode(mode: unknown) {
    this.book.calculationMode = this.context.model.enumValue('CalculationMode', mode);
  }

  calculate(_type?: string): void {
    this.book.calculation.recalculate();
  }

  suspendApiCalculationUntilNextSync(): void {
    // Values are calculated before anyone reads them, which is all that can be told apart.
  }

  suspendScreenUpdatingUntilNextSync(): void {
    // The grid is drawn once a batch is over.
  }
}
