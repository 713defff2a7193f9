require('./config/generate.cjs').generate();

/** Packages that ship ES modules only: hucre, and what Univer and office-addin-manifest need. */
const esModules = [
  'hucre',
  'cjk-regex',
  'collapse-white-space',
  'franc-min',
  'kdbush',
  'lodash-es',
  'n-gram',
  'nanoid',
  'quickselect',
  'rbush',
  'regexp-util',
  'strip-bom',
  'trigram-utils',
  'unicode-regex',
  'uuid',
];

const shared = {
  rootDir: __dirname,
  transform: {
    '\\.m?[jt]sx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  // A package that ships both means its .js files for CommonJS, which is what the tests run as.
  moduleFileExtensions: ['ts', 'tsx', 'js', 'json', 'mjs'],
  // The last folder of that name counts: npm nests a package whose version another one does not share.
  transformIgnorePatterns: [`/node_modules/(?!.*/node_modules/)(?!(${esModules.join('|')})/)`],
};

/** The four kinds of test, each in its own surroundings; `npx jest --selectProjects unit` runs one kind. */
module.exports = {
  // Tests ask for the right answer; a busy machine may take its time to give it. Speed is measured by `npm run bench`.
  testTimeout: 300_000,
  // On two cores Jest would use one.
  maxWorkers: '100%',
  testSequencer: '<rootDir>/config/longest-first-sequencer.cjs',
  reporters: ['default', '<rootDir>/config/closing-line-reporter.cjs'],
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/tests/**/*.test.ts'],
      testPathIgnorePatterns: ['<rootDir>/tests/(taskpane|integration|e2e)/'],
    },
    {
      ...shared,
      displayName: 'pane',
      testEnvironment: 'jsdom',
      setupFiles: ['<rootDir>/tests/taskpane/support/text-encoder.cjs'],
      testMatch: ['<rootDir>/tests/taskpane/**/*.test.{ts,tsx}'],
    },
    {
      ...shared,
      displayName: 'integration',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/tests/integration/**/*.test.ts'],
    },
    {
      ...shared,
      displayName: 'e2e',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/tests/e2e/**/*.test.ts'],
      globalSetup: '<rootDir>/tests/e2e/support/global-setup.ts',
      globalTeardown: '<rootDir>/tests/e2e/support/global-teardown.ts',
    },
  ],
};
