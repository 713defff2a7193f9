const path = require('node:path');
const CopyWebpackPlugin = require('copy-webpack-plugin');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const { root, shared } = require('./shared.cjs');

/** The page that shows the add-in beside a spreadsheet: a development tool, never part of what `npm run build` makes. */
function preview({ mode }) {
  const base = shared('preview', mode);
  return {
    ...base,
    entry: { page: './preview/page/index.tsx' },
    output: {
      path: path.join(root, 'dist'),
      publicPath: '/',
      filename: 'preview/[name].js',
      chunkFilename: 'preview/[name].js',
      assetModuleFilename: 'preview/[name][ext]',
    },
    module: {
      rules: [...base.module.rules, { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] }],
    },
    plugins: [
      ...base.plugins,
      new MiniCssExtractPlugin({ filename: 'preview/[name].css' }),
      new CopyWebpackPlugin({ patterns: ['manifest.xml'] }),
      new HtmlWebpackPlugin({ template: './preview/page/index.html', filename: 'preview/index.html' }),
    ],
  };
}

module.exports = { preview };
