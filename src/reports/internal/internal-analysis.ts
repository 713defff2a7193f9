/**
 * « Analyse interne N »: how much the State might claim back (article 5), and on which actions. It stays in the team: no
 * part of the report, and said so on every page.
 */
import { percent, typeset } from '../../convention';
import { columnRange, standstillStatuses } from '../../monitoring';
import type { SheetBlueprint } from '../../workbook';
import type { DraftRow, DraftSection, KeptContent, Places } from '../composition';
import { compose, LOST_SECTION, lostRowKey, nothingKept } from '../composition';
import { annexe1Cell, annexe2Cell, annexeAmount, titleOf } from '../execution/annexe-cells';
import type { ReportAction, ReportContext, ReportMaterial } from '../execution/context';
import { reportMaterial } from '../execution/context';
import { MISSING, quoted, valueOr } from '../execution/formulas';
import { pageCapacity } from '../execution/grid';
import { looks } from '../execution/looks';
import { monitoredCell, parameter } from '../execution/monitored-cells';
import { tabColors } from '../theme';

export const internalGrid = [
  { key: 'number', width: 9 },
  { key: 'action', width: 44 },
  { key: 'status', width: 16 },
  { key: 'approved', width: 14 },
  { key: 'reason', width: 43 },
  { key: 'exposed', width: 16 },
] as const;

/** What is written on the sheet. */
export function internalSignature(year: number): string {
  return `analyse-interne ${year}`;
}

/** The analysis of a year. Pure. @throws where the annexes hold no action */
export function internalAnalysis(context: ReportContext, kept: KeptContent = nothingKept): SheetBlueprint {
  const material = reportMaterial(context);
  const { year } = context;
  const { blueprint } = compose({
    signature: internalSignature(year),
    name: `Analyse interne ${year}`,
    tabColor: tabColors.internal,
    grid: internalGrid,
    looks,
    sections: [head(material), exposure(material), actionList(material)],
    lostSection: (lost): DraftSection => ({
      id: LOST_SECTION,
      rows: lost.map((text) => ({
        key: lostRowKey(text),
        cells: [{ from: 'number', to: 'exposed', input: { kind: 'text' as const }, look: 'input' }],
      })),
    }),
    kept,
    runningRow: 'tete/courant',
    pageCapacity: pageCapacity(internalGrid),
    footer: { left: 'Document interne – ne pas transmettre', center: `Exercice ${year}` },
    firstInput: { row: 'exposition/notes', column: 'action' },
  });
  return blueprint;
}

function line(key: string, text: string, look: keyof typeof looks, height: number): DraftRow {
  return { key, height, cells: [{ from: 'number', to: 'exposed', value: typeset(text), look }] };
}

function head({ year }: ReportMaterial): DraftSection {
  return {
    id: 'tete',
    rows: [
      line('courant', 'Document interne – ne fait pas partie du rapport d’exécution', 'running', 16.5),
      line('titre', `Analyse interne ${year} : exposition au reversement`, 'title', 36),
      line(
        'base',
        'Article 5 : le Préfet peut demander, l’année suivante, le reversement d’une part des crédits versés, au vu du rapport d’exécution. La collectivité a un mois pour répondre ; le paiement est dû au plus tard six mois après le titre.',
        'subtitle',
        34,
      ),
    ],
  };
}

/** The figures of article 5, each from the one before. */
function exposure(material: ReportMaterial): DraftSection {
  const { settings, execution, year, yearIndex } = material;
  const paid = parameter(material, 'paid');
  const granted = yearIndex === 0 && settings.grant > 0 ? String(settings.grant) : quoted(MISSING);
  const spent = execution && columnRange(execution, 'amiSpent');
  const payee = execution && columnRange(execution, 'payee');
  const own = quoted(settings.grantee);
  const amount = (key: string, label: string, formula: (places: Places) => string): DraftRow => ({
    key,
    height: 22,
    cells: [
      { from: 'number', to: 'reason', value: typeset(label), look: 'label' },
      { from: 'exposed', formula: (places) => `=${formula(places)}`, look: 'figure' },
    ],
  });
  const at = (places: Places, key: string) => places.at('exposed', `exposition/${key}`);
  const both = (places: Places, one: string, other: string, then: string) =>
    `IF(COUNT(${at(places, one)},${at(places, other)})=2,${then},${quoted(MISSING)})`;
  return {
    id: 'exposition',
    rows: [
      line('titre', 'Exposition', 'section', 28),
      amount('verse', `Crédits versés à la collectivité au titre de ${year} (à défaut, subvention notifiée)`, () =>
        paid === null ? granted : `IFERROR(IF(ISNUMBER(${paid}),${paid},${granted}),${granted})`,
      ),
      amount('plafond', `Plafond du reversement : ${percent(settings.clawbackShare)} des crédits versés`, (places) => {
        const credits = at(places, 'verse');
        return `IF(ISNUMBER(${credits}),${credits}*${settings.clawbackShare},${quoted(MISSING)})`;
      }),
      amount('mandate', `AMI mandaté par la collectivité (${settings.grantee || 'bénéficiaire'})`, () =>
        spent && payee
          ? `IF(COUNTIFS(${spent},">-1E+99",${payee},${own})=0,${quoted(MISSING)},SUMIFS(${spent},${payee},${own}))`
          : quoted(MISSING),
      ),
      amount('solde', 'Crédits non consommés : versé − mandaté', (places) =>
        both(places, 'verse', 'mandate', `MAX(0,${at(places, 'verse')}-${at(places, 'mandate')})`),
      ),
      amount('estimation', 'Exposition estimée : le plus petit du plafond et des crédits non consommés', (places) =>
        both(places, 'plafond', 'solde', `MIN(${at(places, 'plafond')},${at(places, 'solde')})`),
      ),
      {
        key: 'notes',
        height: 60,
        cells: [
          { from: 'number', value: 'Notes', look: 'label' },
          { from: 'action', to: 'exposed', input: { kind: 'text' }, look: 'input' },
        ],
      },
    ],
  };
}

function actionList(material: ReportMaterial): DraftSection {
  const { actions } = material;
  const [first, last] = [actions[0], actions[actions.length - 1]];
  if (!first || !last) throw new Error('An analysis of no action');
  const headings = ['n°', 'Action', 'Statut', 'AMI validé', 'Ce qui peut être reproché', 'AMI concerné'];
  return {
    id: 'actions',
    rows: [
      { ...line('titre', 'Actions non démarrées, interrompues ou sans indicateur', 'section', 30), keepsNext: true },
      {
        key: 'entete',
        height: 22,
        isHeading: true,
        cells: internalGrid.map(({ key }, index) => ({ from: key, value: headings[index] ?? '', look: 'heading' })),
      },
      ...actions.map((action) => actionRow(action, material)),
      {
        key: 'total',
        height: 20,
        endsTable: true,
        cells: [
          { from: 'number', to: 'reason', value: 'Total de l’AMI concerné', look: 'totalLabel' },
          {
            from: 'exposed',
            formula: (places) => `=SUM(${places.span('exposed', `actions/${first.key}`, `actions/${last.key}`)})`,
            look: 'totalEuros',
          },
        ],
      },
    ],
  };
}

function actionRow(action: ReportAction, material: ReportMaterial): DraftRow {
  const { number } = action;
  const title = titleOf(action);
  return {
    key: action.key,
    height: 18,
    cells: [
      { from: 'number', value: number ?? '–', look: 'centered' },
      {
        from: 'action',
        shows: title,
        look: 'text',
        formula: ({ at }) => {
          const cell =
            annexe1Cell(material, action, 'action', at('number')) ??
            annexe2Cell(material, action, 'action', at('number'));
          return `=${cell === null ? quoted(title) : `IFERROR(${cell}&"","")`}`;
        },
      },
      {
        from: 'status',
        look: 'centered',
        formula: ({ at }) => {
          const cell = monitoredCell(material, action, 'status', at('number'));
          return `=${cell === null ? quoted(MISSING) : valueOr(cell, MISSING)}`;
        },
      },
      {
        from: 'approved',
        look: 'euros',
        formula: ({ at }) => `=${annexeAmount(material, action, 'approved', at('number')).expression}`,
      },
      { from: 'reason', look: 'text', formula: ({ at }) => `=${reason(action, material, at('status'), at('number'))}` },
      {
        from: 'exposed',
        look: 'euros',
        formula: ({ at }) => `=IF(OR(${at('reason')}="",N(${at('approved')})=0),"",N(${at('approved')}))`,
      },
    ],
  };
}

/** Whether « Suivi des indicateurs » has neither a target nor a result of an action; null where there is no such sheet. */
function isWithoutFigures({ monitoring: { indicators } }: ReportMaterial, number: string): string | null {
  const numbers = indicators && columnRange(indicators, 'number');
  if (!indicators || numbers === null) return null;
  const figures = (['target1', 'target2', 'achieved1', 'achieved2'] as const).flatMap(
    (key) => columnRange(indicators, key) ?? [],
  );
  const counts = figures.map((span) => `COUNTIFS(${numbers},${number},${span},">-1E+99")`);
  return counts.length === 0 ? 'TRUE' : `${counts.join('+')}=0`;
}

/** By its status; as long as nobody says one, by what Annexe 2 plans. An action without indicator besides. */
function reason(action: ReportAction, material: ReportMaterial, status: string, number: string): string {
  const { objectives } = action;
  const start = objectives?.start;
  const isLater = start?.value.start ? Number(start.value.start.slice(0, 4)) > material.year : false;
  const planned = isLater ? `d’après l’Annexe 2, démarrage ${start?.text.replace(/\s+/gu, ' ') ?? ''}` : '';
  const known = standstillStatuses.map((one) => `${status}=${quoted(one)}`).join(',');
  const said = `IF(OR(${known}),LOWER(${status}),IF(${status}=${quoted(MISSING)},${quoted(planned)},""))`;
  const targets = [objectives?.objective, objectives?.indicators, action.budget?.objective, action.budget?.indicators];
  const hasTarget = targets.some((field) => (field?.value.targets.length ?? 0) > 0);
  const isWithout = isWithoutFigures(material, number) ?? (hasTarget ? 'FALSE' : 'TRUE');
  return `${said}&IF(${isWithout},IF(${said}="",""," ; ")&"sans indicateur chiffré","")`;
}
