import { chartData } from '../chart-data';
import { lineRow } from '../rows';
import type { ReportSection } from '../section';

/** The figures of the charts, under the printed report. */
export const section: ReportSection = {
  id: 'donnees',
  title: null,
  content(material) {
    const data = chartData(material);
    return {
      rows: [
        lineRow('titre', 'Données des graphiques (non imprimées)', 'subsection', { isUnprinted: true, height: 30 }),
        ...Object.entries(data).flatMap(([kind, rows]) =>
          rows.map((row, index) => ({ ...row, key: `${kind}-${index + 1}` })),
        ),
      ],
    };
  },
};
