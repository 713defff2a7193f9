import { rule } from '../../../src/rules/convention/convention-categorie-eligible';
import { testRule } from '../../support/rule-tester';
import { type Cells1, workbook } from '../../support/workbooks';

const category = (text: string, cells: Cells1 = {}) => workbook({ annexe1: { 2: { ...cells, category: text } } });

testRule(rule, {
  flagged: [
    {
      name: 'a category that the agreement does not have',
      workbook: category('7. Investissement immobilier'),
      findings: [
        {
          cell: 'D4',
          action: 2,
          message: 'n’est pas l’une des six de la convention : « 7. Investissement immobilier ».',
          evidence: ['Catégorie (D4)', '6. Communication'],
        },
      ],
    },
    {
      name: 'the number of another category',
      workbook: category('3. Ingénierie de projet'),
      findings: [{ cell: 'D4', action: 2, message: 'au lieu de « 2. Ingénierie de projet »', evidence: 'D4' }],
    },
    {
      name: 'the expenditure of another category',
      workbook: category('1. Coordination / animation', {
        action: 'Échanges entre territoires',
        description: 'Organisation d’une journée régionale',
      }),
      findings: [
        {
          cell: 'D4',
          action: 2,
          severity: 'information',
          message: 'ressemblent à celles de la catégorie « 6. Communication »',
          evidence: ['Description (E4)', '« Communication » couvre'],
        },
      ],
    },
  ],
  silent: [
    { name: 'no such column', workbook: workbook({ sheet1: { headings: { category: null } } }) },
    { name: 'an empty cell, which is told of elsewhere', workbook: workbook({ annexe1: { 2: { category: null } } }) },
  ],
  nearMisses: [
    { name: 'other capitals and signs', workbook: category('2 - INGENIERIE DE PROJETS') },
    { name: 'without its number', workbook: category('Ingénierie') },
    { name: 'its number alone', workbook: category('2') },
    { name: 'a slip of the pen', workbook: category('2. Ingénirie de projet') },
    { name: 'other words for it', workbook: category('Études') },
    {
      name: 'a film is a means of communication, whatever it is about',
      workbook: category('6. Communication', {
        action: 'Film',
        description: 'Réaliser un film sur le relogement et l’accompagnement des ménages',
      }),
    },
    {
      name: 'words of two categories, of which its own',
      workbook: category('5. Suivi et évaluation', { description: 'Évaluer les formations et les études' }),
    },
  ],
});
