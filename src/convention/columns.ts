/** The columns of the two annexes, as the agreement's model names them. A column is recognised by its words. */

/** What the cells of a column hold, and so how they are read. */
export type ColumnKind = 'number' | 'text' | 'target' | 'amount' | 'period' | 'actors';

export interface ColumnDefinition<Key extends string> {
  key: Key;
  /** Where the model of the agreement has it; a real sheet may have it anywhere. */
  modelLetter: string;
  /** The heading as the model means it, without its slips; {N} is the first year of the agreement, {N+1} the second. */
  heading: string;
  /** A short name for sentences: « le coût total ». */
  label: string;
  /** Other headings under which territories and the other annexe have the same column. */
  aliases: readonly string[];
  kind: ColumnKind;
  /** Whether each action must have something there (article 2.1.1, NB). */
  required: boolean;
}

export type Annexe1Key =
  | 'number'
  | 'territory'
  | 'action'
  | 'category'
  | 'description'
  | 'objective'
  | 'expectedEffect'
  | 'indicators'
  | 'longTermFunding'
  | 'cost'
  | 'requested'
  | 'funding'
  | 'calendar'
  | 'deliverables'
  | 'nextYearCost'
  | 'nextYearFunding'
  | 'approved';

export type Annexe2Key =
  'number' | 'action' | 'description' | 'objective' | 'indicators' | 'start' | 'milestones' | 'pilots' | 'partners';

/** Heads the columns that the add-in computes beside an annexe: they are never taken for the annexe's own. */
export const computedBand = 'Calculs – Annexes LDA';

/** Annexe 1, the budget table: 17 columns. */
export const annexe1Columns: readonly ColumnDefinition<Annexe1Key>[] = [
  {
    key: 'number',
    modelLetter: 'A',
    heading: 'n°',
    label: 'le numéro',
    aliases: [
      'numéro',
      'n° action',
      'n° de l’action',
      'numéro de l’action',
      'n° de fiche',
      'fiche n°',
      'réf',
      'référence',
      'no',
      'num',
    ],
    kind: 'number',
    required: true,
  },
  {
    key: 'territory',
    modelLetter: 'B',
    heading: 'Territoire',
    label: 'le territoire',
    aliases: [
      'territoire concerné',
      'territoire d’intervention',
      'territoires',
      'périmètre',
      'périmètre géographique',
      'secteur géographique',
      'localisation',
      'commune',
    ],
    kind: 'text',
    required: true,
  },
  {
    key: 'action',
    modelLetter: 'C',
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
  {
    key: 'category',
    modelLetter: 'D',
    heading: 'Catégorie d’action',
    label: 'la catégorie',
    aliases: [
      'catégorie',
      'type d’action',
      'typologie',
      'typologie de l’action',
      'nature de l’action',
      'catégorie de dépense',
      'type de dépense',
      'thématique',
    ],
    kind: 'text',
    required: true,
  },
  {
    key: 'description',
    modelLetter: 'E',
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
  {
    key: 'objective',
    modelLetter: 'F',
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
  {
    key: 'expectedEffect',
    modelLetter: 'G',
    heading:
      'Effet attendu du financement (comment la dépense permet d’acquérir les résultats du droit commun ou de les dépasser)',
    label: 'l’effet attendu',
    aliases: [
      'effet attendu',
      'effets attendus du financement',
      'effet attendu du financement',
      'effet levier',
      'plus-value du financement',
      'impact attendu',
    ],
    kind: 'text',
    required: false,
  },
  {
    key: 'indicators',
    modelLetter: 'H',
    heading: 'Résultats attendus et indicateurs',
    label: 'les résultats attendus et indicateurs',
    aliases: [
      'indicateurs de résultat',
      'indicateurs',
      'résultats attendus',
      'indicateurs de suivi',
      'indicateurs d’évaluation',
      'indicateurs de réalisation',
    ],
    kind: 'target',
    required: true,
  },
  {
    key: 'longTermFunding',
    modelLetter: 'I',
    heading: 'Mode de financement de l’action sur le moyen et long terme (en cas d’action non ponctuelle)',
    label: 'le financement à moyen et long terme',
    aliases: [
      'mode de financement',
      'mode de financement à moyen et long terme',
      'financement à long terme',
      'financement pérenne',
      'pérennisation',
      'modalités de pérennisation',
    ],
    kind: 'text',
    required: false,
  },
  {
    key: 'cost',
    modelLetter: 'J',
    heading: 'Dépenses {N} Coût total de l’action sur 12 mois (si action non ponctuelle)',
    label: 'le coût total',
    aliases: [
      'coût total de l’action',
      'coût total',
      'coût total {N}',
      'coût de l’action',
      'dépenses {N}',
      'coût {N}',
      'coût prévisionnel {N}',
      'coût total prévisionnel',
      'dépenses prévisionnelles {N}',
      'budget {N}',
      'budget prévisionnel',
      'budget total de l’action',
      'montant total de l’action',
    ],
    kind: 'amount',
    required: true,
  },
  {
    key: 'requested',
    modelLetter: 'K',
    heading: 'Financement AMI demandé en {N} pour 12 mois',
    label: 'le financement AMI demandé',
    aliases: [
      'financement AMI demandé',
      'AMI demandé',
      'AMI demandé {N}',
      'subvention demandée',
      'subvention sollicitée',
      'subvention AMI sollicitée {N}',
      'financement demandé',
      'montant demandé',
      'montant sollicité',
      'financement AMI sollicité',
      'financement Etat demandé',
      'crédits AMI demandés',
      'crédits demandés',
    ],
    kind: 'amount',
    required: false,
  },
  {
    key: 'funding',
    modelLetter: 'L',
    heading: 'Financements {N} (montants et sources)',
    label: 'les financements',
    aliases: [
      'cofinancements {N} (montants et sources)',
      'financements {N}',
      'cofinancements {N}',
      'cofinancements',
      'autres financements',
      'autres financements {N}',
      'autres financeurs',
      'cofinanceurs',
      'cofinanceurs {N} et montants',
      'plan de financement {N}',
      'financeurs et montants',
      'sources de financement',
    ],
    kind: 'amount',
    required: false,
  },
  {
    key: 'calendar',
    modelLetter: 'M',
    heading: 'Calendrier prévisionnel : durée, échéances',
    label: 'le calendrier',
    aliases: [
      'calendrier prévisionnel',
      'calendrier',
      'durée, échéances',
      'échéancier',
      'calendrier de réalisation',
      'période de réalisation',
      'planning',
    ],
    kind: 'period',
    required: false,
  },
  {
    key: 'deliverables',
    modelLetter: 'N',
    heading: 'Objectifs et livrables prévus',
    label: 'les livrables',
    aliases: ['livrables prévus', 'livrables', 'livrables attendus', 'productions attendues'],
    kind: 'text',
    required: false,
  },
  {
    key: 'nextYearCost',
    modelLetter: 'O',
    heading: 'Estimation dépenses {N+1}',
    label: 'les dépenses de l’année suivante',
    aliases: [
      'dépenses {N+1}',
      'coût {N+1}',
      'coût total {N+1}',
      'coût prévisionnel {N+1}',
      'estimation du coût {N+1}',
      'dépenses prévisionnelles {N+1}',
      'budget {N+1}',
      'budget prévisionnel {N+1}',
      'estimation {N+1}',
    ],
    kind: 'amount',
    required: false,
  },
  {
    key: 'nextYearFunding',
    modelLetter: 'P',
    heading: 'Estimation cofinancements {N+1} (montants et sources)',
    label: 'les cofinancements de l’année suivante',
    aliases: [
      'cofinancements {N+1} (montants et sources)',
      'cofinancements {N+1}',
      'financements {N+1}',
      'autres financements {N+1}',
      'cofinanceurs {N+1} et montants',
      'plan de financement {N+1}',
    ],
    kind: 'amount',
    required: false,
  },
  {
    key: 'approved',
    modelLetter: 'Q',
    heading: 'Financement validé sur l’enveloppe AMI à l’issue du dialogue de gestion avec la Dihal',
    label: 'le financement validé',
    aliases: [
      'financement validé',
      'montant validé',
      'financement AMI validé',
      'AMI validé',
      'subvention validée',
      'financement accordé',
      'montant accordé',
      'subvention accordée',
      'crédits accordés',
      'financement retenu',
      'montant retenu',
      'montant attribué',
      'subvention attribuée',
      'montant validé par la Dihal',
    ],
    kind: 'amount',
    required: false,
  },
];

/** Annexe 2, the objectives table: 9 columns. */
export const annexe2Columns: readonly ColumnDefinition<Annexe2Key>[] = [
  {
    key: 'number',
    modelLetter: 'A',
    heading: 'n°',
    label: 'le numéro',
    aliases: [
      'numéro',
      'n° action',
      'n° de l’action',
      'numéro de l’action',
      'n° de fiche',
      'fiche n°',
      'réf',
      'référence',
      'no',
      'num',
    ],
    kind: 'number',
    required: true,
  },
  {
    key: 'action',
    modelLetter: 'B',
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
  {
    key: 'description',
    modelLetter: 'C',
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
  {
    key: 'objective',
    modelLetter: 'D',
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
  {
    key: 'indicators',
    modelLetter: 'E',
    heading: 'Indicateurs de résultat',
    label: 'les indicateurs de résultat',
    aliases: [
      'indicateurs',
      'résultats attendus et indicateurs',
      'résultats attendus',
      'indicateurs de suivi',
      'indicateurs d’évaluation',
      'indicateurs de réalisation',
    ],
    kind: 'target',
    required: true,
  },
  {
    key: 'start',
    modelLetter: 'F',
    heading: 'Calendrier prévisionnel de démarrage',
    label: 'le démarrage',
    aliases: [
      'calendrier de démarrage',
      'date de démarrage',
      'date prévisionnelle de démarrage',
      'démarrage',
      'date de début',
      'date de lancement',
      'calendrier prévisionnel',
      'calendrier',
    ],
    kind: 'period',
    required: false,
  },
  {
    key: 'milestones',
    modelLetter: 'G',
    heading: 'étapes, échéances',
    label: 'les étapes et échéances',
    aliases: [
      'étapes',
      'échéances',
      'étapes et échéances',
      'étapes clés',
      'prochaines étapes',
      'principales étapes',
      'jalons',
    ],
    kind: 'text',
    required: false,
  },
  {
    key: 'pilots',
    modelLetter: 'H',
    heading: 'Pilote(s)',
    label: 'le pilote',
    aliases: [
      'pilote',
      'pilotes',
      'pilote de l’action',
      'pilotage',
      'organisme pilote',
      'porteur',
      'porteur de l’action',
      'structure porteuse',
      'chef de file',
      'maître d’ouvrage',
      'responsable',
      'responsable de l’action',
    ],
    kind: 'actors',
    required: true,
  },
  {
    key: 'partners',
    modelLetter: 'I',
    heading: 'Partenaires centraux',
    label: 'les partenaires',
    aliases: [
      'partenaires',
      'partenaires associés',
      'partenaires mobilisés',
      'partenaires impliqués',
      'principaux partenaires',
      'partenariat',
      'partenariats',
      'acteurs associés',
    ],
    kind: 'actors',
    required: false,
  },
];
