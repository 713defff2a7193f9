import { startServer } from './server.cjs';

/**
 * Builds the add-in and the preview once for all end-to-end tests, and serves them. Where the PREVIEW_ADDRESS variable
 * names a page that is served already (`npm start`), the tests use that one.
 */
export default async function setUp(): Promise<void> {
  if (process.env.PREVIEW_ADDRESS) return;
  const server = await startServer();
  globalThis.previewServer = server;
  // Test files run in processes of their own, which inherit the environment.
  process.env.PREVIEW_ADDRESS = server.address;
}
