import { typeset } from '../../convention';
import type { TemplateSummary } from '../templates/template';

/** « Rapport d’anomalies » as the gallery of templates offers it: made of a check, and anew in its place (see `sheet.ts`). */
export const anomaliesTemplate: TemplateSummary & { rank: number } = {
  id: 'rapport-anomalies',
  title: 'Rapport d’anomalies',
  purpose: typeset(
    'Tout ce que « Valider » constate, à filtrer et à traiter : gravité, cellule, calcul, correction, décision, suite donnée.',
  ),
  season: 'Avant chaque envoi des annexes',
  rank: 5,
  options: [],
};
