const path = require('node:path');
const CopyWebpackPlugin = require('copy-webpack-plugin');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const { licenceNotices } = require('../licences.cjs');
const { OFFICE_JS, PAGE_POLICY } = require('./hosting.cjs');
const { addressOf, manifestAt } = require('./manifest.cjs');
const { root, shared } = require('./shared.cjs');

/** Microsoft's library from node_modules, for development and tests: the machine needs no network. */
const LOCAL_OFFICE_JS = '/office-js/office.js';

/** The task pane, as Excel loads it. `officeJs` is the address of Microsoft's library. */
function addIn({ mode, officeJs }) {
  const isProduction = mode === 'production';
  const hash = isProduction ? '.[contenthash:8]' : '';
  const base = shared('add-in', mode);
  return {
    ...base,
    entry: { taskpane: './src/taskpane/index.tsx' },
    output: {
      path: path.join(root, 'dist'),
      publicPath: 'auto',
      filename: `[name]${hash}.js`,
      chunkFilename: `[name]${hash}.js`,
      assetModuleFilename: `assets/dictionary/[name]${hash}[ext]`,
    },
    plugins: [
      ...base.plugins,
      new HtmlWebpackPlugin({
        template: './src/taskpane/taskpane.html',
        filename: 'taskpane.html',
        officeJs,
        policy: PAGE_POLICY,
      }),
      new CopyWebpackPlugin({
        patterns: [{ from: 'package-lock.json', to: 'licences.txt', transform: () => licenceNotices() }],
      }),
    ],
  };
}

/**
 * What is put online: the pane with its icons, and the manifest that names their address
 * (`npm run build -- --env url=https://exemple.fr/annexes-lda/`).
 * @throws Error, in French, when the address is none that Office accepts
 */
function release({ url }) {
  const address = addressOf(url);
  const config = addIn({ mode: 'production', officeJs: OFFICE_JS });
  const copies = new CopyWebpackPlugin({
    patterns: [
      { from: 'assets/icons/*.png' },
      { from: 'assets/templates/*.png' },
      { from: 'assets/help', to: 'assets/help' },
      { from: 'assets/dictionary/NOTICE.txt', to: 'assets/dictionary/' },
      { from: 'manifest.xml', transform: (content) => manifestAt(address, content.toString()) },
    ],
  });
  return { ...config, output: { ...config.output, clean: true }, plugins: [...config.plugins, copies] };
}

module.exports = { addIn, release, LOCAL_OFFICE_JS };
