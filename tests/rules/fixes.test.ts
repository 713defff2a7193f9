/** What rules propose to write, on the sample and on agreements spoilt cell by cell. */
import { defaultSettings } from '../../src/convention';
import { inverse } from '../../src/workbook';
import { applyToSnapshot } from '../support/apply-edits';
import { type FixCase, findingsOf, testFixes } from '../support/fix-tester';
import { sampleSnapshot } from '../support/sample';
import { typographyFaults } from '../support/typography';
import { euro } from '../support/workbooks';

const cases: FixCase[] = [
  {
    name: 'a number typed as text',
    changes: { annexe1: { 2: { cost: '40 000 €' } } },
    rule: 'budget-montant-non-numerique',
    kind: 'safe',
    title: /^Remplacer par le nombre 40 000 €$/,
    edits: ['J4: "40 000 €" → 40000 (#,##0 "€")'],
  },
  {
    name: 'numbers typed as text, all at once',
    changes: { annexe1: { 2: { cost: '40 000 €' }, 4: { cost: '24 000 €' } } },
    rule: 'budget-montant-non-numerique',
    kind: 'safe',
    title: /^Remplacer par des nombres les montants de 2 cellules$/,
    edits: ['J4: "40 000 €" → 40000 (#,##0 "€")', 'J6: "24 000 €" → 24000 (#,##0 "€")'],
  },
  {
    name: 'a cost typed with who pays it, beside empty fundings',
    changes: { annexe1: { 6: { cost: 'VDV 20 000', requested: euro(0), funding: null, approved: null } } },
    rule: 'budget-montant-non-numerique',
    kind: 'proposed',
    title: /^Remplacer par le nombre 20 000 € et noter « VDV 20 000 » en L8$/,
    edits: ['J8: "VDV 20 000" → 20000 (#,##0 "€")', 'L8: null → "VDV 20 000"'],
  },
  {
    name: 'a request that names somebody, beside empty fundings',
    changes: { annexe1: { 2: { requested: '15000 DRD au SIAO', funding: null } } },
    rule: 'budget-montant-non-numerique',
    kind: 'proposed',
    title: /^Remplacer par le nombre 15 000 € et noter « DRD au SIAO » en L4$/,
    edits: ['K4: "15000 DRD au SIAO" → 15000 (#,##0 "€")', 'L4: null → "DRD au SIAO"'],
    others: ['Déplacer « 15000 DRD au SIAO » en L4'],
  },
  {
    name: 'a total typed in, the same as its rows',
    changes: { total1: { cost: euro(602_000) } },
    rule: 'structure-formule-total',
    kind: 'safe',
    title: /^Remplacer J11 par la formule =SOMME\(J3:J10\), qui donne 602 000 €$/,
    edits: ['J11: 602000 → =SUM(J3:J10)'],
  },
  {
    name: 'a total typed in, another figure than its rows',
    changes: { total1: { cost: euro(600_000) } },
    rule: 'budget-total-colonne',
    kind: 'proposed',
    title: /=SOMME\(J3:J10\), qui donne 602 000 €$/,
    edits: ['J11: 600000 → =SUM(J3:J10)'],
  },
  {
    name: 'a total that leaves the last action out',
    changes: { total1: { cost: '=SUM(J3:J9)' } },
    rule: 'structure-formule-total',
    kind: 'proposed',
    title: /=SOMME\(J3:J10\)/,
    edits: ['J11: =SUM(J3:J9) → =SUM(J3:J10) (#,##0 "€")'],
  },
  {
    name: 'a total that is missing',
    changes: { total1: { cost: null } },
    rule: 'structure-total-manquant',
    kind: 'proposed',
    title: /^Écrire la formule du total en J11$/,
    edits: ['J11: null → =SUM(J3:J10) (#,##0 "€")'],
  },
  {
    name: 'blanks, signs and apostrophes',
    changes: { annexe1: { 4: { deliverables: " Note  d'étape ,bilan\u00a0de l’année " } } },
    rule: 'texte-espaces',
    kind: 'safe',
    title: /^Mettre au propre les espaces et les signes de N6$/,
    edits: ['N6: " Note  d\'étape ,bilan\u00a0de l’année " → "Note d’étape, bilan de l’année"'],
  },
  {
    name: 'blanks of several cells',
    changes: { annexe1: { 2: { territory: 'GVM ' } }, annexe2: { 3: { pilots: ' DDETS' } } },
    rule: 'texte-espaces',
    kind: 'safe',
    title: /^Mettre au propre les espaces et les signes de 2 cellules$/,
    edits: ['B4: "GVM " → "GVM"', 'H5: " DDETS" → "DDETS"'],
  },
  {
    name: 'a number shown otherwise than its column',
    changes: { annexe1: { 4: { cost: { value: 24_000, format: '0' } } } },
    rule: 'budget-unite-heterogene',
    kind: 'safe',
    title: /^Afficher J6 comme les autres montants de la colonne$/,
    edits: ['J6: 24000 → 24000 (#,##0 "€")'],
  },
  {
    name: 'a total that nothing explains',
    changes: { total1: { requested: '=SUM(K3:K10,K3,K5)' } },
    rule: 'budget-total-colonne',
    kind: 'proposed',
    title: /^Remplacer le total par =SOMME\(K3:K10\), qui donne 161 000 €$/,
    edits: ['K11: =SUM(K3:K10,K3,K5) → =SUM(K3:K10) (#,##0 "€")'],
  },
  {
    name: 'numbers with a gap',
    changes: { annexe1: { 8: { number: 10 } }, annexe2: { 8: { number: 10 } } },
    rule: 'identification-numero-continu',
    kind: 'proposed',
    title: /^Renuméroter les actions à la suite, de la même façon dans les deux annexes$/,
    edits: ['A10: 10 → 8', 'A10: 10 → 8'],
  },
  {
    name: 'funders and calendar in each other’s place',
    changes: { annexe1: { 3: { funding: 'juin 2023', calendar: 'GVM 20 000 € + CAF 5 000 €' } }, total1: null },
    rule: 'structure-glissement-colonne',
    kind: 'proposed',
    title: /^Intervertir L5 et M5$/,
    edits: ['L5: "juin 2023" → "GVM 20 000 € + CAF 5 000 €"', 'M5: "GVM 20 000 € + CAF 5 000 €" → "juin 2023"'],
  },
  {
    name: 'a name that is nearly one of the glossary',
    changes: { annexe2: { 4: { milestones: 'Réunion avec la Dhial en mars 2023' } } },
    rule: 'texte-nom-propre',
    kind: 'proposed',
    title: /Dihal/,
    edits: ['G6: "Réunion avec la Dhial en mars 2023" → "Réunion avec la Dihal en mars 2023"'],
  },
  {
    name: 'an amount among the deliverables',
    changes: { annexe1: { 7: { deliverables: 8000, nextYearCost: null } } },
    rule: 'structure-glissement-colonne',
    kind: 'proposed',
    title: /^Déplacer 8 000 € de N9 à O9$/,
    edits: ['O9: null → 8000', 'N9: 8000 → null'],
  },
  {
    name: 'a zero that is missing',
    changes: { annexe1: { 3: { nextYearCost: euro(12_000) } } },
    rule: 'budget-variation-aberrante',
    kind: 'proposed',
    title: /^Remplacer 12 000 € par 120 000 € en O5$/,
    edits: ['O5: 12000 → 120000'],
  },
  {
    name: 'a TOTAL row with a number',
    changes: { total1: { number: 8 } },
    rule: 'identification-numero-unique',
    kind: 'proposed',
    title: /^Vider A11/,
    edits: ['A11: 8 → null'],
  },
  {
    name: 'a list that ends in « + »',
    changes: { annexe2: { 2: { partners: 'SIAO + DDETS +' } } },
    rule: 'pilotage-liste-inachevee',
    kind: 'proposed',
    title: /^Terminer la liste ainsi, s’il ne manque personne : « SIAO \+ DDETS »$/,
    edits: ['I4: "SIAO + DDETS +" → "SIAO + DDETS"'],
  },
  {
    name: 'a misspelt heading',
    changes: { sheet1: { headings: { objective: 'Objetif de l’action' } } },
    rule: 'structure-entetes-reconnus',
    kind: 'proposed',
    title: /^Corriger l’en-tête en F2 : « Objetif » pour « Objectif »$/,
    edits: ['F2: "Objetif de l’action" → "Objectif de l’action"'],
  },
];

testFixes(cases);

describe('the corrections of the sample', () => {
  it('are worked out from what the cells hold, in French, and taken back by their inverse', () => {
    const snapshot = sampleSnapshot();
    const all = findingsOf(snapshot, defaultSettings).flatMap(({ fix, rule }) =>
      (fix?.corrections ?? []).map((correction) => ({ rule, correction })),
    );
    expect(all.length).toBeGreaterThan(10);
    for (const { correction } of all) {
      expect(typographyFaults(correction.title)).toEqual([]);
      const corrected = applyToSnapshot(snapshot, correction.edits);
      expect(applyToSnapshot(corrected, inverse(correction.edits))).toEqual(snapshot);
    }
  });
});
