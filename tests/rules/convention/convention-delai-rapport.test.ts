import { rule } from '../../../src/rules/convention/convention-delai-rapport';
import { testRule } from '../../support/rule-tester';
import { agreementSettings, workbook } from '../../support/workbooks';

testRule(rule, {
  flagged: [
    {
      name: 'from the first day of alert on',
      workbook: workbook(),
      today: '2024-01-01',
      findings: [
        { cell: 'A1', action: null, message: 'il reste 90 jours', evidence: 'Rappel 1 sur 3 avant l’échéance.' },
      ],
    },
    {
      name: 'two months ahead',
      workbook: workbook(),
      today: '2024-01-31',
      findings: [
        {
          cell: 'A1',
          action: null,
          severity: 'avertissement',
          message:
            'Le rapport d’exécution 2023, délibéré, est attendu par le préfet le 31 mars 2024 au plus tard : il reste 60 jours.',
          evidence: 'Aucun conseil connu d’ici là',
        },
      ],
    },
    {
      name: 'two weeks ahead, with a sitting of the council before',
      workbook: workbook(),
      settings: { ...agreementSettings, councilDates: ['2025-03-27', '2025-06-12'] },
      today: '2025-03-17',
      findings: [
        {
          cell: 'A1',
          action: null,
          message: ['rapport d’exécution 2024', 'il reste 14 jours'],
          evidence: 'Conseils avant cette date : 27 mars 2025.',
        },
      ],
    },
    {
      name: 'another deadline, on the very day, in another agreement',
      workbook: workbook({ sheet1: { title: null }, sheet2: { title: null } }),
      settings: { ...agreementSettings, reportDeadline: '04-30' },
      today: '2024-04-30',
      findings: [
        { cell: 'A1', action: null, message: 'c’est aujourd’hui', evidence: 'Date du contrôle : 30 avril 2024.' },
      ],
    },
  ],
  silent: [
    { name: 'the year of the action', workbook: workbook(), today: '2023-11-24' },
    { name: 'years later', workbook: workbook(), today: '2030-03-01' },
  ],
  nearMisses: [
    { name: 'the day after', workbook: workbook(), today: '2024-04-01' },
    { name: 'before the first alert', workbook: workbook(), today: '2023-12-31' },
    { name: 'before the agreement', workbook: workbook(), today: '2023-03-15' },
  ],
});
