import js from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const officeGlobals = ['Excel', 'Office', 'OfficeExtension'].map((name) => ({
  name,
  message: 'Office.js is named in src/excel only (and where the pane and the ribbon start).',
}));

/** What makes markup of a text: a cell's content must never become any. */
const textAsMarkup = ['innerHTML', 'outerHTML', 'srcdoc', 'insertAdjacentHTML', 'createContextualFragment'].map(
  (property) => ({ property, message: 'Markup made of text: let React build the elements.' }),
);

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', 'node_modules/', '**/*.generated.ts'] },
  js.configs.recommended,
  tseslint.configs.strict,
  {
    // Those that run a text as code, by whose names alone ESLint knows them.
    languageOptions: { globals: { window: 'readonly', setTimeout: 'readonly', setInterval: 'readonly' } },
    rules: {
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-script-url': 'error',
      'no-restricted-properties': ['error', ...textAsMarkup, { object: 'document', property: 'write' }],
      'no-restricted-globals': ['error', ...officeGlobals],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['src/**/*.tsx', 'preview/**/*.tsx'],
    ...jsxA11y.flatConfigs.strict,
    plugins: { ...jsxA11y.flatConfigs.strict.plugins, 'react-hooks': reactHooks },
    rules: {
      ...jsxA11y.flatConfigs.strict.rules,
      ...reactHooks.configs.recommended.rules,
      'no-restricted-syntax': [
        'error',
        { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: 'Markup made of text.' },
      ],
    },
  },
  {
    // The pure rooms take today's date and the settings as arguments: the same workbook gives the same findings.
    files: ['src/{workbook,convention,annexes,rules,spelling,validation,columns,monitoring,reports}/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'No clock in a pure room.' },
        { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: 'No clock.' },
        { selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']", message: 'No chance.' },
      ],
    },
  },
  {
    files: ['src/excel/**/*.ts'],
    rules: {
      'no-restricted-globals': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector:
            ":matches(ForStatement, ForOfStatement, ForInStatement, WhileStatement, DoWhileStatement) CallExpression[callee.property.name='sync']",
          message: 'A round trip in a loop: queue everything, then sync once.',
        },
      ],
    },
  },
  {
    files: ['src/taskpane/index.tsx', 'src/commands/**/*.ts', '{preview,tests,docs/acceptance}/**/*.ts'],
    rules: { 'no-restricted-globals': 'off' },
  },
  {
    files: ['**/*.{cjs,js,mjs}'],
    languageOptions: {
      globals: {
        require: 'readonly',
        module: 'writable',
        process: 'readonly',
        console: 'readonly',
        __dirname: 'readonly',
      },
    },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
);
