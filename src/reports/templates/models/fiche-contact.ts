import { typeset } from '../../../convention';
import type { SheetBlueprint } from '../../../workbook';
import { SheetBuilder } from '../../sheet/builder';
import { input, text } from '../../sheet/cells';
import type { Template, TemplateContext } from '../template';

/** « Fiche contact » (Annexe 3): who the collectivity is, who commits it, where it is paid (article 4). */
export const template: Template = {
  id: 'fiche-contact',
  title: 'Fiche contact (Annexe 3)',
  purpose:
    'Coordonnées, signataire et compte bancaire. Une fois remplie, « Valider » en contrôle le SIRET, le RIB et l’IBAN.',
  season: 'Signature de la convention ou d’un avenant',
  rank: 12,
  options: [],
  build: (context) => [contactSheet(context)],
};

function contactSheet({ settings }: TemplateContext): SheetBlueprint {
  const { seat, siren } = settings;
  const sheet = new SheetBuilder({
    signature: 'vierge Annexe 3',
    name: 'Annexe 3 – Fiche contact',
    columns: [36, 58],
    orientation: 'portrait',
    footer: `Annexe 3 – ${settings.collectivity}`,
  });
  sheet.title('Annexe 3 – Fiche contact', 'À remplir obligatoirement');
  const entry = (label: string, value: string | null = null) =>
    sheet.row(text(typeset(`${label} :`), 'label'), input(value));

  sheet.heading('Collectivité');
  entry('Nom de la collectivité', settings.collectivity || null);
  entry('Nom du président ou de la présidente');
  const siret = entry('N° SIRET');
  entry('Adresse postale', seat?.street ?? null);
  const postalCode = entry('Code postal', seat?.postalCode ?? null);
  entry('Commune', seat?.city ?? null);
  const phone = entry('Téléphone');
  entry('Adresse électronique');

  sheet.heading('Compte à créditer (article 4)');
  entry('Titulaire du compte');
  const bank = entry('Code établissement');
  entry('Code guichet');
  entry('Numéro de compte');
  const key = entry('Clé RIB');
  entry('IBAN');
  entry('BIC');

  sheet.heading('Signature');
  entry('Fait à', seat?.city ?? null);
  sheet.row(text(typeset('Le :'), 'label'), input(null, 'input date'));
  entry('Qualité du signataire');
  sheet.row(text('Signature et cachet', 'label'), input(null, 'input', { lines: 4 }));

  const prompt = (row: number, title: string, words: string) => ({
    areas: [{ top: row, left: 2, bottom: row, right: 2 }],
    rule: { kind: 'textLength', most: 60 } as const,
    prompt: { title, text: words },
  });
  sheet.validate(
    prompt(
      siret,
      'SIRET',
      siren === null ? '14 chiffres.' : typeset(`14 chiffres, qui commencent par le SIREN ${siren}.`),
    ),
    prompt(postalCode, 'Code postal', '5 chiffres.'),
    prompt(phone, 'Téléphone', '10 chiffres.'),
    prompt(bank, 'Relevé d’identité bancaire', 'Recopiez chaque code du RIB, zéros de tête compris.'),
    prompt(key, 'Clé RIB', '2 chiffres.'),
  );
  // Zeros at the head of a code are part of it; and once filled in, the sheet is checked as the user's own.
  const blueprint = sheet.build();
  return {
    ...blueprint,
    isUsers: true,
    looks: { ...blueprint.looks, input: { ...blueprint.looks.input, numberFormat: '@' } },
  };
}
