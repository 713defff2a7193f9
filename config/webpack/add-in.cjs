const path = require('node:path');
const { URL } = require('node:url');
const CopyWebpackPlugin = require('copy-webpack-plugin');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const { root, shared } = require('./shared.cjs');

/** Where Excel loads the library from; Microsoft asks for it in what is put into production. */
const MICROSOFT_CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
/** The same library from node_modules, for development and tests: the machine needs no network. */
const LOCAL_OFFICE_JS = '/office-js/office.js';
/** The addresses that the committed manifest names. */
const DEVELOPMENT_ADDRESS = 'https://localhost:3000/';

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
      new HtmlWebpackPlugin({ template: './src/taskpane/taskpane.html', filename: 'taskpane.html', officeJs }),
    ],
  };
}

/**
 * What is put online: the pane with its icons, and the manifest that names their address, ADDIN_URL if it is given
 * (`ADDIN_URL=https://exemple.fr/annexes-lda/ npm run build`).
 */
function release() {
  const config = addIn({ mode: 'production', officeJs: MICROSOFT_CDN });
  const address = new URL(process.env.ADDIN_URL || DEVELOPMENT_ADDRESS).href.replace(/\/?$/, '/');
  const manifest = {
    from: 'manifest.xml',
    transform: (content) => content.toString().replaceAll(DEVELOPMENT_ADDRESS, address),
  };
  const copies = new CopyWebpackPlugin({
    patterns: [
      { from: 'assets/icons/*.png' },
      { from: 'assets/help', to: 'assets/help' },
      { from: 'assets/dictionary/NOTICE.txt', to: 'assets/dictionary/' },
      manifest,
    ],
  });
  return { ...config, output: { ...config.output, clean: true }, plugins: [...config.plugins, copies] };
}

module.exports = { addIn, release, LOCAL_OFFICE_JS };
