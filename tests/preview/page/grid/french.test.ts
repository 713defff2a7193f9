import { expect, test } from '@jest/globals';
import { french } from '../../../../preview/page/grid/french';

/** A word of the grid by its key: "sheets-ui.rightClick.copy". */
function word(key: string): unknown {
  return key.split('.').reduce<unknown>((pack, name) => (pack as Record<string, unknown>)[name], french);
}

test.each([
  ['sheets-ui.rightClick.copy', 'Copier'],
  ['sheets-ui.rightClick.copySpecial', 'Copie spéciale'],
  ['sheets-ui.rightClick.insert', 'Insérer'],
  ['sheets-formula.progress.calculating', 'Calcul'],
  ['sheets-formula.progress.array-calculation', 'Calcul des matrices'],
  ['sheets-formula.progress.done', 'Terminé'],
])('%s is « %s » in the menus of the grid', (key, expected) => {
  expect(word(key)).toBe(expected);
});
