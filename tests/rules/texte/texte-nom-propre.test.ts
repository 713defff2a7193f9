import { rule } from '../../../src/rules/texte/texte-nom-propre';
import { testRule } from '../../support/rule-tester';
import { workbook } from '../../support/workbooks';

const withEffect = (expectedEffect: string) => workbook({ annexe1: { 4: { expectedEffect } } });

testRule(rule, {
  flagged: [
    {
      name: 'a name with a slip',
      workbook: withEffect('Les communes de Valmnot'),
      findings: [
        {
          cell: 'G6',
          action: 4,
          message: '« Valmnot » (Annexe 1, G6) ressemble à « Valmont »',
          evidence: 'de Valmnot',
        },
      ],
    },
    {
      name: 'a word amid a set phrase',
      workbook: withEffect('Préparer la Nuiut de la solidarité'),
      findings: [{ cell: 'G6', action: 4, message: '« Nuit de la solidarité »', evidence: 'Nuiut' }],
    },
  ],
  silent: [{ name: 'a workbook without Annexe 2', workbook: workbook({ missing: ['annexe2'] }) }],
  nearMisses: [
    { name: 'a name that no glossary has', workbook: withEffect('Les communes de Kerbrouztac') },
    { name: 'the name itself', workbook: withEffect('Les communes de Valmont') },
  ],
});
