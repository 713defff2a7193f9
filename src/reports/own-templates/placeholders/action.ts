import type { Amount, Annexe1Row, Annexe2Row, Field, Period } from '../../../annexes';
import type { Annexe1Key, Annexe2Key } from '../../../convention';
import type { Action } from '../../templates/actions';
import type { MoneyKey } from '../annexe-formulas';
import { amountFormula, cellByNumber, operand, sameFormula, textFormula, withinLimit } from '../annexe-formulas';
import type { Given, Placeholder, PlaceholderContext, PlaceholderGroup } from './placeholder';
import { BLANK } from './placeholder';

/** A field of an action, with the annexe that has it. */
interface Source {
  annexe: 'annexe1' | 'annexe2';
  row: Annexe1Row | Annexe2Row;
  field: Field<unknown>;
}

/** « annexe1.description »: a column of one annexe. */
type Column = `annexe1.${Annexe1Key}` | `annexe2.${Annexe2Key}`;

function sourceOf(action: Action, column: Column): Source | null {
  const [annexe, key] = column.split('.') as ['annexe1' | 'annexe2', Annexe1Key & Annexe2Key];
  const row = annexe === 'annexe1' ? action.one : action.two;
  return row === null || row[key].isMissing ? null : { annexe, row, field: row[key] };
}

/** The first of the columns in which the action has something. */
function firstFilled(action: Action, columns: readonly Column[]): Source | null {
  const sources = columns.flatMap((column) => sourceOf(action, column) ?? []);
  return sources.find(({ field }) => field.text !== '') ?? sources[0] ?? null;
}

function cellOf({ annexes }: PlaceholderContext, { annexe, row, field }: Source): string | null {
  return cellByNumber(annexes[annexe], row, field);
}

/** What stands in the first of some columns that says something, as it is written there. */
function text(name: string, meaning: string, ...columns: [Column, ...Column[]]): Placeholder {
  return {
    name,
    meaning,
    kind: 'text',
    give(context) {
      const source = context.action && firstFilled(context.action, columns);
      if (!source) return BLANK;
      const { raw, text: shown, numberFormat } = source.field;
      const cell = cellOf(context, source);
      if (raw === null || typeof raw === 'string') {
        return { value: shown || null, ...withinLimit(cell && textFormula(cell)) };
      }
      // A number or a date in a column of texts stays one, written as the annexe does.
      return { value: raw, shown, numberFormat, ...withinLimit(cell && sameFormula(cell)) };
    },
  };
}

/** A date where the cell holds one, else what it says. */
function period(name: string, meaning: string, column: Column): Placeholder {
  return {
    name,
    meaning,
    kind: 'month',
    give(context) {
      const source = context.action && sourceOf(context.action, column);
      if (!source) return BLANK;
      const { raw, text: shown, value, numberFormat } = source.field as Field<Period>;
      const cell = cellOf(context, source);
      const followed = withinLimit(cell && sameFormula(cell));
      if (value.isDateCell) return { value: raw, numberFormat, ...followed };
      return { value: typeof raw === 'number' ? raw : shown || null, shown, numberFormat: 'General', ...followed };
    },
  };
}

function amount(name: string, meaning: string, key: MoneyKey): Placeholder {
  return {
    name,
    meaning,
    kind: 'money',
    give(context) {
      const source = context.action && sourceOf(context.action, `annexe1.${key}`);
      if (!source) return BLANK;
      const field = source.field as Field<Amount>;
      const cell = cellOf(context, source);
      return { value: field.value.total, ...withinLimit(cell && amountFormula(cell, field)) };
    },
  };
}

/** An amount as figures that are reckoned from it need it. */
interface Reckoned {
  /** Null where it is not known; an empty cell counts for nothing where it may. */
  value: number | null;
  expression: string | null;
}

function reckoned(context: PlaceholderContext, key: MoneyKey, empty: '0' | 'NA()'): Reckoned {
  const source = context.action && sourceOf(context.action, `annexe1.${key}`);
  if (!source) return { value: null, expression: null };
  const field = source.field as Field<Amount>;
  const cell = cellOf(context, source);
  const value = field.value.total ?? (field.value.isEmpty && empty === '0' ? 0 : null);
  return { value, expression: cell && operand(cell, field, empty) };
}

/** A figure reckoned from amounts, as the computed columns of the same name reckon it. */
function figure(
  name: string,
  meaning: string,
  kind: 'money' | 'percent',
  from: (needed: (key: MoneyKey, empty?: '0' | 'NA()') => Reckoned) => Reckoned,
): Placeholder {
  return {
    name,
    meaning,
    kind,
    give(context) {
      const { value, expression } = from((key, empty = 'NA()') => reckoned(context, key, empty));
      return { value, ...withinLimit(expression && `=IFERROR(${expression},"")`) };
    },
  };
}

function combined(
  parts: readonly Reckoned[],
  value: (...values: number[]) => number | null,
  expression: (...parts: string[]) => string,
): Reckoned {
  const values = parts.flatMap((part) => part.value ?? []);
  const expressions = parts.flatMap((part) => part.expression ?? []);
  return {
    value: values.length === parts.length ? value(...values) : null,
    expression: expressions.length === parts.length ? expression(...expressions) : null,
  };
}

const share = (part: Reckoned, whole: Reckoned): Reckoned =>
  combined(
    [part, whole],
    (one = 0, other = 0) => (other === 0 ? null : one / other),
    (one = '', other = '') => `${one}/${other}`,
  );

/** What is said of one action: of the one chosen, or of each in turn on the rows that are repeated. */
export const actionPlaceholders: PlaceholderGroup = {
  title: 'Action',
  hint: 'Sur une ligne répétée, chaque action à son tour ; ailleurs, l’action choisie à l’insertion (une feuille par action).',
  placeholders: [
    {
      name: 'action.numéro',
      meaning: 'Son numéro',
      kind: 'number',
      give: ({ action }): Given => (action ? { value: action.number } : BLANK),
    },
    text('action.titre', 'Son intitulé', 'annexe1.action', 'annexe2.action'),
    text('action.territoire', 'Le territoire', 'annexe1.territory'),
    text('action.catégorie', 'La catégorie d’action', 'annexe1.category'),
    text('action.description', 'La description', 'annexe1.description', 'annexe2.description'),
    text('action.objectif', 'L’objectif', 'annexe1.objective', 'annexe2.objective'),
    text('action.effet attendu', 'L’effet attendu du financement', 'annexe1.expectedEffect'),
    text(
      'action.résultats attendus',
      'Les résultats attendus et indicateurs (Annexe 1)',
      'annexe1.indicators',
      'annexe2.indicators',
    ),
    text('action.indicateurs', 'Les indicateurs de résultat (Annexe 2)', 'annexe2.indicators', 'annexe1.indicators'),
    text('action.financement long terme', 'Le mode de financement à moyen et long terme', 'annexe1.longTermFunding'),
    text('action.livrables', 'Les objectifs et livrables prévus', 'annexe1.deliverables'),
    period('action.calendrier', 'Le calendrier prévisionnel (Annexe 1)', 'annexe1.calendar'),
    period('action.démarrage', 'Le calendrier de démarrage (Annexe 2)', 'annexe2.start'),
    text('action.étapes', 'Les étapes et échéances', 'annexe2.milestones'),
    text('action.pilotes', 'Le ou les pilotes', 'annexe2.pilots'),
    text('action.partenaires', 'Les partenaires', 'annexe2.partners'),
    amount('action.coût', 'Le coût total de la première année', 'cost'),
    amount('action.demandé', 'Le financement AMI demandé', 'requested'),
    amount('action.validé', 'Le financement AMI validé', 'approved'),
    amount('action.financements', 'Les autres financements de la première année', 'funding'),
    amount('action.coût suivant', 'Les dépenses de la seconde année', 'nextYearCost'),
    amount('action.financements suivants', 'Les cofinancements de la seconde année', 'nextYearFunding'),
    text('action.détail validé', 'Le financement validé, comme l’annexe l’écrit', 'annexe1.approved'),
    text(
      'action.détail financements',
      'Les financements et leurs sources, comme l’annexe les écrit',
      'annexe1.funding',
    ),
    text(
      'action.détail financements suivants',
      'Ceux de la seconde année, comme l’annexe les écrit',
      'annexe1.nextYearFunding',
    ),
    figure('action.reste à financer', 'Coût − validé − financements ; zéro quand rien ne manque', 'money', (needed) =>
      combined(
        [needed('cost'), needed('approved', '0'), needed('funding', '0')],
        (cost = 0, approved = 0, funding = 0) => Math.max(0, cost - approved - funding),
        (cost = '', approved = '', funding = '') => `MAX(0,${cost}-${approved}-${funding})`,
      ),
    ),
    figure('action.taux AMI', 'Validé ÷ coût', 'percent', (needed) => share(needed('approved'), needed('cost'))),
    figure('action.taux de cofinancement', 'Financements ÷ coût', 'percent', (needed) =>
      share(needed('funding'), needed('cost')),
    ),
    figure('action.besoin AMI suivant', 'Dépenses − cofinancements de la seconde année', 'money', (needed) =>
      combined(
        [needed('nextYearCost'), needed('nextYearFunding', '0')],
        (cost = 0, funding = 0) => cost - funding,
        (cost = '', funding = '') => `${cost}-${funding}`,
      ),
    ),
    text('action.titre annexe 2', 'L’intitulé dans l’Annexe 2', 'annexe2.action'),
    text('action.description annexe 2', 'La description dans l’Annexe 2', 'annexe2.description'),
    text('action.objectif annexe 2', 'L’objectif dans l’Annexe 2', 'annexe2.objective'),
  ],
};
