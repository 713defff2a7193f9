/** The columns on what the last check found, the same beside either annexe. */
import type { Annexe1Row, Annexe2Row } from '../annexes';
import type { Column } from './column';
import { inWords, notChecked } from './findings';

type EitherColumn = Column<Annexe1Row | Annexe2Row, unknown, never>;

export const reliability: EitherColumn = {
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

export const findingsCount: EitherColumn = {
  id: 'anomalies',
  order: 910,
  group: 'Contrôle',
  heading: 'Anomalies',
  meaning: 'Le nombre d’anomalies de la ligne au dernier contrôle, par gravité.',
  format: 'text',
  isDefault: true,
  // « 1 bloquante, 6 avertissements, 11 informations ».
  width: 38,
  missing: (_table, { findings }) => (findings === null ? notChecked : null),
  cell({ number }, { findings }) {
    if (!findings || number.value === null) return null;
    return { value: inWords(findings.get(number.value)) };
  },
};
