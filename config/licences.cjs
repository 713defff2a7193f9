// Under which licence each package of the project is, and which of them may be put into people's hands.
const fs = require('node:fs');
const path = require('node:path');

const root = path.join(__dirname, '..');

/** Licences that ask for nothing but to be named. */
const PERMISSIVE = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0', 'BlueOak-1.0.0', 'CC0-1.0'];
/** Data under the Mozilla Public License, shipped as a file of its own beside its notice. */
const MPL_DATA = ['dictionary-fr'];

/** Whether a package may be shipped under its licence, an SPDX expression: permissive, or one choice of it is. */
function isAccepted({ name, licence }) {
  if (licence === 'MPL-2.0') return MPL_DATA.includes(name);
  const choices = licence.replace(/[()]/g, '').split(/ or /i);
  return choices.some((choice) => choice.split(/ and /i).every((one) => PERMISSIVE.includes(one.trim())));
}

/** What the lockfile says of each package: see the typings. */
function lockedPackages() {
  const { packages } = JSON.parse(fs.readFileSync(path.join(root, 'package-lock.json'), 'utf8'));
  return Object.entries(packages)
    .filter(([place]) => place !== '')
    .map(([place, { version, license: licence = '', integrity, resolved, dev: isDev = false }]) => {
      const name = place.split('node_modules/').at(-1);
      return { name, version, licence, integrity, resolved, isDev, folder: path.join(root, place) };
    });
}

/** The text that a package's licence asks to be passed on, or who wrote it where the package holds no such text. */
function licenceText({ folder }) {
  const files = fs.readdirSync(folder).filter((file) => /^(licen[sc]e|copying|notice)/i.test(file));
  if (files.length > 0)
    return files.map((file) => fs.readFileSync(path.join(folder, file), 'utf8').trim()).join('\n\n');
  const { author, repository, homepage } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
  return [author?.name ?? author, repository?.url ?? repository ?? homepage].filter(Boolean).join(', ');
}

/**
 * « licences.txt »: every package that ships with the text of its licence.
 * @throws Error for one that may not be shipped
 */
function licenceNotices() {
  const shipped = lockedPackages().filter(({ isDev }) => !isDev);
  const refused = shipped.filter((one) => !isAccepted(one));
  if (refused.length > 0)
    throw new Error(`Not to be shipped: ${refused.map(({ name, licence }) => `${name} (${licence})`)}`);
  const own = fs.readFileSync(path.join(root, 'LICENSE'), 'utf8').trim();
  const opening = `Annexes LDA\n\n${own}\n\nAnnexes LDA contient ce qui suit, chaque élément sous sa licence :`;
  const sections = shipped.map((one) => `${one.name} ${one.version} (${one.licence})\n\n${licenceText(one)}`);
  return `${[opening, ...sections].join(`\n\n${'-'.repeat(60)}\n\n`)}\n`;
}

module.exports = { isAccepted, lockedPackages, licenceNotices };
