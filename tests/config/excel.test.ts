import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { debuggingCommand, requireExcel } from '../../config/excel.cjs';

const root = join(__dirname, '../..');

test('opens Excel with the committed manifest, at the port that it names', () => {
  const command = debuggingCommand('start');
  const manifest = command[command.indexOf('start') + 1] ?? '';
  expect(existsSync(join(root, manifest))).toBe(true);
  const port = command[command.indexOf('--dev-server-port') + 1];
  expect(readFileSync(join(root, manifest), 'utf8')).toContain(`https://localhost:${port}/taskpane.html`);
  expect(command.join(' ')).toMatch(
    /office-addin-debugging@\d+\.\d+\.\d+ .*office-addin-debugging start .*"npm start"/,
  );
});

test('takes it out again', () => {
  expect(debuggingCommand('stop').slice(-3)).toEqual(['stop', 'manifest.xml', 'desktop']);
});

test('says in French where to go on a system without Excel', () => {
  expect(() => requireExcel('linux')).toThrow('npm start');
  for (const platform of ['win32', 'darwin']) expect(() => requireExcel(platform)).not.toThrow();
});
