// Makes what the project's commands need and nobody commits: the list of rules, the compiled dictionary, what « À propos »
// says of licences, and what the preview's host knows of office.js. Each is written only where it is missing or out of date.
const { writeComponents } = require('./components.cjs');
const { writeDictionary } = require('./dictionary/compile.cjs');
const { writeTypeTable } = require('../preview/host/metadata/generate.cjs');
const { writeRegistries } = require('./registries.cjs');

function generate() {
  writeRegistries();
  writeDictionary();
  writeComponents();
  writeTypeTable();
}

module.exports = { generate };
if (require.main === module) generate();
