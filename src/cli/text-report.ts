import { plural, typeset } from '../convention';
import type { Trouble, Validation } from '../validation';
import type { Severity } from '../workbook';
import { cellAddress } from '../workbook';

/** How the report is laid out where it is read. */
export interface TextLayout {
  /** Characters to a line; a report that goes to a file or a pipe is not broken into lines. */
  width: number;
  isColoured: boolean;
}

type Finding = Validation['findings'][number];

const colours: Record<Severity, number> = { bloquant: 31, avertissement: 33, information: 36 };
const BOLD = 1;
const GREEN = 32;

/** The findings of a validated file, to be read in a terminal. */
export function textReport(file: string, validation: Validation, layout: TextLayout): string {
  const paint = (text: string, ...codes: number[]) =>
    layout.isColoured ? `\u001b[${codes.join(';')}m${text}\u001b[0m` : text;
  const blocks = [
    [paint(file, BOLD), ...annexeLines(validation)],
    ...validation.trouble.map((trouble) => troubleLines(trouble, layout.width)),
    ...validation.findings.map((finding) => findingLines(finding, layout.width, paint)),
    [conclusion(validation, paint)],
  ];
  return blocks.map((lines) => `${lines.join('\n')}\n`).join('\n');
}

/** « Annexe 1 : feuille « Budget », 25 actions », for each annexe found. */
function annexeLines({ annexes }: Validation): string[] {
  return [annexes.annexe1, annexes.annexe2].flatMap((annexe) => {
    if (!annexe) return [];
    const name = annexe.role === 'annexe1' ? 'Annexe 1' : 'Annexe 2';
    return [typeset(`${name} : feuille « ${annexe.sheet.name} », ${plural(annexe.rows.length, 'action')}`)];
  });
}

/** What was not found or not checked, and what to do about it. */
export function troubleLines({ message, advice, details }: Trouble, width = Infinity): string[] {
  return [
    ...wrapped(`${message} ${advice}`, width, ''),
    ...details.flatMap((detail) => wrapped(detail, width, '  ', '    ')),
  ];
}

function findingLines(
  { severity, rule, cell, action, message, evidence }: Finding,
  width: number,
  paint: (text: string, ...codes: number[]) => string,
): string[] {
  const where = [`${cell.sheet}!${cellAddress(cell)}`, ...(action === null ? [] : [`action ${action}`]), rule];
  return [
    [paint(severity.toUpperCase(), BOLD, colours[severity]), ...where].join(' · '),
    ...wrapped(message, width, '  '),
    ...evidence.flatMap(({ text }) => wrapped(text, width, '    ', '      ')),
  ];
}

function conclusion(
  { findings, ignored, counts, trouble }: Validation,
  paint: (text: string, ...codes: number[]) => string,
) {
  if (findings.length > 0) {
    const parts = [
      plural(counts.bloquant, 'bloquante'),
      plural(counts.avertissement, 'avertissement'),
      plural(counts.information, 'information'),
    ];
    const total = `${plural(findings.length, 'anomalie')} : ${parts.join(', ')}.${leftAside(ignored.length)}`;
    return paint(typeset(total), BOLD);
  }
  return trouble.length > 0
    ? `Aucune anomalie dans ce qui a pu être contrôlé.${leftAside(ignored.length)}`
    : paint(typeset(`Tout est bon : aucune anomalie.${leftAside(ignored.length)}`), BOLD, GREEN);
}

/** « 2 autres sont ignorées par décision » where that is so; nothing else. */
function leftAside(count: number): string {
  if (count === 0) return '';
  return ` ${count === 1 ? '1 autre est ignorée' : `${count} autres sont ignorées`} par une décision gardée dans le classeur.`;
}

/** A text in lines of at most `width` characters, broken at plain spaces, each behind its indent. */
function wrapped(text: string, width: number, indent: string, indentOfNext = indent): string[] {
  const lines: string[] = [];
  let line = indent;
  let isBlank = true;
  for (const word of text.split(' ')) {
    if (!isBlank && line.length + 1 + word.length > width) {
      lines.push(line);
      line = indentOfNext;
      isBlank = true;
    }
    line += isBlank ? word : ` ${word}`;
    isBlank = false;
  }
  return [...lines, line];
}
