import type { Annexe1Key, Annexe2Key, ColumnDefinition } from './column';

type Common = Omit<ColumnDefinition<never>, 'key' | 'modelLetter'>;

/** The columns that both annexes have, under the same headings. */
export const commonColumns = {
  number: {
    heading: 'n°',
    label: 'le numéro',
    aliases: [
      'numéro',
      'n° action',
      'n° de l’action',
      'numéro de l’action',
      'n° de fiche',
      'fiche n°',
      'code',
      'code action',
      'repère',
      'réf',
      'référence',
      'no',
      'num',
    ],
    kind: 'number',
    required: true,
  },
  action: {
    heading: 'Action',
    label: 'l’intitulé',
    aliases: [
      'intitulé de l’action',
      'nom de l’action',
      'libellé de l’action',
      'titre de l’action',
      'intitulé',
      'libellé',
      'fiche action',
      'nom du projet',
    ],
    kind: 'text',
    required: true,
  },
  description: {
    heading: 'Description de l’action',
    label: 'la description',
    aliases: [
      'description',
      'descriptif',
      'descriptif de l’action',
      'contenu de l’action',
      'présentation de l’action',
      'modalités de mise en œuvre',
    ],
    kind: 'text',
    required: true,
  },
  objective: {
    heading: 'Objectif de l’action',
    label: 'l’objectif',
    aliases: [
      'objectif',
      'objectifs',
      'objectifs de l’action',
      'objectifs poursuivis',
      'objectif visé',
      'objectif opérationnel',
      'finalité',
    ],
    kind: 'target',
    required: true,
  },
} satisfies Partial<Record<Annexe1Key & Annexe2Key, Common>>;
