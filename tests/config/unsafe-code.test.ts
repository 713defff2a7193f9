/** The rules against code made of text, and markup made of text, hold: ESLint refuses each of them in what ships. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '../..');

/** The rules that a text breaks, as if it stood in a file of the pane. */
function broken(code: string): string[] {
  const file = join(root, 'src/taskpane/unsafe.tsx');
  const eslint = join(root, 'node_modules/eslint/bin/eslint.js');
  const args = [eslint, '--stdin', '--stdin-filename', file, '--format', 'json'];
  try {
    execFileSync(process.execPath, args, { cwd: root, input: code, stdio: ['pipe', 'pipe', 'ignore'] });
    return [];
  } catch (error) {
    const { stdout } = error as { stdout: Buffer };
    const [found] = JSON.parse(stdout.toString()) as { messages: { ruleId: string }[] }[];
    return (found?.messages ?? []).map(({ ruleId }) => ruleId);
  }
}

test('one for each way to make code or markup of a text', () => {
  const ways: [code: string, rule: string][] = [
    ['document.body.innerHTML = name;', 'no-restricted-properties'],
    ['document.body.outerHTML = name;', 'no-restricted-properties'],
    ["document.body.insertAdjacentHTML('beforeend', name);", 'no-restricted-properties'],
    ['document.write(name);', 'no-restricted-properties'],
    ['eval(name);', 'no-eval'],
    ['new Function(name)();', 'no-new-func'],
    ["setTimeout('name', 1);", 'no-implied-eval'],
    ['export const one = <p dangerouslySetInnerHTML={{ __html: name }} />;', 'no-restricted-syntax'],
  ];
  const code = ways.map(([line]) => line).join('\n');
  expect(broken(code)).toEqual(ways.map(([, rule]) => rule));
  expect(broken('export const one = <p>{String(1)}</p>;\n')).toEqual([]);
});
