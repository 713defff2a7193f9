import type { Column1 } from '../column';
import { inWords, notChecked } from '../findings';

export const column: Column1 = {
  id: 'anomalies',
  order: 910,
  group: 'Contrôle',
  heading: 'Anomalies',
  meaning: 'Le nombre d’anomalies de la ligne au dernier contrôle, par gravité.',
  format: 'text',
  isDefault: true,
  width: 26,
  missing: (_table, { findings }) => (findings === null ? notChecked : null),
  cell({ number }, { findings }) {
    if (!findings || number.value === null) return null;
    return { value: inWords(findings.get(number.value)) };
  },
};
