import { rule } from '../../../src/rules/budget/budget-total-colonne';
import type { CellValue, WorkbookSnapshot } from '../../../src/workbook';
import { testRule } from '../../support/rule-tester';
import { agreement, euro, workbook } from '../../support/workbooks';

/** A cost in error under a SUM, which is in error in its turn. */
function errorInAction(): WorkbookSnapshot {
  const { snapshot, at } = agreement({ annexe1: { 4: { cost: '#REF!' } } });
  const { row, column } = at('annexe1', 'total', 'cost');
  (snapshot.sheets[0]?.values[row - 1] as CellValue[])[column - 1] = '#REF!';
  return snapshot;
}

testRule(rule, {
  flagged: [
    {
      name: 'an amount that slipped into the neighbouring column: both totals say so',
      workbook: workbook({
        annexe1: { 2: { cost: euro(20_000), requested: null } },
        total1: { cost: euro(562_000), requested: euro(161_000) },
      }),
      findings: [
        {
          cell: 'J11',
          action: null,
          message: ['« coût total » en J11 (562 000 €)', 'elles font 582 000 €, écart −20 000 €'],
          evidence: [
            'Affiché en J11 : 562 000 €.',
            'SOMME(J3:J10) donne 582 000 € : affiché − somme = −20 000 €.',
            'Explication qui tombe juste : 20 000 € (J4, action 2), saisi dans le coût total au lieu du financement AMI demandé',
            'ce total et celui de la colonne « financement AMI demandé » sont justes tous les deux',
          ],
        },
        {
          cell: 'K11',
          action: null,
          message: 'écart +20 000 €',
          evidence: 'Explication qui tombe juste : 20 000 € (J4, action 2), saisi dans le coût total',
        },
      ],
    },
    {
      name: 'a row that the total leaves out',
      workbook: workbook({ total1: { cost: euro(594_000) } }),
      findings: [
        {
          cell: 'J11',
          action: null,
          message: 'elles font 602 000 €, écart −8 000 €',
          evidence: 'Explication qui tombe juste : le total ne compte pas 8 000 € (J9, action 7).',
        },
      ],
    },
    {
      name: 'two rows that explain it equally well, shown as candidates',
      workbook: workbook({
        annexe1: { 7: { cost: euro(20_000), funding: 'GVM 16 000 €' } },
        total1: { cost: euro(594_000), funding: euro(453_000) },
      }),
      findings: [
        {
          cell: 'J11',
          action: null,
          message: 'écart −20 000 €',
          evidence: [
            'Explication possible, parmi d’autres aussi bonnes : le total ne compte pas 20 000 € (J8, action 6).',
            'Explication possible, parmi d’autres aussi bonnes : le total ne compte pas 20 000 € (J9, action 7).',
          ],
        },
      ],
    },
    {
      name: 'text that a right SUM ignores',
      workbook: workbook({ annexe1: { 4: { cost: 'GVM 24000' } } }),
      findings: [
        {
          cell: 'J11',
          action: null,
          message: 'oublie 24 000 € : SOMME ignore une cellule dont le montant est du texte',
          evidence: ['Les montants lus donnent 602 000 €', 'SOMME ignore 24 000 € (J6, action 4), en texte.'],
        },
      ],
    },
    {
      name: 'text that SUM ignores and the total counts, and a cell without amount',
      workbook: workbook({
        annexe1: { 4: { cost: 'GVM 24000' }, 6: { cost: 'VDV 20000' }, 8: { cost: '?' } },
        total1: { cost: euro(532_000) },
      }),
      findings: [
        {
          cell: 'J11',
          action: null,
          message: ['SOMME donne 528 000 € (écart +4 000 €)', 'les montants lus 572 000 € (écart −40 000 €)'],
          evidence: [
            'SOMME ignore J6 (« GVM 24000 ») et J8 (« VDV 20000 »)',
            'Sans montant lisible, donc dans aucune des deux sommes : J10 (« ? »).',
            'le total ne compte pas 40 000 € (J4, action 2)',
          ],
        },
      ],
    },
    {
      name: 'one of two texts counted by the typed total',
      workbook: workbook({
        annexe1: { 4: { cost: 'GVM 24000' }, 6: { cost: 'VDV 20000' } },
        total1: { cost: euro(582_000) },
      }),
      findings: [
        {
          cell: 'J11',
          action: null,
          message: ['SOMME donne 558 000 € (écart +24 000 €)', 'les montants lus 602 000 € (écart −20 000 €)'],
          evidence: 'le total compte aussi 24 000 € (J6, action 4), en texte, que SOMME ignore',
        },
      ],
    },
    {
      name: 'a zero missing, that the row itself gives away',
      workbook: workbook({ annexe1: { 3: { cost: euro(12_000) } }, total1: { cost: euro(602_000) } }),
      findings: [
        {
          cell: 'J11',
          action: null,
          message: 'écart +108 000 €',
          evidence:
            'Explication qui tombe juste : 120 000 € au lieu de 12 000 € (J5, action 3), ce qui équilibrerait la ligne et rendrait le total juste.',
        },
      ],
    },
    {
      name: 'a zero missing where no balance can tell',
      workbook: workbook({ annexe1: { 3: { nextYearCost: euro(12_000) } }, total1: { nextYearCost: euro(562_000) } }),
      findings: [
        {
          cell: 'O11',
          action: null,
          message: '« dépenses 2024 » en O11 (562 000 €)',
          evidence: '120 000 € au lieu de 12 000 € (O5, action 3) (un zéro manque)',
        },
      ],
    },
    {
      name: 'digits swapped in the total',
      workbook: workbook({ total1: { requested: euro(116_000) } }),
      findings: [
        {
          cell: 'K11',
          action: null,
          message: 'écart −45 000 €',
          evidence: 'deux chiffres du total lui-même sont intervertis',
        },
      ],
    },
    {
      name: 'a formula whose range is too short',
      workbook: workbook({ total1: { cost: '=SUM(J3:J9)' } }),
      findings: [
        {
          cell: 'J11',
          action: null,
          message: '« coût total » en J11 (572 000 €)',
          evidence: 'La formule du total laisse de côté 30 000 € (J10, action 8).',
        },
      ],
    },
    {
      name: 'a subtotal counted with the rows',
      workbook: workbook({ sheet1: { before: { 3: { action: 'Sous-total', cost: '=SUM(J3:J4)' } } } }),
      findings: [
        {
          cell: 'J12',
          action: null,
          message: 'écart +100 000 €',
          evidence: 'Le total compte aussi 100 000 € (J5), qui n’est à aucune action.',
        },
      ],
    },
    {
      name: 'nothing that explains it',
      workbook: workbook({ total1: { cost: euro(612_345.67) } }),
      findings: [
        {
          cell: 'J11',
          action: null,
          message: 'écart +10 345,67 €',
          evidence: 'Aucune combinaison d’au plus trois actions n’explique cet écart.',
        },
      ],
    },
    {
      name: 'an error for a total',
      workbook: workbook({ total1: { cost: '#REF!' } }),
      findings: [
        { cell: 'J11', action: null, message: 'affiche une erreur, « #REF! »', evidence: 'J11 contient l’erreur' },
      ],
    },
  ],
  silent: [
    {
      name: 'totals typed by hand, and right',
      workbook: workbook({ total1: { cost: euro(602_000), nextYearCost: euro(562_000) } }),
    },
    { name: 'no TOTAL row', workbook: workbook({ total1: null }) },
    {
      name: 'some totals left out',
      workbook: workbook({ total1: { funding: null, approved: null, nextYearFunding: null } }),
    },
  ],
  nearMisses: [
    {
      name: 'a formula that passes on the error of one of its rows',
      workbook: errorInAction(),
    },

    {
      name: 'a total rounded to the euro',
      workbook: workbook({ annexe1: { 7: { cost: 8_000.4 } }, total1: { cost: 602_000 } }),
    },
    { name: 'a total that is text', workbook: workbook({ total1: { cost: '602 000 €' } }) },
    {
      name: 'a typed total that counts an amount in text',
      workbook: workbook({ annexe1: { 4: { cost: 'GVM 24000' } }, total1: { cost: euro(602_000) } }),
    },
    {
      name: 'a total without the amount that is still to be confirmed',
      workbook: workbook({
        annexe1: { 8: { approved: '15 000 € Etat à confirmer' } },
        total1: { approved: euro(146_000) },
      }),
    },
    {
      name: 'a total with it',
      workbook: workbook({ annexe1: { 8: { approved: '15 000 € Etat à confirmer' } } }),
    },
    {
      name: 'a total of subtotals',
      workbook: workbook({
        sheet1: { before: { 3: { action: 'Sous-total', cost: '=SUM(J3:J4)' } } },
        total1: { cost: '=SUM(J5:J5,J6:J11)' },
      }),
    },
    {
      name: 'a grand total under which a note adds an amount',
      workbook: workbook({ sheet1: { below: [{ cost: 'Plus NDLS 20KE' }] } }),
    },
  ],
});
