import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { anomaliesTemplate, templates } from '../../../src/reports';

const folder = join(__dirname, '../../../assets/templates');
/** The gallery shows them all at once, maybe over a slow line. */
const MOST_BYTES = 15_000;

test('everything that the gallery offers has its picture, and no picture is left over', () => {
  const pictures = readdirSync(folder).filter((name) => name.endsWith('.png'));
  const offered = [...templates, anomaliesTemplate].map(({ id }) => `${id}.png`);
  expect(pictures.sort()).toEqual(offered.sort());
});

test.each([...templates, anomaliesTemplate].map(({ id }) => id))(
  'the picture of %s is small, and a PNG of a page',
  (id) => {
    const png = readFileSync(join(folder, `${id}.png`));
    expect(png.length).toBeLessThan(MOST_BYTES);
    expect(png.toString('latin1', 1, 4)).toBe('PNG');
    const sides = [png.readUInt32BE(16), png.readUInt32BE(20)].sort((one, other) => one - other) as [number, number];
    expect(sides[1] / sides[0]).toBeCloseTo(Math.SQRT2, 1);
  },
);
