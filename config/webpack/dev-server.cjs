const path = require('node:path');
const { localhostCertificate } = require('./certificate.cjs');
const { HEADERS } = require('./hosting.cjs');
const { freePort, wantedPort } = require('./port.cjs');
const { root } = require('./shared.cjs');

/** A browser can be opened only where someone sits in front of a screen. */
function hasBrowser({ stdout, env, platform } = process) {
  const hasScreen = platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
  return Boolean(stdout.isTTY) && !env.CI && hasScreen;
}

const served = (folder, publicPath) => ({ directory: path.join(root, folder), publicPath, watch: false });

/** The add-in's headers as they are to be online; the page that stands for Excel also holds the add-in in a frame. */
function headersOf({ url }) {
  const policy = HEADERS['Content-Security-Policy'];
  const own = url.startsWith('/preview/') ? { 'Content-Security-Policy': `${policy}; frame-src 'self'` } : {};
  return Object.entries({ ...HEADERS, ...own }).map(([key, value]) => ({ key, value }));
}

/**
 * What answers on https://localhost: both compilations from memory, Microsoft's library straight from node_modules
 * (its licence allows use, not copies), the icons and the sample workbook. Pages are served as they are, without reload.
 */
function server(port, certificate) {
  return {
    host: 'localhost',
    port,
    server: { type: 'https', options: certificate },
    headers: headersOf,
    // Nothing leaves the machine: packing the spreadsheet's megabytes anew for each page takes longer than reading them.
    compress: false,
    static: [served('node_modules/@microsoft/office-js/dist', '/office-js'), served('assets', '/assets')],
    client: false,
    hot: false,
    liveReload: false,
    setupMiddlewares: (middlewares) => [
      { name: 'page-at-the-root', path: '/', middleware: pageAtTheRoot },
      ...middlewares,
    ],
  };
}

/** The same for `npm start`: pages reload when their sources change, and the terminal says where they are. */
async function devServer() {
  const wanted = wantedPort();
  const port = await freePort(wanted);
  const { options, isInstalled } = await localhostCertificate();
  return {
    ...server(port, options),
    client: { logging: 'error', overlay: { errors: true, warnings: false, runtimeErrors: false } },
    liveReload: true,
    // Ctrl+C ends it at once: writing a cache first would take many seconds.
    setupExitSignals: false,
    open: hasBrowser() ? ['/'] : false,
    onListening: ({ compiler }) => compiler.hooks.done.tap('annexes-lda', announceOnce({ wanted, port, isInstalled })),
  };
}

function pageAtTheRoot(request, response, next) {
  if (request.url !== '/') return next();
  response.writeHead(302, { location: '/preview/' });
  response.end();
}

function announceOnce({ wanted, port, isInstalled }) {
  let isDone = false;
  return (stats) => {
    if (isDone || stats.hasErrors()) return;
    isDone = true;
    const lines = [`Aperçu prêt : https://localhost:${port}/`];
    if (!isInstalled) {
      lines.push(
        'Certificat : au premier affichage, le navigateur avertit ; choisissez « Paramètres avancés » puis « Continuer ».',
      );
    }
    if (port !== wanted) {
      lines.push(`Le port ${wanted} est occupé, d’où le ${port} ; pour en choisir un autre : PORT=… npm start`);
    }
    console.log(`\n${lines.join('\n')}\nPour arrêter : Ctrl+C\n`);
  };
}

module.exports = { devServer, server };
