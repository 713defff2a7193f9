import { rule } from '../../../src/rules/pilotage/pilotage-partenaires-non-organisme';
import { testRule } from '../../support/rule-tester';
import { workbook } from '../../support/workbooks';

const partners = (text: string | null) => workbook({ annexe2: { 4: { partners: text } } });

testRule(rule, {
  flagged: [
    {
      name: 'steps in the place of partners',
      workbook: partners('1. Comité de rédaction 2. Consultation groupe de réflexion'),
      findings: [
        {
          cell: 'Annexe 2!I6',
          action: 4,
          message: ['autre chose que des organismes', '« Comité de rédaction »'],
          evidence: 'Partenaires (I6)',
        },
      ],
    },
    {
      name: 'a steering committee among partners',
      workbook: partners('CAF + Copil AMI'),
      findings: [{ cell: 'Annexe 2!I6', action: 4, message: 'organismes : « Copil AMI »', evidence: 'I6' }],
    },
    {
      name: 'empty cells, in one finding',
      workbook: workbook({ annexe2: { 4: { partners: null }, 5: { partners: ' ' } } }),
      findings: [
        {
          cell: 'Annexe 2!I6',
          cells: ['Annexe 2!I6', 'Annexe 2!I7'],
          action: null,
          message: '2 actions (4 et 5) n’ont aucun partenaire',
          evidence: 'rien n’est écrit',
        },
      ],
    },
  ],
  silent: [{ name: 'no such column', workbook: workbook({ sheet2: { headings: { partners: null } } }) }],
  nearMisses: [
    { name: 'organisations that no glossary knows', workbook: partners('concessionnaires aménagement + Les Amarres') },
    { name: 'a committee that is an organisation', workbook: partners('Comité départemental de la Croix-Rouge') },
    { name: 'an organisation of that name', workbook: partners('Mission Ouvrir la Ville + bureau d’études') },
  ],
});
