import { rule } from '../../../src/rules/inter/inter-calendrier';
import { testRule } from '../../support/rule-tester';
import { type Cell, month, workbook } from '../../support/workbooks';

const calendars = (calendar: Cell, start: Cell) =>
  workbook({ annexe1: { 4: { calendar } }, annexe2: { 4: { start } } });

testRule(rule, {
  flagged: [
    {
      name: 'another month',
      workbook: calendars(month(2023, 6), month(2023, 5)),
      findings: [
        {
          cell: 'M6',
          cells: ['M6', 'Annexe 2!F6'],
          action: 4,
          message: 'commence en juin 2023 selon l’Annexe 1, et en mai 2023 selon l’Annexe 2.',
          evidence: ['Annexe 1 (M6)', 'Annexe 2 (F6)'],
        },
      ],
    },
    {
      name: 'another year',
      workbook: calendars('2023', 'T1 2024'),
      findings: [{ cell: 'M6', cells: ['M6', 'Annexe 2!F6'], action: 4, message: '2023 selon', evidence: 'T1 2024' }],
    },
    {
      name: 'empty calendars, in one finding',
      workbook: workbook({ annexe1: { 2: { calendar: null }, 3: { calendar: '' }, 7: { calendar: null } } }),
      findings: [
        {
          cell: 'M4',
          cells: ['M4', 'M5', 'M9'],
          action: null,
          message: 'est vide pour 3 actions (2, 3 et 7)',
          evidence: 'Annexe 1 (M4) : vide.',
        },
      ],
    },
    {
      name: 'a range that begins in another season',
      workbook: calendars('De janvier à décembre 2023', month(2023, 10)),
      findings: [
        {
          cell: 'M6',
          cells: ['M6', 'Annexe 2!F6'],
          action: 4,
          message: 'commence en janvier 2023 selon',
          evidence: 'M6',
        },
      ],
    },
    {
      name: 'a calendar that is still to be said',
      workbook: calendars('À définir', 'mai-23'),
      findings: [{ cell: 'M6', action: 4, message: 'n’est pas dit dans l’Annexe 1 (« À définir »)', evidence: 'F6' }],
    },
    {
      name: 'half a year, in its own words',
      workbook: calendars('2e semestre 2023', month(2023, 3)),
      findings: [
        {
          cell: 'M6',
          cells: ['M6', 'Annexe 2!F6'],
          action: 4,
          message: 'au 2e semestre 2023 selon l’Annexe 1, et en mars 2023',
          evidence: 'F6',
        },
      ],
    },
  ],
  silent: [
    { name: 'no calendar in either', workbook: calendars(null, null) },
    { name: 'no such column', workbook: workbook({ sheet1: { headings: { calendar: null } } }) },
  ],
  nearMisses: [
    { name: 'a year, and a month of it', workbook: calendars('2023', 'oct-23') },
    { name: 'when it must be over, and when it begins', workbook: calendars('fin 2023', 'mai-23') },
    { name: 'words without a date', workbook: calendars('Marché à passer', 'mai-23') },
    { name: 'a quarter, and its first month', workbook: calendars('T2 2023', month(2023, 4)) },
    { name: 'from one month to another', workbook: calendars('mars à décembre 2023', 'mars 2023') },
    { name: 'the end of half a year', workbook: calendars('2e semestre 2023', month(2023, 11)) },
    { name: 'a range, and the month after it begins', workbook: calendars('mars à décembre 2023', 'avril 2023') },
  ],
});
