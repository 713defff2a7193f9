import { rule } from '../../../src/rules/texte/texte-donnee-personnelle';
import { testRule } from '../../support/rule-tester';
import { workbook } from '../../support/workbooks';

const withMilestones = (milestones: string) => workbook({ annexe2: { 4: { milestones } } });
const found = (message: string) => [{ cell: 'Annexe 2!G6', action: 4, message, evidence: 'G6 contient' }] as const;

testRule(rule, {
  flagged: [
    {
      name: 'a first name and a surname',
      workbook: withMilestones('Voir Jean-Michel DUPRÉ en mars'),
      findings: found('« Jean-Michel DUPRÉ »'),
    },
    {
      name: 'a first name alone, with whom to speak',
      workbook: withMilestones('Point avec Sandrine'),
      findings: found('« Sandrine »'),
    },
    {
      name: 'a surname with a particle, after the name of a place',
      workbook: withMilestones('Toulouse centre, avec Hélène Le Goff'),
      findings: found('« Hélène Le Goff »'),
    },
    { name: 'a civility', workbook: withMilestones('Relance de Mme Ferrand'), findings: found('« Mme Ferrand »') },
    {
      name: 'an address',
      workbook: withMilestones('Écrire à luc.ferrand@exemple.fr'),
      findings: found('l’adresse électronique d’une personne'),
    },
    {
      name: 'a telephone number',
      workbook: withMilestones('Standard : 04 91 00 00 00'),
      findings: found('un numéro de téléphone'),
    },
    {
      name: 'among the partners',
      workbook: workbook({ annexe2: { 2: { partners: 'SIAO + Nadia Belkacem (DDETS)' } } }),
      findings: [{ cell: 'Annexe 2!I4', action: 2, message: '« Nadia Belkacem »', evidence: 'I4' }],
    },
  ],
  silent: [{ name: 'a workbook without Annexe 2', workbook: workbook({ missing: ['annexe2'] }) }],
  nearMisses: [
    {
      name: 'an association that bears a name',
      workbook: workbook({ annexe2: { 2: { partners: 'SIAO + Entraide Pierre Valdo' } } }),
    },
    { name: 'a foundation', workbook: withMilestones('Dossier remis à la Fondation Abbé Pierre') },
    {
      name: 'a place',
      workbook: withMilestones('Ouverture rue Jean Jaurès, à Saint Martin et au foyer Claude Bernard'),
    },
    { name: 'a function', workbook: withMilestones('Point avec Madame la directrice ; accord de M. le préfet') },
    { name: 'a service', workbook: withMilestones('Écrire à contact@exemple.fr ; 10 000 000 € en 2024') },
    { name: 'a word that is a first name too', workbook: withMilestones('Place de la Rose en mai 2023') },
  ],
});
