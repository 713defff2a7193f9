import { rule } from '../../../src/rules/suivi/suivi-cofinancement-obtenu';
import { testRule } from '../../support/rule-tester';
import { monitored } from '../../support/monitored';
import { workbook } from '../../support/workbooks';

const row = (typed: Record<string, number | string | null>) =>
  monitored({
    3: { action: 'Équipe', plannedFunding: 50_000, status: 'Terminée', 'funding:autres': 20_000, ...typed },
  });

testRule(rule, {
  flagged: [
    {
      name: 'an action that ended with less than planned',
      workbook: row({}),
      findings: [
        {
          cell: 'Suivi d’exécution 2023!X8',
          cells: ['Suivi d’exécution 2023!O8', 'Suivi d’exécution 2023!X8'],
          action: 3,
          message: '20 000 € de cofinancements obtenus sur 50 000 € prévus',
          evidence: ['Cofinancements prévus (O8) : 50 000 €', 'Obtenu, autres (X8) : 20 000 €', 'Terminée'],
        },
      ],
    },
  ],
  silent: [
    { name: 'no monitoring sheet', workbook: workbook() },
    { name: 'no co-funding typed', workbook: row({ 'funding:autres': null }) },
  ],
  nearMisses: [
    { name: 'an action that runs', workbook: row({ status: 'En cours' }) },
    { name: 'a gap that is explained', workbook: row({ gapCause: 'Cofinancement non obtenu' }) },
    { name: 'the rest paid by the collectivity itself', workbook: row({ ownSpent: 30_000 }) },
    { name: 'an action that cost less, co-funded in proportion', workbook: row({ cost: 120_000, spent: 48_000 }) },
    { name: 'all that was planned', workbook: row({ 'funding:autres': 50_000 }) },
  ],
});
