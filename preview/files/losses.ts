import type { Package } from './package';

/** What was met in a file and that neither the grid nor the saved copy takes over, counted by kind. */
export interface Losses {
  /** Of all that the file holds, those that could not be read. */
  charts: number;
  richTexts: number;
  passwords: number;
  filters: number;
  tableFilters: number;
  conditionalFormats: number;
  sparklines: number;
  editableRanges: number;
  scenarios: number;
  /** Whether the structure of the workbook is protected by a password. */
  structurePasswords: number;
}

export function noLosses(): Losses {
  return {
    charts: 0,
    richTexts: 0,
    passwords: 0,
    filters: 0,
    tableFilters: 0,
    conditionalFormats: 0,
    sparklines: 0,
    editableRanges: 0,
    scenarios: 0,
    structurePasswords: 0,
  };
}

/** Parts of a file that have no counterpart in the grid: how their path begins, and what they are called. */
const parts: [pattern: RegExp, one: string, many: string][] = [
  [/^xl\/media\//, 'une image', 'images'],
  [/^xl\/pivotTables\/[^/]+\.xml$/, 'un tableau croisé dynamique', 'tableaux croisés dynamiques'],
  [/^xl\/slicers\/[^/]+\.xml$/, 'un segment', 'segments'],
  [/^xl\/timelines\/[^/]+\.xml$/, 'une chronologie', 'chronologies'],
  [/^xl\/threadedComments\/[^/]+\.xml$/, 'une feuille de commentaires à fil', 'feuilles de commentaires à fil'],
  [/^xl\/externalLinks\/[^/]+\.xml$/, 'un lien vers un autre classeur', 'liens vers d’autres classeurs'],
  [/^xl\/(ctrlProps|activeX)\/[^/]+\.xml$/, 'un contrôle de formulaire', 'contrôles de formulaire'],
  [/^xl\/embeddings\//, 'un objet incorporé', 'objets incorporés'],
  [/^xl\/connections\.xml$/, 'les connexions à des données', 'connexions à des données'],
  [/^xl\/queryTables\/[^/]+\.xml$/, 'une requête de données', 'requêtes de données'],
  [/^xl\/chartsheets\/[^/]+\.xml$/, 'une feuille graphique', 'feuilles graphiques'],
  [/^xl\/vbaProject\.bin$/, 'un projet de macros', 'projets de macros'],
];

const counted: [kind: Exclude<keyof Losses, 'charts'>, one: string, many: string][] = [
  ['sparklines', 'un groupe de graphiques sparkline', 'groupes de graphiques sparkline'],
  [
    'richTexts',
    'une cellule à plusieurs mises en forme (le texte est gardé)',
    'cellules à plusieurs mises en forme (le texte est gardé)',
  ],
  [
    'passwords',
    'un mot de passe de feuille (la protection est gardée)',
    'mots de passe de feuille (la protection est gardée)',
  ],
  ['filters', 'un critère de filtre (les lignes restent masquées)', 'critères de filtre (les lignes restent masquées)'],
  [
    'tableFilters',
    'le filtre d’un tableau (les lignes restent masquées)',
    'filtres de tableau (les lignes restent masquées)',
  ],
  ['conditionalFormats', 'une mise en forme conditionnelle', 'mises en forme conditionnelles'],
  ['editableRanges', 'une plage modifiable d’une feuille protégée', 'plages modifiables de feuilles protégées'],
  ['scenarios', 'un scénario', 'scénarios'],
  ['structurePasswords', 'le mot de passe de la structure du classeur', 'mots de passe de la structure du classeur'],
];

/** What the file holds and that is not taken over, each as a French phrase: "3 images". */
export function lossesOf(file: Package, losses: Losses): string[] {
  const met = parts.map(([pattern, one, many]) =>
    phrase(file.paths.filter((path) => pattern.test(path)).length, one, many),
  );
  const charts = phrase(losses.charts, 'un graphique', 'graphiques');
  const shapes = phrase(shapeCount(file), 'une forme ou zone de texte', 'formes ou zones de texte');
  const others = counted.map(([kind, one, many]) => phrase(losses[kind], one, many));
  return [charts, ...met, shapes, ...others].filter((text) => text !== null);
}

/** How many charts a file holds, of whatever kind. */
export function chartCount(file: Package): number {
  return file.paths.filter((path) => /^xl\/charts\/chart[^/]*\.xml$/.test(path)).length;
}

/** Arrows, rectangles, text boxes and the like, drawn over the cells. */
function shapeCount(file: Package): number {
  const drawings = file.paths.filter((path) => /^xl\/drawings\/[^/]+\.xml$/.test(path));
  const shapes = drawings.flatMap((path) => file.text(path)?.match(/<(?:\w+:)?(?:sp|cxnSp)[ />]/g) ?? []);
  return shapes.length;
}

export function phrase(count: number, one: string, many: string): string | null {
  if (count === 0) return null;
  return count === 1 ? one : `${count.toLocaleString('fr-FR')} ${many}`;
}
