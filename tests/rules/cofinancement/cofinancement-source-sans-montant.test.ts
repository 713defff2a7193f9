import { rule } from '../../../src/rules/cofinancement/cofinancement-source-sans-montant';
import { testRule } from '../../support/rule-tester';
import { workbook } from '../../support/workbooks';

testRule(rule, {
  flagged: [
    {
      name: 'a funder without amount',
      workbook: workbook({ annexe1: { 6: { funding: 'VDV' } } }),
      findings: [
        {
          cell: 'L8',
          action: 6,
          message:
            'Dans la colonne des financements, l’action 6 « Formation des intervenants sociaux » cite « VDV » sans montant.',
          evidence: 'L8 contient « VDV ».',
        },
      ],
    },
    {
      name: 'a funder without amount beside one that has it',
      workbook: workbook({ annexe1: { 3: { funding: 'CD 30 000 € + CAF' } } }),
      findings: [
        {
          cell: 'L5',
          action: 3,
          message: 'cite « CAF » sans montant',
          evidence: 'Montants lus dans la cellule : 30 000 €.',
        },
      ],
    },
    {
      name: 'a doubt in the place of an amount, the second year',
      workbook: workbook({ annexe1: { 5: { nextYearFunding: 'BOP 177 ?' } } }),
      findings: [
        {
          cell: 'P7',
          action: 5,
          message: ['des cofinancements 2024', '« BOP 177 »'],
          evidence: 'P7 contient « BOP 177 ? ».',
        },
      ],
    },
    {
      name: 'a reference to another cell',
      workbook: workbook({ annexe1: { 5: { nextYearFunding: 'idem' } } }),
      findings: [{ cell: 'P7', action: 5, message: 'renvoie à une autre cellule (« idem »)', evidence: 'P7' }],
    },
    {
      name: 'words that give neither funder nor amount',
      workbook: workbook({ annexe1: { 5: { funding: 'à définir avec les partenaires' } } }),
      findings: [
        {
          cell: 'L7',
          action: 5,
          message: 'ne donne aucun montant : « à définir avec les partenaires »',
          evidence: 'L7',
        },
      ],
    },
  ],
  silent: [
    {
      name: 'amounts with sources in either order',
      workbook: workbook({ annexe1: { 3: { funding: '30 000 € CD, CAF : 20 000 €' } } }),
    },
    { name: 'empty cells', workbook: workbook({ annexe1: { 3: { funding: null, nextYearFunding: '-' } } }) },
  ],
  nearMisses: [
    {
      name: 'nothing, said in words',
      workbook: workbook({ annexe1: { 3: { funding: 'Sans objet', nextYearFunding: 'néant' } } }),
    },
    {
      name: 'an amount without funder, reported elsewhere',
      workbook: workbook({ annexe1: { 3: { funding: 50_000 } } }),
    },
    {
      name: 'what the amount is for',
      workbook: workbook({ annexe1: { 3: { funding: 'CD 50 000 € (fonctionnement)' } } }),
    },
    { name: 'a programme with its number', workbook: workbook({ annexe1: { 5: { funding: 'BOP 177 : 300 000 €' } } }) },
  ],
});
