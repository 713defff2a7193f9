import type { Annexes } from '../../annexes';
import type { CellRef } from '../../workbook';
import { cellAddress } from '../../workbook';
import { gathered } from '../gather';
import type { Rule } from '../rule';
import { textFields } from '../texts/fields';
import { remembering } from '../texts/remembering';
import { columnLabel } from '../texts/wording';
import { actionName, line, quote } from '../wording';

/** What is left to do, said at the beginning or at the end of the cell, or between parentheses. */
const TO_DO =
  '(?:à|a) (?:voir|confirmer|préciser|compléter|définir|valider|vérifier|revoir|consolider|discuter|trancher|caler|rédiger|actualiser|déterminer|chiffrer|venir)';

/** Ways in which people leave themselves notes, each with what it is. */
const notes: readonly { pattern: RegExp; kind: 'unknown' | 'question' | 'toDo' | 'look' | 'template' }[] = [
  { pattern: /^\s*(?:\?+|x{3,}|\.{3,}|…)\s*$|\?{2,}|(?<!\p{L})x{3,}(?!\p{L})/iu, kind: 'unknown' },
  { pattern: /\?/u, kind: 'question' },
  {
    pattern: new RegExp(
      `^\\s*(?:reste )?${TO_DO}(?!\\p{L})|(?<!\\p{L})${TO_DO}\\s*[.)]*\\s*$|\\(${TO_DO}(?!\\p{L})[^)]*\\)`,
      'imu',
    ),
    kind: 'toDo',
  },
  { pattern: /^\s*voir (?:avec|si|quand|comment|où|chez|\p{Lu}\p{Ll}+[- ]\p{Lu})/imu, kind: 'look' },
  {
    pattern:
      /(?<!\p{L})(?:todo|tbd|tbc|lorem ipsum|nota interne|note interne)(?!\p{L})|\[[^\]]*\p{L}[^\]]*\]|<[^>]*\p{L}[^>]*>/iu,
    kind: 'template',
  },
];

/** « Voir annexe 3 » sends the reader somewhere: that is no note. */
const REFERENCE =
  /voir (?:(?:la |le |les |l['’])?(?:annexe|fiche|convention|tableau|article|action|point|colonne|cahier))/iu;

/** Calendars have their own rule. */
const ELSEWHERE = new Set<string>(['calendar', 'start']);

const sayings: Record<(typeof notes)[number]['kind'], string> = {
  unknown: 'ce qui doit y figurer n’est pas encore connu',
  question: 'une question y est restée ouverte',
  toDo: 'quelque chose reste à faire',
  look: 'c’est un pense-bête',
  template: 'c’est un texte de modèle ou une remarque interne',
};

const messages = {
  note: (label: string, action: string, text: string, saying: string) =>
    `${label} de l’${action} : ${text} est une note de travail (${saying}).`,
  several: (count: number, saying: string) => `${count} cellules gardent une note de travail (${saying}).`,
  contents: (cell: CellRef, text: string) => `${cellAddress(cell)} contient ${text}.`,
};

export const rule: Rule = {
  meta: {
    id: 'texte-note-travail',
    title: 'Les annexes ne gardent pas de notes de travail.',
    severity: 'information',
    source: 'Pratique de relecture',
    why: 'Une question, un « à confirmer » ou un pense-bête n’a pas sa place dans un document transmis à l’Etat.',
    howToFix: 'Répondez à la question, ou retirez la note avant de transmettre les annexes.',
    examples: { bad: '« Réunion EPF ? ».', good: '« Réunion avec l’EPF en septembre 2021 ».' },
    needs: {},
  },
  messages,
  check(annexes: Annexes) {
    const noteIn = remembering((text) =>
      REFERENCE.test(text) ? null : notes.find(({ pattern }) => pattern.test(text)),
    );
    return textFields(annexes).flatMap((at) => {
      const { field, row } = at;
      const found = ELSEWHERE.has(at.key) ? null : noteIn(field.text);
      if (!found) return [];
      return [
        {
          message: messages.note(columnLabel(at), actionName(row), quote(field.text, 50), sayings[found.kind]),
          cell: field.cell,
          action: row.number.value,
          evidence: [line(messages.contents(field.cell, quote(field.text, 150)), field)],
          cause: sayings[found.kind],
        },
      ];
    });
  },
  merge: (reports) => gathered(reports, () => messages.several(reports.length, reports[0]?.cause ?? '')),
};
