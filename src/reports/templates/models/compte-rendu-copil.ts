import { typeset } from '../../../convention';
import { statuses } from '../../../monitoring';
import type { SheetBlueprint } from '../../../workbook';
import { SheetBuilder } from '../../sheet/builder';
import { formula, input, text } from '../../sheet/cells';
import { actionRows, leftOutNote, RANK_COLUMNS, titlePiece } from '../action-rows';
import { hidingLast } from '../hidden';
import { parameterInput } from '../parameters';
import type { Template, TemplateContext } from '../template';

const AGENDA = [
  'Avancement des actions',
  'Données et indicateurs',
  'Points de blocage et arbitrages',
  'Suites et calendrier',
];
const DECISIONS = 8;

/** « Compte rendu de COPIL »: what the follow-up body (article 2.3) was shown and has decided. */
export const template: Template = {
  id: 'compte-rendu-copil',
  title: 'Compte rendu de COPIL / instance de suivi',
  purpose: 'Présents, ordre du jour, avancement de chaque action, décisions (quoi, qui, quand), prochaines dates.',
  season: 'Deux à quatre fois par an',
  rank: 2,
  options: ['year'],
  build: (context) => [minutes(context)],
};

const widths = [6, 42, 20, 26, 18, 44];

function minutes(context: TemplateContext): SheetBlueprint {
  const { settings, year } = context;
  const sheet = new SheetBuilder({
    signature: 'compte rendu',
    name: 'Compte rendu de COPIL',
    columns: [...widths, ...new Array<number>(RANK_COLUMNS).fill(6)],
    footer: `Compte rendu de l’instance de suivi – ${settings.collectivity}`,
  });
  sheet.title('Compte rendu de l’instance de suivi', settings.collectivity || 'Convention « Logement d’abord »');
  sheet.row(text('Date', 'label', 2), input(null, 'input date'), text('Lieu', 'label'), input(null, 'input', 2));
  sheet.row(text('Présidence', 'label', 2), input(), text('Rédaction (fonction)', 'label'), input(null, 'input', 2));
  sheet.row(text('Services et organismes présents', 'label', 2), input(null, 'input', { span: 4, lines: 3 }));
  sheet.row(text('Excusés', 'label', 2), input(null, 'input', { span: 4, lines: 2 }));
  sheet.gap();
  sheet.paragraph(
    typeset(
      'Article 2.3 : l’instance associe au moins les services déconcentrés de l’Etat, les acteurs locaux de l’hébergement et du logement et les partenaires des actions. Indiquez les fonctions et les organismes plutôt que les noms.',
    ),
    'note',
  );

  sheet.heading('Ordre du jour');
  AGENDA.forEach((point, index) => sheet.row(text(index + 1, 'cell center'), input(point, 'input', 5)));

  sheet.heading('Avancement par action');
  const header = sheet.head('N°', 'Action', 'Pilote(s)', 'Étapes, échéances', 'État', 'Échanges en séance');
  const { first, last } = actionRows(sheet, context, widths.length, {
    pieces: (actionRow) => {
      const { action, live, done } = actionRow;
      return [
        titlePiece(actionRow),
        formula(live.text2('pilots'), 'cell', { shown: action.two?.pilots.text ?? '' }),
        formula(live.text2('milestones'), 'cell', { shown: action.two?.milestones.text ?? '' }),
        formula(`=${done.text('status')}`, 'input'),
        input(),
      ];
    },
  });
  sheet.validate({
    areas: [{ top: first, left: 5, bottom: last, right: 5 }],
    rule: { kind: 'list', choices: statuses },
  });

  leftOutNote(sheet, context);

  sheet.heading('Décisions');
  sheet.row(
    text('N°', 'head'),
    text('Décision', 'head', 2),
    text('Responsable', 'head'),
    text('Échéance', 'head'),
    text('Suite', 'head'),
  );
  for (let number = 1; number <= DECISIONS; number += 1) {
    sheet.row(text(number, 'cell center'), input(null, 'input', 2), input(), input(null, 'input date'), input());
  }

  sheet.heading('Prochaines dates');
  sheet.row(text('Prochaine instance de suivi', 'label', 2), input(null, 'input date'));
  sheet.row(text(`Arrêté des données ${year}`, 'label', 2), parameterInput(context, 'closingDate', 'input date'));
  sheet.row(
    text(`Délibération sur le rapport d’exécution ${year}`, 'label', 2),
    parameterInput(context, 'councilDate', 'input date'),
  );
  sheet.repeat(header);
  return hidingLast(sheet.build(), RANK_COLUMNS);
}
