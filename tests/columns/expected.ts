/**
 * What the columns must say of the sample, worked out by hand from the two annexes of the agreement, action by action:
 * amounts in euros, dates in ISO, « - » for an empty cell.
 */

const K = 1_000;
type Cell = number | string;

/** Twenty-five values, as written: « 70 100 - » in the unit given. */
function amounts(text: string, unit = K): Cell[] {
  const cells = text.trim().split(/\s+/);
  if (cells.length !== 25) throw new Error(`${cells.length} values`);
  return cells.map((cell) => (cell === '-' ? '' : Number(cell) * unit));
}

const words = (text: string): string[] => {
  const cells = text.split('|').map((cell) => cell.trim());
  if (cells.length !== 25) throw new Error(`${cells.length} words`);
  return cells.map((cell) => (cell === '-' ? '' : cell));
};

const cost = amounts('70 100 100 0 0 30 30 - - 1700 10 30 160 210 850 0 60 162.5 70 50 10 120 112.5 10 45');
const approved = amounts('35 - 75 - - 30 30 - - - 5 15 80 210 - - - 162.5 20 50 5 30 - 5 35');
const support = approved.map((amount) => amount !== '');
const ordinary = new Set([8, 9, 10, 15]);

/** Of each column of Annexe 1: its cell for actions 1 to 25. */
export const expected1: Readonly<Record<string, readonly Cell[]>> = {
  'cout-total': cost,
  'ami-demande': amounts('35 0 75 0 0 22.5 22.5 0 0 0 5 15 80 210 0 0 - 162.5 20 50 5 30 0 5 35'),
  // « VdMarseille » and « BOP 177 ? » say no amount
  financements: amounts('35 100 25 - - - - 250 - 1700 5 15 80 - 890 - - - 40 - 95 - - 5 10'),
  'financement-amp': amounts('35 100 25 - - - - 250 - - 5 15 80 - 790 - - - 10 - - - - 5 -'),
  'financement-vdm': amounts('- - - - - - - - - - - - - - 100 - - - 20 - - - - - -'),
  'financement-cd13': amounts('- - - - - - - - - - - - - - - - - - - - 30 - - - -'),
  'financement-etat': amounts('- - - - - - - - - - - - - - - - - - - - 35 - - - -'),
  'financement-fnavdl': amounts('- - - - - - - - - - - - - - - - - - - - - - - - -'),
  'financement-autres': amounts('0 0 0 - - - - 0 - 1700 0 0 0 - 0 - - - 10 - 30 - - 0 10'),
  valide: approved,
  'part-etat': amounts('- - 50 - - 30 30 - - - - - - 210 - - - 162.5 - - 5 - - - 35'),
  'part-amp': amounts('35 - 25 - - - - - - - 5 15 80 - - - - - 10 50 - - - 5 -'),
  'part-vdm': amounts('- - - - - - - - - - - - - - - - - - 10 - - 30 - - -'),
  // « 30 000€ VDM à confirmer »
  'valide-ferme': amounts('35 - 75 - - 30 30 - - - 5 15 80 210 - - - 162.5 20 50 5 0 - 5 35'),
  'ecart-valide-demande': amounts('0 - 0 - - 7.5 7.5 - - - 0 0 0 0 - - - 0 0 0 0 0 - 0 0'),
  'poids-enveloppe': approved.map((amount) => (amount === '' ? '' : Number(amount) / 787_500)),
  'ecart-ressources': amounts('0 0 0 - 0 7.5 7.5 - - 0 0 0 0 0 -40 0 60 0 10 0 -90 90 112.5 0 0'),
  'reste-a-financer': amounts('0 0 0 - 0 0 0 - - 0 0 0 0 0 0 0 60 0 10 0 0 90 112.5 0 0'),
  excedent: amounts('0 0 0 - 0 0 0 - - 0 0 0 0 0 40 0 0 0 0 0 90 0 0 0 0'),
  'taux-ami': [
    0.5,
    '',
    0.75,
    '',
    '',
    1,
    1,
    '',
    '',
    '',
    0.5,
    0.5,
    0.5,
    1,
    '',
    '',
    '',
    1,
    20 / 70,
    1,
    0.5,
    0.25,
    '',
    0.5,
    35 / 45,
  ],
  'taux-cofinancement': [
    0.5,
    1,
    0.25,
    '',
    '',
    '',
    '',
    '',
    '',
    1,
    0.5,
    0.5,
    0.5,
    '',
    890 / 850,
    '',
    '',
    '',
    40 / 70,
    '',
    9.5,
    '',
    '',
    0.5,
    10 / 45,
  ],
  // 170 PLAI (150 + 20), 25 ménages, 15 logements, 30 délégations and 60 places at no cost
  'cout-unitaire': [
    '',
    '',
    '',
    '',
    0,
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    8_400,
    5_000,
    0,
    '',
    '',
    '',
    '',
    '',
    '',
    7_500,
    '',
    '',
  ],
  'depenses-suivantes': amounts('70 - 100 - - 0 0 389.5 - - 10 0 16 0 - - - 162.5 - - 10 120 225 10 45'),
  // « idem » and « Mission CV + territoires AMI » say no amount
  'cofinancements-suivants': amounts('35 - 25 - - - - 389.5 - - 5 - 80 - - - 60 0 - - - - 225 5 10'),
  'besoin-suivant': amounts('35 - 75 - - 0 0 0 - - 5 0 -64 0 - - - 162.5 - - - - 0 5 35'),
  evolution: ['', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', ''].map(
    (_, index) =>
      ({ 1: 0, 3: 0, 6: -1, 7: -1, 11: 0, 12: -1, 13: -0.9, 14: -1, 18: 0, 21: 0, 22: 0, 23: 1, 24: 0, 25: 0 })[
        index + 1
      ] ?? '',
  ),
  'cout-deux-ans': amounts('140 100 200 0 0 30 30 - - - 20 30 176 210 850 0 60 325 70 50 20 240 337.5 20 90'),
  'credits-a-inscrire': amounts('35 100 25 - - - - 250 - - 5 15 80 - 790 - - - 10 - - - - 5 -'),
  'credits-a-inscrire-suivants': amounts('35 - 25 - - - - - - - 5 - 80 - - - - - - - - - 225 - -'),
  nature: support.map((isSupport, index) =>
    isSupport ? 'Support AMI' : ordinary.has(index + 1) ? 'Droit commun' : 'Sans AMI',
  ),
  'type-de-depense': [1, 2, 2, 6, 2, 2, 2, 3, 3, 3, 6, 2, 2, 3, 3, 2, 2, 3, 4, 2, 1, 3, 3, 2, 5].map(
    (category) =>
      [
        'Poste de coordinateur / animateur',
        'Ingénierie hors poste',
        'Initiatives innovantes',
        'Observation sociale',
        'Suivi et évaluation',
        'Communication',
      ][category - 1] ?? '',
  ),
};

/** Under the actions: the totals, their gap to the annexe's TOTAL and to article 2.2.1, and the rows without amount. */
export const underneath1: Readonly<
  Record<string, { total?: number; annexe?: number; article?: number; uncounted?: number }>
> = {
  'cout-total': { total: 3_930_000, annexe: 3_930_000 - 3_697_500, uncounted: 2 },
  'ami-demande': { total: 772_500, annexe: 772_500 - 827_500, uncounted: 0 },
  financements: { total: 3_250_000, uncounted: 2 },
  'financement-amp': { total: 1_315_000 },
  'financement-autres': { total: 1_750_000 },
  valide: { total: 787_500, article: -60_000, uncounted: 0 },
  'part-etat': { total: 522_500 },
  'part-amp': { total: 225_000, article: -5_000 },
  'part-vdm': { total: 40_000 },
  'valide-ferme': { total: 757_500 },
  'ecart-ressources': { total: 157_500 },
  'reste-a-financer': { total: 272_500 },
  excedent: { total: 130_000 },
  'taux-ami': { total: 787_500 / 3_930_000 },
  'depenses-suivantes': { total: 1_158_000, uncounted: 2 },
  'cofinancements-suivants': { total: 834_500, uncounted: 2 },
  'besoin-suivant': { total: 253_500 },
  'credits-a-inscrire': { total: 1_315_000 },
  'credits-a-inscrire-suivants': { total: 370_000 },
};

/** Of each column of Annexe 2. */
export const expected2: Readonly<Record<string, readonly Cell[]>> = {
  demarrage: words(
    '2021-05-01|2022-01-01|2022-01-01|2021-09-01|-|2022-01-01|2022-01-01|2021-10-01|2021-05-01|2021-06-01|2021-01-01|2021-10-01|2021-01-01|2022-10-01|2021-01-01|2022-01-01|2021-04-01|2021-01-01|2021-05-01|2021-10-01|2021-12-01|-|2021-01-01|2021-01-01|2021-01-01',
  ),
  precision: words(
    'mois|année|année|mois|non daté|année|année|trimestre|mois|mois|année|mois|année|trimestre|année|année|mois|année|mois|trimestre|mois|non daté|année|année|année',
  ),
  'annee-de-demarrage': [
    2021,
    2022,
    2022,
    2021,
    '',
    2022,
    2022,
    2021,
    2021,
    2021,
    2021,
    2021,
    2021,
    2022,
    2021,
    2022,
    2021,
    2021,
    2021,
    2021,
    2021,
    '',
    2021,
    2021,
    2021,
  ],
  // Endowed in 2022: 1, 3, 8, 11, 13, 18, 21 to 25; the others by the year they start in
  'fin-prevue': [1, 2, 3, 6, 7, 8, 11, 13, 14, 16, 18, 21, 22, 23, 24, 25].reduce<Cell[]>(
    (days, action) => days.map((day, index) => (index + 1 === action ? '2022-12-31' : day)),
    Array.from({ length: 25 }, () => '2021-12-31'),
  ),
  duree: [20, 12, 12, 4, '', 12, 12, 15, 8, 7, 24, 3, 24, 3, 12, 12, 9, 24, 8, 3, 13, '', 24, 24, 24],
  'pilote-principal': words(
    'AMP|AMP|AMP|AMP|VDM|DDETS|DDETS|DDETS|DDETS|DDETS|AMP|AMP|AMP|DDETS|AMP|AMP|DDETS|DDETS|VDM|AMP|ARHLM|VDM|AMP|AMP|DDETS',
  ),
  copilotes: words('-|-|-|-|-|-|-|-|-|ARHLM|-|-|-|ARS|-|-|-|-|-|-|-|-|-|-|AMP'),
  'famille-du-pilote': words(
    'collectivité|collectivité|collectivité|collectivité|collectivité|État|État|État|État|État|collectivité|collectivité|collectivité|État|collectivité|collectivité|État|État|collectivité|collectivité|bailleurs|collectivité|collectivité|collectivité|État',
  ),
  'nombre-de-partenaires': [2, 4, 1, 2, 3, 4, 2, 2, 2, 1, 1, 3, 2, 1, 2, 2, 3, 3, 6, 7, 9, 3, 4, 4, 1],
  cible: ['', '', '', '', 30, '', '', 2, '', '', '', '', '', '', 170, '', '', '', '', '', '', '', 15, '', ''],
  'cible-suivante': [
    '',
    '',
    '',
    '',
    30,
    '',
    30,
    '',
    1100,
    '',
    '',
    '',
    '',
    25,
    '',
    60,
    '',
    '',
    '',
    '',
    '',
    '',
    20,
    '',
    '',
  ],
  unite: words(
    '-|-|-|-|désignations|-|%|pensions de famille|places|-|-|-|-|ménages|PLAI|places|-|-|-|-|-|-|logements|-|-',
  ),
  'indicateur-mesurable': words(
    'non|non|non|non|oui|non|oui|oui|oui|non|non|non|non|oui|oui|oui|non|non|non|non|non|non|oui|non|non',
  ),
  'cout-rattache': cost,
  'valide-rattache': approved,
  // By form: PPGIDD, PPTA (2, 3), « de », « process », « du » (7, 10), « louer minor » (15), PPTA, a capital (18, 21)
  'accord-des-annexes': words(
    'identique|écart de forme|écart de forme|écart de fond|écart de fond|écart de fond|écart de forme|écart de fond|identique|écart de forme|écart de fond|écart de fond|écart de fond|écart de fond|écart de forme|identique|écart de fond|écart de forme|écart de fond|identique|écart de forme|identique|écart de fond|identique|écart de fond',
  ),
  'territoire-rattache': Array.from({ length: 25 }, (_, index) => (index === 4 ? 'Marseille' : 'AMP')),
};
