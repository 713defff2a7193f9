import { rule } from '../../../src/rules/pilotage/pilotage-vocabulaire-organisme';
import { testRule } from '../../support/rule-tester';
import { workbook } from '../../support/workbooks';

testRule(rule, {
  flagged: [
    {
      name: 'an organisation written in two ways',
      workbook: workbook({
        annexe2: { 2: { partners: 'SIAO + direction départementale de l’emploi, du travail et des solidarités' } },
      }),
      findings: [
        {
          cell: 'Annexe 2!I4',
          action: null,
          message: 'L’organisme « DDETS » est écrit de 2 façons',
          evidence: ['« DDETS » : ', 'I4'],
        },
      ],
    },
    {
      name: 'an acronym with a slip',
      workbook: workbook({ annexe2: { 7: { partners: 'ADIL + UNAFIO' } } }),
      findings: [
        {
          cell: 'Annexe 2!I9',
          action: 7,
          message: '« UNAFIO » (Annexe 2, I9) s’écrit « UNAFO » dans le glossaire',
          evidence: 'I9',
        },
      ],
    },
  ],
  silent: [{ name: 'a workbook without Annexe 2', workbook: workbook({ missing: ['annexe2'] }) }],
  nearMisses: [
    { name: 'other capitals', workbook: workbook({ annexe2: { 2: { partners: 'Siao + DDETS' } } }) },
    {
      name: 'what is said of an organisation',
      workbook: workbook({ annexe2: { 2: { partners: 'SIAO (pôle logement) + DDETS' } } }),
    },
    {
      name: 'an organisation of the place',
      workbook: workbook({ annexe2: { 2: { partners: 'Association Les Amarres + CLAMAR' } } }),
    },
  ],
});
