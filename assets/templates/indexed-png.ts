/** A picture as a small PNG: 256 colours at most, which is plenty for a page of text and bars. */
import { deflateSync } from 'node:zlib';

export interface Picture {
  width: number;
  height: number;
  /** Red, green and blue of each pixel, row by row. */
  rgb: Uint8Array;
}

/** Steps of a channel: neighbouring shades are one colour. */
const STEP = 17;
const MOST_COLORS = 256;

/**
 * Reads what `pdftoppm` writes by default: a binary PPM of 8 bits a channel.
 * @throws Error where it is none
 */
export function readPpm(bytes: Uint8Array): Picture {
  const head = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(Buffer.from(bytes.subarray(0, 64)).toString('latin1'));
  if (!head) throw new Error('No PPM');
  return { width: Number(head[1]), height: Number(head[2]), rgb: bytes.subarray(head[0].length) };
}

export function indexedPng({ width, height, rgb }: Picture): Uint8Array {
  const palette = paletteOf(rgb);
  const indexOf = new Map(palette.map((color, index) => [color, index]));
  const lines = Buffer.alloc(height * (width + 1));
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const color = stepped(rgb, (y * width + x) * 3);
      const index = indexOf.get(color) ?? nearest(palette, color);
      indexOf.set(color, index);
      // The first byte of a line names its filter: none.
      lines[y * (width + 1) + 1 + x] = index;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3], 8); // 8 bits, indexed
  const colors = Buffer.from(palette.flatMap((color) => [color >> 16, (color >> 8) & 255, color & 255]));
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', colors),
    chunk('IDAT', deflateSync(lines, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The colour of a pixel, rounded, as one number. */
function stepped(rgb: Uint8Array, at: number): number {
  const [red, green, blue] = [0, 1, 2].map((channel) => Math.round((rgb[at + channel] ?? 0) / STEP) * STEP) as [
    number,
    number,
    number,
  ];
  return (red << 16) | (green << 8) | blue;
}

/** The colours that are seen most. */
function paletteOf(rgb: Uint8Array): number[] {
  const counts = new Map<number, number>();
  for (let at = 0; at + 2 < rgb.length; at += 3) {
    const color = stepped(rgb, at);
    counts.set(color, (counts.get(color) ?? 0) + 1);
  }
  return [...counts]
    .sort(([, one], [, other]) => other - one)
    .slice(0, MOST_COLORS)
    .map(([color]) => color);
}

function nearest(palette: readonly number[], color: number): number {
  const channels = (value: number) => [value >> 16, (value >> 8) & 255, value & 255];
  const wanted = channels(color);
  const distances = palette.map((one) =>
    channels(one).reduce((sum, value, index) => sum + (value - (wanted[index] ?? 0)) ** 2, 0),
  );
  return distances.indexOf(Math.min(...distances));
}

function chunk(name: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(content.length, 0);
  framed.set(body, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

/** The check sum of a PNG's chunks. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
