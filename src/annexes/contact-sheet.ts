/** Reads Annexe 3, the « Fiche contact »: labels and their values, wherever they stand on a sheet. */
import type { CellRef, SheetSnapshot, WorkbookSnapshot } from '../workbook';
import { valueAt } from '../workbook';
import { clean, plainSigns, shadow } from './text';

/** What a contact sheet may hold, by how its label is written in small plain letters. */
const labels = {
  name: /nom (?:de l'|de la |du )(?:epci|collectivite|organisme|departement|commune|metropole)|raison sociale/,
  president: /nom (?:du|de la) (?:president|maire)e?[^:]{0,25}/,
  siret: /(?:n° ?|numero (?:de )?)?siret/,
  street: /adresse(?: postale)?(?! ?(?:electronique|e-?mail|mail|courriel))/,
  postalCode: /code postal/,
  city: /commune|ville/,
  phone: /telephone|tel\.?/,
  email: /adresse (?:electronique|e-?mail|mail)|courriel|e-?mail/,
  place: /fait a/,
  date: /le|date/,
  signatory: /(?:nom et )?qualite du signataire/,
  holder: /titulaire(?: du compte)?|denomination sociale(?: \(titulaire du compte\))?/,
  bank: /code (?:etablissement|banque)/,
  branch: /code guichet/,
  account: /(?:n° ?|numero )(?:de )?compte/,
  ribKey: /cle(?: rib)?/,
  iban: /(?:code |n° ?|numero )?iban/,
  bic: /(?:code )?(?:bic|swift)/,
} as const;

export type ContactKey = keyof typeof labels;

/** One thing that the sheet says, or leaves a place for. */
export interface ContactField {
  /** Where its value stands or, where nothing is written, its label. */
  cell: CellRef;
  /** Trimmed; "" where nothing is written. */
  text: string;
}

export interface ContactSheet {
  sheet: string;
  fields: Partial<Record<ContactKey, ContactField>>;
}

/** As many labels make a contact sheet, fewer where its title says so. */
const ENOUGH = 4;
const ENOUGH_UNDER_TITLE = 2;
const TITLE = /fiche contact|annexe 3|coordonnees (?:bancaires )?de la collectivite/;
/** How far a value may stand at the right of its label. */
const REACH = 4;
/** A label is followed by a colon, or stands alone in its cell. */
const anyLabel = new RegExp(
  Object.entries(labels)
    .map(([key, { source }]) => `(?<${key}>(?<![\\p{L}\\d])(?:${source}) ?(?::|$))`)
    .join('|'),
  'gu',
);

interface Label {
  key: ContactKey;
  from: number;
  to: number;
}

/**
 * The contact sheet of a workbook: of the sheets that are no annexe and not the add-in's own, the one with most labels.
 * @param annexes names of the sheets that hold the other annexes
 * @returns null where no sheet has enough of its labels
 */
export function readContactSheet({ sheets }: WorkbookSnapshot, annexes: readonly string[]): ContactSheet | null {
  return sheets
    .filter(({ name, signature }) => signature === null && !annexes.includes(name))
    .flatMap((sheet) => readSheet(sheet) ?? [])
    .reduce<ContactSheet | null>((best, one) => (best && size(best) >= size(one) ? best : one), null);
}

const size = ({ fields }: ContactSheet): number => Object.keys(fields).length;

function readSheet(sheet: SheetSnapshot): ContactSheet | null {
  const fields: ContactSheet['fields'] = {};
  let hasTitle = TITLE.test(folded(sheet.name));
  sheet.values.forEach((row, rowIndex) =>
    row.forEach((value, columnIndex) => {
      if (typeof value !== 'string') return;
      const cell = { sheet: sheet.name, row: sheet.firstRow + rowIndex, column: sheet.firstColumn + columnIndex };
      hasTitle ||= TITLE.test(folded(value));
      for (const [key, field] of fieldsOfCell(sheet, cell, value)) {
        // The first that says something stands: a form may repeat a label in its notes.
        if (!fields[key]?.text) fields[key] = field;
      }
    }),
  );
  const found = { sheet: sheet.name, fields };
  return size(found) >= (hasTitle ? ENOUGH_UNDER_TITLE : ENOUGH) ? found : null;
}

/** In small plain letters, character for character. */
function folded(text: string): string {
  return shadow(plainSigns(text));
}

function labelsOf(text: string): Label[] {
  return [...folded(text).matchAll(anyLabel)].flatMap((match) => {
    const key = Object.entries(match.groups ?? {}).find(([, found]) => found !== undefined)?.[0];
    return key ? [{ key: key as ContactKey, from: match.index, to: match.index + match[0].length }] : [];
  });
}

/** « Code postal : 13007   Commune : MARSEILLE » has two fields; « IBAN » alone has its value in a cell at its right. */
function fieldsOfCell(sheet: SheetSnapshot, cell: CellRef, value: string): [ContactKey, ContactField][] {
  const text = clean(value).replaceAll('\n', ' ');
  const found = labelsOf(text);
  return found.map(({ key, to }, index): [ContactKey, ContactField] => {
    const written = text.slice(to, found[index + 1]?.from).trim();
    const isLast = index === found.length - 1;
    return [key, written === '' && isLast ? valueAtRight(sheet, cell) : { cell, text: written }];
  });
}

function valueAtRight(sheet: SheetSnapshot, cell: CellRef): ContactField {
  for (let column = cell.column + 1; column <= cell.column + REACH; column++) {
    const value = valueAt(sheet, cell.row, column);
    if (value === null || value === '') continue;
    const text = clean(String(value));
    return labelsOf(text).length > 0 ? { cell, text: '' } : { cell: { ...cell, column }, text };
  }
  return { cell, text: '' };
}
