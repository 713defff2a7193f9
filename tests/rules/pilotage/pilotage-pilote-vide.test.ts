import { rule } from '../../../src/rules/pilotage/pilotage-pilote-vide';
import { testRule } from '../../support/rule-tester';
import { workbook } from '../../support/workbooks';

const withPilot = (pilots: string | null) => workbook({ annexe2: { 4: { pilots } } });

testRule(rule, {
  flagged: [
    {
      name: 'an empty cell',
      workbook: withPilot(null),
      findings: [
        {
          cell: 'Annexe 2!H6',
          action: 4,
          message: 'L’action 4 « Observatoire du sans-abrisme » n’a pas de pilote : la cellule H6 est vide.',
          evidence: 'rien n’est écrit',
        },
      ],
    },
    {
      name: 'a question mark',
      workbook: withPilot('?'),
      findings: [
        { cell: 'Annexe 2!H6', action: 4, message: 'H6 contient « ? », qui ne désigne personne', evidence: '« ? »' },
      ],
    },
    {
      name: 'nobody yet',
      workbook: withPilot('à désigner'),
      findings: [{ cell: 'Annexe 2!H6', action: 4, message: '« à désigner »', evidence: 'aucun organisme reconnu' }],
    },
    {
      name: 'nobody yet, with a reason',
      workbook: withPilot('En cours de recrutement'),
      findings: [{ cell: 'Annexe 2!H6', action: 4, message: '« En cours de recrutement »', evidence: 'Pilote (H6)' }],
    },
  ],
  silent: [
    { name: 'no column of pilots', workbook: workbook({ sheet2: { headings: { pilots: null } } }) },
    { name: 'a workbook without Annexe 2', workbook: workbook({ missing: ['annexe2'] }) },
    { name: 'a blank row between the actions', workbook: workbook({ sheet2: { before: { 3: {} } } }) },
  ],
  nearMisses: [
    { name: 'an organisation that no glossary knows', workbook: withPilot('Association Les Amarres') },
    { name: 'a post instead of an organisation', workbook: withPilot('Coordinateur') },
    { name: 'two pilots, of whom one in doubt', workbook: withPilot('GVM + ?') },
    { name: 'an organisation to be confirmed', workbook: withPilot('DDETS (à confirmer)') },
  ],
});
