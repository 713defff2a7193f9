// Reads the object model out of the installed office.js (its own prototypes and their source) into `table.generated.ts`.
// Nothing of Microsoft's is committed: the file is made wherever the library is installed, and remade when it changes.
const { createHash } = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');
const { performance } = require('node:perf_hooks');
const timers = require('node:timers');
const { URL } = require('node:url');
const vm = require('node:vm');

const output = path.join(__dirname, 'table.generated.ts');
const BUNDLE = 'excel-web-16.00.debug.js';

/** Runs the library in a realm of its own, with just enough of a browser for it to load. */
function loadOfficeJs(file) {
  const realm = { console, ...timers, URL, performance };
  Object.assign(realm, {
    window: realm,
    self: realm,
    name: '',
    addEventListener() {},
    navigator: { userAgent: 'node' },
  });
  realm.location = { href: 'https://localhost/', origin: 'https://localhost', hostname: 'localhost', search: '' };
  realm.document = {
    domain: 'localhost',
    URL: 'https://localhost/',
    getElementsByTagName: () => [],
    addEventListener() {},
  };
  vm.createContext(realm);
  new vm.Script(fs.readFileSync(file, 'utf8'), { filename: file }).runInContext(realm);
  return realm;
}

/** "ExcelApi 1.9" for a member whose source checks for it; undefined for those that have been there from the start. */
function requirementSet(source) {
  const match = /_throwIfApiNotSupported\("[^"]+",\s*(\w+|"[^"]+"),\s*"([^"]+)"/.exec(source);
  if (!match) return undefined;
  return `${match[1].startsWith('"') ? match[1].slice(1, -1) : 'ExcelApi'} ${match[2]}`;
}

function readEvent(source) {
  const type = /eventType:\s*(\d+)/.exec(source);
  if (!type) return null;
  const call = (property) =>
    new RegExp(`${property}: function \\(\\) { return _this\\.(\\w+)\\(`).exec(source)?.[1] ?? null;
  const target = /getTargetIdFunc: function \(\) { return ([^;]+);/.exec(source)?.[1] ?? '""';
  const targets = [
    [/eventWorkbookId/, 'workbook'],
    [/_ParentObject|_eventTargetId/, 'parent'],
    [/_this/, 'object'],
  ];
  return {
    type: Number(type[1]),
    register: call('registerFunc'),
    unregister: call('unregisterFunc'),
    target: targets.find(([pattern]) => pattern.test(target))?.[1] ?? 'none',
    set: requirementSet(source),
  };
}

function readMethod(name, source) {
  const set = requirementSet(source);
  const object = /_createMethodObject\((?:\w+\.)?(\w+),\s*this,\s*"(\w+)",\s*(\d)/.exec(source);
  if (object) return [object[2], { name, returns: object[1], isReading: object[3] === '1', set }];
  const indexer = /_createIndexerObject\((?:\w+\.)?(\w+),\s*this/.exec(source);
  if (indexer) return ['GetItem', { name, returns: indexer[1], isReading: true, set }];
  const value = /_invokeMethod\(this,\s*"(\w+)",\s*(\d)/.exec(source);
  return value ? [value[1], { name, isReading: value[2] === '1', set }] : null;
}

function readType(prototype) {
  const instance = Object.create(prototype);
  const type = { isCollection: Boolean(instance._isCollection), scalars: {}, navigations: {}, methods: {}, events: {} };
  const scalarNames = instance._scalarPropertyNames ?? [];
  scalarNames.forEach((name, index) => {
    const getter = Object.getOwnPropertyDescriptor(prototype, name)?.get;
    type.scalars[instance._scalarPropertyOriginalNames[index]] = {
      name,
      isWritable: Boolean(instance._scalarPropertyUpdateable?.[index]),
      set: requirementSet(String(getter)),
    };
  });
  for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
    const source = String(descriptor.get ?? descriptor.value);
    if (descriptor.get) {
      const navigation = /_createPropertyObject\((?:\w+\.)?(\w+),\s*this,\s*"(\w+)"/.exec(source);
      if (navigation) type.navigations[navigation[2]] = { name, type: navigation[1], set: requirementSet(source) };
      const event = /GenericEventHandlers\(/.test(source) ? readEvent(source) : null;
      if (event) type.events[name] = event;
    } else if (typeof descriptor.value === 'function' && name !== 'constructor') {
      const method = readMethod(name, source);
      // Some collections have their indexer beside `getItem`, under a name of the library's own.
      if (method && !(name.startsWith('_') && method[0] in type.methods)) type.methods[method[0]] = method[1];
    }
  }
  const identity = Object.hasOwn(prototype, '_handleIdResult') ? String(prototype._handleIdResult) : '';
  type.identity = [...new Set([...identity.matchAll(/value\["(\w+)"\]/g)].map(([, wire]) => wire))];
  return type;
}

/** Some scalars go over the wire under another name when they are set: `showGridlines` as "Gridlines". */
function addNamesOfSetters(types, source) {
  for (const [, name, wire] of source.matchAll(/thisObj\.m_(\w+) = value;\s*_invokeSetProperty\(thisObj, "(\w+)"/g)) {
    for (const { scalars } of Object.values(types)) {
      const scalar = Object.values(scalars).find((item) => item.name === name);
      if (scalar) scalar.setAs = wire;
    }
  }
}

/** The whole table (see type-table.ts) of one installed library. */
function readTable(directory, version) {
  const bundle = path.join(directory, 'dist', BUNDLE);
  const realm = loadOfficeJs(bundle);
  const types = {};
  const enumerations = {};
  for (const [name, value] of Object.entries(realm.Excel)) {
    if (typeof value === 'function' && value.prototype instanceof realm.OfficeExtension.ClientObject) {
      types[name] = readType(value.prototype);
    } else if (value && typeof value === 'object') {
      const values = Object.values(value);
      if (values.length > 0 && values.every((item) => typeof item === 'string'))
        enumerations[name] = [...new Set(values)];
    }
  }
  addNamesOfSetters(types, fs.readFileSync(bundle, 'utf8'));
  return { version, types, enumerations };
}

/** Writes the table if it is missing or was read from another version. Does nothing where office.js is not installed. */
function writeTypeTable() {
  let manifest;
  try {
    manifest = require.resolve('@microsoft/office-js/package.json');
  } catch {
    return;
  }
  const { version } = JSON.parse(fs.readFileSync(manifest, 'utf8'));
  const reader = createHash('sha256').update(fs.readFileSync(module.filename)).digest('hex').slice(0, 12);
  const stamp = `// office.js ${version}, read by generate.cjs (${reader}): do not edit, do not commit.`;
  if (fs.existsSync(output) && fs.readFileSync(output, 'utf8').startsWith(stamp)) return;
  const json = JSON.stringify(readTable(path.dirname(manifest), version));
  const literal = JSON.stringify(json).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
  const text = [
    stamp,
    "import type { TypeTable } from './type-table';",
    '',
    '// Parsed rather than written out: four times as fast to load, and nothing for the compiler to infer.',
    `export const typeTable: TypeTable = JSON.parse(${literal}) as TypeTable;`,
    '',
  ].join('\n');
  // Several commands may start at once: never leave half a file where another one reads.
  const draft = `${output}.${process.pid}`;
  fs.writeFileSync(draft, text);
  fs.renameSync(draft, output);
}

module.exports = { writeTypeTable };
if (require.main === module) writeTypeTable();
