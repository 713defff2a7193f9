/** LibreOffice as a second opinion: what it writes, and what it reads of what we write. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A test that LibreOffice referees; skipped where it is not installed (`config/system-packages.sh` installs it). */
export const testWithLibreOffice = spawnSync('soffice', ['--version']).status === 0 ? test : test.skip;

/** Converts a document through LibreOffice, which recalculates it: `converted(bytes, 'xlsx', 'ods')`. */
export function converted(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'annexes-lda-'));
  try {
    const source = join(folder, `document.${from}`);
    writeFileSync(source, bytes);
    const out = join(folder, 'out');
    // A profile of its own, so that tests that run side by side do not wait for each other.
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    execFileSync('soffice', [profile, '--headless', '--convert-to', to, '--outdir', out, source], { stdio: 'pipe' });
    return readFileSync(join(out, `document.${to}`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
