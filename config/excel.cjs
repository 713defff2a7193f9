/**
 * `npm run excel`: opens Excel on this computer with the add-in in it, and serves it (`npm start`) meanwhile;
 * `npm run excel -- stop` takes the add-in out again. Windows and Mac; elsewhere it says what to do instead.
 */
const { spawn } = require('node:child_process');
const { ensureCertificatesAreInstalled } = require('office-addin-dev-certs');
const { logErrorMessage } = require('office-addin-cli');

/**
 * Microsoft's tool, fetched when it is asked for and not before: with what it needs to sign in to Microsoft 365, which
 * this project has no use for, it weighs as much as all the other packages together.
 */
const DEBUGGING = 'office-addin-debugging@7.0.0';
/** That tool needs it and forgets to say so. */
const FORGOTTEN = 'semver@7.7.2';
/** Excel finds the add-in where the committed manifest says it is. */
const PORT = '3000';

/** The command that Microsoft's tool is run with. */
function debuggingCommand(action) {
  const tool = ['--yes', '--legacy-peer-deps', '-p', FORGOTTEN, '-p', DEBUGGING, 'office-addin-debugging'];
  if (action === 'stop') return ['npx', ...tool, 'stop', 'manifest.xml', 'desktop'];
  const server = ['--dev-server', '"npm start"', '--dev-server-port', PORT];
  return ['npx', ...tool, 'start', 'manifest.xml', 'desktop', '--app', 'excel', '--no-debug', ...server];
}

/** @throws Error, in French, where there is no Excel to open */
function requireExcel(platform = process.platform) {
  if (platform === 'win32' || platform === 'darwin') return;
  throw new Error(
    'Excel n’existe que sous Windows et sur Mac. Ici : « npm start » montre le complément dans un navigateur ; ' +
      'pour Excel sur le web, voir le README.',
  );
}

async function main([action = 'start']) {
  requireExcel();
  if (action === 'start') await ensureCertificatesAreInstalled();
  const [command, ...parameters] = debuggingCommand(action);
  const child = spawn(command, parameters, { stdio: 'inherit', shell: true, env: { ...process.env, PORT } });
  child.once('exit', (code) => process.exit(code ?? 1));
}

module.exports = { debuggingCommand, requireExcel };
if (require.main === module) {
  main(process.argv.slice(2)).catch((error) => {
    logErrorMessage(error);
    process.exit(1);
  });
}
