/** Documents through LibreOffice, for tests and for scripts. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Converts a document through LibreOffice, which recalculates it: `converted(bytes, 'xlsx', 'ods')`.
 * @param locale how dates and numbers are written, where it is to be another than the machine's: "fr-FR"
 */
export function converted(bytes: Uint8Array, from: string, to: string, locale?: string): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'annexes-lda-'));
  try {
    const source = join(folder, `document.${from}`);
    writeFileSync(source, bytes);
    const out = join(folder, 'out');
    // A profile of its own, so that tests that run side by side do not wait for each other.
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    if (locale !== undefined) writeLocale(join(folder, 'profile/user'), locale);
    execFileSync('soffice', [profile, '--headless', '--convert-to', to, '--outdir', out, source], { stdio: 'pipe' });
    return readFileSync(join(out, `document.${to}`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function writeLocale(folder: string, locale: string): void {
  mkdirSync(folder, { recursive: true });
  const item = `<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>${locale}</value></prop></item>`;
  const items = `<oor:items xmlns:oor="http://openoffice.org/2001/registry">${item}</oor:items>`;
  writeFileSync(join(folder, 'registrymodifications.xcu'), `<?xml version="1.0" encoding="UTF-8"?>\n${items}\n`);
}
