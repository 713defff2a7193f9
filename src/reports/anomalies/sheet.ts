import { plural, typeset } from '../../convention';
import type { Finding, RuleMeta } from '../../rules';
import type { SetAside } from '../../validation';
import type { Severity, SheetBlueprint, SheetSnapshot } from '../../workbook';
import { cellAddress, columnLetters } from '../../workbook';
import type { Piece } from '../sheet/cells';
import { input, linked, text } from '../sheet/cells';
import { SheetBuilder } from '../sheet/builder';
import { colors, tabColors } from '../theme';
import type { Kept } from './kept';
import { columns, IDENTITY_HEADING, keptOn } from './kept';

const SIGNATURE = 'anomalies';

/** Whether a sheet is a « Rapport d’anomalies ». */
export function isAnomaliesSheet({ signature }: Pick<SheetSnapshot, 'signature'>): boolean {
  return signature === SIGNATURE;
}

/** What a check came to, and when. */
export interface AnomaliesContext {
  findings: readonly Finding[];
  ignored: readonly SetAside[];
  rules: readonly RuleMeta[];
  actions: readonly { number: number; title: string }[];
  collectivity: string;
  /** Day of the check, ISO. */
  today: string;
  /** The sheet of an earlier check: what readers wrote on it is kept beside the same findings. */
  earlier: SheetSnapshot | null;
}

const severityNames: Record<Severity, string> = {
  bloquant: 'Bloquante',
  avertissement: 'Avertissement',
  information: 'Information',
};

const widths = [5, 13, 22, 13, 40, 40, 27, 22, 22, 22, 10];
const ADDED_WIDTH = 20;

/**
 * « Rapport d’anomalies »: the findings of a check as a list to filter, to print and to work through, those that were
 * ignored last, each with its reason.
 */
export function anomaliesSheet(context: AnomaliesContext): SheetBlueprint {
  const kept = keptOn(context.earlier);
  const sheet = new SheetBuilder({
    signature: SIGNATURE,
    name: 'Rapport d’anomalies',
    columns: [...widths, ...kept.headings.map(() => ADDED_WIDTH)],
    tabColor: tabColors.internal,
    footer: `Rapport d’anomalies – ${context.collectivity}`,
  });
  sheet.title('Rapport d’anomalies', context.collectivity, summary(context));
  sheet.paragraph(
    typeset(
      'Un clic sur la cellule y mène. Filtrez par gravité, action ou règle. Ce que vous écrivez dans « Suite donnée », ou dans des colonnes ajoutées à droite, est gardé à la mise à jour suivante.',
    ),
    'note',
  );
  const header = sheet.head(
    'N°',
    'Gravité',
    'Action',
    'Cellule',
    'Constat',
    'Calcul',
    'Correction',
    'Règle',
    'Décision',
    'Suite donnée',
    IDENTITY_HEADING,
    ...kept.headings.map((heading) => String(heading ?? '')),
  );
  const rows = [
    ...context.findings.map((finding) => ({ finding, decision: '' })),
    ...context.ignored.map(({ finding, decision }) => ({ finding, decision: ignoredWords(decision) })),
  ];
  rows.forEach(({ finding, decision }, index) => {
    sheet.row(...findingRow(finding, decision, index + 1, context, kept));
  });
  if (rows.length === 0)
    sheet.row(text('Aucune anomalie\u00a0: rien à corriger dans ce qui a été contrôlé.', 'cell', 10));
  const last = sheet.next - 1;
  const severities = { top: header + 1, left: columns.severity, bottom: last, right: columns.severity };
  const first = `$${columnLetters(columns.severity)}${header + 1}`;
  sheet
    .highlight(
      { areas: [severities], formula: `=${first}="Bloquante"`, look: look(colors.bad) },
      { areas: [severities], formula: `=${first}="Avertissement"`, look: look(colors.fair) },
    )
    .repeat(header)
    .with({
      freeze: { rows: header, columns: 0 },
      filter: { top: header, left: 1, bottom: last, right: widths.length + kept.headings.length },
      firstInput: { row: header + 1, column: columns.rank },
    });
  return withHiddenIdentity(sheet.build());
}

const look = ({ fill, text: color }: { fill: string; text: string }) => ({ fill, color });

function findingRow(
  finding: Finding,
  decision: string,
  rank: number,
  { actions, rules }: AnomaliesContext,
  kept: Kept,
): Piece[] {
  const { cell, action, severity, message, evidence, id, rule } = finding;
  const meta = rules.find((one) => one.id === rule);
  const title = actions.find(({ number }) => number === action)?.title;
  const [followUp = null, ...added] = kept.notes.get(id) ?? [];
  return [
    text(rank, 'cell center'),
    text(severityNames[severity]),
    text(action === null ? '' : `${action}${title === undefined ? '' : ` – ${title}`}`),
    linked(`${cell.sheet}, ${cellAddress(cell)}`, cell),
    text(message),
    text(evidence.map((line) => `• ${line.text}`).join('\n')),
    text(correction(finding, meta)),
    text(meta?.title ?? rule),
    text(decision),
    input(followUp),
    text(id, 'note'),
    ...kept.headings.map((_, index) => input(added[index] ?? null)),
  ];
}

/** What the add-in proposes to write, else how people put it right. */
function correction({ fix }: Finding, meta: RuleMeta | undefined): string {
  if (!fix) return meta?.howToFix ?? '';
  const titles = fix.corrections.map(({ title }) => title);
  return typeset(`${fix.kind === 'safe' ? 'Sans risque' : 'À confirmer'} : ${titles.join(' ; ou ')}`);
}

function ignoredWords({ reason, author, at }: SetAside['decision']): string {
  const [year = '', month = '', day = ''] = at.slice(0, 10).split('-');
  const who = [author, `${day}/${month}/${year}`].filter((part) => part !== '').join(', ');
  return typeset(`Ignorée${reason === '' ? '' : ` : ${reason}`} (${who})`);
}

function summary({ findings, ignored, today }: AnomaliesContext): string {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  const [year = '', month = '', day = ''] = today.split('-');
  const parts = [
    plural(count('bloquant'), 'anomalie bloquante', 'anomalies bloquantes'),
    plural(count('avertissement'), 'avertissement'),
    plural(count('information'), 'information'),
    ...(ignored.length > 0 ? [plural(ignored.length, 'ignorée')] : []),
  ];
  return typeset(`Contrôle du ${day}/${month}/${year} : ${parts.join(', ')}`);
}

/** The identities are for the next time, not for readers. */
function withHiddenIdentity(blueprint: SheetBlueprint): SheetBlueprint {
  return {
    ...blueprint,
    columns: blueprint.columns.map((column, index) =>
      index === columns.identity - 1 ? { ...column, isHidden: true } : column,
    ),
  };
}
