import { euros, percent, plural, typeset } from '../../../convention';
import { columnRange, endedStatuses, executionOf } from '../../../monitoring';
import type { SheetBlueprint } from '../../../workbook';
import { quoted, ratio, difference } from '../../monitoring/expressions';
import { SheetBuilder } from '../../sheet/builder';
import type { Piece } from '../../sheet/cells';
import { formula, input, later, text } from '../../sheet/cells';
import { actionRows, leftOutNote, RANK_COLUMNS, titlePiece } from '../action-rows';
import { actionsOf } from '../actions';
import { hidingLast } from '../hidden';
import type { MoneyKey, Rows } from '../money';
import { amiLabel, executionRate, moneyColumns, moneyHeadings, moneyPieces, moneyTotals } from '../money';
import { parameterInput, parameterRef } from '../parameters';
import type { Template, TemplateContext } from '../template';

/** « Synthèse pour délibération »: a page for the council that approves the execution report (article 2.3). */
export const template: Template = {
  id: 'synthese-deliberation',
  title: 'Synthèse pour délibération',
  purpose:
    'Une page pour le Conseil : exposé, huit chiffres, incidence financière, dispositif « prend acte / autorise ».',
  season: 'Février et mars, avant le Conseil',
  rank: 7,
  options: ['year'],
  build: (context) => [note(context)],
};

const widths = [6, 24, 15, 15, 15, 15, 15, 15];
/** 1-based first column of money in the table of actions. */
const MONEY = 3;
/** What a figure shows that nobody has given. */
const UNKNOWN = 'non renseigné';

function note(context: TemplateContext): SheetBlueprint {
  const { annexes, settings, year } = context;
  const { first, second } = annexes.years;
  const sheet = new SheetBuilder({
    signature: `synthèse ${year}`,
    name: `Synthèse délibération ${year}`,
    columns: [...widths, ...new Array<number>(RANK_COLUMNS).fill(6)],
    orientation: 'portrait',
    footer: `Synthèse pour délibération – exercice ${year} – ${settings.collectivity}`,
  });
  sheet.title(
    'Synthèse pour délibération',
    settings.collectivity || typeset('Convention « Logement d’abord »'),
    `Rapport d’exécution ${year} de la convention ${first}-${second}`,
  );
  sheet.row(
    text('Séance du', 'label', 2),
    parameterInput(context, 'councilDate', 'input date', 2),
    text('Délibération n°', 'label', 2),
    parameterInput(context, 'deliberation', 'input', 2),
  );
  sheet.heading('Exposé');
  sheet.gap(4);
  sheet.paragraph(exposition(context));

  // The actions stand below the page, which is made of them.
  const rows: Rows = { first: 0, last: 0 };
  sheet.heading(`Huit chiffres de l’exercice ${year}`);
  keyFigures(sheet, context, rows);
  sheet.gap();
  sheet.row(text('Faits marquants', 'label', 2), input(null, 'input', { span: 6, lines: 6 }));
  sheet.row(text('Perspectives', 'label', 2), input(null, 'input', { span: 6, lines: 4 }));
  finances(sheet, context, rows);

  sheet.heading('Dispositif proposé');
  sheet.gap(4);
  sheet.paragraph('Le Conseil, après en avoir délibéré,');
  sheet.paragraph(
    typeset(
      `– prend acte du rapport d’exécution ${year} de la convention « Territoire de mise en œuvre accélérée du plan Logement d’abord » ;`,
    ),
  );
  sheet.paragraph(
    typeset(
      '– autorise sa transmission au Préfet, aux membres du comité de suivi et à la Délégation interministérielle à l’hébergement et à l’accès au logement.',
    ),
  );
  sheet.row(text('–', 'plain'), input(null, 'input', { span: 7, lines: 2 }));
  const printed = sheet.next - 1;

  sheet.gap(24);
  sheet.heading('Détail par action (hors de la page imprimée)');
  sheet.head('N°', 'Action', ...moneyHeadings(annexes, year));
  Object.assign(
    rows,
    actionRows(sheet, context, widths.length, {
      pieces: (row) => [titlePiece(row), ...moneyPieces(row, annexes, year, MONEY)],
    }),
  );
  sheet.row(text('Total', 'total', 2), ...moneyTotals(rows, MONEY));
  leftOutNote(sheet, context);
  const blueprint = hidingLast(sheet.fitOn(1).build(), RANK_COLUMNS);
  const { print } = blueprint;
  return { ...blueprint, ...(print?.area && { print: { ...print, area: { ...print.area, bottom: printed } } }) };
}

function exposition({ annexes, settings, year }: TemplateContext): string {
  const { first, second } = annexes.years;
  const actions = actionsOf(annexes).length;
  const [month = '03', day = '31'] = settings.reportDeadline.split('-');
  const deadline = `${day}/${month}/${year + 1}`;
  const programme =
    actions === 0 ? 'prévoit un programme d’actions' : `prévoit un programme de ${plural(actions, 'action')}`;
  return typeset(
    `La convention pluriannuelle d’objectifs ${first}-${second} « Territoire de mise en œuvre accélérée du plan Logement d’abord », conclue avec l’Etat, ${programme} pour l’accès direct au logement des personnes sans domicile. Son article 2.3 demande pour chaque exercice un rapport d’exécution, avec un bilan global des actions conduites par la collectivité et ses partenaires ; délibéré, il est transmis au Préfet au plus tard le ${deadline}. La présente note en donne l’essentiel.`,
  );
}

/** Two rows of four figures, each over its caption. */
function keyFigures(sheet: SheetBuilder, context: TemplateContext, rows: Rows): void {
  const { annexes, year, monitoring } = context;
  const total = (key: MoneyKey) => () => `=${orUnknown(totalCell(key, rows))}`;
  const { indicators } = monitoring;
  const rates = indicators && columnRange(indicators, year === annexes.years.first ? 'rate1' : 'rate2');
  const execution = executionOf(monitoring, year);
  const status = execution && columnRange(execution, 'status');
  const ended = endedStatuses[0] ?? '';
  const lines: [caption: string, figure: Piece][][] = [
    [
      ['Coût prévu', later(total('planned'), 'figure money', 2)],
      ['Dépense mandatée', later(total('spent'), 'figure money', 2)],
      ['Taux d’exécution', later(() => `=${orUnknown(executionRate(rows, MONEY))}`, 'figure percent', 2)],
      [
        'Actions terminées / engagées',
        status === null
          ? text(UNKNOWN, 'figure number', 2)
          : formula(
              `=IF(COUNTIF(${status},"?*")=0,${quoted(UNKNOWN)},COUNTIF(${status},${quoted(ended)})&" / "&(COUNTIF(${status},"?*")-COUNTIF(${status},"Non démarrée")))`,
              'figure number',
              2,
            ),
      ],
    ],
    [
      [amiLabel(annexes, year), later(total('ami'), 'figure money', 2)],
      ['AMI mandaté', later(total('amiSpent'), 'figure money', 2)],
      ['Cofinancements obtenus', later(total('fundingObtained'), 'figure money', 2)],
      [
        'Cibles atteintes / mesurées',
        rates === null
          ? text(UNKNOWN, 'figure number', 2)
          : formula(
              `=IF(COUNT(${rates})=0,${quoted(UNKNOWN)},COUNTIF(${rates},">=1")&" / "&COUNT(${rates}))`,
              'figure number',
              2,
            ),
      ],
    ],
  ];
  for (const line of lines) {
    sheet.rowOf(
      30,
      line.map(([, figure]) => figure),
    );
    sheet.row(...line.map(([caption]) => text(caption, 'caption', 2)));
  }
}

/** The total of a column of money, under the table of actions. */
function totalCell(key: MoneyKey, { last }: Rows): string {
  return `$${moneyColumns(MONEY)[key]}$${last + 1}`;
}

function orUnknown(expression: string): string {
  return `IF(ISNUMBER(${expression}),${expression},${quoted(UNKNOWN)})`;
}

/** What the State paid, what was spent of it, and what it might claim back (article 5). */
function finances(sheet: SheetBuilder, context: TemplateContext, rows: Rows): void {
  const { settings, year } = context;
  sheet.heading('Incidence financière');
  const paidRow = sheet.next;
  const [paid, spent] = [`$C$${paidRow}`, `$G$${paidRow}`];
  sheet.row(
    text('AMI versé par l’Etat', 'label', 2),
    parameterInput(context, 'paid', 'input money', 2),
    text('AMI mandaté', 'label', 2),
    later(() => `=IF(ISNUMBER(${totalCell('amiSpent', rows)}),${totalCell('amiSpent', rows)},"")`, 'cell money', 2),
  );
  sheet.row(
    text('Solde à justifier', 'label', 2),
    formula(`=${difference(paid, spent)}`, 'cell money', 2),
    text('Part de l’AMI mandatée', 'label', 2),
    formula(`=${ratio(spent, paid)}`, 'cell percent', 2),
  );
  const isKnown = parameterRef(context, 'paid') === null && settings.grant > 0 && year === context.annexes.years.first;
  sheet.paragraph(
    typeset(
      `${isKnown ? `Subvention notifiée au plus : ${euros(settings.grant)} (article 2.2.1). ` : ''}Si les obligations n’étaient pas tenues, l’Etat pourrait demander le reversement de ${percent(settings.clawbackShare)} au plus des crédits versés (article 5).`,
    ),
    'note',
  );
  sheet.row(text('Imputation budgétaire', 'label', 2), input(null, 'input', { span: 6 }));
}
