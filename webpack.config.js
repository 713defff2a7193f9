const { logErrorMessage } = require('office-addin-cli');
const { generate } = require('./config/generate.cjs');
const { addIn, release, LOCAL_OFFICE_JS } = require('./config/webpack/add-in.cjs');
const { devServer } = require('./config/webpack/dev-server.cjs');
const { preview } = require('./config/webpack/preview.cjs');

/** `npm run build` makes the add-in alone; `npm start` serves it inside the page that stands for Excel. */
module.exports = async (env) => {
  generate();
  try {
    if (!env.WEBPACK_SERVE) return release(env);
    const pane = addIn({ mode: 'development', officeJs: LOCAL_OFFICE_JS });
    return [{ ...pane, devServer: await devServer() }, preview({ mode: 'development' })];
  } catch (error) {
    logErrorMessage(error);
    process.exit(1);
  }
};
