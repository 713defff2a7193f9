// Makes what the project's commands need and nobody commits: the list of rules, and the compiled dictionary. Each is
// written only where it is missing or out of date.
const { writeDictionary } = require('./dictionary/compile.cjs');
const { writeRegistries } = require('./registries.cjs');

function generate() {
  writeRegistries();
  writeDictionary();
}

module.exports = { generate };
if (require.main === module) generate();
