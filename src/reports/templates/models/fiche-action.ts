import { typeset } from '../../../convention';
import type { Finding } from '../../../rules';
import type { ExecutionKey } from '../../../monitoring';
import { executionOf } from '../../../monitoring';
import type { SheetBlueprint } from '../../../workbook';
import { sheetNameFrom } from '../../../workbook';
import { SheetBuilder } from '../../sheet/builder';
import { formula, input, text } from '../../sheet/cells';
import type { LookName } from '../../theme';
import type { Action } from '../actions';
import { actionsOf, liveAction } from '../actions';
import { hidingLast } from '../hidden';
import type { LiveMonitoring } from '../monitored';
import { liveMonitoring } from '../monitored';
import type { Template, TemplateContext } from '../template';

const MOST_FINDINGS = 12;

/** « Fiche action »: one page an action, to talk with its pilot. */
export const template: Template = {
  id: 'fiche-action',
  title: 'Fiche action',
  purpose: 'Une page par action pour le dialogue avec son pilote : identité, budget, calendrier, indicateurs, suivi.',
  season: 'Toute l’année',
  rank: 1,
  options: ['action', 'year'],
  build: (context) =>
    actionsOf(context.annexes)
      .filter(({ number }) => context.action === null || number === context.action)
      .map((action) => actionSheet(action, context)),
};

function actionSheet(action: Action, context: TemplateContext): SheetBlueprint {
  const { annexes, monitoring, settings, findings, year } = context;
  const { number, title, one, two } = action;
  const { first, second } = annexes.years;
  const sheet = new SheetBuilder({
    signature: `fiche action ${number}`,
    name: sheetNameFrom(`Fiche action ${number}`),
    columns: [22, 27, 22, 27, 8],
    orientation: 'portrait',
    footer: `Fiche action ${number} – ${settings.collectivity}`,
  });
  sheet.title(typeset(`Fiche action n° ${number}`), title || 'Action sans intitulé', settings.collectivity);
  const row = sheet.next + 1;
  const live = liveAction(annexes, action, `$B$${row}`, { one: `$E$${row}`, two: `$E$${row + 1}` });
  const execution = executionOf(monitoring, year);
  const done = liveMonitoring(execution, `$B$${row}`, `$E$${row + 2}`);
  const wide = (label: string, source: string, shown: string) =>
    sheet.row(text(label, 'label'), formula(source, 'cell', { span: 3, shown }));

  sheet.heading('Identité');
  sheet.row(
    text('N°', 'label'),
    text(number, 'cell center'),
    text('Territoire', 'label'),
    formula(live.text1('territory'), 'cell', { shown: one?.territory.text ?? '' }),
    formula(live.ranks.one, 'plain'),
  );
  sheet.row(
    text('Action', 'label'),
    formula(one ? live.text1('action') : live.text2('action'), 'cell', { span: 3, shown: title }),
    formula(live.ranks.two, 'plain'),
  );
  sheet.row(
    text('Catégorie', 'label'),
    formula(live.text1('category'), 'cell', { span: 3, shown: one?.category.text ?? '' }),
    formula(done.rank, 'plain'),
  );
  wide('Pilote(s)', live.text2('pilots'), two?.pilots.text ?? '');
  wide('Partenaires', live.text2('partners'), two?.partners.text ?? '');

  sheet.heading('Contenu');
  wide('Description', one ? live.text1('description') : live.text2('description'), one?.description.text ?? '');
  wide('Objectif', one ? live.text1('objective') : live.text2('objective'), one?.objective.text ?? '');
  wide('Effet attendu', live.text1('expectedEffect'), one?.expectedEffect.text ?? '');
  wide('Indicateurs', one ? live.text1('indicators') : live.text2('indicators'), one?.indicators.text ?? '');
  wide('Livrables', live.deliverables(), one?.deliverables.text ?? '');
  wide('Financement à terme', live.text1('longTermFunding'), one?.longTermFunding.text ?? '');

  budget(sheet, live, first, second);
  if (execution) progress(sheet, done, year);

  sheet.heading('Calendrier');
  sheet.row(text('Démarrage', 'label'), {
    ...formula(live.when(), 'cell month', { span: 3, shown: two?.start.text ?? '' }),
  });
  wide('Étapes, échéances', live.text2('milestones'), two?.milestones.text ?? '');

  sheet.heading('Échange avec le pilote');
  sheet.row(text('Date', 'label'), input(null, 'input date'), text('Interlocuteur', 'label'), input());
  for (const label of ['Avancement', 'Difficultés', 'Suites à donner']) {
    sheet.row(text(label, 'label'), input(null, 'input', { span: 3, lines: 3 }));
  }
  anomalies(
    sheet,
    findings.filter((finding) => finding.action === number),
  );
  return hidingLast(sheet.fitOn(1).build(), 1);
}

function budget(sheet: SheetBuilder, live: ReturnType<typeof liveAction>, first: number, second: number): void {
  sheet.heading('Budget');
  const cost = sheet.next;
  sheet.row(
    text(`Coût total ${first}`, 'label'),
    formula(live.amount('cost'), 'cell money'),
    text(`Dépenses ${second}`, 'label'),
    formula(live.amount('nextYearCost'), 'cell money'),
  );
  sheet.row(
    text('AMI demandé', 'label'),
    formula(live.amount('requested'), 'cell money'),
    text(`Cofinancements ${second}`, 'label'),
    formula(live.amount('nextYearFunding'), 'cell money'),
  );
  sheet.row(
    text('AMI validé', 'label'),
    formula(live.amount('approved'), 'cell money'),
    text(`Besoin AMI ${second}`, 'label'),
    formula(`=IF(COUNT(D${cost})=0,"",D${cost}-N(D${cost + 1}))`, 'cell money'),
  );
  sheet.row(
    text(`Financements ${first}`, 'label'),
    formula(live.amount('funding'), 'cell money'),
    text('Taux AMI', 'label'),
    formula(`=IF(COUNT(B${cost},B${cost + 2})<2,"",IF(B${cost}=0,"",B${cost + 2}/B${cost}))`, 'cell percent'),
  );
}

/** What was done of it in the year, as the team typed it. */
function progress(sheet: SheetBuilder, done: LiveMonitoring, year: number): void {
  sheet.heading(`Exécution ${year}`);
  const number = (key: ExecutionKey, look: LookName) => formula(`=${done.number(key)}`, look);
  sheet.row(
    text('Statut', 'label'),
    formula(`=${done.text('status')}`),
    text('Avancement', 'label'),
    number('progress', 'cell percent'),
  );
  sheet.row(
    text('Dépense mandatée', 'label'),
    number('spent', 'cell money'),
    text('dont AMI', 'label'),
    number('amiSpent', 'cell money'),
  );
  sheet.row(
    text('Cofin. obtenus', 'label'),
    number('fundingObtained', 'cell money'),
    text('Taux d’exécution', 'label'),
    number('executionRate', 'cell percent'),
  );
}

function anomalies(sheet: SheetBuilder, findings: readonly Finding[]): void {
  if (findings.length === 0) return;
  sheet.heading(typeset(`Points à corriger (${findings.length})`));
  for (const { message } of findings.slice(0, MOST_FINDINGS)) sheet.row(text(`• ${message}`, 'cell', 4));
  if (findings.length > MOST_FINDINGS) sheet.row(text('… et d’autres\u00a0: voir le rapport d’anomalies.', 'note', 4));
}
