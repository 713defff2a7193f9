import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Figure } from '../figure';

const dist = join(__dirname, '../../../dist');
const page = join(dist, 'taskpane.html');
const first = 'Volet, premier chargement (JavaScript compressé)';
/** Kilobytes. */
const MOST = 240;

/** What `npm run build` made: what the page loads at once, besides Microsoft's own library, and what comes when it is needed. */
export function measure(): Figure[] {
  if (!existsSync(page)) return [{ name: first, measured: 'lancez d’abord « npm run build »', target: `≤ ${MOST} ko` }];
  const atOnce = [...readFileSync(page, 'utf8').matchAll(/<script[^>]*\ssrc="?([^"\s>]+)/g)]
    .map(([, address = '']) => address)
    .filter((address) => !/^https?:/.test(address));
  if (atOnce.length === 0) throw new Error(`No script in ${page}`);
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' });
  const later = files.filter((file) => file.endsWith('.js') && !atOnce.includes(file));
  const size = kilobytes(atOnce);
  return [
    { name: first, measured: `${size.toFixed(0)} ko`, target: `≤ ${MOST} ko`, isReached: size <= MOST },
    { name: 'Volet, chargé ensuite (compressé)', measured: `${kilobytes(later).toFixed(0)} ko` },
    {
      name: 'Volet, dictionnaire (compressé)',
      measured: `${kilobytes(files.filter((file) => file.endsWith('.bin'))).toFixed(0)} ko`,
    },
  ];
}

function kilobytes(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(join(dist, file))).length, 0) / 1000;
}
