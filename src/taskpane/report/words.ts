/** What « Rapport » says, in French. */
import { plural, typeset } from '../../convention';

export const reportWords = {
  title: 'Rapport de l’exercice',
  intro: typeset('Le rapport de l’article 2.3, à partir des annexes et des feuilles de suivi, en formules vivantes.'),
  year: 'Exercice',
  loading: 'Lecture du classeur…',
  notLoaded: 'Le classeur n’a pas pu être lu.',
  retry: 'Réessayer',
  refresh: 'Actualiser',
  readinessTitle: 'Ce qui est prêt, ce qui manque',
  states: { ready: 'Prêt', partial: 'Incomplet', missing: 'Manque', blocked: 'Bloquant' },
  generate: (year: number) => `Générer le rapport ${year}`,
  regenerate: (year: number) => `Régénérer le rapport ${year}`,
  keeps: typeset(
    'Ce que vous avez saisi dans le rapport est gardé : cases jaunes, lignes et colonnes ajoutées. Les calculs sont refaits. « Annuler », et non Ctrl+Z, remet le rapport d’avant tant que rien n’y a changé depuis ; un graphique que vous auriez mis en forme reprend l’aspect d’origine.',
  ),
  undo: typeset(
    'Une feuille qui vient d’être générée se retire par « Annuler », et non par Ctrl+Z, tant que rien n’y est saisi.',
  ),
  freezeTitle: 'Figer une version',
  freezeHelp: (version: string) =>
    typeset(
      `Une copie datée et protégée, dont les formules deviennent des valeurs. Version : « ${version} », à choisir dans le bandeau du rapport.`,
    ),
  freeze: (version: string) => typeset(`Figer la version « ${version} »`),
  frozenName: (year: number, version: string, day: string) => {
    const [years = '', months = '', days = ''] = day.split('-');
    return `Rapport ${year} ${version} ${days}.${months}.${years.slice(2)}`;
  },
  frozen: (name: string) => typeset(`La version est figée : feuille « ${name} ».`),
  analysisTitle: 'Analyse interne',
  analysisHelp:
    'L’exposition au reversement (article 5), action par action. Une feuille à part, qui ne fait pas partie du rapport.',
  analysis: (year: number) => `Faire l’analyse interne ${year}`,
  made: (name: string, kept: number, lost: number) => {
    const what = kept === 0 ? '' : ` ${plural(kept, 'saisie conservée', 'saisies conservées')}`;
    const where = lost === 0 ? '' : `, dont ${lost} dans « Textes conservés », en fin de feuille`;
    return typeset(`La feuille « ${name} » a été refaite.${what}${where}${what ? '.' : ''}`);
  },
};
