import { rule } from '../../../src/rules/indicateur/indicateur-cout-unitaire';
import { testRule } from '../../support/rule-tester';
import { type Cells1, euro, workbook } from '../../support/workbooks';

const action = (cells: Cells1) => workbook({ annexe1: { 5: cells } });

testRule(rule, {
  flagged: [
    {
      name: 'twice the money for a third more',
      workbook: action({
        indicators: '15 logements par an en 2023, 20 en 2024',
        cost: euro(112_500),
        nextYearCost: euro(225_000),
      }),
      findings: [
        {
          cell: 'H7',
          cells: ['H7', 'J7', 'O7'],
          action: 5,
          message: 'passe de 7 500 € en 2023 à 11 250 € en 2024, soit 50 % d’écart.',
          evidence: ['2023 : 112 500 € (J7)', '2024 : 225 000 € (O7)'],
        },
      ],
    },
    {
      name: 'an amount that is not the flat rate of its scheme',
      workbook: action({ objective: '50 places ouvertes', indicators: null, nextYearFunding: '238500 PF BOP 177' }),
      findings: [
        {
          cell: 'P7',
          cells: ['P7', 'F7'],
          action: 5,
          message: ['revient à 4 770 € par place', 'forfait est de 6 570 €'],
          evidence: ['50 × 6 570 € par place = 328 500 €.', 'Cible (F7)'],
        },
      ],
    },
  ],
  silent: [
    {
      name: 'a target for one year',
      workbook: action({ indicators: '15 logements en 2023', nextYearCost: euro(900_000) }),
    },
  ],
  nearMisses: [
    {
      name: 'money that follows the target',
      workbook: action({
        indicators: '15 logements en 2023, 20 en 2024',
        cost: euro(112_500),
        nextYearCost: euro(150_000),
      }),
    },
    {
      name: 'a small change',
      workbook: action({
        indicators: '15 logements en 2023, 20 en 2024',
        cost: euro(112_500),
        nextYearCost: euro(170_000),
      }),
    },
    {
      name: 'the flat rates of two schemes',
      workbook: action({
        objective: 'Création de 2 pensions de famille (50 places) et de 200 places de RHJ',
        nextYearFunding: '328500 PF BOP 177 + 61000 AGLS BOP 177',
      }),
    },
    {
      name: 'a range',
      workbook: action({ indicators: '15 à 20 logements en 2023, 20 en 2024', nextYearCost: euro(900_000) }),
    },
  ],
});
