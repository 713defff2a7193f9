const webpack = require('webpack');
const WebpackDevServer = require('webpack-dev-server');
const { generate } = require('../../../config/generate.cjs');
const { release } = require('../../../config/webpack/add-in.cjs');
const { localhostCertificate } = require('../../../config/webpack/certificate.cjs');
const { server } = require('../../../config/webpack/dev-server.cjs');
const { preview } = require('../../../config/webpack/preview.cjs');

/** The pane exactly as it is put online; around it, the page that stands for Excel. */
function configurations() {
  generate();
  const pane = release({});
  const page = preview({ mode: 'development' });
  // Both are made side by side: neither takes the other's files for remains of its own.
  pane.output.clean = false;
  // Nothing is to change under a running test: sources are not watched.
  return [pane, page].map((config) => ({ ...config, devtool: false, watchOptions: { ignored: /./ } }));
}

/** Builds and serves on a free port; throws when something does not compile. */
async function startServer() {
  const compiler = webpack(configurations());
  const compiled = new Promise((resolve) => compiler.hooks.done.tap('tests', resolve));
  const { options } = await localhostCertificate();
  const devServer = new WebpackDevServer({ ...server('auto', options), devMiddleware: { stats: false } }, compiler);
  await devServer.start();
  const stats = await compiled;
  if (stats.hasErrors()) {
    await devServer.stop();
    throw new Error(stats.toString({ all: false, errors: true, moduleTrace: true }));
  }
  const { port } = devServer.server.address();
  return { address: `https://localhost:${port}/`, stop: () => devServer.stop() };
}

module.exports = { startServer };
if (require.main === module) startServer().then(({ address }) => console.log(address));
