// Office only talks to add-ins over https, on a developer's machine as well. Nothing here needs root rights: a
// certificate that the developer installed is used as it is, otherwise one is made that the browser asks about once.
const { X509Certificate } = require('node:crypto');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { generateCertificates } = require('office-addin-dev-certs');
const { root } = require('./shared.cjs');

const installedFolder = path.join(os.homedir(), '.office-addin-dev-certs');
const madeFolder = path.join(root, 'node_modules/.cache/annexes-lda/certificates');

const filesOf = (folder) => ({
  ca: path.join(folder, 'ca.crt'),
  cert: path.join(folder, 'localhost.crt'),
  key: path.join(folder, 'localhost.key'),
});

/** Whether the folder holds a certificate for localhost that is still good tomorrow. */
function isUsable(folder) {
  const { ca, cert, key } = filesOf(folder);
  if (![ca, cert, key].every((file) => fs.existsSync(file))) return false;
  const certificate = new X509Certificate(fs.readFileSync(cert));
  const tomorrow = Date.now() + 24 * 3600 * 1000;
  return certificate.checkHost('localhost') !== undefined && Date.parse(certificate.validTo) > tomorrow;
}

async function make(folder) {
  fs.rmSync(folder, { recursive: true, force: true });
  const { ca, cert, key } = filesOf(folder);
  const { log } = console;
  console.log = () => {}; // the tool reports in English what the terminal is about to say in French
  try {
    await generateCertificates(ca, cert, key, 365);
  } finally {
    console.log = log;
  }
}

/** The certificate to serve https://localhost with, and whether the developer had installed it themselves. */
async function localhostCertificate() {
  const isInstalled = isUsable(installedFolder);
  if (!isInstalled && !isUsable(madeFolder)) await make(madeFolder);
  const { ca, cert, key } = filesOf(isInstalled ? installedFolder : madeFolder);
  return { options: { ca: fs.readFileSync(ca), cert: fs.readFileSync(cert), key: fs.readFileSync(key) }, isInstalled };
}

module.exports = { localhostCertificate };
