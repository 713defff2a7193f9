import { typeset } from '../../convention';
import type { CellRef, PageTexts, SheetSnapshot } from '../../workbook';
import { areaAddress } from '../../workbook';
import { hasStrayBraces, namesIn } from './pieces';
import type { Block } from './blocks';
import { blocksOf, inBlock } from './blocks';
import { cellsWith } from './cells';
import { markNamed, nearestName, placeholderNamed } from './placeholders';

/** Why a sheet cannot be a template as it is. */
export interface TemplateIssue {
  /** Null for what stands above or below the pages, and for the sheet as a whole. */
  cell: CellRef | null;
  /** A French sentence. */
  message: string;
}

/** What was understood of a template. */
export interface TemplateReading {
  issues: TemplateIssue[];
  /** The rows that are repeated for each action. */
  blocks: Block[];
  /** How many placeholders it has. */
  count: number;
  /** It speaks of one action beside the repeated rows: which one is to be chosen. */
  asksAction: boolean;
  /** It speaks of the year that it is about. */
  asksYear: boolean;
}

const says = {
  unknown(name: string): string {
    const near = nearestName(name);
    const hint = near === null ? 'Voyez la liste des champs.' : `Vouliez-vous dire {{${near}}} ?`;
    return typeset(`Le champ {{${name}}} n’existe pas. ${hint}`);
  },
  inPage: (message: string) => typeset(`En-tête ou pied de page : ${message}`),
  braces: typeset(
    'Un champ s’écrit entre deux accolades ouvrantes et deux fermantes : {{action.titre}}. Il en manque ici.',
  ),
  formula: typeset(
    'Un champ ne peut pas faire partie d’une formule. Écrivez-le seul dans une cellule, et citez cette cellule dans la formule.',
  ),
  merge: (address: string) =>
    typeset(`La fusion ${address} dépasse les lignes répétées. Défusionnez-la, ou marquez toutes ses lignes.`),
  markInPage: typeset(
    '« pour chaque action » et « saisie » n’ont de sens que dans une cellule, pas dans un en-tête ou un pied de page.',
  ),
  none: typeset('Cette feuille ne contient aucun champ entre doubles accolades : {{action.titre}}, {{total.validé}}…'),
  filtered: typeset(
    'Un filtre cache des lignes de cette feuille : ses lignes ne peuvent pas être répétées. Ôtez le filtre.',
  ),
  tooLong: typeset('Cette feuille est trop longue pour un modèle : 1 200 lignes au plus.'),
};

/** Reads a sheet as a template, and says all that keeps it from being one. */
export function inspectTemplate(sheet: SheetSnapshot, pageTexts: PageTexts): TemplateReading {
  const blocks = blocksOf(sheet);
  const cells = cellsWith(sheet, /\{\{|\}\}/u);
  const outside: string[] = Object.values(pageTexts).flatMap(namesIn);
  const all = [...outside];
  const issues: TemplateIssue[] = [];
  for (const { row, column, text, isFormula } of cells) {
    const cell = { sheet: sheet.name, row, column };
    if (isFormula) {
      issues.push({ cell, message: says.formula });
      continue;
    }
    const names = namesIn(text);
    all.push(...names);
    if (!blocks.some((block) => inBlock(block, row))) outside.push(...names);
    if (hasStrayBraces(text)) issues.push({ cell, message: says.braces });
    for (const name of unknownAmong(names)) issues.push({ cell, message: says.unknown(name) });
  }
  for (const text of Object.values(pageTexts)) {
    const inPage = (message: string) => issues.push({ cell: null, message: says.inPage(message) });
    if (hasStrayBraces(text)) inPage(says.braces);
    const names = namesIn(text);
    for (const name of unknownAmong(names)) inPage(says.unknown(name));
    if (names.some((name) => markNamed(name) !== null)) issues.push({ cell: null, message: says.markInPage });
  }
  issues.push(...crossedMerges(sheet, blocks));
  if (sheet.isFiltered && blocks.length > 0) issues.push({ cell: null, message: says.filtered });
  if (!sheet.isComplete) issues.push({ cell: null, message: says.tooLong });
  const known = all.filter((name) => placeholderNamed(name) !== null || markNamed(name) !== null);
  if (all.length === 0 && issues.length === 0) issues.push({ cell: null, message: says.none });
  return {
    issues,
    blocks,
    count: known.filter((name) => markNamed(name) === null).length,
    asksAction: outside.some((name) => placeholderNamed(name)?.name.startsWith('action.') === true),
    asksYear: all.some((name) =>
      ['exercice', 'convention.remise du rapport'].includes(placeholderNamed(name)?.name ?? ''),
    ),
  };
}

function unknownAmong(names: readonly string[]): string[] {
  return names.filter((name) => placeholderNamed(name) === null && markNamed(name) === null);
}

/** A merged area that lies on repeated rows and on others cannot be repeated. */
function crossedMerges({ name, merges }: SheetSnapshot, blocks: readonly Block[]): TemplateIssue[] {
  return merges
    .filter(({ top, bottom }) =>
      blocks.some((block) => bottom >= block.first && top <= block.last && (top < block.first || bottom > block.last)),
    )
    .map((merge) => ({
      cell: { sheet: name, row: merge.top, column: merge.left },
      message: says.merge(areaAddress(merge)),
    }));
}
