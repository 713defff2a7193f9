/** What may be typed into the cells of a sheet, found by asking smaller and smaller areas, and the same put on them again. */
import { areaAddress, areasOf } from '../../../workbook';
import type { Area } from '../../../workbook';
import { addressesOf } from '../../marks/addresses';
import { requestsOf } from '../../requests';
import { passing, roundTrip } from '../../runtime';
import type { LookedCell } from './looks';

/** What may be typed, the words that help, and where. */
export interface FormerValidation {
  areas: Area[];
  rule: Excel.DataValidationRule;
  ignoreBlanks: boolean;
  prompt: Excel.DataValidationPrompt;
  errorAlert: Excel.DataValidationErrorAlert;
}

/** Bytes of what is asked about an area and of the answer, about. */
const BYTES_PER_AREA = 1_500;

const ASKED = { type: true, rule: true, ignoreBlanks: true, prompt: true, errorAlert: true };

/** What Excel said of an area. */
interface Answer {
  area: Area;
  /** Null where its cells differ, or have none. */
  validation: Omit<FormerValidation, 'areas'> | null;
  isMixed: boolean;
}

/** What is asked of the validations of a sheet, before anything is known of them. */
export interface Asked {
  validations: Answer[];
  /** Whether there are some elsewhere than on inputs. */
  hasOthers: boolean;
}

/**
 * Queues the first questions. Excel lists validations nowhere; it says of an area whether all its cells have the same.
 * Inputs are asked column by column, for what is typed below each other is alike; all the rest at once, which mostly has
 * none.
 * @param cells all cells that count, as they look: inputs are unlocked
 */
export function queueAsked(sheet: Excel.Worksheet, cells: readonly LookedCell[]): () => Asked {
  const { inputs, others } = parted(cells);
  const [first = []] = requestsOf(inputs, () => BYTES_PER_AREA);
  const pick = queueAnswers(sheet, first);
  const types = addressesOf(others).map((address) =>
    passing(sheet.getRanges(address)).dataValidation.load({ type: true }),
  );
  return () => ({ validations: pick(), hasOthers: types.some(({ type }) => type !== 'None') });
}

function parted(cells: readonly LookedCell[]): { inputs: Area[]; others: Area[] } {
  const inputs = areasOf(cells.filter(({ look }) => look.isUnlocked)).flatMap(columnsOf);
  return { inputs, others: areasOf(cells.filter(({ look }) => !look.isUnlocked)) };
}

/** The validations of a sheet, given the answers to the first questions: nearly always they are all. */
export async function validationsFrom(
  id: string,
  cells: readonly LookedCell[],
  { validations, hasOthers }: Asked,
): Promise<FormerValidation[]> {
  const { inputs, others } = parted(cells);
  const left = [...inputs.slice(validations.length), ...(hasOthers ? others.flatMap(columnsOf) : [])];
  const answers = [...validations, ...(await ask(id, left))];
  const mixed = answers.filter(({ isMixed }) => isMixed).flatMap(({ area }) => cellsOf(area));
  return grouped([...answers, ...(await ask(id, mixed))]);
}

async function ask(id: string, areas: readonly Area[]): Promise<Answer[]> {
  const answers = await Promise.all(
    requestsOf(areas, () => BYTES_PER_AREA).map((some) =>
      roundTrip(({ workbook }) => queueAnswers(workbook.worksheets.getItem(id), some)),
    ),
  );
  return answers.flat();
}

function queueAnswers(sheet: Excel.Worksheet, areas: readonly Area[]): () => Answer[] {
  const asked = areas.map((area) => {
    const { dataValidation } = passing(sheet.getRange(areaAddress(area)));
    return { area, read: dataValidation.load(ASKED) };
  });
  return () =>
    asked.map(({ area, read }) => {
      const { type, rule, ignoreBlanks, prompt, errorAlert } = read;
      const isMixed = type === 'Inconsistent' || type === 'MixedCriteria';
      return {
        area,
        validation: isMixed || type === 'None' ? null : { rule, ignoreBlanks, prompt, errorAlert },
        isMixed,
      };
    });
}

function columnsOf({ top, bottom, left, right }: Area): Area[] {
  return Array.from({ length: right - left + 1 }, (_, at) => ({ top, bottom, left: left + at, right: left + at }));
}

/** Of a column. */
function cellsOf({ top, bottom, left, right }: Area): Area[] {
  return Array.from({ length: bottom - top + 1 }, (_, at) => ({ top: top + at, bottom: top + at, left, right }));
}

/** The same validations together, unless their formulas are relative to where they stand. */
function grouped(answers: readonly Answer[]): FormerValidation[] {
  const groups = new Map<string, FormerValidation>();
  answers.forEach(({ area, validation }, index) => {
    if (!validation) return;
    const key = isRelative(validation.rule) ? String(index) : JSON.stringify(validation);
    const known = groups.get(key);
    if (known) known.areas.push(area);
    else groups.set(key, { areas: [area], ...validation });
  });
  return [...groups.values()];
}

function isRelative(rule: Excel.DataValidationRule): boolean {
  const references = JSON.stringify(rule).match(/\$?\b[A-Z]{1,3}\$?\d+\b/gu) ?? [];
  return references.some((reference) => !/^\$[A-Z]+\$\d+$/u.test(reference));
}

/** Queues them on cells that have none. */
export function queueValidations(sheet: Excel.Worksheet, validations: readonly FormerValidation[]): void {
  for (const { areas, rule, ignoreBlanks, prompt, errorAlert } of validations) {
    for (const address of addressesOf(areas)) {
      const { dataValidation } = passing(sheet.getRanges(address));
      dataValidation.rule = rule;
      if (!ignoreBlanks) dataValidation.ignoreBlanks = false;
      if (prompt.message || prompt.title || !prompt.showPrompt) dataValidation.prompt = prompt;
      if (errorAlert.message || errorAlert.title || !errorAlert.showAlert || errorAlert.style !== 'Stop')
        dataValidation.errorAlert = errorAlert;
    }
  }
}
