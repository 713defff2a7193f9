/** The worked examples of docs/contributing, followed to the letter in a copy of the project. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';

const root = join(__dirname, '../..');
const pages = readdirSync(join(root, 'docs/contributing'));

jest.setTimeout(600_000);

/** A fenced block: a file to write where it names one (```ts src/…), commands to run (```sh). */
const blocks = (text: string) =>
  [...text.matchAll(/^```(\w+) ?(\S*)\n(.*?)^```$/gms)].map(([, language = '', file = '', content = '']) => ({
    language,
    file,
    content,
  }));

/** A copy of what git keeps, and of what its commands generate, with the same packages. */
function copyOfTheProject(): string {
  const copy = mkdtempSync(join(tmpdir(), 'contributing-'));
  const left = new Set(['.git', 'node_modules', 'dist', 'coverage']);
  for (const name of readdirSync(root)) {
    if (!left.has(name) && !name.endsWith('.zip')) cpSync(join(root, name), join(copy, name), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  return copy;
}

let copy: string;

beforeAll(() => {
  copy = copyOfTheProject();
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

/** Runs a program in the copy; fails, with all that was said, where it does. */
function run(program: string, ...parameters: string[]): void {
  execFileSync(program, parameters, { cwd: copy, stdio: 'pipe', encoding: 'utf8', env: { ...process.env, PATH } });
}
const PATH = [join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter);

const written: string[] = [];

test.each(pages)('%s works as it is written', (page) => {
  for (const { language, file, content } of blocks(readFileSync(join(root, 'docs/contributing', page), 'utf8'))) {
    if (file !== '') {
      mkdirSync(dirname(join(copy, file)), { recursive: true });
      writeFileSync(join(copy, file), content, { flag: 'wx' });
      written.push(file);
    } else if (language === 'sh') {
      run('bash', '-euo', 'pipefail', '-c', content);
    }
  }
});

test('what they add passes the same checks as the rest', () => {
  expect(written.length).toBeGreaterThanOrEqual(pages.length);
  run('eslint', '--max-warnings', '0', ...written);
  run('prettier', '--check', ...written);
  run('tsc', '--noEmit');
});
