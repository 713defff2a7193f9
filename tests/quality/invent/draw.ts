import type { Annexe1Key, Annexe2Key } from '../../../src/convention';
import { annexe1Columns, annexe2Columns } from '../../../src/convention';
import { EURO_FORMAT, monthSerial } from '../../support/agreement';
import type { Book, Cell, Formula, Key, Row } from './book';
import { foreignSettings, ownSettings, Sheet } from './book';
import type { Layout } from './layout';
import { dated, drawLayout } from './layout';
import type { Action, Plan, Share } from './plan';
import { drawPlan } from './plan';
import { Random } from './random';
import { signatories } from './territories';

const moneyKeys = ['cost', 'requested', 'funding', 'nextYearCost', 'nextYearFunding', 'approved'] as const;

/** The clean agreement of a seed: its territory, size, layout, words and money follow from the seed alone. */
export function inventBook(seed: number, count?: number): Book {
  const random = new Random(seed);
  const signatory = signatories[seed % signatories.length] ?? random.pick(signatories);
  const size = count ?? random.pick([5, 8, 12, 16, 25, 25, 40]);
  const plan = drawPlan(signatory, random, size, random.chance(0.25));
  const layout = drawLayout(random, plan.firstYear);
  const hasOwnSettings = layout.hasTitle && random.chance(0.5);
  return {
    plan,
    layout,
    annexe1: budgetSheet(plan, layout),
    annexe2: objectivesSheet(plan, layout),
    settings: hasOwnSettings ? ownSettings(plan) : foreignSettings,
    others: [],
    today: `${plan.firstYear}-06-15`,
  };
}

function headingRow<K extends Annexe1Key | Annexe2Key>(
  columns: readonly { key: K; heading: string }[],
  other: Partial<Record<K, string>>,
  firstYear: number,
): Row {
  const cells: Row['cells'] = { remarks: { value: 'Observations' } };
  for (const { key, heading } of columns) cells[key] = { value: other[key] ?? dated(heading, firstYear) };
  return { name: 'heading', cells };
}

function titleRows({ signatory }: Plan, { hasTitle }: Layout, first: Key): Row[] {
  return hasTitle ? [{ name: 'title', cells: { [first]: { value: signatory.title.toUpperCase() } } }] : [];
}

function budgetSheet(plan: Plan, layout: Layout): Sheet {
  const keys: Key[] = layout.hasRemarks ? [...layout.order1, 'remarks'] : [...layout.order1];
  const [first = 'number', second = 'action'] = keys;
  const rows: Row[] = [
    ...titleRows(plan, layout, first),
    headingRow(annexe1Columns, layout.headings1, plan.firstYear),
    ...actionRows(plan, layout, second),
  ];
  const sheet = new Sheet(layout.sheetNames[0], rows, keys, layout);
  if (layout.hasTitle)
    sheet.merges.push([
      { row: 'title', key: first },
      { row: 'title', key: keys[keys.length - 1] ?? first },
    ]);
  if (layout.hasBlankAboveTotal) rows.push({ name: 'blank', cells: {} });
  if (layout.total !== 'none') rows.push({ name: 'total', cells: totalCells(plan, layout) });
  if (layout.note !== null)
    rows.push({ name: 'blank 2', cells: {} }, { name: 'note', cells: { [second]: { value: layout.note } } });
  return sheet;
}

/** The actions, under the titles of their sections where the layout has them. */
function actionRows(plan: Plan, layout: Layout, labelKey: Key): Row[] {
  const half = Math.ceil(plan.actions.length / 2);
  const rows = plan.actions.map((action) => ({ name: action.number, cells: budgetCells(action, layout, plan) }));
  if (layout.sections === 'none' || (layout.total === 'sum' && layout.sections === 'subtotals')) return rows;
  const section = (name: string, title: string): Row => ({ name, cells: { [labelKey]: { value: title } } });
  const sections = [rows.slice(0, half), rows.slice(half)].map((own, index) => {
    const names = own.map(({ name }) => name);
    const [first = 0, last = 0] = [names[0], names[names.length - 1]];
    const subtotal: Row = {
      name: `subtotal ${index + 1}`,
      cells: {
        [labelKey]: { value: `Sous-total axe ${index + 1}` },
        ...formulaCells(
          layout,
          (key) => (sheet) => `=SUBTOTAL(9,${sheet.address(first, key)}:${sheet.address(last, key)})`,
        ),
      },
    };
    return { own, subtotal };
  });
  return sections.flatMap(({ own, subtotal }, index) => [
    section(`section ${index + 1}`, index === 0 ? 'Axe 1 – Connaître et gouverner' : 'Axe 2 – Loger et accompagner'),
    ...own,
    ...(layout.sections === 'subtotals' && layout.total === 'subtotal' ? [subtotal] : []),
  ]);
}

const amount = (layout: Layout, value: number): Cell => ({ value, format: layout.euroFormat });

function budgetCells(action: Action, layout: Layout, { firstYear }: Plan): Row['cells'] {
  const { template, place, nextYear, approved } = action;
  const words = (shares: readonly Share[]): Cell => ({
    value: shares.length === 0 ? null : layout.writeShares(shares),
  });
  const granted = approved.reduce((sum, { euros }) => sum + euros, 0);
  return {
    ...commonCells(action, layout),
    territory: { value: place },
    category: { value: template.category },
    expectedEffect: { value: template.effect },
    longTermFunding: { value: template.longTerm },
    calendar: { value: monthSerial(firstYear, action.startMonth), format: 'mmm-yy' },
    deliverables: { value: template.deliverable },
    cost: amount(layout, action.cost),
    requested: amount(layout, action.requested),
    funding: words(action.funding),
    nextYearCost: nextYear ? amount(layout, nextYear.cost) : { value: null },
    nextYearFunding: words(nextYear?.funding ?? []),
    approved: layout.isApprovedPlain && granted > 0 ? amount(layout, granted) : words(approved),
  };
}

/** What both annexes say of an action. */
function commonCells({ number, title, template, place }: Action, layout: Layout): Row['cells'] {
  return {
    number: { value: layout.writeNumber(number) },
    action: { value: title },
    description: { value: `${template.description} : ${place}` },
    objective: { value: template.objective },
    indicators: { value: template.indicators },
  };
}

function objectivesSheet(plan: Plan, layout: Layout): Sheet {
  const keys: Key[] = [...layout.order2];
  const { acronym } = plan.signatory;
  const rows: Row[] = [
    ...titleRows(plan, layout, keys[0] ?? 'number'),
    headingRow(annexe2Columns, layout.headings2, plan.firstYear),
    ...plan.actions.map((action): Row => {
      const paying = [...action.funding, ...(action.nextYear?.funding ?? []), ...action.approved].map(({ who }) => who);
      const partners = [...new Set([...action.template.partners, ...paying])].filter(
        (who) => who !== acronym && who !== 'BOP 177',
      );
      return {
        name: action.number,
        cells: {
          ...commonCells(action, layout),
          start: { value: monthSerial(plan.firstYear, action.startMonth), format: 'mmm-yy' },
          milestones: { value: action.template.milestones },
          pilots: { value: acronym },
          partners: { value: partners.join(' + ') },
        },
      };
    }),
  ];
  return new Sheet(layout.sheetNames[1], rows, keys, layout);
}

function formulaCells(layout: Layout, formula: (key: Key) => Formula): Row['cells'] {
  const keys: Key[] = ['cost', 'requested', 'nextYearCost', ...(layout.isApprovedPlain ? (['approved'] as const) : [])];
  return Object.fromEntries(keys.map((key) => [key, { value: null, format: EURO_FORMAT, formula: formula(key) }]));
}

/** Formulas under the columns of numbers, and what they should say under those whose amounts stand beside their sources. */
function totalCells({ actions }: Plan, layout: Layout): Row['cells'] {
  const sums = { funding: 0, nextYearFunding: 0, approved: 0 };
  for (const { funding, nextYear, approved } of actions) {
    for (const { euros } of funding) sums.funding += euros;
    for (const { euros } of nextYear?.funding ?? []) sums.nextYearFunding += euros;
    for (const { euros } of approved) sums.approved += euros;
  }
  const typed = moneyKeys.flatMap((key) =>
    key in sums ? [[key, { value: Math.round(sums[key as keyof typeof sums] * 100) / 100, format: EURO_FORMAT }]] : [],
  );
  const [first = 0, last = 0] = [actions[0]?.number, actions[actions.length - 1]?.number];
  return {
    action: { value: layout.totalLabel },
    ...(Object.fromEntries(typed) as Row['cells']),
    ...formulaCells(layout, (key) => (sheet) => {
      const range = `${sheet.address(first, key)}:${sheet.address(last, key)}`;
      return layout.total === 'sum' ? `=SUM(${range})` : `=SUBTOTAL(9,${range})`;
    }),
  };
}
