import type { Glossary } from './glossary';

/** What the territories say among themselves, by the acronym of the territory in `actors.ts`. */
export const localGlossaries: Readonly<Record<string, Glossary>> = {
  AMP: {
    acronyms: {
      COM: 'service de la communication',
      COPP: 'commission d’orientation des publics prioritaires',
      CT1: 'conseil de territoire Marseille-Provence',
      CT2: 'conseil de territoire du Pays d’Aix',
      CT3: 'conseil de territoire du Pays salonais',
      CT4: 'conseil de territoire du Pays d’Aubagne et de l’Étoile',
      CT5: 'conseil de territoire Istres-Ouest Provence',
      CT6: 'conseil de territoire du Pays de Martigues',
      DOH: 'direction de l’habitat de la métropole',
      PFTA: 'plateforme territoriale d’accompagnement',
    },
    abbreviations: {},
    words: [],
    phrases: ['Mission Ouvrir la Ville', 'Ouvrir la Ville', 'Pays d’Aix', 'Pays de Martigues', 'Pays salonais'],
    names: [
      'Aix',
      'Aix-en-Provence',
      'Aix-Marseille-Provence',
      'Arles',
      'Aubagne',
      'Istres',
      'Jean-Philippe Genod',
      'Marignane',
      'Marseille',
      'Martigues',
      'Martine Vassal',
      'Salon-de-Provence',
      'Vitrolles',
    ],
  },
};
