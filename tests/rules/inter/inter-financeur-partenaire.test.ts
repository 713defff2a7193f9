import { rule } from '../../../src/rules/inter/inter-financeur-partenaire';
import { testRule } from '../../support/rule-tester';
import { workbook } from '../../support/workbooks';

const shares = (funding: string, partners: string) =>
  workbook({ annexe1: { 3: { funding, nextYearFunding: null } }, annexe2: { 3: { partners } } });

testRule(rule, {
  flagged: [
    {
      name: 'a funder in neither list, both years',
      workbook: workbook({ annexe2: { 3: { partners: 'GVM + CD' } } }),
      findings: [
        {
          cell: 'Annexe 2!I5',
          cells: ['Annexe 2!I5', 'L5', 'P5'],
          action: 3,
          message: 'est financée par « CAF », qui ne figure ni parmi les pilotes ni parmi les partenaires.',
          evidence: ['« financements » (L5)', '« cofinancements 2024 » (P5)', 'Partenaires (Annexe 2, I5)'],
        },
      ],
    },
    {
      name: 'two funders',
      workbook: shares('FAP 10 000 € + CAF 20 000 €', 'GVM'),
      findings: [
        {
          cell: 'Annexe 2!I5',
          cells: ['Annexe 2!I5', 'L5'],
          action: 3,
          message: '« FAP » et « CAF », qui ne figurent ni',
          evidence: 'Partenaires (Annexe 2, I5) : « GVM ».',
        },
      ],
    },
    {
      name: 'a funder that the glossary does not know, and another action has among its partners',
      workbook: workbook({
        annexe1: { 3: { funding: 'MSA 10 000 €', nextYearFunding: null } },
        annexe2: { 2: { partners: 'MSA + GVM' }, 3: { partners: 'GVM' } },
      }),
      findings: [
        { cell: 'Annexe 2!I5', cells: ['Annexe 2!I5', 'L5'], action: 3, message: 'par « MSA »', evidence: 'I5' },
      ],
    },
    {
      name: 'all the partners of one kind',
      workbook: shares('CAF 20 000 €', 'Tous les partenaires associatifs'),
      findings: [
        {
          cell: 'Annexe 2!I5',
          cells: ['Annexe 2!I5', 'L5'],
          action: 3,
          message: 'financée par « CAF »',
          evidence: 'Partenaires (Annexe 2, I5)',
        },
      ],
    },
  ],
  silent: [{ name: 'no partners’ column', workbook: workbook({ sheet2: { headings: { partners: null } } }) }],
  nearMisses: [
    { name: 'a programme of the State, paid by one of its services', workbook: shares('BOP 177 50 000 €', 'GVM') },
    { name: 'an expense in the place of a funder', workbook: shares('Poste de coordo 10000', 'GVM') },
    { name: 'a funder written otherwise', workbook: shares('caisse d’allocations familiales 10 000 €', 'GVM + CAF') },
    { name: 'a funder that pilots the action', workbook: shares('DDETS 10 000 €', 'GVM') },
    { name: 'a list that is not finished, which is told of already', workbook: shares('FAP 10 000 €', 'GVM +') },
    {
      name: 'a funder by its initials, which the list has in full',
      workbook: workbook({
        annexe1: { 3: { funding: 'MAV 10 000 €', nextYearFunding: null } },
        annexe2: { 2: { partners: 'MAV + GVM' }, 3: { partners: 'Maison des associations de Valmont' } },
      }),
    },
    { name: 'every partner at once', workbook: shares('FAP 10 000 € + CAF 20 000 €', 'Tous les partenaires du plan') },
    { name: 'all of them', workbook: shares('CAF 20 000 €', 'L’ensemble des partenaires') },
    { name: 'dots in an acronym', workbook: shares('FAP 10 000 €', 'F.A.P. + GVM') },
    { name: 'a funder of nothing', workbook: shares('CAF 0 €', 'GVM') },
  ],
});
