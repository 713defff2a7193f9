/** What the pane says of corrections, in French. */
import { euros, inFrench, typeset } from '../../convention';
import type { CellContent, CellRef } from '../../workbook';
import { cellAddress } from '../../workbook';

const number = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 10 });

const kinds = { text: 'texte', number: 'nombre', formula: 'formule', empty: 'vide' } as const;

type ContentKind = keyof typeof kinds;

function kindOf({ value, formula }: CellContent): ContentKind {
  if (formula !== null) return 'formula';
  if (value === null) return 'empty';
  return typeof value === 'string' ? 'text' : 'number';
}

export const correctionWords = {
  correct: 'Corriger',
  /** Opens a dialog first. */
  correctAfterReview: 'Corriger…',
  correctAll: (count: number) => `Tout corriger (${count})…`,
  correctAllTitle: 'Corrections sans risque',
  correctAllDetail: typeset(
    'Elles ne changent le sens d’aucun chiffre ni d’aucune phrase. Décochez celles que vous ne voulez pas ; « Annuler » reprend toutes celles qui auront été faites.',
  ),
  correctChosen: (count: number) => (count === 0 ? 'Corriger' : `Corriger (${count})`),
  title: 'Corriger cette anomalie',
  choose: 'Choisissez une correction',
  before: 'Avant',
  after: 'Après',
  writing: 'Écriture…',
  cancel: 'Ne rien changer',
  cell: (cell: CellRef) => typeset(`${cell.sheet} ! ${cellAddress(cell)}`),

  /** What was done, of one correction by its title, of several by their number. */
  corrected: (title: string | null, count: number) =>
    typeset(title === null ? `Corrections faites : ${count}.` : `Correction faite : ${lowered(title)}.`),
  /** The same as the name of a step, to be taken back. */
  stepName: (title: string | null, count: number) =>
    typeset(title === null ? `les ${count} corrections` : `la correction « ${title} »`),

  /** What a cell holds, as French Excel shows it: « =SOMME(J3:J27) », « 22 500 € », « vide ». */
  content: (content: CellContent): string => {
    const { value, formula, numberFormat } = content;
    if (formula !== null) return inFrench(formula);
    if (value === null) return kinds.empty;
    if (typeof value === 'number') return /€/u.test(numberFormat) ? euros(value) : number.format(value);
    return typeof value === 'boolean' ? (value ? 'VRAI' : 'FAUX') : value;
  },
  /** « = 62 500 € »: what a formula gives, as far as it is known; null for what is none. */
  result: ({ value, formula, numberFormat }: CellContent) =>
    formula === null || value === null
      ? null
      : `=\u00a0${correctionWords.content({ value, formula: null, numberFormat })}`,
  /** « (texte) », where what a cell holds changes from one kind to another. */
  kind: (content: CellContent, other: CellContent) => {
    const [own, changed] = [kindOf(content), kindOf(other)];
    return own === changed || own === 'empty' ? null : `(${kinds[own]})`;
  },
} as const;

function lowered(title: string): string {
  return title.charAt(0).toLocaleLowerCase('fr-FR') + title.slice(1);
}
