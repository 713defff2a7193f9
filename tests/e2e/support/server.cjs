const webpack = require('webpack');
const WebpackDevServer = require('webpack-dev-server');
const { writeRegistries } = require('../../../config/registries.cjs');
const { addIn, LOCAL_OFFICE_JS } = require('../../../config/webpack/add-in.cjs');
const { localhostCertificate } = require('../../../config/webpack/certificate.cjs');
const { server } = require('../../../config/webpack/dev-server.cjs');
const { preview } = require('../../../config/webpack/preview.cjs');
const { writeTypeTable } = require('../../../preview/host/metadata/generate.cjs');

/** The pane as it is put online, but for the address of office.js; around it, the page that stands for Excel. */
function configurations() {
  writeRegistries();
  writeTypeTable();
  const pane = addIn({ mode: 'production', officeJs: LOCAL_OFFICE_JS });
  const page = preview({ mode: 'development' });
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
