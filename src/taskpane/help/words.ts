/** What the help in the pane says, in French. */
import { typeset } from '../../convention';

export const helpWords = {
  explain: (rule: string) => typeset(`Expliquer la règle : ${rule}`),
  why: 'Pourquoi',
  howToFix: 'Comment corriger',
  example: 'Exemple',
  bad: 'À revoir',
  good: 'Juste',

  guide: 'Guide et confidentialité',
  about: 'À propos',
  aboutTitle: 'Annexes LDA',
  version: (version: string) => typeset(`Version ${version}`),
  purpose: typeset(
    'Contrôle l’Annexe 1 et l’Annexe 2 d’une convention « Logement d’abord » dans votre propre classeur. Rien ne quitte votre poste.',
  ),
  licence: typeset('Logiciel libre, sous licence MIT.'),
  licenceTexts: 'Textes des licences',
  components: (count: number) => `Composants et licences (${count})`,
  component: (name: string, version: string, licence: string) => `${name} ${version}, ${licence}`,
  officeJs: typeset('Office.js, de Microsoft, est chargé depuis le site de Microsoft.'),
  again: 'Revoir l’introduction',

  introduction: 'Premiers pas',
  step: (step: number, steps: number) => `Étape ${step} sur ${steps}`,
  next: 'Suivant',
  previous: 'Précédent',
  skip: 'Passer l’introduction',
  done: 'Terminer',
  steps: [
    {
      title: typeset('Vérifiez vos annexes en un clic'),
      lines: [
        typeset('« Valider » retrouve l’Annexe 1 et l’Annexe 2, où qu’elles soient dans le classeur.'),
        typeset('Les totaux et les rapprochements sont refaits ; chaque anomalie vient avec son calcul.'),
        typeset('Les cellules à revoir sont surlignées. Ni valeur ni couleur n’est modifiée.'),
      ],
    },
    {
      title: typeset('Corrigez, ou dites pourquoi vous gardez'),
      lines: [
        typeset('« Corriger… » montre la cellule avant et après, et n’écrit qu’une fois confirmé.'),
        typeset('« Ignorer… » met une anomalie de côté, avec sa raison ; vos collègues la voient.'),
        typeset('« Annuler » reprend tout ce que le complément a écrit, pas à pas.'),
      ],
    },
    {
      title: typeset('Adaptez-le à votre convention'),
      lines: [
        typeset('« Réglages » : années, montants, territoires, règles ; un autre territoire s’y décrit aussi.'),
        typeset('« ? », à côté d’une anomalie, explique sa règle et d’où elle vient.'),
        typeset('Aucune donnée ne quitte votre poste.'),
      ],
    },
  ],
} as const;
