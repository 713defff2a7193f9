/** What the pane says of the settings and the glossary that the workbook keeps, in French. */
import { enumeration, typeset } from '../../convention';

const quoted = (terms: readonly string[]) => enumeration(terms.map((term) => `« ${term} »`));

export const keepingWords = {
  settingsKept: typeset('Réglages enregistrés dans le classeur.'),
  settingsStep: 'le changement des réglages',
  settingsChanged: typeset(
    'Les réglages ont été changés depuis, par vous ou par quelqu’un d’autre : ils restent tels qu’ils sont.',
  ),
  added: (terms: readonly string[]) =>
    typeset(`${quoted(terms)} ${terms.length === 1 ? 'est ajouté' : 'sont ajoutés'} au glossaire du classeur.`),
  additionStep: (terms: readonly string[]) => typeset(`l’ajout de ${quoted(terms)} au glossaire`),
  removed: (term: string) => typeset(`« ${term} » est retiré du glossaire du classeur.`),
  removalStep: (term: string) => typeset(`le retrait de « ${term} » du glossaire`),
} as const;
