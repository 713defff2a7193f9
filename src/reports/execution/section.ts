import type { DraftSection } from '../composition';
import type { ReportMaterial } from './context';

/** A section of the report: one file of `sections/`, whose name begins with its place. */
export interface ReportSection {
  /** In the keys of its rows, for ever: "priorites". Small letters without accents. */
  id: string;
  /** The title in its band; null for what has none. */
  title: string | null;
  /** Begins a page. */
  startsPage?: true;
  /** Pure: the same material makes the same rows. */
  content(material: ReportMaterial): Omit<DraftSection, 'id'>;
}
