import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { samplePath } from '../../assets/samples/build';
import type { ExitStatus, Surroundings } from '../../src/cli/command';
import { runCommand } from '../../src/cli/command';
import type { JsonReport } from '../../src/cli/json-report';
import { readWorkbookFile } from '../../src/cli/xlsx';
import { defaultSettings } from '../../src/convention';
import { validate } from '../../src/validation';
import { parseArea, sheetSnapshot } from '../../src/workbook';
import type { WorkbookSnapshot } from '../../src/workbook';
import { frenchDictionary } from '../support/french';
import { sampleSnapshot } from '../support/sample';
import { snapshotXlsx } from '../support/snapshot-xlsx';
import { sentenceFaults, typographyFaults } from '../support/typography';
import { workbook } from '../support/workbooks';
import { xlsxPackage } from '../support/xlsx-package';

// One test loads the formula engine, which takes a second, more on a busy machine.
jest.setTimeout(60_000);

const today = '2021-09-15';
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'annexes-lda-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface Outcome {
  status: ExitStatus;
  out: string;
  err: string;
}

async function run(words: string[], surroundings: Partial<Surroundings> = {}): Promise<Outcome> {
  const outcome = { out: '', err: '' };
  const status = await runCommand(words, {
    folder,
    today,
    layout: { width: Infinity, isColoured: false },
    write: (text) => (outcome.out += text),
    writeError: (text) => (outcome.err += text),
    ...surroundings,
  });
  return { status, ...outcome };
}

/** Runs the command on a workbook saved under a name in the temporary folder. */
async function runOn(content: WorkbookSnapshot | Uint8Array, ...options: string[]): Promise<Outcome> {
  const bytes = content instanceof Uint8Array ? content : await snapshotXlsx(content);
  writeFileSync(join(folder, 'annexes.xlsx'), bytes);
  return run(['annexes.xlsx', ...options]);
}

async function reportOn(content: WorkbookSnapshot): Promise<JsonReport> {
  return JSON.parse((await runOn(content, '--format', 'json')).out) as JsonReport;
}

describe('the exit status', () => {
  test('is 0 when nothing is wrong', async () => {
    expect(await runOn(workbook())).toMatchObject({ status: 0, err: '' });
  });

  test('is 0 when nothing is blocking', async () => {
    const outcome = await runOn(workbook({ annexe2: { 1: { partners: 'Etat + VDM +' } } }), '--format', 'json');
    const { counts } = JSON.parse(outcome.out) as JsonReport;
    expect(outcome.status).toBe(0);
    expect(counts.bloquant).toBe(0);
    expect(counts.avertissement).toBeGreaterThan(0);
  });

  test('is 1 when something is blocking, in either format', async () => {
    const wrong = workbook({ annexe1: { 1: { cost: '?' } } });
    expect(await runOn(wrong)).toMatchObject({ status: 1, err: '' });
    expect(await runOn(wrong, '--format=json')).toMatchObject({ status: 1, err: '' });
  });

  test('is 2 when there is no annexe, and says what was looked for', async () => {
    const outcome = await runOn({
      sheets: [
        sheetSnapshot({
          name: 'Adresses',
          values: [
            ['Nom', 'Commune'],
            ['ADIL', 'Marseille'],
          ],
        }),
      ],
      isReadOnly: false,
    });
    expect(outcome).toMatchObject({ status: 2, out: '' });
    expect(outcome.err).toMatch(/^annexes\.xlsx\u00a0: Aucune annexe n’a été trouvée/);
    expect(outcome.err).toContain('«\u00a0Adresses\u00a0»');
  });
});

describe('a file that cannot be read', () => {
  test.each<[string, () => string, RegExp]>([
    ['is missing', () => 'absent.xlsx', /introuvable/],
    ['is no workbook', () => written('notes.xlsx', 'n°;Action'), /n’est pas un classeur Excel/],
    ['is empty', () => written('vide.xlsx', ''), /vide/],
  ])('because it %s', async (_, file, expected) => {
    const outcome = await run([file(), '--format', 'json']);
    expect(outcome).toMatchObject({ status: 2, out: '' });
    expect(outcome.err).toMatch(expected);
    expect(outcome.err.split('\n')).toHaveLength(2);
    expect(sentenceFaults(outcome.err.trim().replace(/^.*?\u00a0: /, ''))).toEqual([]);
  });

  function written(name: string, text: string): string {
    writeFileSync(join(folder, name), text);
    return name;
  }
});

describe('the words of the command', () => {
  test('--help explains the command in French', async () => {
    const outcome = await run(['--help']);
    expect(outcome).toMatchObject({ status: 0, err: '' });
    expect(outcome.out).toContain('--format json');
    expect(await run(['-h', 'absent.xlsx'])).toEqual(outcome);
    const prose = outcome.out.split('\n').filter((line) => !line.startsWith('  '));
    expect(prose.filter((line) => line !== '').flatMap(typographyFaults)).toEqual([]);
  });

  test.each([
    ['nothing', [], /Indiquez le classeur/],
    ['settings without a file', ['a.xlsx', '--settings'], /fichier de réglages/],
    ['an unknown option', ['a.xlsx', '--strict'], /«\u00a0--strict\u00a0» n’existe pas/],
    ['an unknown short option', ['-x', 'a.xlsx'], /«\u00a0-x\u00a0» n’existe pas/],
    [
      'an unknown format',
      ['a.xlsx', '--format', 'xml'],
      /«\u00a0text\u00a0», «\u00a0json\u00a0» ou «\u00a0sarif\u00a0»/,
    ],
    [
      'a format without a value',
      ['a.xlsx', '--format'],
      /«\u00a0text\u00a0», «\u00a0json\u00a0» ou «\u00a0sarif\u00a0»/,
    ],
  ])('%s is refused with the usage', async (_, words, expected) => {
    const outcome = await run(words);
    expect(outcome).toMatchObject({ status: 2, out: '' });
    expect(outcome.err).toMatch(expected);
    expect(outcome.err).toContain('npm run -s validate -- FICHIER.xlsx|DOSSIER…');
  });
});

describe('the JSON report', () => {
  test('says what the validation says of the same workbook', async () => {
    const outcome = await run([samplePath, '--format', 'json']);
    const report = JSON.parse(outcome.out) as JsonReport;
    const { findings, counts } = validate(sampleSnapshot(), defaultSettings, today, { dictionary: frenchDictionary() });
    expect(outcome.err).toBe('');
    expect({ ...report, findings: report.findings.length }).toEqual({
      version: 1,
      file: samplePath,
      sheets: [
        { name: 'Annexe 1', role: 'annexe1', headerRow: 2, actions: 25 },
        { name: 'Annexe 2', role: 'annexe2', headerRow: 2, actions: 25 },
      ],
      findings: findings.length,
      counts,
    });
    expect(report.findings.map(({ id, rule, severity, message }) => ({ id, rule, severity, message }))).toEqual(
      findings.map(({ id, rule, severity, message }) => ({ id, rule, severity, message })),
    );
  });

  test('gives every finding every field, and cells that exist', async () => {
    const { findings } = await reportOn(sampleSnapshot());
    expect(findings.length).toBeGreaterThan(20);
    for (const finding of findings) {
      expect(Object.keys(finding)).toEqual('id rule severity sheet cell cells action message evidence fix'.split(' '));
      expect(finding.evidence).not.toBe('');
      expect(finding.cells).toContain(finding.cell);
      for (const cell of finding.cells) {
        const [, sheet = finding.sheet, address = ''] = /^(?:(.*)!)?([A-Z]+\d+)$/.exec(cell) ?? [];
        expect(['Annexe 1', 'Annexe 2']).toContain(sheet);
        expect(parseArea(address)).not.toBeNull();
      }
    }
    expect(findings.find(({ cell }) => cell === 'J8')?.fix).toMatchObject({
      kind: 'proposed',
      corrections: [
        {
          edits: [
            { sheet: 'Annexe 1', cell: 'K8', before: { value: '22500 DRD au SIAO' }, after: { value: 30_000 } },
            { sheet: 'Annexe 1', cell: 'L8', before: { value: null }, after: { value: '22500 DRD au SIAO' } },
            { sheet: 'Annexe 1', cell: 'J8', before: { value: 30_000 }, after: { value: null } },
          ],
        },
      ],
    });
    expect(
      findings.find(({ cell, rule }) => cell === 'J28' && rule === 'budget-ecarts-opposes-colonnes'),
    ).toMatchObject({
      sheet: 'Annexe 1',
      severity: 'bloquant',
      action: null,
    });
  });

  test('names the sheet of a cell that is not on the finding’s own', async () => {
    const { findings } = await reportOn(workbook({ annexe2: { 3: { action: 'Réhabiliter des bureaux en crèche' } } }));
    const { sheet, cells } = findings.find(({ rule }) => rule === 'inter-appariement') ?? { sheet: '', cells: [] };
    const others = cells.filter((cell) => cell.includes('!'));
    expect(others.length).toBeGreaterThan(0);
    expect(others.every((cell) => !cell.startsWith(`${sheet}!`))).toBe(true);
  });

  test('names the annexe that is there, and says on the error stream that the other is not', async () => {
    const outcome = await runOn(workbook({ missing: ['annexe2'] }), '--format', 'json');
    expect((JSON.parse(outcome.out) as JsonReport).sheets.map(({ role }) => role)).toEqual(['annexe1']);
    expect(outcome.err).toContain('Annexe 2');
  });
});

describe('the text report', () => {
  test('says that all is well', async () => {
    const { out } = await runOn(workbook());
    expect(out).toMatch(/\n\nTout est bon\u00a0: aucune anomalie\.\n$/);
  });

  test('does not say so when an annexe is missing', async () => {
    const { out } = await runOn(workbook({ missing: ['annexe2'] }));
    expect(out).not.toContain('Tout est bon');
    expect(out).toContain('Annexe 2');
  });

  test('gives each finding its severity, cell, action, rule, sentence and calculation, and the counts last', async () => {
    const snapshot = sampleSnapshot();
    const { findings, counts } = validate(snapshot, defaultSettings, today, { dictionary: frenchDictionary() });
    const { out } = await runOn(snapshot);
    for (const { message, evidence, rule } of findings) {
      expect(out).toContain(`\n  ${message}\n    ${evidence[0]?.text ?? ''}\n`);
      expect(out).toContain(` · ${rule}\n`);
    }
    expect(out).toContain('BLOQUANT · Annexe 1!J28 · budget-ecarts-opposes-colonnes\n');
    expect(out).toContain('BLOQUANT · Annexe 1!J25 · action 23 · ');
    expect(out.trim().split('\n').at(-1)).toBe(
      `${findings.length} anomalies\u00a0: ${counts.bloquant} bloquantes, ${counts.avertissement} avertissements, ${counts.information} informations.`,
    );
    expect(out).not.toContain('\u001b');
  });

  test('in a terminal is coloured and fits its width', async () => {
    const { out } = await run([samplePath], { layout: { width: 80, isColoured: true } });
    const plain = stripVTControlCharacters(out);
    expect(plain).not.toBe(out);
    const lines = plain.split('\n').slice(1);
    expect(lines.filter((line) => line.length > 80 && !line.includes(' · '))).toEqual([]);
    expect(plain.replace(/\s+/g, ' ')).toBe((await run([samplePath])).out.replace(/\s+/g, ' '));
  });
});

describe('what was read of the file', () => {
  test('a workbook saved without the values of its formulas gives the same findings', async () => {
    const clean = workbook();
    const withoutValues = structuredClone(clean);
    for (const { values, formulas } of withoutValues.sheets) {
      formulas.forEach((row, rowIndex) =>
        row.forEach((formula, column) => {
          const cells = values[rowIndex];
          if (formula && cells) cells[column] = null;
        }),
      );
    }
    expect(withoutValues).not.toEqual(clean);
    expect(await readWorkbookFile(await snapshotXlsx(withoutValues))).toMatchObject({
      snapshot: clean,
      uncomputed: [],
    });
    expect((await runOn(withoutValues)).out).toContain('Tout est bon');
  });

  test('sheets left out and formulas that could not be computed are said on the error stream', async () => {
    const { sheets } = workbook();
    const rows = sheets[0]?.values
      .map((row, rowIndex) => {
        const cells = row.map((value, column) => {
          const address = `${String.fromCharCode(65 + column)}${rowIndex + 1}`;
          if (value === null) return '';
          if (address === 'J4') return `<c r="J4"><f>INCONNUE(1)</f></c>`;
          return typeof value === 'number'
            ? `<c r="${address}"><v>${value}</v></c>`
            : `<c r="${address}" t="inlineStr"><is><t>${String(value)}</t></is></c>`;
        });
        return `<row r="${rowIndex + 1}">${cells.join('')}</row>`;
      })
      .join('');
    const { err } = await runOn(
      xlsxPackage({
        sheets: [
          { name: 'Annexe 1', rows: rows ?? '' },
          { name: 'Courbe', rows: '', kind: 'chartsheet' },
        ],
      }),
    );
    expect(err).toContain('la feuille «\u00a0Courbe\u00a0» est laissée de côté');
    expect(err).toContain('n’ont pas pu être calculées ici (Annexe 1!J4)');
  });
});
