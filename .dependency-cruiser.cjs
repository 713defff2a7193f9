// The one-way picture: data flows from the workbook to the findings and back, and Excel stands only at the two ends.
// Each room may import itself and the rooms named here, and nothing else of the project.
const rooms = {
  convention: [],
  workbook: [],
  annexes: ['convention', 'workbook'],
  spelling: ['convention'],
  monitoring: ['annexes', 'convention', 'workbook'],
  rules: ['monitoring', 'spelling', 'annexes', 'convention', 'workbook'],
  validation: ['rules', 'monitoring', 'spelling', 'annexes', 'convention', 'workbook'],
  reports: ['validation', 'rules', 'monitoring', 'columns', 'annexes', 'convention', 'workbook'],
  columns: ['monitoring', 'annexes', 'convention', 'workbook'],
  excel: ['workbook'],
  taskpane: [
    'commands',
    'excel',
    'reports',
    'validation',
    'rules',
    'monitoring',
    'spelling',
    'columns',
    'annexes',
    'convention',
    'workbook',
  ],
  commands: ['excel', 'validation', 'rules', 'annexes', 'convention', 'workbook'],
  cli: ['validation', 'rules', 'spelling', 'convention', 'workbook'],
};

const arrows = Object.entries(rooms).map(([room, allowed]) => ({
  name: `arrows-of-${room}`,
  comment: `src/${room} may import ${allowed.length > 0 ? allowed.map((name) => `src/${name}`).join(', ') : 'no other room'}.`,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: { path: '^(src|preview|tests|assets)/', pathNot: [room, ...allowed].map((name) => `^src/${name}/`) },
}));

module.exports = {
  forbidden: [
    ...arrows,
    {
      name: 'known-rooms-only',
      comment: 'A new folder under src/ needs its arrows here.',
      severity: 'error',
      from: {},
      to: { path: '^src/[^/]+/', pathNot: Object.keys(rooms).map((room) => `^src/${room}/`) },
    },
    {
      name: 'pure-rooms',
      comment: 'Between the two ends everything is plain TypeScript: no package that knows a DOM, Node or Office.',
      severity: 'error',
      from: { path: '^src/(convention|workbook|annexes|spelling|monitoring|rules|validation|columns|reports)/' },
      to: { dependencyTypes: ['core'] },
    },
    { name: 'no-circles', comment: 'Imports go one way.', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'ships-no-development-package',
      comment:
        'What runs in Excel may only need what `dependencies` lists. The command line runs from a checkout, through a ' +
        'development package itself (tsx).',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { dependencyTypes: ['npm-dev'], pathNot: '@types' },
    },
    {
      name: 'resolvable',
      comment: 'An import that leads nowhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
