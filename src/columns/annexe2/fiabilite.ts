import type { Column2 } from '../column';
import { notChecked } from '../findings';

export const column: Column2 = {
  id: 'fiabilite',
  order: 900,
  group: 'Contrôle',
  heading: 'Fiabilité de la ligne',
  meaning:
    'Rouge : au moins une anomalie bloquante au dernier contrôle ; orange : au moins un avertissement ; vert : aucun des deux.',
  format: 'text',
  isDefault: true,
  width: 10,
  missing: (_table, { findings }) => (findings === null ? notChecked : null),
  cell({ number }, { findings }) {
    if (!findings || number.value === null) return null;
    const found = findings.get(number.value);
    return { value: found?.bloquant ? 'Rouge' : found?.avertissement ? 'Orange' : 'Vert' };
  },
};
