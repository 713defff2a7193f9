import { rule } from '../../../src/rules/indicateur/indicateur-cible-coherente';
import { testRule } from '../../support/rule-tester';
import { type Cells1, workbook } from '../../support/workbooks';

const action = (cells: Cells1) => workbook({ annexe1: { 3: cells } });

testRule(rule, {
  flagged: [
    {
      name: 'another number',
      workbook: action({ indicators: '30 ménages relogés par an' }),
      findings: [
        {
          cell: 'H5',
          cells: ['H5', 'F5'],
          action: 3,
          message: ['n’ont pas la même cible', '« 40 ménages relogés par an » et « 30 ménages relogés par an »'],
          evidence: ['Objectif (Annexe 1, F5)', 'Indicateurs (Annexe 1, H5)'],
        },
      ],
    },
    {
      name: 'another number in Annexe 2',
      workbook: workbook({ annexe2: { 3: { indicators: '400 ménages relogés par an' } } }),
      findings: [
        {
          cell: 'Annexe 2!E5',
          cells: ['Annexe 2!E5', 'Annexe 2!D5'],
          action: 3,
          message: '400 ménages',
          evidence: 'Annexe 2, D5',
        },
      ],
    },
    {
      name: 'an indicator that counts something else',
      workbook: action({ objective: '1100 places supplémentaires', indicators: 'Nombre de logements captés' }),
      findings: [
        {
          cell: 'H5',
          cells: ['H5', 'F5'],
          action: 3,
          message: 'compte des places, et son indicateur mesure des logements.',
          evidence: 'F5',
        },
      ],
    },
    {
      name: 'a target under where it starts from',
      workbook: action({ indicators: '40 ménages relogés en 2023 et 45 en 2024 (référence : 60 en 2022)' }),
      findings: [
        { cell: 'H5', action: 3, message: ['« 45 en 2024 », est sous sa valeur de référence, 60.'], evidence: 'H5' },
      ],
    },
    {
      name: 'a share for what is counted',
      workbook: action({ indicators: 'Nombre de ménages relogés : 30 % en 2023 et 40 % en 2024' }),
      findings: [
        { cell: 'H5', action: 3, message: 'compte un nombre, et sa cible est un pourcentage', evidence: 'H5' },
      ],
    },
  ],
  silent: [{ name: 'words without numbers', workbook: action({ objective: 'Reloger', indicators: 'Relogements' }) }],
  nearMisses: [
    { name: 'the same thing measured', workbook: action({ indicators: 'Nombre de ménages relogés' }) },
    { name: 'several things measured', workbook: action({ indicators: 'Nombre de logements, nombre de ménages' }) },
    { name: 'another year', workbook: action({ objective: '40 ménages en 2023', indicators: '60 ménages en 2024' }) },
    { name: 'within the range', workbook: action({ objective: '30 à 50 ménages par an' }) },
    { name: 'several targets', workbook: action({ indicators: '30 ménages en 2023, 40 en 2024' }) },
    {
      name: 'a target above where it starts from',
      workbook: action({ indicators: '40 ménages relogés en 2023 (référence : 12 en 2022)' }),
    },
    {
      name: 'what is to become smaller',
      workbook: action({ objective: 'Réduire', indicators: '40 ménages à la rue en 2023 (référence : 60 en 2022)' }),
    },
    {
      name: 'a baseline of another kind',
      workbook: action({ indicators: '40 ménages relogés en 2023 (référence : 60 % en 2022)' }),
    },
    {
      name: 'a number and its share',
      workbook: action({ indicators: 'Nombre de ménages : 40 par an, dont 60 % de femmes' }),
    },
    { name: 'a growth', workbook: action({ indicators: 'Nombre de ménages relogés : + 30 % en 2023' }) },
    { name: 'a rate', workbook: action({ indicators: 'Taux de maintien, nombre de ménages : 30 %' }) },
  ],
});
