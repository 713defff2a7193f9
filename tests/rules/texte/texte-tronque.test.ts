import { rule } from '../../../src/rules/texte/texte-tronque';
import { testRule } from '../../support/rule-tester';
import { workbook } from '../../support/workbooks';

testRule(rule, {
  flagged: [
    {
      name: 'a text that ends on an elision',
      workbook: workbook({ annexe1: { 4: { expectedEffect: 'Mettre en réseau les communes et les services de l’' } } }),
      findings: [{ cell: 'Annexe 1!G6', action: 4, message: 'le texte semble coupé', evidence: 'de l’' }],
    },
    {
      name: 'a text that ends on a preposition, whole in the other annexe',
      workbook: workbook({
        annexe2: { 6: { description: 'Former les travailleurs sociaux de la ville à la prévention des' } },
      }),
      findings: [
        {
          cell: 'Annexe 2!C8',
          action: 6,
          message: 'l’Annexe 1 continue par « expulsions » (E8)',
          evidence: ['à la prévention des »', 'des expulsions »'],
        },
      ],
    },
    {
      name: 'a text that stops in the middle of a clause',
      workbook: workbook({ annexe1: { 2: { description: 'Confier à un bureau d’études l’analyse des parcours' } } }),
      findings: [
        { cell: 'E4', action: 2, message: '« des ménages sortant d’hébergement »', evidence: 'Annexe 2 (C4)' },
      ],
    },
    {
      name: 'a text that may have been meant so short',
      workbook: workbook({
        annexe2: { 3: { description: 'Accompagner vers et dans le logement des personnes' } },
      }),
      findings: [
        {
          cell: 'Annexe 2!C5',
          action: 3,
          message: '« durablement sans abri »',
          evidence: 'Annexe 1 (E5)',
        },
      ],
    },
    {
      name: 'a sentence that the other annexe has, stuck to what both say',
      workbook: workbook({
        annexe1: { 6: { description: 'Former les travailleurs sociaux de la ville à la prévention des expulsions' } },
        annexe2: {
          6: {
            description:
              'Former les travailleurs sociaux de la ville à la prévention des expulsions Organisation d’une rencontre annuelle',
          },
        },
      }),
      findings: [
        {
          cell: 'E8',
          cells: ['E8', 'Annexe 2!C8'],
          action: 6,
          severity: 'information',
          message: 'ajoute « Organisation d’une rencontre annuelle » (C8), collé sans ponctuation à ce que dit E8',
          evidence: 'Annexe 2 (C8)',
        },
      ],
    },
    {
      name: 'a clause that the other annexe has, after a sign',
      workbook: workbook({
        annexe1: { 3: { indicators: '40 ménages relogés par an, dont la moitié encore logés un an après' } },
        annexe2: { 3: { indicators: '40 ménages relogés par an' } },
      }),
      findings: [
        {
          cell: 'Annexe 2!E5',
          action: 3,
          severity: 'information',
          message: 'le texte est peut-être coupé en E5',
          evidence: 'Annexe 1 (H5)',
        },
      ],
    },
    {
      name: 'a text cut within a word',
      workbook: workbook({
        annexe1: { 3: { description: 'Accompagner vers et dans le logement des personnes dura' } },
      }),
      findings: [{ cell: 'E5', action: 3, message: 'durablement sans abri', evidence: 'Fin de E5' }],
    },
    {
      name: 'a column that the other annexe lacks',
      workbook: workbook({ annexe1: { 4: { expectedEffect: 'Partager un même constat entre les' } } }),
      findings: [
        { cell: 'G6', action: 4, message: 'se termine par « …même constat entre les »', evidence: 'Fin de G6' },
      ],
    },
    {
      name: 'a comma with nothing after it',
      workbook: workbook({ annexe2: { 8: { milestones: 'Rapport remis en mars 2024,' } } }),
      findings: [{ cell: 'Annexe 2!G10', action: 8, message: 'le texte semble coupé', evidence: 'mars 2024, »' }],
    },
  ],
  silent: [{ name: 'a workbook without Annexe 2', workbook: workbook({ missing: ['annexe2'] }) }],
  nearMisses: [
    {
      name: 'a letter that is no preposition',
      workbook: workbook({ annexe1: { 1: { deliverables: 'Fiche de poste de catégorie A' } } }),
    },
    {
      name: 'a sentence more in the other annexe',
      workbook: workbook({
        annexe2: { 1: { indicators: '4 comités de pilotage par an + bilan annuel de la démarche' } },
      }),
    },
    {
      name: 'points that stand for « and so on »',
      workbook: workbook({ annexe1: { 3: { deliverables: 'Rapport d’activité, fiches, bilans...' } } }),
    },
    {
      name: 'a notion of social work that ends with a preposition',
      workbook: workbook({
        annexe1: { 3: { action: 'Aller vers' } },
        annexe2: { 3: { action: 'Aller vers', milestones: 'Former les équipes à l’aller vers' } },
      }),
    },
    { name: 'a single word', workbook: workbook({ annexe1: { 3: { longTermFunding: 'Sans' } } }) },
  ],
});
