/** What the pane says of the monitoring sheets. */
import { enumeration, plural, typeset } from '../../convention';
import type { GoneRow, MonitoringUpdate } from '../../reports/monitoring';

const quoted = (names: readonly string[]) => enumeration(names.map((name) => `« ${name} »`));
const actions = (numbers: readonly number[]) =>
  numbers.length === 1 ? `l’action ${numbers[0] ?? ''}` : `les actions ${enumeration(numbers.map(String))}`;

const sentences = {
  title: () => 'Feuilles de suivi',
  intro: () =>
    'Elles recueillent ce qui a réellement été fait : statut, dates, dépenses, cofinancements, indicateurs. Les règles les contrôlent, le rapport d’exécution les reprend.',
  looking: () => 'Lecture du classeur…',
  again: () => 'Relire le classeur',
  noAction: () =>
    'Aucune action numérotée n’a été trouvée dans les annexes : il n’y a rien à suivre. Ouvrez le classeur de la convention, puis relisez-le.',
  insert: (year: number) => `Insérer les feuilles de suivi ${year}`,
  inserting: () => 'Insertion…',
  willInsert: (names: readonly string[]) =>
    names.length === 1
      ? `La feuille ${quoted(names)} sera ajoutée après les annexes.`
      : `Seront ajoutées après les annexes : ${quoted(names)}.`,
  update: () => 'Mettre à jour',
  updating: () => 'Mise à jour…',
  inPlace: (year: number) => `Les feuilles de suivi ${year} sont en place.`,
  toAdd: (numbers: readonly number[]) =>
    numbers.length === 1
      ? `${actions(numbers)} n’y est pas encore : une ligne sera ajoutée en bas.`
      : `${actions(numbers)} n’y sont pas encore : leurs lignes seront ajoutées en bas.`,
  toRefresh: () => 'Des formules ou des réglages ont changé : ils seront mis à jour.',
  upToDate: () => 'Elles sont à jour.',
  keeps: () => 'Rien de ce que vous y avez saisi n’est modifié, et aucune ligne n’est supprimée.',
  goneTitle: (count: number) => `${plural(count, 'ligne n’a plus', 'lignes n’ont plus')} d’action dans les annexes`,
  gone: () =>
    'Elles sont gardées telles quelles. Si l’action a été renumérotée, corrigez son numéro ; si elle est abandonnée, laissez la ligne pour mémoire.',
  goneRow: ({ number, sheet }: Pick<GoneRow, 'number' | 'sheet'>) => `Action ${number} (${sheet})`,
  updated: (added: readonly number[]) =>
    added.length === 0
      ? 'Les feuilles de suivi ont été mises à jour.'
      : `Les feuilles de suivi ont été mises à jour : ${actions(added)} ${added.length === 1 ? 'a été ajoutée' : 'ont été ajoutées'}.`,
  updateStep: () => 'la mise à jour des feuilles de suivi',
};

type Sentences = typeof sentences;

/** The sentences, with the no-break spaces of French typography. */
export const monitoringWords = Object.fromEntries(
  Object.entries(sentences).map(([key, say]) => [
    key,
    (...data: never[]) => capitalised(typeset((say as (...given: never[]) => string)(...data)), key),
  ]),
) as Sentences;

/** A sentence that begins with the name of what it adds begins with a capital all the same. */
function capitalised(text: string, key: string): string {
  return key === 'updateStep' ? text : text.charAt(0).toLocaleUpperCase('fr-FR') + text.slice(1);
}

/** The numbers of the actions that an update adds, each once. */
export function addedActions({ added }: MonitoringUpdate): number[] {
  return [...new Set(added.flatMap(({ actions: numbers }) => numbers))].sort((one, other) => one - other);
}
