/**
 * `npm run package -- --env url=https://…`: builds the add-in for an address and puts what an IT department needs into
 * one archive: the files to publish, the manifest, how to deploy it, and what it is made of (CycloneDX).
 */
const { Buffer } = require('node:buffer');
const { execFileSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');
const { parseArgs } = require('node:util');
const { zipSync } = require('fflate');
const { logErrorMessage } = require('office-addin-cli');
const webpack = require('webpack');
const { generate } = require('./generate.cjs');
const { lockedPackages } = require('./licences.cjs');
const { release } = require('./webpack/add-in.cjs');
const { version } = require('../package.json');

const root = path.join(__dirname, '..');

/** The address after `--env url=`; an archive without one would serve nobody. */
function askedAddress(parameters) {
  const { values } = parseArgs({ args: parameters, options: { env: { type: 'string', default: '' } } });
  const url = /^url=(.+)$/.exec(values.env)?.[1];
  if (!url) throw new Error('Indiquez l’adresse : npm run package -- --env url=https://exemple.fr/annexes-lda/');
  return url;
}

/** Compiles into dist/. @throws Error with what does not compile */
async function build(url) {
  generate();
  const stats = await new Promise((resolve, reject) => {
    webpack(release({ url }), (error, result) => (error ? reject(error) : resolve(result)));
  });
  if (stats.hasErrors()) throw new Error(stats.toString({ all: false, errors: true, moduleTrace: true }));
}

/**
 * What ships, as a CycloneDX document. npm makes it of the whole lockfile; leaving out what is for development is done
 * here, as `--omit dev` also leaves out what both need (React).
 */
function billOfMaterials() {
  const parameters = ['sbom', '--sbom-format', 'cyclonedx', '--sbom-type', 'application', '--package-lock-only'];
  const options = { cwd: root, encoding: 'utf8', shell: process.platform === 'win32', maxBuffer: 64 * 1024 ** 2 };
  const bill = JSON.parse(execFileSync('npm', parameters, options));
  // npm calls the project by the name of the folder that it happens to lie in.
  bill.metadata.component.name = 'annexes-lda';
  const shipped = lockedPackages().filter(({ isDev }) => !isDev);
  const refs = new Set([`annexes-lda@${version}`, ...shipped.map(({ name, version: of }) => `${name}@${of}`)]);
  bill.components = bill.components.filter((component) => refs.has(component['bom-ref']));
  bill.dependencies = bill.dependencies
    .filter(({ ref }) => refs.has(ref))
    .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((one) => refs.has(one)) }));
  return `${JSON.stringify(bill, null, 2)}\n`;
}

/** Every file under a folder, by its path from there. */
function filesUnder(folder) {
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath ?? entry.path, entry.name)));
}

/** The archive's files: path to bytes. Source maps stay behind: they are for those who have the sources. */
function contents() {
  const dist = path.join(root, 'dist');
  const published = filesUnder(dist).filter((file) => !file.endsWith('.map'));
  return Object.fromEntries([
    ...published.map((file) => [`dist/${file.replaceAll('\\', '/')}`, fs.readFileSync(path.join(dist, file))]),
    ['manifest.xml', fs.readFileSync(path.join(dist, 'manifest.xml'))],
    ['docs/deploiement.md', fs.readFileSync(path.join(root, 'docs/deploiement.md'))],
    ['sbom.cdx.json', Buffer.from(billOfMaterials())],
  ]);
}

async function main() {
  await build(askedAddress(process.argv.slice(2)));
  const archive = path.join(root, `annexes-lda-${version}.zip`);
  fs.writeFileSync(archive, zipSync(contents(), { level: 9 }));
  console.log(`Archive prête : ${path.relative(process.cwd(), archive)}`);
}

module.exports = { billOfMaterials };
if (require.main === module) {
  main().catch((error) => {
    logErrorMessage(error);
    process.exit(1);
  });
}
