/** LibreOffice as a second opinion: what it writes, and what it reads of what we write. */
import { spawnSync } from 'node:child_process';

export { converted } from './convert';

/** A test that LibreOffice referees; skipped where it is not installed (`config/system-packages.sh` installs it). */
export const testWithLibreOffice = spawnSync('soffice', ['--version']).status === 0 ? test : test.skip;
