// Makes what the project's commands need and nobody commits: the list of rules, the compiled dictionary, and what the
// preview's host knows of office.js. Each is written only where it is missing or out of date.
const { writeDictionary } = require('./dictionary/compile.cjs');
const { writeTypeTable } = require('../preview/host/metadata/generate.cjs');
const { writeRegistries } = require('./registries.cjs');

function generate() {
  writeRegistries();
  writeDictionary();
  writeTypeTable();
}

module.exports = { generate };
if (require.main === module) generate();
