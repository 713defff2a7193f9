import type { CellRef } from '../../workbook';
import { cellAddress } from '../../workbook';
import { wordsOf } from '../../spelling';
import type { Rule } from '../rule';
import type { TextField } from '../texts/fields';
import { textFields } from '../texts/fields';
import type { PersonalData } from '../texts/persons';
import { personalData } from '../texts/persons';
import { remembering } from '../texts/remembering';
import { columnLabel } from '../texts/wording';
import { actionName, line, quote } from '../wording';

const kinds: Record<PersonalData['kind'], string> = {
  name: 'le nom d’une personne',
  address: 'l’adresse électronique d’une personne',
  telephone: 'un numéro de téléphone',
};

const messages = {
  found: (label: string, action: string, cell: CellRef, kind: PersonalData['kind'], text: string) =>
    `${label} de l’${action} : ${cellAddress(cell)} contient ${kinds[kind]}, « ${text} ».`,
  contents: (cell: CellRef, text: string) => `${cellAddress(cell)} contient ${text}.`,
};

export const rule: Rule = {
  meta: {
    id: 'texte-donnee-personnelle',
    title: 'Les annexes ne nomment aucune personne.',
    severity: 'avertissement',
    source: 'Règlement général sur la protection des données, article 5',
    why: 'Les annexes sont transmises et publiées avec la délibération : un nom, une adresse ou un numéro de téléphone n’y est pas nécessaire.',
    howToFix: 'Nommez la fonction ou le service plutôt que la personne.',
    examples: { bad: '« Point avec Jeanne Martin ».', good: '« Point avec la directrice de l’habitat ».' },
    needs: {},
  },
  messages,
  check(annexes) {
    const lists = (annexes.annexe2?.rows ?? []).flatMap((row) =>
      (['pilots', 'partners'] as const).map((key): TextField => ({ role: 'annexe2', key, row, field: row[key] })),
    );
    const dataIn = remembering((text) => personalData(text, wordsOf(text)));
    return [...textFields(annexes), ...lists].flatMap((at) => {
      const { field, row } = at;
      const found = dataIn(field.text);
      if (!found) return [];
      return [
        {
          message: messages.found(columnLabel(at), actionName(row), field.cell, found.kind, found.text),
          cell: field.cell,
          action: row.number.value,
          evidence: [line(messages.contents(field.cell, quote(field.text, 120)), field)],
        },
      ];
    });
  },
};
