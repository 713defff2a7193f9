import { rule } from '../../../src/rules/cofinancement/cofinancement-double-compte';
import { testRule } from '../../support/rule-tester';
import { workbook } from '../../support/workbooks';

testRule(rule, {
  flagged: [
    {
      name: 'the coordinator’s post as the resource of another action, both years',
      workbook: workbook({
        annexe1: { 8: { funding: 'Poste de coordo 15000', nextYearFunding: 'Poste de coordo 15000' } },
      }),
      findings: [
        {
          cell: 'L10',
          cells: ['L10', 'P10'],
          action: 8,
          message:
            'L’action 8 « Suivi et évaluation de la démarche » compte « Poste de coordo » parmi ses cofinancements, un poste que l’action 1 « Recrutement d’un coordinateur » paie déjà.',
          evidence: ['L10 : « Poste de coordo » 15 000 €.', 'P10', 'coût du poste en J3, 60 000 €'],
        },
      ],
    },
    {
      name: 'another post shared by two actions',
      workbook: workbook({
        annexe1: {
          7: { funding: 'Poste chargé de mission 4000' },
          8: { funding: 'GVM 11 000 + poste chargé de mission 4000' },
        },
      }),
      findings: [
        {
          cell: 'L9',
          cells: ['L9', 'L10'],
          action: null,
          message: 'sert de cofinancement à plusieurs actions (7 et 8)',
          evidence: ['L9 : « Poste chargé de mission » 4 000 €.', 'L10'],
        },
      ],
    },
    {
      name: 'the State twice',
      workbook: workbook({ annexe1: { 3: { funding: 'DDETS 30 000 € + CAF 20 000 €' } } }),
      findings: [
        {
          severity: 'information',
          cell: 'L5',
          cells: ['L5', 'Q5'],
          action: 3,
          message: 'reçoit deux fois de l’État : 50 000 € validés sur l’AMI et 30 000 € parmi ses cofinancements',
          evidence: ['Q5 : « Etat » 50 000 €.', 'L5 : « DDETS » 30 000 €.'],
        },
      ],
    },
    {
      name: 'the programme’s own money beside the AMI',
      workbook: workbook({ annexe1: { 8: { funding: 'BOP 177 15 000 €' } } }),
      findings: [
        {
          severity: 'information',
          cell: 'L10',
          cells: ['L10', 'Q10'],
          action: 8,
          message: 'deux fois de l’État',
          evidence: '« BOP 177 » 15 000 €',
        },
      ],
    },
    {
      name: 'the State twice in two actions, said once',
      workbook: workbook({
        annexe1: { 3: { funding: 'DDETS 30 000 € + CAF 20 000 €' }, 8: { funding: 'BOP 177 15 000 €' } },
      }),
      findings: [
        {
          severity: 'information',
          cell: 'L5',
          cells: ['L5', 'Q5', 'L10', 'Q10'],
          action: null,
          message: '2 actions (3 et 8) reçoivent deux fois de l’État',
          evidence: ['L5 : « DDETS » 30 000 €.', 'L10 : « BOP 177 » 15 000 €.'],
        },
      ],
    },
  ],
  silent: [
    {
      name: 'the same funder for several actions',
      workbook: workbook({ annexe1: { 2: { funding: 'CAF 20 000 €' }, 8: { funding: 'CAF 15 000 €' } } }),
    },
    {
      name: 'the State’s money for an action without AMI',
      workbook: workbook({ annexe1: { 5: { funding: 'Etat 300 000 €' } } }),
    },
  ],
  nearMisses: [
    {
      name: 'an agency of the State with money of its own',
      workbook: workbook({ annexe1: { 3: { funding: 'ARS 30 000 € + CAF 20 000 €' } } }),
    },
    {
      name: 'an approval for another beneficiary',
      workbook: workbook({ annexe1: { 2: { funding: 'DDETS 20 000 €' } } }),
    },
    {
      name: 'the coordinator’s post as a resource of its own action',
      workbook: workbook({ annexe1: { 1: { funding: 'Poste de coordinateur GVM 30 000 €' } } }),
    },
    {
      name: 'two posts of different amounts',
      workbook: workbook({
        annexe1: { 7: { funding: 'Poste chargé de mission 4000' }, 8: { funding: 'Poste chargé de mission 15000' } },
      }),
    },
    {
      name: 'a coordinator’s post that no action pays',
      workbook: workbook({
        annexe1: {
          1: { action: 'Comités de pilotage', description: 'Réunir les comités' },
          8: { funding: 'Poste de coordo 15000' },
        },
      }),
    },
    {
      name: 'the State’s approval without amount',
      workbook: workbook({ annexe1: { 8: { approved: '0 € Etat', funding: 'BOP 177 15 000 €' } } }),
    },
  ],
});
