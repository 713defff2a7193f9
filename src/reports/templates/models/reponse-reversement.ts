import { euros, percent, typeset } from '../../../convention';
import type { SheetBlueprint } from '../../../workbook';
import { SheetBuilder } from '../../sheet/builder';
import { formula, input, text } from '../../sheet/cells';
import { parameterInput } from '../parameters';
import type { Template, TemplateContext } from '../template';

const GRIEVANCES = 6;

/** « Réponse à une demande de reversement »: within a month of the prefect's letter (article 5). */
export const template: Template = {
  id: 'reponse-reversement',
  title: 'Réponse à une demande de reversement',
  purpose: 'Échéance à un mois, montant en jeu, et pour chaque grief la réponse et la pièce qui la prouve (article 5).',
  season: 'Si une lettre recommandée du Préfet arrive',
  rank: 13,
  options: ['year'],
  build: (context) => [answer(context)],
};

function answer(context: TemplateContext): SheetBlueprint {
  const { settings, year } = context;
  const sheet = new SheetBuilder({
    signature: `reversement ${year}`,
    name: `Réponse reversement ${year}`,
    columns: [6, 44, 52, 34],
    footer: `Réponse à une demande de reversement – exercice ${year}`,
  });
  sheet.title(
    typeset(`Réponse à une demande de reversement – exercice ${year}`),
    settings.collectivity || 'Convention « Logement d’abord »',
    typeset('Article 5 : un mois pour répondre ; paiement au plus tard six mois après l’émission du titre'),
  );
  sheet.heading('Délais');
  const received = sheet.row(text('Lettre reçue le (accusé de réception)', 'label', 2), input(null, 'input date'));
  sheet.row(
    text('Répondre au plus tard le', 'label', 2),
    formula(`=IF(ISNUMBER(C${received}),EDATE(C${received},1),"")`, 'cell date'),
  );
  const issued = sheet.row(text('Titre de reversement émis le', 'label', 2), input(null, 'input date'));
  sheet.row(
    text('Payer au plus tard le', 'label', 2),
    formula(`=IF(ISNUMBER(C${issued}),EDATE(C${issued},6),"")`, 'cell date'),
  );

  sheet.heading('Montant en jeu');
  const paid = sheet.row(
    text(`Crédits versés au titre de ${year}`, 'label', 2),
    parameterInput(
      context,
      'paid',
      'input money',
      undefined,
      settings.grant > 0 && year === context.annexes.years.first ? settings.grant : null,
    ),
  );
  const asked = sheet.row(text('Reversement demandé', 'label', 2), input(null, 'input money'));
  const most = sheet.row(
    text(`Plafond : ${percent(settings.clawbackShare)} des crédits versés`, 'label', 2),
    formula(`=IF(ISNUMBER(C${paid}),C${paid}*${settings.clawbackShare},"")`, 'cell money'),
  );
  sheet.row(
    text('Au-delà du plafond', 'label', 2),
    formula(`=IF(COUNT(C${asked},C${most})<2,"",MAX(0,C${asked}-C${most}))`, 'cell money'),
  );
  if (settings.grant > 0) {
    sheet.paragraph(
      typeset(
        `Pour ${euros(settings.grant)} versés, le plafond est de ${euros(settings.grant * settings.clawbackShare)}. Remplacez le montant par celui qui a été réellement versé.`,
      ),
      'note',
    );
  }

  sheet.heading('Griefs et réponses');
  const header = sheet.row(
    text('N°', 'head'),
    text('Grief (manquement invoqué)', 'head'),
    text('Réponse de la collectivité', 'head'),
    text('Pièce justificative', 'head'),
  );
  for (let number = 1; number <= GRIEVANCES; number += 1) {
    sheet.row(text(number, 'cell center'), input(null, 'input', { lines: 3 }), input(), input());
  }
  sheet.heading('Conclusion');
  sheet.row(text(null, 'plain'), input(null, 'input', { span: 3, lines: 4 }));
  sheet.repeat(header);
  return sheet.build();
}
