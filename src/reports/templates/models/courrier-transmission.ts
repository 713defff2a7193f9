import { euros, typeset } from '../../../convention';
import type { SheetBlueprint } from '../../../workbook';
import { SheetBuilder } from '../../sheet/builder';
import { formula, input, text } from '../../sheet/cells';
import { parameterInput } from '../parameters';
import type { Template, TemplateContext } from '../template';

/** Where the report is sent besides the prefect (article 2.3). */
const DIHAL = 'logementdabord@dihal.gouv.fr';

const addressees = ['Monsieur le Préfet', 'Madame la Préfète'] as const;

/** « Courrier de transmission »: the letter to the prefect and the mail to the Dihal that go with the report (article 2.3). */
export const template: Template = {
  id: 'courrier-transmission',
  title: 'Courrier au Préfet et courriel à la Dihal',
  purpose: 'Les deux envois du rapport d’exécution, champs remplis : objet, références, pièces, formule de politesse.',
  season: 'Mars, au plus tard le 31',
  rank: 9,
  options: ['year'],
  build: (context) => [letters(context)],
};

function letters(context: TemplateContext): SheetBlueprint {
  const { settings, year } = context;
  const { first, second } = context.annexes.years;
  const collectivity = settings.collectivity || '[nom de la collectivité]';
  const agreement = `convention pluriannuelle d’objectifs ${first}-${second} « Territoire de mise en œuvre accélérée du plan Logement d’abord »`;
  const sheet = new SheetBuilder({
    signature: `courrier ${year}`,
    name: `Courrier de transmission ${year}`,
    columns: [22, 26, 18, 24],
    orientation: 'portrait',
    footer: `Transmission du rapport d’exécution ${year}`,
  });
  const says = (content: string) => sheet.paragraph(typeset(content));
  sheet.title(`Transmission du rapport d’exécution ${year}`, collectivity);

  sheet.heading('Courrier au Préfet');
  sheet.row(
    text('Lieu et date', 'label'),
    parameterInput(context, 'place', 'input', undefined, settings.seat?.city ?? null),
    parameterInput(context, 'prefectDate', 'input date', 2),
  );
  const addressee = sheet.row(text('Destinataire', 'label'), input(addressees[0], 'input', 3));
  sheet.row(text('Signataire (qualité)', 'label'), parameterInput(context, 'signatory', 'input', 3));
  sheet.row(
    text('Délibération n°', 'label'),
    parameterInput(context, 'deliberation', 'input'),
    text('du', 'label'),
    parameterInput(context, 'councilDate', 'input date'),
  );
  sheet.gap();
  says(`Objet : transmission du rapport d’exécution de l’exercice ${year} – ${agreement}`);
  says(`Références : articles 2.3 et 5 de la convention conclue entre l’Etat et ${collectivity}`);
  sheet.gap();
  sheet.row(formula(`=$B$${addressee}&","`, 'paragraph', 4));
  says(
    `Conformément à l’article 2.3 de la ${agreement}, j’ai l’honneur de vous transmettre le rapport d’exécution de l’exercice ${year}. Il a fait l’objet de la délibération visée ci-dessus.`,
  );
  says(
    `Il présente l’exécution de chacune des actions, leurs résultats au regard des indicateurs annexés à la convention, l’emploi des crédits${settings.grant > 0 && year === first ? ` (montant prévisionnel maximal de ${euros(settings.grant)} au titre de ${first}, article 2.2.1)` : ''}, et le bilan global des actions conduites par la collectivité et ses partenaires sur le territoire.`,
  );
  says(
    'Ce rapport est adressé aux membres du comité de suivi local et à la Délégation interministérielle à l’hébergement et à l’accès au logement.',
  );
  sheet.row(
    formula(`="Je vous prie d’agréer, "&$B$${addressee}&", l’expression de ma haute considération."`, 'paragraph', 4),
  );
  sheet.gap();
  sheet.row(text('Signature', 'label'), input(null, 'input', { span: 3, lines: 4 }));
  sheet.gap();
  says(
    `Pièces jointes : rapport d’exécution ${year} ; délibération ; annexes 1 et 2 de la convention ; état récapitulatif des dépenses.`,
  );

  sheet.breakPage();
  sheet.heading('Courriel à la Dihal');
  sheet.row(text('À', 'label'), text(DIHAL, 'cell', 3));
  sheet.row(text('Copie', 'label'), input('membres du comité de suivi local', 'input', 3));
  sheet.row(
    text('Objet', 'label'),
    text(typeset(`Logement d’abord – ${collectivity} – rapport d’exécution ${year}`), 'cell', 3),
  );
  sheet.gap();
  // In one cell, to be copied at once.
  sheet.paragraph(
    typeset(
      [
        'Bonjour,',
        `En application de l’article 2.3 de la ${agreement}, vous trouverez en pièce jointe le rapport d’exécution de l’exercice ${year}, adopté par délibération et transmis au Préfet.`,
        'Nous restons à votre disposition pour toute précision, notamment sur les indicateurs et sur les perspectives.',
        'Bien cordialement,',
        `${collectivity} – [service, téléphone]`,
      ].join('\n\n'),
    ),
    'input paragraph',
  );
  sheet.gap();
  sheet.paragraph(
    typeset('Pour copier : double-cliquez dans le texte, sélectionnez-le (Ctrl+A), puis Ctrl+C.'),
    'note',
  );
  return sheet
    .validate({
      areas: [{ top: addressee, left: 2, bottom: addressee, right: 4 }],
      rule: { kind: 'list', choices: addressees },
      error: { title: 'Destinataire', text: 'Ce titre n’est pas dans la liste. Le garder ?', isWarning: true },
    })
    .build();
}
