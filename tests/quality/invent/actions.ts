/** What invented agreements do: the words of an action, to be set in a place. */
export interface Template {
  title: string;
  category: string;
  description: string;
  objective: string;
  effect: string;
  indicators: string;
  longTerm: string;
  deliverable: string;
  milestones: string;
  partners: readonly string[];
  /** The ordinary schemes pay for it: nothing is asked of the AMI (article 2.1.1). */
  isOrdinary?: true;
  /** It is over within the first year. */
  isOneOff?: true;
}

/** The post that the AMI pays by half (article 2.1.1): the first action of each agreement. */
export const coordinator: Template = {
  title: 'Recrutement d’un coordinateur',
  category: '1. Coordination / animation',
  description: 'Recruter le chef de projet de la démarche, placé auprès de la direction de l’habitat',
  objective: 'Animer la démarche avec les partenaires : 4 comités de pilotage par an',
  effect: 'Donner à la démarche un animateur à plein temps',
  indicators: '4 comités de pilotage par an',
  longTerm: 'Poste repris ensuite par la collectivité',
  deliverable: 'Bilan annuel des actions',
  milestones: 'Prise de poste au premier trimestre',
  partners: ['DDETS', 'SIAO'],
};

export const templates: readonly Template[] = [
  {
    title: 'Étude des parcours résidentiels',
    category: '2. Ingénierie de projet',
    description: 'Confier à un bureau d’études l’analyse des parcours des ménages qui sortent d’hébergement',
    objective: 'Connaître les freins à l’accès direct au logement : 60 parcours étudiés par an',
    effect: 'Orienter les mesures d’accompagnement vers les besoins constatés',
    indicators: '60 parcours étudiés par an',
    longTerm: 'Sans objet : étude ponctuelle',
    deliverable: 'Rapport d’étude',
    milestones: 'Restitution en fin d’année',
    partners: ['SIAO', 'DDETS'],
    isOneOff: true,
  },
  {
    title: 'Équipe d’accompagnement pluridisciplinaire',
    category: '3. Mesures d’intervention sociale',
    description: 'Accompagner vers et dans le logement des personnes durablement sans abri',
    objective: '40 ménages relogés par an',
    effect: 'Maintenir dans leur logement des ménages que le droit commun n’atteint pas',
    indicators: '40 ménages relogés par an',
    longTerm: 'Relais par le département',
    deliverable: 'Rapport d’activité de l’équipe',
    milestones: 'Comité de suivi chaque trimestre',
    partners: ['CCAS', 'SIAO'],
  },
  {
    title: 'Observatoire du sans-abrisme',
    category: '4. Observation sociale',
    description: 'Réunir les données du SIAO, de la demande sociale et des bailleurs',
    objective: '2 publications par an',
    effect: 'Partager un même constat entre les partenaires',
    indicators: '2 publications par an',
    longTerm: 'Intégré à l’observatoire de l’habitat',
    deliverable: 'Note de conjoncture',
    milestones: 'Première note à mi-parcours',
    partners: ['SIAO', 'ADIL'],
  },
  {
    title: 'Places nouvelles en pension de famille',
    category: '3. Mesures d’intervention sociale',
    description: 'Ouvrir une pension de famille avec un gestionnaire associatif',
    objective: '25 places ouvertes par an',
    effect: 'Offrir un logement durable à des personnes isolées',
    indicators: '25 places ouvertes par an',
    longTerm: 'BOP 177',
    deliverable: 'Convention avec le gestionnaire',
    milestones: 'Ouverture en fin d’année',
    partners: ['DDETS', 'CCAS'],
    isOrdinary: true,
  },
  {
    title: 'Formation des intervenants sociaux',
    category: '2. Ingénierie de projet',
    description: 'Former les travailleurs sociaux à la prévention des expulsions',
    objective: '80 personnes formées par an',
    effect: 'Détecter plus tôt les impayés',
    indicators: '80 personnes formées par an',
    longTerm: 'Plan de formation de la collectivité',
    deliverable: 'Supports de formation',
    milestones: 'Deux sessions par an',
    partners: ['ADIL', 'CCAS'],
  },
  {
    title: 'Mobilisation des propriétaires bailleurs',
    category: '6. Communication',
    description: 'Faire connaître l’intermédiation locative aux propriétaires privés',
    objective: '15 logements captés par an',
    effect: 'Élargir l’offre du parc privé',
    indicators: '15 logements captés par an',
    longTerm: 'Budget de communication de la collectivité',
    deliverable: 'Plaquette et réunions publiques',
    milestones: 'Deux réunions publiques par an',
    partners: ['ADIL', 'SIAO'],
  },
  {
    title: 'Évaluation de la démarche',
    category: '5. Suivi et évaluation',
    description: 'Mesurer les résultats des actions avec l’appui d’un cabinet',
    objective: '1 rapport par an',
    effect: 'Rendre compte des résultats aux partenaires',
    indicators: '1 rapport par an',
    longTerm: 'Sans objet : évaluation de la seule convention',
    deliverable: 'Rapport d’évaluation',
    milestones: 'Rapport remis en fin d’année',
    partners: ['DDETS', 'SIAO'],
  },
  {
    title: 'Baux glissants pour jeunes sortants',
    category: '3. Mesures d’intervention sociale',
    description:
      'Sécuriser par un bail glissant l’entrée dans le logement des jeunes sortant de l’aide sociale à l’enfance',
    objective: '20 baux signés par an',
    effect: 'Éviter la rue à la sortie d’une institution',
    indicators: '20 baux signés par an',
    longTerm: 'Relais par le FSL',
    deliverable: 'Tableau de suivi des baux',
    milestones: 'Bilan chaque semestre',
    partners: ['CCAS', 'DDETS'],
  },
  {
    title: 'Plateforme d’orientation vers le logement',
    category: '2. Ingénierie de projet',
    description: 'Réunir au SIAO les demandes de logement accompagné et les offres des bailleurs',
    objective: '150 ménages orientés par an',
    effect: 'Réduire le délai entre la demande et la proposition',
    indicators: '150 ménages orientés par an',
    longTerm: 'Intégration au fonctionnement du SIAO',
    deliverable: 'Convention de partenariat',
    milestones: 'Ouverture de la plateforme au printemps',
    partners: ['SIAO', 'DDETS'],
  },
  {
    title: 'Intermédiation locative dans le parc privé',
    category: '3. Mesures d’intervention sociale',
    description: 'Louer à des propriétaires privés pour sous-louer à des ménages accompagnés',
    objective: '30 logements captés par an',
    effect: 'Proposer un logement ordinaire sans étape d’hébergement',
    indicators: '30 logements captés par an',
    longTerm: 'BOP 177',
    deliverable: 'État des logements captés',
    milestones: 'Point avec les opérateurs chaque mois',
    partners: ['DDETS', 'SIAO'],
    isOrdinary: true,
  },
  {
    title: 'Maraude de prévention des expulsions',
    category: '3. Mesures d’intervention sociale',
    description: 'Aller vers les locataires assignés qui ne répondent à aucun courrier',
    objective: '100 ménages rencontrés par an',
    effect: 'Renouer le lien avant l’audience',
    indicators: '100 ménages rencontrés par an',
    longTerm: 'Charte de prévention des expulsions',
    deliverable: 'Bilan des visites',
    milestones: 'Convention avec les bailleurs au printemps',
    partners: ['ADIL', 'CCAS'],
  },
  {
    title: 'Diagnostic du foncier temporaire',
    category: '2. Ingénierie de projet',
    description: 'Repérer les terrains vacants qui peuvent recevoir un habitat modulaire',
    objective: '6 sites étudiés par an',
    effect: 'Ouvrir une offre d’attente digne',
    indicators: '6 sites étudiés par an',
    longTerm: 'Sans objet : diagnostic ponctuel',
    deliverable: 'Atlas des sites',
    milestones: 'Choix des sites en fin d’année',
    partners: ['DDETS', 'CCAS'],
    isOneOff: true,
  },
];
