/** What every browser has, and jsdom lacks. */
globalThis.TextEncoder ??= require('node:util').TextEncoder;
