/** Makes the snippet that someone with Excel runs in Script Lab: the trial, what it tries, and what our host answers. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { createHeadlessHost } from '../../preview/host/node/create-host';
import { connectOfficeJs } from '../../preview/host/node/office-js';
import { openXlsx } from '../../preview/files';
import { usedMembers } from './members';
import { runTrial, type Answers, type Probe } from './trial';

/** Where office.js comes from, and nothing else: the snippet asks for no package. */
const LIBRARIES = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js\n@types/office-js';
const MODULES = ['stage', 'objects', 'calls', 'trial', 'page'];

/** What the trial tries: every member of Excel's objects that the add-in uses. */
export function probes(): Probe[] {
  return usedMembers('src/excel');
}

/** What our Excel host answers, in a workbook of its own that holds the sample. */
export async function hostAnswers(tried: readonly Probe[]): Promise<Answers> {
  const file = join(__dirname, '../../assets/samples/annexes-amp-2021-2022.xlsx');
  const { workbook } = await openXlsx(readFileSync(file), 'annexes-amp-2021-2022.xlsx');
  const { host, dispose } = createHeadlessHost(workbook);
  try {
    connectOfficeJs(host);
    return await runTrial(tried);
  } finally {
    await dispose();
  }
}

/** The snippet as Script Lab imports it (YAML, in which JSON's strings are strings as well). */
export function snippet(tried: readonly Probe[], expected: Answers): string {
  const data = `const PROBES = ${JSON.stringify(tried)};\nconst EXPECTED = ${JSON.stringify(expected, null, 1)};`;
  return [
    'name: Annexes LDA – épreuve d’Excel',
    'description: Compare les réponses d’Excel à celles que le complément attend.',
    'host: EXCEL',
    'api_set: {}',
    'script:',
    `  content: ${JSON.stringify(`${data}\n${bundled()}`)}`,
    '  language: typescript',
    'template:',
    `  content: ${JSON.stringify(readFileSync(join(__dirname, 'page.html'), 'utf8'))}`,
    '  language: html',
    'style:',
    `  content: ${JSON.stringify('body { font: 14px "Segoe UI", sans-serif; } textarea { width: 100%; height: 60vh; }')}`,
    '  language: css',
    `libraries: ${JSON.stringify(LIBRARIES)}`,
    '',
  ].join('\n');
}

/** The trial's own files as one plain script; they import each other and nothing else. */
export function bundled(): string {
  const parts = MODULES.map((name) => {
    const source = readFileSync(join(__dirname, `${name}.ts`), 'utf8');
    const { outputText } = ts.transpileModule(source, {
      compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2020, removeComments: true },
    });
    return `modules['./${name}'] = ((exports, require) => {\n${outputText}return exports;\n})({}, asked);`;
  });
  return ['const modules = {};', 'const asked = (name) => modules[name];', ...parts].join('\n');
}
