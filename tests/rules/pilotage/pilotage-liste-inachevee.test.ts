import { rule } from '../../../src/rules/pilotage/pilotage-liste-inachevee';
import { testRule } from '../../support/rule-tester';
import { workbook } from '../../support/workbooks';

const withPartners = (partners: string) => workbook({ annexe2: { 4: { partners } } });

testRule(rule, {
  flagged: [
    {
      name: 'a list that ends in « + »',
      workbook: withPartners('SIAO + DDETS + ARS +'),
      findings: [
        {
          cell: 'Annexe 2!I6',
          action: 4,
          message:
            'La liste des partenaires de l’action 4 « Observatoire du sans-abrisme » n’est pas achevée : elle se termine par « + ».',
          evidence: 'I6 contient « SIAO + DDETS + ARS + »',
        },
      ],
    },
    {
      name: 'a list with a question mark',
      workbook: withPartners('SIAO + CAF + ?'),
      findings: [{ cell: 'Annexe 2!I6', action: 4, message: 'elle contient « ? »', evidence: '« SIAO + CAF + ? »' }],
    },
    {
      name: 'a list that goes on',
      workbook: withPartners('SIAO, CAF, bailleurs, etc.'),
      findings: [{ cell: 'Annexe 2!I6', action: 4, message: 'elle se termine par « etc. »', evidence: 'etc.' }],
    },
    {
      name: 'pilots to be completed',
      workbook: workbook({ annexe2: { 4: { pilots: 'GVM + DDETS…' } } }),
      findings: [
        {
          cell: 'Annexe 2!H6',
          action: 4,
          message: ['La liste des pilotes', 'elle se termine par « … »'],
          evidence: '« GVM + DDETS… »',
        },
      ],
    },
    {
      name: 'both lists of one action',
      workbook: workbook({ annexe2: { 4: { pilots: 'GVM + ?', partners: 'CAF +' } } }),
      findings: [
        { cell: 'Annexe 2!H6', action: 4, message: 'des pilotes', evidence: 'H6' },
        { cell: 'Annexe 2!I6', action: 4, message: 'des partenaires', evidence: 'I6' },
      ],
    },
    {
      name: 'words for a doubt',
      workbook: withPartners('SIAO, CAF, associations (à définir selon les sites)'),
      findings: [{ cell: 'Annexe 2!I6', action: 4, message: 'quelqu’un y reste à préciser', evidence: 'I6' }],
    },
  ],
  silent: [
    { name: 'an empty list of partners', workbook: workbook({ annexe2: { 4: { partners: null } } }) },
    { name: 'a workbook without Annexe 2', workbook: workbook({ missing: ['annexe2'] }) },
    { name: 'a list without signs', workbook: withPartners('SIAO et CAF') },
  ],
  nearMisses: [
    {
      name: 'pilots that are nobody, which another rule reports',
      workbook: workbook({ annexe2: { 4: { pilots: '?' } } }),
    },
    { name: 'a list within parentheses', workbook: withPartners('GVM (habitat + social) + CAF (service logement)') },
    { name: 'a list on several lines', workbook: withPartners('SIAO\nCAF\nARS') },
    { name: 'a list with a final full stop', workbook: withPartners('SIAO, CAF, ARS.') },
  ],
});
