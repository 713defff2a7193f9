import type { Column2 } from '../column';
import { readValue } from '../cells';
import { namesOf } from '../organisations';

export const column: Column2 = {
  id: 'nombre-de-partenaires',
  order: 130,
  group: 'Pilotage',
  heading: 'Nombre de partenaires',
  meaning: 'Les organismes distincts cités parmi les partenaires, sans compter les pilotes ni les « ? ».',
  format: 'number',
  isDefault: true,
  width: 12,
  reads: ['pilots', 'partners'],
  cell({ pilots, partners }) {
    if (partners.isMissing || partners.value.isEmpty) return null;
    const leading = new Set(namesOf(pilots.value));
    return readValue(namesOf(partners.value).filter((name) => !leading.has(name)).length);
  },
};
