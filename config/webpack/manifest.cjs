const { URL } = require('node:url');

/** The addresses that the committed manifest names. */
const DEVELOPMENT_ADDRESS = 'https://localhost:3000/';

/**
 * The address at which the add-in is put online, with the slash that ends a folder; this machine's where none is given.
 * @throws Error, in French, when Office would refuse it
 */
function addressOf(asked = DEVELOPMENT_ADDRESS) {
  const help = 'indiquez l’adresse du dossier où seront les fichiers, par exemple https://exemple.fr/annexes-lda/';
  if (!URL.canParse(asked)) throw new Error(`url=${asked} : ${help}`);
  const address = new URL(asked);
  if (address.protocol !== 'https:') throw new Error(`url=${asked} : Office n’accepte que https ; ${help}`);
  if (address.search || address.hash) throw new Error(`url=${asked} : une adresse sans « ? » ni « # » ; ${help}`);
  return address.href.replace(/\/?$/, '/');
}

/** The manifest of an add-in that is online at an address, from the committed one. */
const manifestAt = (address, committed) => committed.replaceAll(DEVELOPMENT_ADDRESS, address);

module.exports = { addressOf, manifestAt };
