import fc from 'fast-check';
import { parseAmount } from '../../src/annexes';

const CELL = 32_767;

/** Whole euros and cents, written with a separator between thousands. */
function written(euros: number, thousands: string, decimal: string): string {
  const [whole = '', cents] = euros.toFixed(2).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  return cents === '00' ? grouped : `${grouped}${decimal}${cents ?? ''}`;
}

const euros = fc.integer({ min: 100, max: 99_999_999 }).filter((value) => value < 2010 || value > 2039);
const cents = fc.integer({ min: 10_000, max: 9_999_999_99 }).map((value) => value / 100);
const source = fc.constantFrom('AMP', 'VDM', 'Etat', 'CD13', 'BOP 177', 'Fondation Abbé Pierre', 'Caisse locale');

test('never throws, whatever a cell holds', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.string({ unit: fc.constantFrom(...'0123456789 €kKME.,+-/()=x?et\n:;%'), maxLength: 80 }),
        fc.double(),
        fc.boolean(),
        fc.constant(null),
      ),
      fc.constantFrom('General', '#,##0 "€"', 'mmm-yy', '0%', ''),
      (raw, format) => {
        const amount = parseAmount(raw, format);
        const sum = amount.parts.reduce((total, part) => total + part.euros, 0);
        // What is said to be the total is the sum of the parts, and what is not firm is in doubt.
        if (amount.total === null) expect(amount.parts).toEqual([]);
        else expect(Math.abs(amount.total - sum)).toBeLessThanOrEqual(0.005 + Math.abs(sum) * 1e-9);
        expect(amount.firm === null).toBe(amount.total === null);
        if (amount.firm !== amount.total) expect(amount.isDoubtful).toBe(true);
        // Nothing is passed over in silence.
        if (typeof raw === 'string' && /[\p{L}\p{N}]/u.test(raw)) {
          const isUnderstood =
            amount.parts.length + amount.sourcesWithoutAmount.length > 0 ||
            amount.isDoubtful ||
            amount.isReference ||
            amount.isNone ||
            amount.isError;
          expect(isUnderstood || amount.rest !== '').toBe(true);
        }
      },
    ),
    { numRuns: 3_000 },
  );
});

test('a number cell is exact', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      expect(parseAmount(value, '#,##0 "€"')).toMatchObject({ total: value, firm: value, isCountedBySum: true });
    }),
  );
});

test('an amount written in any notation is read back', () => {
  fc.assert(
    fc.property(
      fc.oneof(euros, cents),
      fc.constantFrom(
        ['', ','],
        [' ', ','],
        ['\u00a0', ','],
        ['\u202f', ','],
        ['.', ','],
        [' ', '.'],
        ['', '.'],
        ["'", ','],
      ),
      fc.constantFrom('', ' €', '€', '\u00a0€', ' euros', ' EUR'),
      (value, [thousands = '', decimal = ''], unit) => {
        // « 1.234 » and « 12.50 » are told apart by the number of digits, « 123.45 » after dots by nobody.
        fc.pre(!(thousands === '.' && decimal === '.'));
        const amount = parseAmount(written(value, thousands, decimal) + unit);
        expect(amount).toMatchObject({ total: value, rest: '', isDoubtful: false });
      },
    ),
    { numRuns: 2_000 },
  );
});

test('thousands and millions are read back', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 9_999 }),
      fc.constantFrom('KE', ' KE', ' k€', 'K€', ' M€', 'M€'),
      (tenths, unit) => {
        const value = String(tenths / 10).replace('.', ',');
        const factor = unit.includes('M') ? 1_000_000 : 1_000;
        expect(parseAmount(value + unit).total).toBeCloseTo((tenths / 10) * factor, 2);
      },
    ),
  );
});

test('a list of amounts with their sources is read back, sources first or last', () => {
  fc.assert(
    fc.property(
      // « 100 BOP 177, 104 AMP »: who can tell the amount from another programme, « BOP 177, 104 »?
      fc.array(
        fc.tuple(
          euros.filter((value) => value >= 1_000),
          source,
        ),
        { minLength: 1, maxLength: 6 },
      ),
      fc.boolean(),
      fc.constantFrom(' + ', '+', ' ; ', '\n', ' et ', ' / ', ', '),
      fc.constantFrom('', ' €', '€'),
      (list, isSourceFirst, separator, unit) => {
        const text = list
          .map(([value, name]) => {
            const amount = written(value, ' ', ',') + unit;
            return isSourceFirst ? `${name} ${amount}` : `${amount} ${name}`;
          })
          .join(separator);
        const amount = parseAmount(text);
        expect(amount.parts.map((part) => [part.euros, part.source])).toEqual(list);
        expect(amount.rest).toBe('');
      },
    ),
    { numRuns: 1_000 },
  );
});

test('among words a bare number is money from 100 euros on, and counts something else below', () => {
  const named = fc.constantFrom('AMP', 'VDM', 'CD13', 'Caisse locale');
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_999 }), named, (value, name) => {
      const { total, parts } = parseAmount(`${name} ${value}`);
      expect([total, parts.map(({ source: payer }) => payer)]).toEqual(value < 100 ? [null, []] : [value, [name]]);
    }),
    {
      numRuns: 500,
      examples: [
        [99, 'AMP'],
        [100, 'AMP'],
        [101, 'VDM'],
        [999, 'VDM'],
        [1_000, 'AMP'],
      ],
    },
  );
});

test.each(['AMP 35000 + ', '111 ', '(', '2 x ', 'à confirmer '])('a full cell of %j is read in linear time', (seed) => {
  const time = (length: number) => {
    const text = seed.repeat(Math.ceil(length / seed.length)).slice(0, length);
    const start = process.cpuUsage();
    parseAmount(text);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
  time(CELL);
  // Eight times the length may take eight times as long; a quadratic step would take sixty-four times.
  expect(time(CELL)).toBeLessThan(24 * Math.max(10, time(CELL / 8)));
});
