const path = require('node:path');
const webpack = require('webpack');

const root = path.join(__dirname, '../..');

/**
 * Source maps of our own code only, in files of their own: those of the packages would cost more than everything else
 * together, and what evaluates its sources is refused by the page's security policy.
 */
const sourceMaps = () =>
  new webpack.SourceMapDevToolPlugin({ filename: '[file].map', exclude: /vendors-/, columns: false });

/** Milliseconds. Writing the cache keeps the server from answering: it waits until the page is open and has been tried. */
const CACHE_DELAY = 60_000;

/** What both compilations have in common: TypeScript through swc, and a cache that makes the second start quick. */
function shared(name, mode) {
  return {
    name,
    mode,
    context: root,
    devtool: mode === 'production' ? 'source-map' : false,
    plugins: mode === 'production' ? [] : [sourceMaps()],
    // During development packages have files of their own, which no source map is made of.
    ...(mode === 'production' ? {} : { optimization: { splitChunks: { chunks: 'all' } } }),
    resolve: { extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: 'swc-loader',
          options: {
            jsc: {
              target: 'es2022',
              parser: { syntax: 'typescript', tsx: true },
              transform: { react: { runtime: 'automatic' } },
            },
          },
        },
      ],
    },
    cache: {
      type: 'filesystem',
      name: `${name}-${mode}`,
      cacheDirectory: path.join(root, 'node_modules/.cache/webpack'),
      idleTimeoutForInitialStore: CACHE_DELAY,
      idleTimeoutAfterLargeChanges: CACHE_DELAY,
      buildDependencies: { config: [path.join(root, 'webpack.config.js'), path.join(__dirname, '/')] },
    },
    performance: false,
    stats: { all: false, errors: true, errorDetails: true, moduleTrace: true, warnings: true },
    infrastructureLogging: { level: 'error' },
  };
}

module.exports = { root, shared };
