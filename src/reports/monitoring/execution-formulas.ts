/** The formulas of « Suivi d’exécution »: an empty input gives an empty figure. */
import { difference, exceeds, firstTrue, quoted, ratio, sumOfNumbers } from './expressions';
import { endedStatuses } from '../../monitoring';

/** Share of the cost by which progress and spending may differ without a word. */
const NOTABLE_GAP = 0.2;

/** What the formulas of a row speak of besides the row itself. */
export interface FormulaPlaces {
  year: number;
  /** The address of a column's cell on the row. */
  at(key: string): string;
  /** The columns of co-funding obtained, on the row. */
  funding: string;
  /** The day to which the figures are closed, as an expression. */
  closing: string;
  vouchers: { number: string; date: string; amount: string } | null;
  indicators: { number: string; target: string; achieved: string; unit: string } | null;
}

/** The computed figures of a row, by the keys of their columns, without equals sign. */
export function figures({ year, at, funding, closing, vouchers, indicators }: FormulaPlaces): Record<string, string> {
  return {
    // What the collectivity pays of its own is among the planned co-funding, and so among what was obtained.
    fundingObtained: sumOfNumbers(`${at('ownSpent')},${funding}`),
    commitmentRate: ratio(at('committed'), at('cost')),
    executionRate: ratio(at('spent'), at('cost')),
    amiUse: ratio(at('amiSpent'), at('approved')),
    amiBalance: difference(at('amiPaid'), at('amiSpent')),
    fundingRate: ratio(at('fundingObtained'), at('plannedFunding')),
    plannedAmiRate: ratio(at('approved'), at('cost')),
    actualAmiRate: ratio(at('amiSpent'), at('spent')),
    progressGap: difference(at('progress'), at('executionRate')),
    plannedUnitCost: unitCost(at('cost'), at('number'), indicators?.target, indicators),
    actualUnitCost: unitCost(at('spent'), at('number'), indicators?.achieved, indicators),
    proration: proration(at('cost'), at('actualStart'), at('actualEnd'), year),
    proposedCarryOver: `IF(COUNT(${at('committed')},${at('spent')})=2,MAX(0,${at('committed')}-${at('spent')}),"")`,
    vouchers: voucherSum(at('number'), vouchers, year),
    proposedStatus: proposedStatus(at, closing),
    alert: alert(at, closing),
  };
}

/** By the first indicator of the action; a share has no unit cost. */
function unitCost(
  amount: string,
  number: string,
  counted: string | undefined,
  places: FormulaPlaces['indicators'],
): string {
  if (!places || counted === undefined) return '""';
  const rank = `MATCH(${number},${places.number},0)`;
  const units = `INDEX(${counted},${rank})`;
  return `IFERROR(IF(INDEX(${places.unit},${rank})="%","",IF(COUNT(${amount},${units})=2,IF(${units}<=0,"",${amount}/${units}),"")),"")`;
}

/** The months of the year in which the action ran, begun months counted whole. */
function proration(cost: string, start: string, end: string, year: number): string {
  const first = `DATE(${year},1,1)`;
  const last = `DATE(${year},12,31)`;
  const from = `MAX(${start},${first})`;
  const to = `MIN(IF(ISNUMBER(${end}),${end},${last}),${last})`;
  return `IF(COUNT(${cost},${start})=2,IF(${to}<${from},0,${cost}*(MONTH(${to})-MONTH(${from})+1)/12),"")`;
}

function voucherSum(number: string, places: FormulaPlaces['vouchers'], year: number): string {
  if (!places) return '""';
  const criteria = `${places.number},${number},${places.date},">="&DATE(${year},1,1),${places.date},"<="&DATE(${year},12,31)`;
  return `IF(COUNTIFS(${criteria})=0,"",SUMIFS(${places.amount},${criteria}))`;
}

type At = (key: string) => string;

/** Nothing as long as neither a date nor the progress is known. */
function proposedStatus(at: At, closing: string): string {
  const [start, end, planned, progress] = [at('actualStart'), at('actualEnd'), at('revisedEnd'), at('progress')];
  return firstTrue(
    [
      [`COUNT(${start},${end},${planned},${progress})=0`, '""'],
      [`IF(ISNUMBER(${end}),${end}<=${closing},FALSE)`, quoted('Terminée')],
      [`IF(ISNUMBER(${progress}),${progress}>=1,FALSE)`, quoted('Terminée')],
      [`IF(ISNUMBER(${planned}),${planned}<${closing},FALSE)`, quoted('En retard')],
      [`IF(ISNUMBER(${progress}),${progress}>0,FALSE)`, quoted('En cours')],
      [`IF(ISNUMBER(${start}),${start}<=${closing},FALSE)`, quoted('En cours')],
    ],
    quoted('Non démarrée'),
  );
}

/** Whether the status says that nothing more is to come. */
function isEnded(status: string): string {
  return `OR(${endedStatuses.map((one) => `${status}=${quoted(one)}`).join(',')})`;
}

/** The first thing of a row that is to be looked at; the rules explain them all. */
function alert(at: At, closing: string): string {
  const status = at('status');
  const isUnexplained = `${at('explanation')}=""`;
  const isBefore = (one: string, other: string) => `IF(COUNT(${one},${other})=2,${one}<${other},FALSE)`;
  return firstTrue([
    [`${at('number')}=""`, '""'],
    [
      `AND(${at('annexe1Row')}="",${at('annexe2Row')}="")`,
      quoted('Action absente des annexes : ligne gardée, à vérifier.'),
    ],
    [exceeds(at('amiSpent'), at('approved')), quoted('Dépense AMI au-dessus de l’AMI validé.')],
    [exceeds(at('amiSpent'), at('spent')), quoted('Dépense AMI au-dessus de la dépense mandatée.')],
    [exceeds(at('spent'), at('committed')), quoted('Dépense mandatée au-dessus de la dépense engagée.')],
    [exceeds(at('spent'), at('cost')), quoted('Dépense mandatée au-dessus du coût prévu.')],
    [exceeds(at('committed'), at('cost')), quoted('Dépense engagée au-dessus du coût prévu.')],
    [isBefore(at('actualEnd'), at('actualStart')), quoted('Fin réelle antérieure au démarrage.')],
    [isBefore(at('revisedEnd'), at('actualStart')), quoted('Fin prévue antérieure au démarrage.')],
    [
      `AND(${status}=${quoted('Terminée')},${at('deliverable')}<>${quoted('Remis')},${at('deliverable')}<>${quoted('Sans objet')})`,
      quoted('Action terminée sans livrable remis.'),
    ],
    [
      `AND(${status}<>"",NOT(${isEnded(status)}),${at('actualEnd')}="",${isBefore(at('revisedEnd'), closing)})`,
      quoted('Fin prévue dépassée à la date d’arrêté.'),
    ],
    [
      `AND(${isUnexplained},IF(COUNT(${at('fundingObtained')},${at('plannedFunding')})=2,${at('fundingObtained')}<${at('plannedFunding')},FALSE),${isEnded(status)})`,
      quoted('Cofinancement obtenu inférieur au prévu, sans explication.'),
    ],
    [
      `AND(${isUnexplained},IF(ISNUMBER(${at('progressGap')}),ABS(${at('progressGap')})>${NOTABLE_GAP},FALSE))`,
      quoted('Avancement et dépense s’écartent de plus de 20 points, sans explication.'),
    ],
  ]);
}
