import { typeset } from '../../../convention';
import type { SheetBlueprint } from '../../../workbook';
import { SheetBuilder } from '../../sheet/builder';
import { formula, input, text } from '../../sheet/cells';
import { actionsOf, liveAction } from '../actions';
import { hidingLast } from '../hidden';
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
  rank: 6,
  options: [],
  build: (context) => [minutes(context)],
};

function minutes({ annexes, settings }: TemplateContext): SheetBlueprint {
  const sheet = new SheetBuilder({
    signature: 'compte rendu',
    name: 'Compte rendu de COPIL',
    columns: [6, 42, 20, 26, 18, 44, 6, 6],
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
  const first = sheet.next;
  for (const action of actionsOf(annexes)) {
    const row = sheet.next;
    const live = liveAction(annexes, action, `$A${row}`, { one: `$G${row}`, two: `$H${row}` });
    sheet.row(
      text(action.number, 'cell center'),
      formula(action.one ? live.text1('action') : live.text2('action'), 'cell', { shown: action.title }),
      formula(live.text2('pilots'), 'cell', { shown: action.two?.pilots.text ?? '' }),
      formula(live.text2('milestones'), 'cell', { shown: action.two?.milestones.text ?? '' }),
      input(),
      input(),
      formula(live.ranks.one, 'plain'),
      formula(live.ranks.two, 'plain'),
    );
  }
  const last = sheet.next - 1;
  if (last < first) sheet.row(text(null), text('Aucune action reconnue dans les annexes', 'cell', 5));
  else {
    sheet.validate({
      areas: [{ top: first, left: 5, bottom: last, right: 5 }],
      rule: {
        kind: 'list',
        choices: [
          'Non démarrée',
          'En préparation',
          'En cours',
          'En retard',
          'Suspendue',
          'Terminée',
          'Reportée',
          'Abandonnée',
        ],
      },
    });
  }

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
  sheet.row(text('Arrêté des données de l’exercice', 'label', 2), input(null, 'input date'));
  sheet.row(text('Délibération sur le rapport d’exécution', 'label', 2), input(null, 'input date'));
  sheet.repeat(header);
  return hidingLast(sheet.build(), 2);
}
