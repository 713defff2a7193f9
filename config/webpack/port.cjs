const net = require('node:net');
const { parseNumber } = require('office-addin-cli');

const USUAL_PORT = 3000;

function isFree(port) {
  return new Promise((resolve) => {
    const probe = net.createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, 'localhost', () => probe.close(() => resolve(true)));
  });
}

/** The port asked for in the PORT variable, else 3000, which is the one that the manifest names; null if it asks for none. */
function wantedPort(asked = process.env.PORT) {
  const port = parseNumber(asked || USUAL_PORT, `PORT=${asked} : indiquez un numéro de port, par exemple 3001.`);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new Error(`PORT=${asked} : un port est un nombre entier de 1 à 65535.`);
  }
  return port;
}

/** The first free port from the wanted one on, so that a page left open elsewhere does not stop this one. */
async function freePort(wanted) {
  for (let port = wanted; port < wanted + 20 && port <= 65535; port++) if (await isFree(port)) return port;
  throw new Error(
    `Les ports ${wanted} à ${wanted + 19} sont tous occupés : choisissez-en un autre avec PORT=… npm start.`,
  );
}

module.exports = { wantedPort, freePort };
