import { type Amount, actorDirectory, parseAmount } from '../../src/annexes';
import { territories } from '../../src/convention';

const marseille = actorDirectory(territories[0]);
const read = (text: string) => parseAmount(text, 'General', marseille);

/** « 50000 Etat[Etat] » for each part: euros, source as written, actor, and "?" for a doubt. */
function parts({ parts: all }: Pick<Amount, 'parts'>): string[] {
  return all.map(({ euros, source, actor, isDoubtful }) =>
    [euros, source ?? '—', actor === null ? '' : `[${actor}]`, isDoubtful ? '?' : '']
      .join(' ')
      .replace(/ +/g, ' ')
      .trim(),
  );
}

const nothing: Partial<Amount> = { parts: [], ofWhich: [], sourcesWithoutAmount: [], total: null, firm: null };

describe('a number', () => {
  test.each([0, 70_000, -500, 0.1, 1_234_567.89, 2021])('%d is that many euros, and counts in SUM', (value) => {
    expect(parseAmount(value, '#,##0 "€"')).toMatchObject({
      parts: [{ euros: value, source: null, actor: null, isDoubtful: false }],
      total: value,
      firm: value,
      rest: '',
      isCountedBySum: true,
      isEmpty: false,
    });
  });

  test.each([
    ['mmm-yy', 'juin-21'],
    ['dd/mm/yyyy', '01/06/2021'],
  ])('shown as a date (%s) is no money, though SUM counts it', (format, shown) => {
    expect(parseAmount(44_348, format)).toMatchObject({ ...nothing, rest: shown, isCountedBySum: true });
  });

  test('shown as a percentage is no money', () => {
    expect(parseAmount(0.5, '0%')).toMatchObject({ ...nothing, isCountedBySum: true });
    expect(parseAmount(0.5, '0%').rest).toMatch(/^50\s%$/);
  });
});

describe('no amount at all', () => {
  test.each([null, '', '   ', '\u00a0', '-', '–', ' — ', '/', '…'])('%j is empty', (raw) => {
    expect(parseAmount(raw)).toMatchObject({ ...nothing, isEmpty: true, rest: '', isDoubtful: false });
  });

  test.each(['sans objet', 'Sans Objet', 'néant', 'aucun', 'S.O.', 'N/A', 'Pas de coût', 'aucun cofinancement'])(
    '%j says that there is nothing',
    (raw) => {
      expect(parseAmount(raw)).toMatchObject({ parts: [], total: 0, firm: 0, isNone: true, isEmpty: false, rest: '' });
    },
  );

  test.each(['#REF!', '#N/A', '#DIV/0!'])('%s is an error', (raw) => {
    expect(parseAmount(raw)).toMatchObject({ ...nothing, isError: true, isCountedBySum: false });
  });

  test.each([true, false])('%s is no amount', (raw) => {
    expect(parseAmount(raw)).toMatchObject({ ...nothing, rest: raw ? 'VRAI' : 'FAUX', isCountedBySum: false });
  });

  test.each(['?', '???', 'à chiffrer', 'A confirmer', 'en attente', 'NC'])('%j is a doubt', (raw) => {
    expect(read(raw)).toMatchObject({ ...nothing, isDoubtful: true, isEmpty: false, rest: '' });
  });

  test.each(['idem', 'Idem', 'id.', 'voir'])('%j refers to another cell', (raw) => {
    expect(read(raw)).toMatchObject({ ...nothing, isReference: true, rest: '' });
  });

  test('a reference keeps what it refers to', () => {
    expect(read('cf. action 3')).toMatchObject({ ...nothing, isReference: true, rest: 'action 3' });
  });
});

describe('one amount, in every notation', () => {
  test.each<[string, number]>([
    ['70 000 €', 70_000],
    ['70\u00a0000\u00a0€', 70_000],
    ['70\u202f000\u202f€', 70_000],
    ['70000', 70_000],
    ['70000€', 70_000],
    ['70 000,00 €', 70_000],
    ['1.700.000', 1_700_000],
    ['1.700.000,50 €', 1_700_000.5],
    ['1 700 000,50', 1_700_000.5],
    ['1,700,000.50', 1_700_000.5],
    ["1'700'000", 1_700_000],
    ['12.500', 12_500],
    ['€ 5 000', 5_000],
    ['EUR 5000', 5_000],
    ['5000 euros', 5_000],
    ['5 000 EUR', 5_000],
    ['0 €', 0],
    ['0', 0],
    ['50', 50],
    ['-500', -500],
    ['- 500 €', -500],
    ['−1 200 €', -1_200],
    ['10000€/an', 10_000],
    ['10 000 € par an', 10_000],
    ['2 x 5000', 10_000],
    ['5 000 € x 3', 15_000],
    ['3 postes x 40 000 €', 120_000],
    ['1 500 € x 12 mois', 18_000],
    ['0,5 ETP x 45 000 €', 22_500],
  ])('%j is %d euros', (text, euros) => {
    expect(read(text)).toMatchObject({ total: euros, firm: euros, unit: 'euro', rest: '', isCountedBySum: false });
  });

  test.each<[string, number, Amount['unit']]>([
    ['20KE', 20_000, 'thousand'],
    ['20 KE', 20_000, 'thousand'],
    ['12,5 k€', 12_500, 'thousand'],
    ['12,5 K€', 12_500, 'thousand'],
    ['50k', 50_000, 'thousand'],
    ['50 milliers d’euros', 50_000, 'thousand'],
    ['40 K€uros', 40_000, 'thousand'],
    ['12 mille €', 12_000, 'thousand'],
    ['1,2 M€', 1_200_000, 'million'],
    ['1,7 million d’euros', 1_700_000, 'million'],
    ['2 ME', 2_000_000, 'million'],
  ])('%j is %d euros, in %s', (text, euros, unit) => {
    expect(read(text)).toMatchObject({ total: euros, unit, rest: '' });
  });
});

describe('amounts with their sources', () => {
  test.each<[string, string[]]>([
    ['AMP 35000', ['35000 AMP [AMP]']],
    ['35 000 € AMP', ['35000 AMP [AMP]']],
    ['5000 € AMP', ['5000 AMP [AMP]']],
    ['15000€ AMP', ['15000 AMP [AMP]']],
    ['AMP 790000 + VDM 100000', ['790000 AMP [AMP]', '100000 VDM [VDM]']],
    ['VDM 20000 + FAP 10000 + AMP 10000', ['20000 VDM [VDM]', '10000 FAP [FAP]', '10000 AMP [AMP]']],
    ['10 000€ VDM + 10 000€ AMP', ['10000 VDM [VDM]', '10000 AMP [AMP]']],
    ['50 KE Etat et 25 KE AMP', ['50000 Etat [Etat]', '25000 AMP [AMP]']],
    ['328500 PF BOP 177 + 61000 AGLS BOP 177', ['328500 PF BOP 177 [BOP 177]', '61000 AGLS BOP 177 [BOP 177]']],
    ['BOP 177 328 500 €', ['328500 BOP 177 [BOP 177]']],
    ['22500 DRD au SIAO', ['22500 DRD au SIAO [DRDJSCS]']],
    ['Poste de coordo 10000', ['10000 Poste de coordo']],
    [
      'DRISCS Mission CV 5000 + communication AMP et VDM 30000 + CD 30000 + DRISCS 30000',
      [
        '5000 DRISCS Mission CV [DRDJSCS]',
        '30000 communication AMP et VDM',
        '30000 CD [CD13]',
        '30000 DRISCS [DRDJSCS]',
      ],
    ],
    ['AMP : 35 000 € / VDM : 10 000 €', ['35000 AMP [AMP]', '10000 VDM [VDM]']],
    ['AMP 35000\nVDM 2000', ['35000 AMP [AMP]', '2000 VDM [VDM]']],
    ['- AMP 5000\n- VDM 3000', ['5000 AMP [AMP]', '3000 VDM [VDM]']],
    ['AMP (20 000 €) + VDM (10 000 €)', ['20000 AMP [AMP]', '10000 VDM [VDM]']],
    ['50 k€ (Etat) et 10 k€ (AMP)', ['50000 Etat [Etat]', '10000 AMP [AMP]']],
    ['AMP (FSL) 5000', ['5000 AMP (FSL) [AMP]']],
    ['5000 AMP et VDM', ['5000 AMP et VDM']],
    ['AMP35000', ['35000 AMP [AMP]']],
    ['35 000€AMP', ['35000 AMP [AMP]']],
    ['ADIL 13 : 30000', ['30000 ADIL 13 [ADIL13]']],
    ['CD13 30000', ['30000 CD13 [CD13]']],
    ['CD 13 000 €', ['13000 CD [CD13]']],
    ['Fondation X 30 000 €', ['30000 Fondation X']],
    ['TM 45 k€ / CD31 15 k€ / Etat 30 k€', ['45000 TM', '15000 CD31 [CD13]', '30000 Etat [Etat]']],
    ['Dépt 59 : 60 000 - DDETS : 80 000', ['60000 Dépt 59 [CD]', '80000 DDETS [DDETS]']],
    ['CA du Pays de Saint-Omer 15 000', ['15000 CA du Pays de Saint-Omer']],
    ['BOP 177 et 135 : 40 000 €', ['40000 BOP 177 et 135 [BOP 177]']],
    ['BOP 135 : 40 000 €', ['40000 BOP 135 [Etat]']],
    ['FSE+ : 55 000 €', ['55000 FSE+']],
    ['Etat40 000€', ['40000 Etat [Etat]']],
    ['Etat -> 40 000 €', ['40000 Etat [Etat]']],
    ['Bailleurs sociaux (3 x 5 000 €)', ['15000 Bailleurs sociaux']],
    ['Total 40 000 € : Etat 30 000 €, CAF 10 000 €', ['30000 Etat [Etat]', '10000 CAF [CAF]']],
    ['Etat 30 000 €, CAF 10 000 €, total 40 000 €', ['30000 Etat [Etat]', '10000 CAF [CAF]']],
    ['Total : 40 000 €', ['40000 —']],
    ['30000 Action Logement', ['30000 Action Logement [AL]']],
    ['Rennes Métropole 5000, Région Bretagne 2 000 €', ['5000 Rennes Métropole', '2000 Région Bretagne [Région]']],
    ['100 000 € (AMP 70 000 + VDM 30 000)', ['70000 AMP [AMP]', '30000 VDM [VDM]']],
  ])('%j', (text, expected) => {
    const amount = read(text);
    expect(parts(amount)).toEqual(expected);
    expect(amount).toMatchObject({ rest: '', ofWhich: [], sourcesWithoutAmount: [], isDoubtful: false });
  });

  test('a source keeps its words, and gives up those that say the nature of the expense', () => {
    expect(read('35 000 € m2A')).toMatchObject({ total: 35_000, rest: '', parts: [{ source: 'm2A' }] });
    expect(read('invest AMP 250000')).toMatchObject({ total: 250_000, rest: 'invest', parts: [{ source: 'AMP' }] });
    expect(read('389500 finct')).toMatchObject({ total: 389_500, rest: 'finct', parts: [{ source: null }] });
    expect(read('40 000 € sollicités auprès de la CAF')).toMatchObject({
      rest: 'sollicités auprès',
      parts: [{ euros: 40_000, source: 'CAF', isDoubtful: false }],
    });
    expect(read('12 000 € HT')).toMatchObject({ total: 12_000, rest: 'HT', parts: [{ source: null }] });
  });

  test.each<[string, string[]]>([
    ['VdMarseille', ['VdMarseille [VDM]']],
    ['BOP 177', ['BOP 177 [BOP 177]']],
    ['Mission CV + territoires AMI', ['Mission CV [Ouvrir la Ville]', 'territoires AMI']],
    ['Rennes Métropole', ['Rennes Métropole']],
    ['GVM', ['GVM']],
  ])('%j names its sources without amount', (text, expected) => {
    const amount = read(text);
    expect(amount).toMatchObject({ parts: [], total: null, rest: '', isDoubtful: false });
    expect(amount.sourcesWithoutAmount.map(({ source, actor }) => (actor ? `${source} [${actor}]` : source))).toEqual(
      expected,
    );
  });

  test('a source without amount beside one that has its own', () => {
    expect(read('AMP 5000, VDM')).toMatchObject({
      total: 5_000,
      parts: [{ source: 'AMP' }],
      sourcesWithoutAmount: [{ source: 'VDM', actor: 'VDM' }],
    });
  });

  test('« BOP 177 ? » names a source, doubts it, and gives no amount', () => {
    expect(read('BOP 177 ?')).toMatchObject({
      total: null,
      isDoubtful: true,
      sourcesWithoutAmount: [{ source: 'BOP 177', actor: 'BOP 177' }],
      rest: '',
    });
  });

  test('names mean what they mean in the territory, and only there', () => {
    expect(parts(parseAmount('Métropole 5000', 'General', marseille))).toEqual(['5000 Métropole [AMP]']);
    expect(parts(parseAmount('Métropole 5000'))).toEqual(['5000 Métropole [Métropole]']);
    expect(parts(parseAmount('VDM 5000'))).toEqual(['5000 VDM']);
  });
});

describe('parts of an amount', () => {
  test('parentheses after an amount say what it is made of', () => {
    const amount = read('20000 (10 000€ Fiches VDM)');
    expect(amount).toMatchObject({ total: 20_000, rest: '', parts: [{ euros: 20_000, source: null }] });
    expect(parts({ parts: amount.ofWhich })).toEqual(['10000 Fiches VDM [VDM]']);
  });

  test('« dont » does the same', () => {
    const amount = read('20 000 € dont 10 000 € VDM');
    expect(amount.total).toBe(20_000);
    expect(parts({ parts: amount.ofWhich })).toEqual(['10000 VDM [VDM]']);
  });

  test('« , dont » as well', () => {
    const amount = read('40 000 €, dont 10 000 € de la Ville');
    expect(amount).toMatchObject({ total: 40_000, parts: [{ euros: 40_000, source: null }] });
    expect(parts({ parts: amount.ofWhich })).toEqual(['10000 Ville [VDM]']);
  });

  test('a part that exceeds the amount is not understood', () => {
    expect(read('5 000 € (10 000 € VDM)')).toMatchObject({ total: 5_000, ofWhich: [], rest: '(10 000 € VDM)' });
  });

  test('a sum said again is not added', () => {
    expect(read('35000 x 2 = 70000')).toMatchObject({ total: 70_000, rest: '' });
    expect(read('AMP 35000 + VDM 35000 = 70000')).toMatchObject({ total: 70_000, isDoubtful: false });
    expect(read('AMP 35000 + VDM 35000 = 80000')).toMatchObject({ total: 70_000, isDoubtful: true, rest: '= 80000' });
  });
});

describe('doubts', () => {
  test('« à confirmer » makes its own part doubtful, and leaves the others firm', () => {
    const amount = read('AMP 20 000 € + 30 000€ VDM à confirmer');
    expect(parts(amount)).toEqual(['20000 AMP [AMP]', '30000 VDM [VDM] ?']);
    expect(amount).toMatchObject({ total: 50_000, firm: 20_000, isDoubtful: true, rest: '' });
  });

  test.each([
    '30 000€ VDM à confirmer',
    '30 000 € VDM ?',
    'environ 30 000 € VDM',
    'VDM 30000 (sous réserve)',
    'VDM : jusqu’à 30 000 €',
    '30 000 € max VDM',
    '± 30 000 € VDM',
  ])('%j', (text) => {
    expect(read(text)).toMatchObject({
      total: 30_000,
      firm: 0,
      isDoubtful: true,
      rest: '',
      parts: [{ actor: 'VDM' }],
    });
  });

  test('who is to confirm is a remark, not a source', () => {
    expect(read('35 000 € AMP (à confirmer par la DDETS)')).toMatchObject({
      parts: [{ source: 'AMP', isDoubtful: true }],
      rest: 'par la DDETS',
    });
  });

  test('a question mark in the list leaves the amounts firm', () => {
    expect(read('AMP 5000 + ?')).toMatchObject({ total: 5_000, firm: 5_000, isDoubtful: true });
  });
});

describe('numbers that are no amounts stay unread, and are said', () => {
  test.each([
    'Investissement en année 1',
    '50 %',
    '(500)',
    '2021',
    '04 91 12 34 56',
    '0491123456',
    '13001 Marseille',
    '21750001600019',
    '150 places',
    '70 00 €',
    '1 70 000 €',
    '70,000 €',
    '5 000 €/mois',
    '150 € par ménage',
    '2 ETP x 3 500 € x 12 mois',
    '2021 x 5000',
    '3 associations x 5 000 €',
    '30 000 € par an x 2',
    '10 PLAI à 13 000 €',
    '12 000 € 8 000 €',
    '20 000,555',
    '20.000.00',
    '20 OOO €',
    '50 % x 20 000 €',
    '01/06/2021',
    'juin 2021',
    'article 2.1',
    'phase 2',
  ])('%j', (text) => {
    expect(read(text)).toMatchObject({ ...nothing, rest: text, isEmpty: false, isDoubtful: false });
  });

  test.each([
    'entre 10 000 et 15 000 €',
    '10 000 à 15 000 €',
    '10-15 k€',
    '35/40 k€',
    '5 000 - 2 000',
    '12 000 / 8 000',
    '20 000 HT / 24 000 TTC',
  ])('%j leaves the choice: doubtful, and no amount', (text) => {
    expect(read(text)).toMatchObject({ ...nothing, rest: text, isDoubtful: true });
  });

  test('years beside amounts are no amounts', () => {
    expect(read('2021 : 50 000 €, 2022 : 60 000 €')).toMatchObject({ total: 110_000, rest: '2021 2022' });
    expect(read('AMP 2021')).toMatchObject({ total: null, rest: '2021', sourcesWithoutAmount: [{ source: 'AMP' }] });
  });

  test('a quantity beside an amount is left over', () => {
    expect(read('1 ETP = 45 000 €')).toMatchObject({ total: 45_000, rest: '1 ETP' });
    expect(read('30 mesures à 2 000 € = 60 000 €')).toMatchObject({ total: 60_000, rest: '30 mesures 2 000 €' });
    expect(read('20 000 € sur 2 ans')).toMatchObject({ total: 20_000, rest: '2 ans' });
  });
});

test('four digits with a space between are no postcode before a name', () => {
  expect(parseAmount('1 234 Etat').parts).toMatchObject([{ euros: 1234, source: 'Etat' }]);
});
