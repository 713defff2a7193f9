import { parseArgs } from 'node:util';

export const formats = ['text', 'json'] as const;
export type Format = (typeof formats)[number];

/** What the command line asks for, or the French sentence that says why it cannot be understood. */
export type Request =
  | { kind: 'help' }
  | { kind: 'validate'; file: string; format: Format; withDecisions: boolean }
  | { kind: 'misused'; message: string };

export const usage = 'Utilisation : npm run -s validate -- FICHIER.xlsx [--format text|json] [--sans-decisions]';

export const help = `${usage}

Contrôle l’Annexe 1 (budget) et l’Annexe 2 (objectifs) d’une convention « Logement d’abord » dans un classeur Excel,
avec les mêmes règles que le complément. Le fichier est lu sur cet ordinateur et n’est jamais modifié.

Options :
  --format text   les anomalies en clair (par défaut)
  --format json   les anomalies en JSON, pour un autre programme (décrit dans docs/cli.md)
  --sans-decisions  comme si rien n’avait été décidé dans le volet : ni anomalie ignorée, ni réglage du classeur
  -h, --help      cette aide

Code de sortie :
  0   aucune anomalie bloquante
  1   au moins une anomalie bloquante
  2   le fichier ne peut pas être lu ou ne contient aucune annexe, ou la commande est mal écrite
`;

const known = ['format', 'sans-decisions', 'help'];

/** Reads the words that follow the command. */
export function parseRequest(words: readonly string[]): Request {
  const { values, positionals, tokens } = parseArgs({
    args: [...words],
    options: {
      format: { type: 'string' },
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
  if (!format) return misused('L’option « --format » attend « text » ou « json ».');
  const [file, another] = positionals;
  if (file === undefined) return misused('Indiquez le classeur à contrôler.');
  if (another !== undefined) {
    return misused('Indiquez un seul classeur ; si son nom contient des espaces, mettez-le entre guillemets.');
  }
  return { kind: 'validate', file, format, withDecisions: values['sans-decisions'] !== true };
}

function misused(message: string): Request {
  return { kind: 'misused', message };
}
