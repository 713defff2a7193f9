import { rule } from '../../../src/rules/pilotage/pilotage-vocabulaire-organisme';
import { testRule } from '../../support/rule-tester';
import { workbook } from '../../support/workbooks';

testRule(rule, {
  flagged: [
    {
      name: 'an organisation written in two ways',
      workbook: workbook({
        annexe2: { 2: { partners: 'SIAO + direction départementale de l’emploi, du travail et des solidarités' } },
      }),
      findings: [
        {
          cell: 'Annexe 2!I4',
          action: null,
          message: 'L’organisme « DDETS » est écrit de 2 façons',
          evidence: ['« DDETS » : ', 'I4'],
        },
      ],
    },
    {
      name: 'an organisation written in more ways than anyone reads',
      workbook: workbook({
        annexe2: { 7: { partners: Array.from({ length: 12 }, (_, index) => `ADIL ${index + 10}`).join(' + ') } },
      }),
      findings: [
        {
          cell: 'Annexe 2!I9',
          action: null,
          message:
            'est écrit de 13 façons : « ADIL », « ADIL 10 », « ADIL 11 », « ADIL 12 », « ADIL 13 », « ADIL 14 », « ADIL 15 », « ADIL 16 » et 5 autres.',
          evidence: '« ADIL 16 » : ',
        },
      ],
    },
    {
      name: 'an acronym with a slip',
      workbook: workbook({ annexe2: { 7: { partners: 'ADIL + UNAFIO' } } }),
      findings: [
        {
          cell: 'Annexe 2!I9',
          action: 7,
          message: '« UNAFIO » (Annexe 2, I9) s’écrit « UNAFO » dans le glossaire',
          evidence: 'I9',
        },
      ],
    },
    {
      name: 'letters swapped in the acronym of a partner, that another action writes right',
      workbook: workbook({ annexe2: { 2: { partners: 'ARS + DDETS' }, 7: { partners: 'ADIL + ASR' } } }),
      findings: [
        {
          cell: 'Annexe 2!I9',
          action: 7,
          message: '« ASR » (Annexe 2, I9) n’est aucun organisme connu : « ARS »',
          evidence: 'I9',
        },
      ],
    },
    {
      name: 'letters swapped in an acronym of the field',
      workbook: workbook({ annexe2: { 7: { partners: 'ADLI' } } }),
      findings: [
        {
          cell: 'Annexe 2!I9',
          action: 7,
          message: '« ADLI » (Annexe 2, I9) n’est aucun organisme connu : « ADIL »',
          evidence: 'I9',
        },
      ],
    },
    {
      name: 'letters swapped beside an amount',
      workbook: workbook({ annexe1: { 2: { funding: 'ASR 100000' } }, annexe2: { 2: { partners: 'ARS + DDETS' } } }),
      findings: [
        {
          cell: 'Annexe 1!L4',
          action: 2,
          message: '« ASR » (Annexe 1, L4) n’est aucun organisme connu : « ARS »',
          evidence: 'L4',
        },
      ],
    },
    {
      name: 'a letter for another in the name of an association',
      workbook: workbook({ annexe2: { 2: { partners: 'Croix-Rouge + DDETS' }, 7: { partners: 'Croix-Rouje' } } }),
      findings: [
        {
          cell: 'Annexe 2!I9',
          action: 7,
          message: '« Croix-Rouje » (Annexe 2, I9) n’est aucun organisme connu : « Croix-Rouge »',
          evidence: 'I9',
        },
      ],
    },
    {
      name: 'a letter for another in a name known all over France, that the annexes write nowhere else',
      workbook: workbook({ annexe2: { 7: { partners: 'Fondation Abée Pierre' } } }),
      findings: [
        {
          cell: 'Annexe 2!I9',
          action: 7,
          message: 'n’est aucun organisme connu : « Fondation Abbé Pierre »',
          evidence: 'I9',
        },
      ],
    },
    {
      name: 'an « s » too few in one of them',
      workbook: workbook({ annexe2: { 7: { partners: 'Secour catholique' } } }),
      findings: [{ cell: 'Annexe 2!I9', action: 7, message: '« Secours catholique »', evidence: 'I9' }],
    },
    {
      name: 'a name of small letters that resembles an acronym as well',
      workbook: workbook({ annexe2: { 7: { partners: 'Emaüs' } } }),
      findings: [{ cell: 'Annexe 2!I9', action: 7, message: '« Emmaüs »', evidence: 'I9' }],
    },
    {
      name: 'a short name that three other actions write otherwise',
      workbook: workbook({
        annexe2: {
          3: { partners: 'Adapei + GVM' },
          4: { partners: 'Adapei' },
          5: { partners: 'Adapei' },
          7: { partners: 'Adape' },
        },
      }),
      findings: [
        {
          cell: 'Annexe 2!I9',
          action: 7,
          message: '« Adape » (Annexe 2, I9) n’est aucun organisme connu : « Adapei »',
          evidence: 'I9',
        },
      ],
    },
  ],
  silent: [{ name: 'a workbook without Annexe 2', workbook: workbook({ missing: ['annexe2'] }) }],
  nearMisses: [
    { name: 'other capitals', workbook: workbook({ annexe2: { 2: { partners: 'Siao + DDETS' } } }) },
    {
      name: 'what is said of an organisation',
      workbook: workbook({ annexe2: { 2: { partners: 'SIAO (pôle logement) + DDETS' } } }),
    },
    {
      name: 'an acronym of three letters that only resembles one that these annexes do not write',
      workbook: workbook({ annexe2: { 2: { partners: 'CFA + DDETS' } } }),
    },
    {
      name: 'other numbers, one and several',
      workbook: workbook({
        annexe2: { 2: { partners: 'Communes du CT2 + DDETS' }, 7: { partners: 'Commune du CT5' } },
      }),
    },
    {
      name: 'an organisation of the place',
      workbook: workbook({ annexe2: { 2: { partners: 'Association Les Amarres + CLAMAR' } } }),
    },
  ],
});
