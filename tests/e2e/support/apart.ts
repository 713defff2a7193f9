import type { BrowserContext } from 'playwright-core';

/** Nothing listens there: what the pane asks for is answered from the preview's own port. */
const PORT = '9';

/**
 * Gives the pane a process of its own in this window, as Excel does: served from another origin than the page that stands
 * for Excel, it shares neither its thread nor its memory with it. The window must do without the security policy, which
 * lets that page frame nothing from elsewhere.
 * @param address of the preview
 * @returns the address under which to open it
 */
export async function apart(context: BrowserContext, address: string): Promise<string> {
  const { origin } = new URL(address);
  const other = Object.assign(new URL(origin), { port: PORT }).origin;
  await context.route(`${other}/**`, async (route) => {
    const response = await route.fetch({ url: route.request().url().replace(other, origin) });
    const headers = { ...response.headers(), 'origin-agent-cluster': '?1', 'content-security-policy': '' };
    await route.fulfill({ response, headers });
  });
  return `${origin}/preview/?volet=${other}`;
}
