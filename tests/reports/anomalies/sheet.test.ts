import { defaultSettings } from '../../../src/convention';
import type { AnomaliesContext } from '../../../src/reports';
import { anomaliesSheet, isAnomaliesSheet } from '../../../src/reports';
import { ruleById } from '../../../src/rules';
import { validate } from '../../../src/validation';
import type { SheetBlueprint } from '../../../src/workbook';
import { sheetSnapshot } from '../../../src/workbook';
import { sampleSnapshot } from '../../support/sample';
import { plainSpaces } from '../../support/typography';

const today = '2021-09-15';
const { findings, annexes } = validate(sampleSnapshot(), defaultSettings, today);
const actions = (annexes.annexe1?.rows ?? []).flatMap(({ number, action }) =>
  number.value === null ? [] : [{ number: number.value, title: action.text }],
);

function context(parts: Partial<AnomaliesContext> = {}): AnomaliesContext {
  return {
    findings,
    ignored: [],
    rules: [...new Set(findings.map(({ rule }) => rule))].flatMap((id) => ruleById(id)?.meta ?? []),
    actions,
    collectivity: defaultSettings.collectivity,
    today,
    earlier: null,
    ...parts,
  };
}

/** What the sheet would hold once it is built. */
function asRead({ signature, name, rows }: SheetBlueprint) {
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const values = rows.map(({ cells }) => Array.from({ length: width }, (_, index) => cells[index]?.value ?? null));
  return sheetSnapshot({ name, signature, values });
}

const texts = (blueprint: SheetBlueprint) =>
  asRead(blueprint).values.map((row) => row.map((value) => plainSpaces(String(value ?? ''))));
const headerRow = (blueprint: SheetBlueprint) => texts(blueprint).findIndex((row) => row[0] === 'N°');

describe('the sheet of anomalies', () => {
  const sheet = anomaliesSheet(context());

  it('lists every finding once, in the order of the pane, with a link to its cell', () => {
    const header = headerRow(sheet);
    const listed = sheet.rows.slice(header + 1);
    expect(listed.map(({ cells }) => cells[4]?.value)).toEqual(findings.map(({ message }) => message));
    expect(listed.map(({ cells }) => cells[3]?.link)).toEqual(findings.map(({ cell }) => cell));
    expect(sheet.filter).toEqual({ top: header + 1, left: 1, bottom: sheet.rows.length, right: 11 });
    expect(isAnomaliesSheet(sheet)).toBe(true);
  });

  it('opens at its first finding, though its only cells to fill in stand far to the right', () => {
    expect(sheet.firstInput).toEqual({ row: headerRow(sheet) + 2, column: 1 });
  });

  it('says of each its severity, calculation, correction and rule', () => {
    const place = findings.findIndex(({ fix }) => fix !== null);
    const row = texts(sheet)[headerRow(sheet) + 1 + place] ?? [];
    const finding = findings[place];
    expect(row[1]).toMatch(/^(Bloquante|Avertissement|Information)$/);
    expect(row[5]).toBe(plainSpaces(finding?.evidence.map(({ text }) => `• ${text}`).join('\n') ?? ''));
    expect(row[6]).toMatch(/^(Sans risque|À confirmer) : ./);
    expect(row[7]).toBe(plainSpaces(ruleById(finding?.rule ?? '')?.meta.title ?? ''));
  });

  it('says on top how many there are', () => {
    expect(texts(sheet)[2]?.[0]).toMatch(
      /^Contrôle du 15\/09\/2021 : \d+ anomalies bloquantes, \d+ avertissements, \d+ informations$/,
    );
  });

  it('puts what was ignored last, with its reason', () => {
    const [first, ...others] = findings;
    if (!first) throw new Error('No finding');
    const decision = {
      id: first.id,
      rule: first.rule,
      action: null,
      excerpt: '',
      reason: 'Convenu avec la DDETS',
      author: 'Claire',
      at: '2021-09-14T08:00:00.000Z',
    };
    const rows = texts(anomaliesSheet(context({ findings: others, ignored: [{ finding: first, decision }] })));
    expect(rows.at(-1)?.[4]).toBe(plainSpaces(first.message));
    expect(rows.at(-1)?.[8]).toBe('Ignorée : Convenu avec la DDETS (Claire, 14/09/2021)');
  });

  it('says so when there is nothing', () => {
    const rows = texts(anomaliesSheet(context({ findings: [] })));
    expect(rows.at(-1)?.[0]).toBe('Aucune anomalie : rien à corriger dans ce qui a été contrôlé.');
  });
});

describe('made anew, the sheet keeps what was written on it', () => {
  const before = asRead(anomaliesSheet(context()));
  const header = headerRow(anomaliesSheet(context()));
  const noted = before.values.map((row, index) => {
    if (index === header) return [...row, 'Responsable'];
    if (index === header + 3) return [...row.slice(0, 9), 'Vu avec la Ville', row[10] ?? null, 'Karim'];
    return row;
  });

  it('beside the same finding, wherever it stands now', () => {
    // The sheet was sorted meanwhile, and a finding has gone.
    const sorted = [...noted.slice(0, header + 1), ...noted.slice(header + 1).reverse()];
    const [, , third] = findings;
    const again = anomaliesSheet(context({ findings: findings.slice(1), earlier: { ...before, values: sorted } }));
    const row = texts(again).find((one) => one[4] === plainSpaces(third?.message ?? ''));
    expect(row?.[9]).toBe('Vu avec la Ville');
    expect(row?.[11]).toBe('Karim');
    expect(texts(again)[header]?.[11]).toBe('Responsable');
  });

  it('and adds no column where none was', () => {
    const again = anomaliesSheet(context({ earlier: before }));
    expect(again).toEqual(anomaliesSheet(context()));
  });
});
