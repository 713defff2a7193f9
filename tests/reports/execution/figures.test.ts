/** Every figure of the report against one worked out apart from it, and LibreOffice's word on its formulas. */
import { readAnnexes } from '../../../src/annexes';
import { defaultSettings } from '../../../src/convention';
import type { grid } from '../../../src/reports/execution';
import { isErrorValue } from '../../../src/workbook';
import { testWithLibreOffice } from '../../support/libreoffice';
import { sampleSnapshot } from '../../support/sample';
import { computedReport, filledBook, filledIn, type KeyedSheet, measured } from './support';

jest.setTimeout(120_000);

type Column = (typeof grid)[number]['key'];

const MISSING = 'non renseigné';
const annexes = readAnnexes(sampleSnapshot(), defaultSettings);
const budget = new Map((annexes.annexe1?.rows ?? []).map((row) => [row.number.value ?? 0, row]));
const numbers = [...budget.keys()];
/** Annexe 1 says some of these in words: what a careful reader makes of them. */
const planned = (number: number) => budget.get(number)?.cost.value.total ?? null;
const approved = (number: number) => budget.get(number)?.approved.value.total ?? null;
const funding = (number: number) => budget.get(number)?.funding.value.total ?? null;
type Filled = {
  number: number;
  spent?: number;
  amiSpent?: number;
  amiPaid?: number;
  payee?: string;
  priority?: number;
  status?: string;
  funding?: Record<string, number>;
};
const filled = new Map<number, Filled>(filledIn.map((row) => [row.number, row]));
const obtained = (number: number) => {
  const parts = Object.values(filled.get(number)?.funding ?? {});
  return parts.length > 0 ? parts.reduce((sum, part) => sum + part, 0) : null;
};
/** LibreOffice writes fifteen digits. */
const rounded = (value: unknown) => (typeof value === 'number' ? Number(value.toPrecision(12)) : value);
const sum = (values: readonly (number | null | undefined)[]) =>
  values.reduce<number>((all, value) => all + (value ?? 0), 0);
const known = (value: number | null | undefined): value is number => value !== null && value !== undefined;

let report: KeyedSheet;
const read = async () => (report ??= await computedReport(filledBook(), { blocking: 7 }));
const close = (value: unknown, expected: number) => {
  expect(value).toEqual(expect.any(Number));
  expect(value).toBeCloseTo(expected, 6);
};

/** Planned, spent… of some actions, as a careful accountant sums them up. */
function summaryOf(actions: readonly number[]) {
  const both = actions.filter((one) => known(planned(one)) && known(filled.get(one)?.spent));
  const gap = sum(both.map((one) => (filled.get(one)?.spent ?? 0) - (planned(one) ?? 0)));
  const ami = actions.filter((one) => (approved(one) ?? 0) > 0 && known(filled.get(one)?.amiSpent));
  const comparable = sum(both.map(planned));
  return {
    planned: sum(actions.map(planned)),
    spent: sum(actions.map((one) => filled.get(one)?.spent)),
    gap,
    gapShare: comparable === 0 ? null : gap / comparable,
    approved: sum(actions.map(approved)),
    amiSpent: sum(actions.map((one) => filled.get(one)?.amiSpent)),
    amiShare: ami.length === 0 ? null : sum(ami.map((one) => filled.get(one)?.amiSpent)) / sum(ami.map(approved)),
    funding: sum(actions.map(funding)),
    fundingObtained: sum(actions.map(obtained)),
    rate: comparable === 0 ? null : 1 + gap / comparable,
  };
}

function expectSummary(row: string, actions: readonly number[], columns?: readonly Column[]): void {
  const expected = summaryOf(actions);
  for (const [column, value] of Object.entries(expected) as [Column, number | null][]) {
    if (columns && !columns.includes(column)) continue;
    const shown = report.at(row, column);
    if (value === null) expect([row, column, shown]).toEqual([row, column, null]);
    else if (typeof shown === 'number') close(shown, value);
    // A word stands where nothing is known, and there only.
    else expect([row, column, value]).toEqual([row, column, 0]);
  }
}

testWithLibreOffice('no cell of the report holds an error', async () => {
  const { sheet } = await read();
  const errors = sheet.values.flatMap((row) => row.filter((value) => isErrorValue(value)));
  expect(errors).toEqual([]);
});

testWithLibreOffice('section 4 gives each action what the annexes and the monitoring sheet say', async () => {
  await read();
  for (const number of numbers) {
    const row = `finances/action-${number}`;
    const { spent, amiSpent, status } = filled.get(number) ?? {};
    const [cost, ami] = [planned(number), approved(number)];
    expect(report.at(row, 'number')).toBe(number);
    expect(report.at(row, 'action')).toBe(budget.get(number)?.action.raw);
    expect(report.at(row, 'spent')).toBe(spent ?? MISSING);
    // Nothing is missing where nothing was foreseen.
    expect(report.at(row, 'amiSpent')).toBe(amiSpent ?? (ami ? MISSING : null));
    expect(report.at(row, 'status')).toBe(status ?? MISSING);
    expect(report.at(row, 'fundingObtained')).toBe(obtained(number) ?? (report.at(row, 'funding') ? MISSING : null));
    if (cost !== null) expect(report.at(row, 'planned')).toBe(cost);
    else expect(report.at(row, 'planned')).toBe('non chiffré');
    expect(report.at(row, 'approved')).toBe(ami);
    expect(report.at(row, 'gap')).toEqual(known(spent) && cost !== null ? spent - cost : null);
    expect(rounded(report.at(row, 'rate'))).toEqual(known(spent) && cost ? rounded(spent / cost) : null);
    expect(rounded(report.at(row, 'amiShare'))).toEqual(known(amiSpent) && ami ? rounded(amiSpent / ami) : null);
    expect(report.at(row, 'nature')).toMatch((ami ?? 0) > 0 ? /^Support AMI$/ : /^(Droit commun|Sans AMI)$/);
  }
});

testWithLibreOffice(
  'sub-totals and totals sum up their actions, gaps those of which both figures are known',
  async () => {
    await read();
    const supported = numbers.filter((number) => (approved(number) ?? 0) > 0);
    const ordinary = numbers.filter((number) => report.at(`finances/action-${number}`, 'nature') === 'Droit commun');
    // FNAVDL, pensions de famille, IML and PLAI have their own circuits.
    expect(ordinary).toEqual([8, 9, 10, 15]);
    expectSummary('finances/nature-1', supported);
    expectSummary('finances/nature-2', ordinary);
    expectSummary(
      'finances/nature-3',
      numbers.filter((number) => !supported.includes(number) && !ordinary.includes(number)),
    );
    expectSummary('finances/total', numbers);
    close(report.at('finances/total', 'planned'), 3_930_000);
    close(report.at('finances/total', 'approved'), 787_500);
  },
);

testWithLibreOffice('section 5 sums up by category, payee and funder', async () => {
  await read();
  for (let category = 1; category <= 6; category++) {
    const own = numbers.filter((number) => budget.get(number)?.category.text.startsWith(`${category}.`));
    expectSummary(`recapitulatifs/categorie-${category}`, own);
  }
  expectSummary('recapitulatifs/categorie-total', numbers);
  const parts = numbers.flatMap((number) => budget.get(number)?.approved.value.parts ?? []);
  for (const [index, payee] of ['Etat', 'AMP', 'VDM'].entries()) {
    const row = `recapitulatifs/beneficiaire-${index + 1}`;
    const paid = [...filled.values()].filter((one) => one.payee === payee);
    expect(report.at(row, 'number')).toBe(payee);
    close(report.at(row, 'planned'), sum(parts.filter(({ actor }) => actor === payee).map(({ euros }) => euros)));
    if (paid.some(({ amiPaid }) => known(amiPaid)))
      close(report.at(row, 'spent'), sum(paid.map(({ amiPaid }) => amiPaid)));
    else expect(report.at(row, 'spent')).toBe(MISSING);
  }
  close(report.at('recapitulatifs/beneficiaire-total', 'planned'), 787_500);
  expect(report.at('recapitulatifs/beneficiaire-total', 'funding')).toBe('Concorde avec la section 4');
  expect(report.at('recapitulatifs/financeur-total', 'approved')).toBe('Concorde avec la section 4');
  close(report.at('recapitulatifs/financeur-total', 'planned'), sum(numbers.map(funding)));
  expect(report.at('recapitulatifs/financeur-2', 'number')).toBe('VDM');
  close(report.at('recapitulatifs/financeur-2', 'spent'), 12_000);
});

testWithLibreOffice('section 7 judges each target, downward ones the other way round', async () => {
  await read();
  const judged = measured.map(({ number }) => {
    const row = `indicateurs/${number}-1`;
    return [number, rounded(report.at(row, 'gap')), report.at(row, 'gapShare')];
  });
  expect(judged).toEqual([
    [5, rounded(34 / 30), 'Atteinte'],
    [23, 9 / 15, 'Partielle'],
    [3, 300 / 400, 'Partielle'],
    [8, null, 'Non mesurée'],
    [20, null, 'Sans cible'],
  ]);
  expect(report.at('synthese/chiffres-5', 'nature')).toBe('1 sur 3 ; non mesurées : 5');
});

testWithLibreOffice('section 9 sums up by priority, what has none apart', async () => {
  await read();
  for (const priority of [1, 2, 3, 4, 5]) {
    const own = [...filled.values()].filter((one) => one.priority === priority).map(({ number }) => number);
    expect(report.at(`priorites/chiffres-${priority}`, 'nature')).toBe(own.length);
    expectSummary(`priorites/chiffres-${priority}`, own);
  }
  expectSummary(
    'priorites/chiffres-0',
    numbers.filter((number) => !filled.has(number)),
  );
});

testWithLibreOffice('section 12 needs what the second year costs more than it is co-funded', async () => {
  await read();
  const needs = numbers.map((number) => {
    const row = budget.get(number);
    const [cost, cofunding] = [row?.nextYearCost.value.total, row?.nextYearFunding.value.total];
    const need = known(cost) && known(cofunding) ? cost - cofunding : null;
    expect([number, report.at(`perspectives/action-${number}`, 'gap')]).toEqual([number, need]);
    return need;
  });
  close(report.at('perspectives/total', 'gap'), sum(needs));
  close(report.at('perspectives/total', 'gapShare'), 1_500);
});

testWithLibreOffice('the synthesis and the banner say what is known and what is not', async () => {
  await read();
  expect(report.at('bandeau/controles', 'number')).toMatch(/^PROJET – données à corriger \(7 anomalies bloquantes\)/);
  const missing = numbers.filter((number) => !known(filled.get(number)?.spent)).length;
  expect(report.at('bandeau/manques', 'number')).toContain(`Réalisé non renseigné pour ${missing} actions sur 25`);
  expect(report.at('synthese/chiffres-1', 'nature')).toBe(25);
  close(report.at('synthese/chiffres-2', 'nature'), 3_930_000);
  close(report.at('synthese/chiffres-3', 'nature'), sum([...filled.values()].map(({ spent }) => spent)));
  close(report.at('synthese/chiffres-2', 'fundingObtained'), 145_000);
  close(report.at('synthese/chiffres-3', 'fundingObtained'), 129_000);
  close(report.at('synthese/chiffres-4', 'fundingObtained'), 16_000);
  expect(report.at('synthese/statuts', 'nature')).toBe(
    'Non démarrée\u00a0: 2 · En cours\u00a0: 3 · Suspendue\u00a0: 1 · Terminée\u00a0: 2 · Statut non renseigné\u00a0: 17',
  );
});

testWithLibreOffice('what deviates is listed with its cause', async () => {
  await read();
  expect(report.at('ecarts/action-2', 'pilot')).toBe('Marché public');
  expect(report.at('ecarts/action-2', 'nature')).toBe('Ordre de service d’interruption du marché.');
  expect(report.at('ecarts/action-14', 'gapShare')).toBe('Convention à signer avec HAS.');
  expect(report.at('ecarts/action-14', 'pilot')).toBe('à préciser');
  expect(() => report.at('ecarts/action-10', 'pilot')).toThrow();
});
