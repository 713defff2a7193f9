/** What the monitoring sheets are made from. */
import type { Annexe1Row, Annexe2Row, Annexes } from '../../annexes';
import type { Settings } from '../../convention';
import type { Monitoring } from '../../monitoring';

export interface MonitoringContext {
  annexes: Annexes;
  /** The monitoring sheets that the workbook has. */
  monitoring: Monitoring;
  /** Those of the agreement that the annexes are of. */
  settings: Settings;
}

/** A numbered action of the annexes. */
export interface MonitoredAction {
  number: number;
  budget: Annexe1Row | null;
  objectives: Annexe2Row | null;
}

/** The numbered actions of both annexes, by their numbers; of a number that is borne twice, the first row. */
export function actionsOf({ annexe1, annexe2 }: Annexes): MonitoredAction[] {
  const budgets = firstByNumber(annexe1?.rows ?? []);
  const objectives = firstByNumber(annexe2?.rows ?? []);
  return [...new Set([...budgets.keys(), ...objectives.keys()])]
    .sort((one, other) => one - other)
    .map((number) => ({
      number,
      budget: budgets.get(number) ?? null,
      objectives: objectives.get(number) ?? null,
    }));
}

function firstByNumber<Row extends Annexe1Row | Annexe2Row>(rows: readonly Row[]): Map<number, Row> {
  const first = new Map<number, Row>();
  for (const row of rows) {
    const number = row.number.value;
    if (number !== null && !first.has(number)) first.set(number, row);
  }
  return first;
}

/** The acronym of who gets the grant, as headings name it. */
export function granteeOf({ settings, annexes }: MonitoringContext): string {
  return settings.grantee || annexes.territory || '';
}

/** « AMP–Etat LDA 2021-2022 »: the agreement at the foot of a printed page. */
export function agreementName(context: MonitoringContext): string {
  const { first, second } = context.annexes.years;
  const grantee = granteeOf(context);
  return `Convention ${grantee === '' ? '' : `${grantee} – `}État « Logement d’abord » ${first}-${second}`;
}
