/** What « Réglages » says, in French. */
import { plural, typeset } from '../../convention';
import type { Severity } from '../../workbook';
import type { SettingsMismatch } from '../checking/jobs';

const date = new Intl.DateTimeFormat('fr-FR', { day: 'numeric', month: 'long', year: 'numeric' });

const severities: Record<Severity, string> = {
  bloquant: 'Bloquante',
  avertissement: 'Avertissement',
  information: 'Information',
};

export const settingsWords = {
  title: 'Réglages',
  loading: 'Lecture des réglages…',
  notLoaded: 'Les réglages du classeur n’ont pas pu être lus.',
  retry: 'Réessayer',
  intro: typeset('Gardés dans le classeur, pour tous ceux qui l’ouvrent. Le contrôle est refait à l’enregistrement.'),
  /** Which settings serve for the annexes of the workbook, where not all of them do. */
  mismatch({ cause, collectivity, settingsYears, annexesYears }: SettingsMismatch): string {
    const causes: Record<SettingsMismatch['cause'], string> = {
      'no-name': 'Aucune collectivité signataire n’est nommée',
      'other-name': `Aucun titre des annexes ne nomme « ${collectivity} »`,
      'other-years': `Les annexes sont celles de ${annexesYears}, et non de ${settingsYears}`,
    };
    return typeset(
      `${causes[cause]} : les réglages notés « Sans effet ici » ne servent pas à contrôler ces annexes, les autres (seuils, dispositifs, forfaits, règles) servent, avec les années des annexes (${annexesYears}).`,
    );
  },
  idle: 'Sans effet ici.',
  save: (changes: number) => (changes === 0 ? 'Enregistrer' : `Enregistrer (${changes})`),
  saving: 'Enregistrement…',
  discard: 'Abandonner',
  changes: (count: number) => (count === 0 ? 'Tout est enregistré.' : `${plural(count, 'changement')} à enregistrer.`),

  /** The default of a field whose value is another one. */
  byDefault(text: string): string {
    const lines = text.split('\n');
    if (text === '') return typeset('Par défaut : rien.');
    if (lines.length < 4) return typeset(`Par défaut : ${lines.join(', ')}`);
    return typeset(`Par défaut : ${lines.slice(0, 2).join(', ')}… (${lines.length} lignes)`);
  },
  reset: (label: string) => typeset(`Rétablir la valeur par défaut : ${label}`),

  rules: 'Règles',
  rulesIntro: typeset('Une règle éteinte ne signale plus rien. Sa gravité peut être changée.'),
  searchRules: 'Rechercher une règle',
  clearSearch: 'Effacer la recherche',
  noRule: 'Aucune règle ne correspond.',
  severity: 'Gravité',
  severityOf: (rule: string) => typeset(`Gravité de la règle : ${rule}`),
  severityName: (severity: Severity, isOwn: boolean) => `${severities[severity]}${isOwn ? ' (par défaut)' : ''}`,
  decided: (count: number) => (count === 0 ? '' : plural(count, 'règle changée', 'règles changées')),

  terms: 'Glossaire du classeur',
  termsIntro: typeset(
    'Mots, sigles et noms propres que ce classeur admet, en plus de ceux du référentiel. Écrivez-les comme dans les annexes.',
  ),
  noTerm: 'Aucun mot n’a encore été ajouté.',
  newTerm: 'Mot, sigle ou nom propre',
  addTerm: 'Ajouter',
  termNeeded: 'Saisissez le mot à ajouter.',
  termKnown: 'Ce mot est déjà dans le glossaire du classeur.',
  termAdded: (author: string, at: string) =>
    typeset(`Ajouté le ${date.format(new Date(at))}${author && ` par ${author}`}`),
  removeTerm: 'Retirer',
  removeNamed: (term: string) => typeset(`Retirer « ${term} »`),

  share: 'Copier, reprendre, rétablir',
  shareIntro: typeset(
    'Le texte ci-dessous dit tout ce qui diffère des valeurs par défaut. Collez-le dans un autre classeur, ou enregistrez-le dans un fichier pour la ligne de commande (option --settings).',
  ),
  exported: 'Réglages de ce classeur',
  copy: 'Copier',
  copied: 'Réglages copiés.',
  copyByHand: typeset('Le texte est sélectionné : copiez-le avec Ctrl+C (⌘C sur Mac).'),
  toImport: 'Réglages à reprendre',
  take: 'Reprendre ce texte',
  openFile: 'Ouvrir un fichier…',
  taken: typeset('Réglages repris : vérifiez-les, puis enregistrez.'),
  notJson: typeset('Ce texte n’est pas du JSON : collez tout le texte copié, de la première à la dernière accolade.'),
  resetAll: 'Tout remettre aux valeurs par défaut',
  resetDone: typeset('Toutes les valeurs par défaut sont rétablies : enregistrez pour les garder.'),
} as const;
