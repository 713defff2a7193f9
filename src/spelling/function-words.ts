/** The small words of French: they bind a sentence together and say nothing of its subject. In small letters. */
const words =
  'a à ainsi après au aucun aucune auprès autour aux avant avec car ce ceci cela ces cet cette ceux chaque chez comme comment ' +
  'contre dans de depuis des dès devant donc dont du durant elle elles en entre envers est et être eux grâce hors il ils jusque ' +
  'l la le les leur leurs lors lorsque lui mais malgré même mêmes ne ni non nos notre nous on ont or où ou outre par parmi ' +
  'pas pendant plus pour pourquoi près puis quand que quel quelle quelles quels qui quoi sa sans sauf se selon ses si sinon ' +
  'soit son sont sous sur ta te ton tout toute toutes tous très un une vers via vos votre vous y d j m n qu s t c';

const functionWords = new Set(words.split(' '));

/** Whether a word, in any letters, only binds others. */
export function isFunctionWord(form: string): boolean {
  return functionWords.has(form.toLowerCase());
}

/** Words after which a sentence cannot end. */
const unfinished = new Set(
  (
    'à au aux avec chaque chez contre dans de des dès du durant en entre et grâce hors jusque la le les leur leurs lors ' +
    'malgré mes nos notamment où ou par parmi pendant pour près puis que quel quelle quels quelles qui sa sans sauf selon ses ' +
    'si son sous sur ton un une vers via vos votre notre ce cet cette ces d l qu n s j dont'
  ).split(' '),
);

/** Notions of social work that end with a preposition. */
const NOTIONS = new Set(['aller vers', 'faire avec', 'être avec', 'vivre avec']);

/** Whether a text that ends with this word, in any letters, was cut; « aller vers » is whole. */
export function leavesUnfinished(form: string, before = ''): boolean {
  return unfinished.has(form.toLowerCase()) && !NOTIONS.has(`${before} ${form}`.toLowerCase());
}
