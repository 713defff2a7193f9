/** Who pays for the actions, and who receives what the AMI grants: read in the annexes, obtained on the monitoring sheet. */
import { columnRange, rangeAt } from '../../monitoring';
import type { AmountPart } from '../../annexes';
import { fold } from '../../annexes';
import { moneyKeys } from './annexe-cells';
import type { ReportMaterial } from './context';

/** Amounts whose source the cell does not say. */
export const NOBODY = 'Sans financeur nommé';

export interface Share {
  name: string;
  /** Euros read in the annexe; null where it names nobody of this name. */
  planned: number | null;
}

export interface Funder extends Share {
  /** The cells of what was really obtained, on « Suivi d’exécution »; null where the sheet has no such column. */
  obtained: string | null;
  /** Some of these cells holds an amount. */
  isObtained: boolean;
}

/** Who receives the AMI, with what was approved: the beneficiaries of the settings first, then whoever else is named. */
export function payees({ actions, settings, yearIndex }: ReportMaterial): Share[] {
  const key = moneyKeys[yearIndex ?? 0].approved;
  const parts = key === null ? [] : actions.flatMap(({ budget }) => budget?.[key].value.parts ?? []);
  return shares(parts, settings.beneficiaries);
}

/** Who co-funds the actions of the year, with what was obtained of them. */
export function funders(material: ReportMaterial): Funder[] {
  const { actions, execution, settings, yearIndex } = material;
  const key = yearIndex === null ? null : moneyKeys[yearIndex].funding;
  const parts = key === null ? [] : actions.flatMap(({ budget }) => budget?.[key].value.parts ?? []);
  const columns = execution?.funders ?? [];
  const own = settings.grantee === '' ? [] : [settings.grantee];
  const names = [...own, ...columns.map(({ funder }) => funder)];
  return shares(parts, names).map((share): Funder => {
    const column = columns.find(({ funder }) => isSame(funder, share.name));
    const isOwn = isSame(share.name, settings.grantee);
    const obtained = execution && column ? rangeAt(execution, column.column) : null;
    const rows = execution?.rows ?? [];
    const fields = column
      ? rows.flatMap(({ funding }) =>
          funding.filter(({ funder }) => funder === column.funder).map(({ field }) => field),
        )
      : rows.flatMap(({ ownSpent }) => (isOwn ? ownSpent : []));
    return {
      ...share,
      obtained: obtained ?? (execution && isOwn ? columnRange(execution, 'ownSpent') : null),
      isObtained: fields.some(({ value }) => value !== null),
    };
  });
}

/** A funder's name at the beginning of a cell: « autres » of the monitoring sheet takes its capital. */
export function titleOfFunder(name: string): string {
  return name.charAt(0).toLocaleUpperCase('fr-FR') + name.slice(1);
}

function isSame(one: string, other: string): boolean {
  return fold(one) === fold(other);
}

/** The parts by who bears them; known names in their order, then others by what they bear, then those of nobody. */
function shares(parts: readonly AmountPart[], known: readonly string[]): Share[] {
  const sums = new Map<string, number>(known.map((name) => [name, NaN]));
  for (const { actor, source, euros } of parts) {
    const said = actor ?? source?.replace(/\s+/gu, ' ').trim() ?? '';
    const name = said === '' ? NOBODY : ([...sums.keys()].find((one) => isSame(one, said)) ?? said);
    const sum = sums.get(name) ?? NaN;
    sums.set(name, (Number.isNaN(sum) ? 0 : sum) + euros);
  }
  const all = [...sums].map(([name, sum]): Share => ({ name, planned: Number.isNaN(sum) ? null : sum }));
  const others = all.filter(({ name }) => !known.includes(name) && name !== NOBODY);
  return [
    ...all.filter(({ name }) => known.includes(name)),
    ...others.sort((one, other) => (other.planned ?? 0) - (one.planned ?? 0)),
    ...all.filter(({ name }) => name === NOBODY),
  ];
}
