const { deepStrictEqual } = require('node:assert');

// Loads each entry that is named, as a module and by `require`: both are to give the same names.
async function load() {
  for (const entry of process.argv.slice(2)) {
    const required = require(entry);
    const imported = await import(entry);
    deepStrictEqual(Object.keys(required).toSorted(), Object.keys(imported).toSorted(), entry);
  }
}

void load();
