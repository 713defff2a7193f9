import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Figure } from '../figure';

const dist = join(__dirname, '../../../dist');
const page = join(dist, 'taskpane.html');
const name = 'Volet, premier chargement (JavaScript compressé)';
const most = 240;

/** What the pane's page loads at once, besides Microsoft's own library; the rest comes when it is needed. */
export function measure(): Figure[] {
  if (!existsSync(page)) return [{ name, measured: 'lancez d’abord « npm run build »', target: `≤ ${most} ko` }];
  const scripts = [...readFileSync(page, 'utf8').matchAll(/<script[^>]*\ssrc="?([^"\s>]+)/g)]
    .map(([, address = '']) => address)
    .filter((address) => !/^https?:/.test(address));
  if (scripts.length === 0) throw new Error(`No script in ${page}`);
  const size = scripts.reduce((sum, script) => sum + gzipSync(readFileSync(join(dist, script))).length, 0) / 1000;
  const built = statSync(page).mtime.toLocaleString('fr-FR', { dateStyle: 'short', timeStyle: 'short' });
  return [
    {
      name: `${name}, construit le ${built}`,
      measured: `${size.toFixed(0)} ko`,
      target: `≤ ${most} ko`,
      isReached: size <= most,
    },
  ];
}
