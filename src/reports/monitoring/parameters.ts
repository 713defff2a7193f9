/** « Paramètres »: the dates and references of each year, and what the settings say of the agreement. */
import type { IsoDate, Settings } from '../../convention';
import { typeset } from '../../convention';
import type { BlueprintCell, BlueprintRow, BlueprintValidation, SheetBlueprint } from '../../workbook';
import { agreementLabels, parameterInputs } from '../../monitoring';
import { type MonitoringContext, agreementName } from './context';
import type { AgreementKey, ParameterKey } from '../../monitoring';
import { monitoringSignature } from '../../monitoring';
import { looks } from './looks';
import { tabColors } from '../theme';
import { validationOf } from './validations';

export const PARAMETERS_NAME = 'Paramètres';
const HEADER_ROW = 3;
const FIRST_INPUT_ROW = HEADER_ROW + 1;

/** 1-based column of a year. */
function columnOf(year: number, { first }: { first: number }): string {
  return year === first ? 'B' : 'C';
}

/** Where a parameter of a year stands, fixed: "$B$4". */
export function parameterPlace(key: ParameterKey, year: number, years: { first: number }): string {
  const index = parameterInputs.findIndex((one) => one.key === key);
  return `$${columnOf(year, years)}$${FIRST_INPUT_ROW + index}`;
}

export function parametersBlueprint(context: MonitoringContext): SheetBlueprint {
  const {
    annexes: { years },
    settings,
  } = context;
  const inputs = parameterInputs.map(({ key, label, kind, help }): BlueprintRow => {
    const cell = (year: number): BlueprintCell => {
      return { ...(key === 'closingDate' && { value: serialOf(`${year}-12-31`) }), look: `input ${kind}` };
    };
    return {
      height: 24,
      cells: [
        { value: label, look: 'label' },
        cell(years.first),
        cell(years.second),
        { value: typeset(help), look: 'help' },
      ],
    };
  });
  const agreement = agreementRows(settings);
  return {
    signature: monitoringSignature('parameters', years.first),
    name: PARAMETERS_NAME,
    tabColor: tabColors.monitoring,
    columns: [{ width: 46 }, { width: 22 }, { width: 22 }, { width: 80 }],
    looks: { ...looks, year: { ...looks.heading, numberFormat: '0' } },
    rows: [
      {
        height: 36,
        cells: [
          { value: PARAMETERS_NAME, look: 'title' },
          ...filler(2, 'title'),
          {
            value: typeset(
              'Dates et références de chaque exercice, pour le suivi et le rapport d’exécution. Cases jaunes : à remplir.',
            ),
            look: 'subtitle',
          },
        ],
      },
      { height: 6, cells: [] },
      {
        height: 24,
        cells: [
          { value: 'Exercice', look: 'heading' },
          { value: years.first, look: 'year' },
          { value: years.second, look: 'year' },
          { value: typeset('À quoi cela sert'), look: 'heading' },
        ],
      },
      ...inputs,
      { height: 12, cells: [] },
      {
        height: 24,
        cells: [
          { value: 'Convention', look: 'heading' },
          { value: 'Valeur', look: 'heading' },
          { look: 'heading' },
          { value: 'Se modifie dans le volet, « Réglages »', look: 'heading' },
        ],
      },
      ...agreement,
    ],
    merges: [
      { top: 1, left: 1, bottom: 1, right: 3 },
      ...[-1, ...agreement.keys()].map((index) => {
        const row = FIRST_INPUT_ROW + inputs.length + 2 + index;
        return { top: row, left: 2, bottom: row, right: 3 };
      }),
    ],
    validations: parameterInputs.map(({ label, kind, help }, index): BlueprintValidation => {
      const row = FIRST_INPUT_ROW + index;
      return validationOf(
        { heading: label, kind, help },
        { top: row, left: 2, bottom: row, right: 3 },
        { choices: null },
      );
    }),
    freeze: { rows: HEADER_ROW, columns: 1 },
    print: { orientation: 'landscape', pagesTall: 1, footer: { left: agreementName(context) } },
    isProtected: true,
    firstInput: { row: FIRST_INPUT_ROW, column: 2 },
  };
}

function filler(count: number, look: string): BlueprintCell[] {
  return Array.from({ length: count }, () => ({ look }));
}

/** Excel's number of a day. */
export function serialOf(date: IsoDate): number {
  return Math.round(Date.parse(`${date}T00:00:00Z`) / 86_400_000) + 25_569;
}

/** What the settings say, by the keys of their labels; null where it is not known. */
export function agreementValues(
  settings: Settings,
): Record<AgreementKey, { value: string | number | null; kind: 'text' | 'euros' | 'percent' | 'date' }> {
  const text = (value: string | null) => ({ value: value === '' ? null : value, kind: 'text' as const });
  const money = (value: number) => ({ value: value === 0 ? null : value, kind: 'euros' as const });
  const share = (value: number) => ({ value, kind: 'percent' as const });
  const day = (date: IsoDate | null) => ({ value: date === null ? null : serialOf(date), kind: 'date' as const });
  return {
    collectivity: text(settings.collectivity),
    siren: text(settings.siren),
    signatories: text(settings.signatories.join(', ')),
    signatureDate: day(settings.signatureDate),
    endDate: day(settings.endDate),
    grant: money(settings.grant),
    envelope: money(settings.envelope),
    grantee: text(settings.grantee),
    coordinatorShare: share(settings.coordinatorShare),
    clawbackShare: share(settings.clawbackShare),
    reportDeadline: text(deadlineInWords(settings.reportDeadline)),
    councilDates: text(settings.councilDates.map(dayInFigures).join(', ')),
    amiShareThreshold: share(settings.amiShareThreshold),
  };
}

function agreementRows(settings: Settings): BlueprintRow[] {
  const values = agreementValues(settings);
  return (Object.keys(agreementLabels) as AgreementKey[]).map((key) => {
    const { value, kind } = values[key];
    const look = `computed ${kind}`;
    return {
      height: 24,
      cells: [
        { value: agreementLabels[key], look: 'label' },
        { ...(value !== null && { value }), look },
        { look },
        { look: 'help' },
      ],
    };
  });
}

function dayInFigures(date: IsoDate): string {
  return date.split('-').reverse().join('/');
}

function deadlineInWords(day: string): string {
  const words = new Intl.DateTimeFormat('fr-FR', { day: 'numeric', month: 'long', timeZone: 'UTC' });
  return `${words.format(new Date(`2001-${day}T00:00:00Z`)).replace(/^1 /, '1er ')} de l’exercice suivant`;
}
