import { rule } from '../../../src/rules/calendrier/calendrier-hors-convention';
import { testRule } from '../../support/rule-tester';
import { agreementSettings, month, workbook } from '../../support/workbooks';

testRule(rule, {
  flagged: [
    {
      name: 'a step long after the agreement',
      workbook: workbook({ annexe2: { 2: { milestones: 'Choix du cabinet en mai 2023 ; report : nov/déc 2025' } } }),
      findings: [
        {
          cell: 'Annexe 2!G4',
          action: 2,
          message: 'sort de la convention (2023-2024) : « report : nov/déc 2025 »',
          evidence: ['Étape (G4)', 'La convention va de 2023 au 31 décembre 2024.'],
        },
      ],
    },
    {
      name: 'a start before the agreement, one after it, in either annexe',
      workbook: workbook({ annexe1: { 3: { calendar: month(2013, 6) } }, annexe2: { 4: { start: 'sept-26' } } }),
      findings: [
        { cell: 'M5', action: 3, message: 'sort de la convention', evidence: 'Annexe 1, M5' },
        { cell: 'Annexe 2!F6', action: 4, message: '« sept-26 »', evidence: 'Annexe 2, F6' },
      ],
    },
    {
      name: 'an agreement that ends within its last year',
      workbook: workbook({ annexe2: { 4: { start: 'oct-24' } } }),
      settings: { ...agreementSettings, endDate: '2024-06-30' },
      findings: [{ cell: 'Annexe 2!F6', action: 4, message: '« oct-24 »', evidence: 'au 30 juin 2024' }],
    },
  ],
  silent: [
    {
      name: 'the settings of another agreement and other years',
      workbook: workbook({ sheet1: { title: 'PAYS DE BRAY' }, sheet2: { title: 'PAYS DE BRAY' } }),
      settings: { ...agreementSettings, endDate: '2022-12-31' },
    },
  ],
  nearMisses: [
    {
      name: 'the report on the last year, due the year after',
      workbook: workbook({ annexe2: { 8: { milestones: 'Rapport remis en mars 2025' } } }),
    },
    {
      name: 'the years of a plan',
      workbook: workbook({
        annexe2: { 2: { milestones: 'Prise en compte dans le PLH 2023-2028', start: 'PLH 2023-2028' } },
      }),
    },
    { name: 'the whole agreement', workbook: workbook({ annexe1: { 2: { calendar: '2023-2024' } } }) },
    {
      name: 'a step that recalls the past',
      workbook: workbook({ annexe2: { 2: { milestones: 'Suite de la convention 2021' } } }),
    },
  ],
});
