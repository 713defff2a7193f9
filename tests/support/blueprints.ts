/** Blueprints of sheets to build in tests. */
import type { Area, BlueprintChart, SheetBlueprint } from '../../src/workbook';

/** A small sheet that uses everything a blueprint can say, charts apart. */
export function everyKind(parts: Partial<SheetBlueprint> = {}): SheetBlueprint {
  const thin = { weight: 'thin', color: '#808080' } as const;
  return {
    signature: 'essai',
    name: 'Essai',
    tabColor: '#1F3864',
    columns: [{ width: 8 }, { width: 30 }, { width: 14 }, { width: 12, isHidden: true }],
    looks: {
      title: { bold: true, size: 16, color: '#FFFFFF', fill: '#1F3864', vertical: 'center' },
      box: { borders: { top: thin, bottom: thin, left: thin, right: thin }, vertical: 'top', wraps: true },
      money: { numberFormat: '#,##0 "€"', borders: { top: thin, bottom: thin, left: thin, right: thin } },
      input: { fill: '#FFF8E1', isInput: true, indent: 1, horizontal: 'left' },
      note: { italic: true, color: '#595959' },
    },
    rows: [
      { height: 30, cells: [{ value: 'Essai de feuille', look: 'title' }] },
      { cells: [{ value: 'Le n°' }, { value: '=2+3', look: 'box' }, { value: 12, look: 'money' }] },
      { cells: [{ value: 1 }, { value: '+33 4 91', look: 'box' }, { formula: '=C2*2', look: 'money' }] },
      { cells: [{ value: 2, link: { sheet: 'Annexe 1', row: 3, column: 2 } }, null, { value: true, look: 'input' }] },
      { cells: [null, { look: 'input' }, { value: '@midi', look: 'note' }, { value: 'caché' }] },
    ],
    merges: [{ top: 1, left: 1, bottom: 1, right: 3 }],
    validations: [
      {
        areas: [{ top: 5, left: 2, bottom: 5, right: 2 }],
        rule: { kind: 'list', choices: ['En cours', 'Terminée'] },
        prompt: { title: 'Statut', text: 'Choisissez le statut de l’action.' },
        error: { title: 'Statut', text: 'Choisissez dans la liste.' },
      },
      { areas: [{ top: 4, left: 3, bottom: 4, right: 3 }], rule: { kind: 'decimal', least: 0, most: 100 } },
    ],
    highlights: [
      { areas: [{ top: 2, left: 3, bottom: 3, right: 3 }], formula: '=C2>20', look: { fill: '#F9C9C9', bold: true } },
    ],
    folds: [{ first: 4, last: 5 }],
    filter: { top: 2, left: 1, bottom: 5, right: 3 },
    freeze: { rows: 2, columns: 1 },
    print: {
      orientation: 'landscape',
      titleRows: { first: 2, last: 2 },
      pageBreaks: [4],
      footer: { left: 'Essai & suite' },
    },
    isProtected: true,
    firstInput: { row: 5, column: 2 },
    ...parts,
  };
}

/** A chart of the figures of `everyKind`. */
export function someChart(place: Area): BlueprintChart {
  return {
    name: 'essai-barres',
    kind: 'bars',
    title: 'Coûts',
    altText: 'Barres : ce que coûte chaque ligne.',
    categories: { top: 2, left: 2, bottom: 3, right: 2 },
    series: [{ name: 'Coût', values: { top: 2, left: 3, bottom: 3, right: 3 } }],
    numberFormat: '0',
    place,
  };
}
