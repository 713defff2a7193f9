import { parseArgs } from 'node:util';

export const formats = ['text', 'json', 'sarif'] as const;
export type Format = (typeof formats)[number];

/** What the command line asks for, or the French sentence that says why it cannot be understood. */
export type Request = { kind: 'help' } | ValidateRequest | { kind: 'misused'; message: string };

export interface ValidateRequest {
  kind: 'validate';
  /** Workbooks and folders, as they were named; at least one. */
  places: readonly string[];
  format: Format;
  /** File of settings in JSON, as it was named. */
  settingsFile: string | null;
  withDecisions: boolean;
}

export const usage =
  'Utilisation : npm run -s validate -- FICHIER.xlsx|DOSSIER… [--format text|json|sarif] [--settings REGLAGES.json] [--sans-decisions]';

export const help = `${usage}

Contrôle l’Annexe 1 (budget) et l’Annexe 2 (objectifs) d’une convention « Logement d’abord » dans un classeur Excel,
avec les mêmes règles que le complément. Le fichier est lu sur cet ordinateur et n’est jamais modifié.

Avec plusieurs classeurs, ou un dossier (et ceux qu’il contient), le texte donne une ligne par classeur et un total.

Options :
  --format text   les anomalies en clair (par défaut)
  --format json   les anomalies en JSON, pour un autre programme (décrit dans docs/cli.md)
  --format sarif  les anomalies en SARIF 2.1.0, pour les outils d’intégration continue
  --settings REGLAGES.json  les réglages de la convention, à la place de ceux du classeur
  --sans-decisions  comme si rien n’avait été décidé dans le volet : ni anomalie ignorée, ni réglage du classeur
  -h, --help      cette aide

Code de sortie :
  0   aucune anomalie bloquante
  1   au moins une anomalie bloquante
  2   un fichier ne peut pas être lu ou ne contient aucune annexe, ou la commande est mal écrite
`;

const known = ['format', 'settings', 'sans-decisions', 'help'];

/** Reads the words that follow the command. */
export function parseRequest(words: readonly string[]): Request {
  const { values, positionals, tokens } = parseArgs({
    args: [...words],
    options: {
      format: { type: 'string' },
      settings: { type: 'string' },
      'sans-decisions': { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
    allowPositionals: true,
    // The messages of the strict mode are in English.
    strict: false,
    tokens: true,
  });
  const unknown = tokens.find((token) => token.kind === 'option' && !known.includes(token.name));
  if (unknown?.kind === 'option') return misused(`L’option « ${unknown.rawName} » n’existe pas.`);
  if (values.help) return { kind: 'help' };
  const format = formats.find((known) => known === (values.format ?? 'text'));
  if (!format) return misused('L’option « --format » attend « text », « json » ou « sarif ».');
  const { settings = null } = values;
  if (typeof settings === 'boolean') return misused('L’option « --settings » attend un fichier de réglages (.json).');
  if (positionals.length === 0) return misused('Indiquez le classeur ou le dossier à contrôler.');
  const withDecisions = values['sans-decisions'] !== true;
  return { kind: 'validate', places: positionals, format, settingsFile: settings, withDecisions };
}

function misused(message: string): Request {
  return { kind: 'misused', message };
}
