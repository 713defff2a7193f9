// What a server has to say along with the add-in's files, wherever they are put online. The same words stand in the
// page itself (but for what only a header can say), in `npm start`, in the tests and in docs/deploiement.md.

const { URL } = require('node:url');

/** Where Microsoft's library comes from once the add-in is online; Microsoft asks for it. */
const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** The pages inside which Excel on the web shows an add-in. */
const OFFICE_PAGES = [
  'https://*.officeapps.live.com',
  'https://*.cloud.microsoft',
  'https://*.office.com',
  'https://*.sharepoint.com',
  'https://onedrive.live.com',
];

/**
 * Nothing but the add-in's own files and Microsoft's library. Styles may stand in the page: Fluent UI makes them as it
 * goes, and files without a server of their own can't give it a nonce.
 */
const inPage = {
  'default-src': ["'none'"],
  'script-src': ["'self'", new URL(OFFICE_JS).origin],
  'style-src': ["'self'", "'unsafe-inline'"],
  'img-src': ["'self'", 'data:'],
  'connect-src': ["'self'"],
  'worker-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
};

const written = (directives) =>
  Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ');

/** The policy as the page's <meta> gives it. */
const PAGE_POLICY = written(inPage);
/** The policy as the server gives it: who may show the add-in inside its own page can't be said otherwise. */
const SERVER_POLICY = written({ ...inPage, 'frame-ancestors': ["'self'", ...OFFICE_PAGES] });

/** Headers of every file. */
const HEADERS = {
  'Content-Security-Policy': SERVER_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

/** Files whose names change with their content, as "taskpane.b23fc174.js" or "french.generated.5d41402a.bin". */
const HASHED = /\.[0-9a-f]{8}\.[a-z]+(\.map|\.LICENSE\.txt)?$/;

/** How long a file may be kept, by its name: for ever where the name changes with the content, else asked for again. */
const caching = (file) => (HASHED.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache');

module.exports = { OFFICE_JS, PAGE_POLICY, SERVER_POLICY, HEADERS, caching };
