import { DataValidationErrorStyle, DataValidationType } from '@univerjs/core';
import type { Rectangle } from '../book/areas';
import type { Sheet } from '../book/book';
import {
  alertStyles,
  clearValidation,
  setValidation,
  type Validation,
  validationOf,
  validationOperators,
  validationTypes,
} from '../book/data-validation';
import { demandFormula } from '../book/formula-syntax';
import { demandUnprotected } from '../book/protection';
import { ApiError } from '../errors';
import { absoluteAddress } from '../book/absolute-address';
import { CellsObject } from './cells-object';
import { type HostContext, HostObject } from './host-object';

type Properties = Record<string, unknown>;

/** The most characters of a list written out, of a message and of its title. */
const MAX_LIST_LENGTH = 255;
const MAX_MESSAGE_LENGTH = 255;
const MAX_TITLE_LENGTH = 32;

/** Excel's `DataValidation` of some cells. What differs among them reads as null. */
export class DataValidationObject extends HostObject {
  readonly officeType = 'DataValidation';

  constructor(
    context: HostContext,
    private readonly sheet: Sheet,
    private readonly rectangles: readonly Rectangle[],
  ) {
    super(context);
  }

  get type(): string {
    const { found } = this;
    if (found === 'none') return 'None';
    if (found === 'several') return 'Inconsistent';
    return validationTypes.find(({ univer }) => univer === found.type)?.type ?? 'None';
  }

  get rule(): Properties | null {
    const { found } = this;
    if (found === 'several') return null;
    const known = found === 'none' ? undefined : validationTypes.find(({ univer }) => univer === found.type);
    return found === 'none' || !known ? {} : { [known.member]: readCriteria(found, known.member) };
  }

  set rule(rule: unknown) {
    demandUnprotected(this.sheet);
    const [[member, criteria] = [], ...others] = Object.entries((rule ?? {}) as Properties);
    const known = validationTypes.find((item) => item.member === member);
    if (!known || others.length > 0) throw new ApiError('InvalidArgument');
    setValidation(this.sheet, this.rectangles, {
      ...this.rest,
      type: known.univer,
      ...this.writeCriteria(known.member, criteria as Properties),
    });
  }

  get errorAlert(): Properties | null {
    const { found } = this;
    if (found === 'several') return null;
    const { showErrorMessage, error, errorTitle, errorStyle } = found === 'none' ? ({} as Partial<Validation>) : found;
    return {
      message: error ?? '',
      title: errorTitle ?? '',
      showAlert: showErrorMessage ?? true,
      style: alertStyles.find(([univer]) => univer === (errorStyle ?? DataValidationErrorStyle.STOP))?.[1] ?? 'Stop',
    };
  }

  set errorAlert(alert: unknown) {
    const { message, title, showAlert, style } = alert as Properties;
    const known = this.context.model.enumValue('DataValidationAlertStyle', style ?? 'Stop');
    this.change({
      error: checkedText(message, MAX_MESSAGE_LENGTH),
      errorTitle: checkedText(title, MAX_TITLE_LENGTH),
      showErrorMessage: Boolean(showAlert ?? true),
      errorStyle: alertStyles.find(([, name]) => name === known)?.[0] ?? DataValidationErrorStyle.STOP,
    });
  }

  get prompt(): Properties | null {
    const { found } = this;
    if (found === 'several') return null;
    const { showInputMessage, prompt, promptTitle } = found === 'none' ? ({} as Partial<Validation>) : found;
    return { message: prompt ?? '', title: promptTitle ?? '', showPrompt: showInputMessage ?? true };
  }

  set prompt(prompt: unknown) {
    const { message, title, showPrompt } = prompt as Properties;
    this.change({
      prompt: checkedText(message, MAX_MESSAGE_LENGTH),
      promptTitle: checkedText(title, MAX_TITLE_LENGTH),
      showInputMessage: Boolean(showPrompt ?? true),
    });
  }

  get ignoreBlanks(): boolean | null {
    const { found } = this;
    return found === 'several' ? null : found === 'none' ? true : (found.allowBlank ?? true);
  }

  set ignoreBlanks(ignores: unknown) {
    this.change({ allowBlank: Boolean(ignores) });
  }

  clear(): void {
    demandUnprotected(this.sheet);
    clearValidation(this.sheet, this.rectangles);
  }

  private get found(): Validation | 'none' | 'several' {
    return validationOf(this.sheet, this.rectangles);
  }

  /** What stays when the criteria change. */
  private get rest(): Partial<Validation> {
    const { found } = this;
    if (found === 'none' || found === 'several') return { allowBlank: true, showErrorMessage: true };
    const {
      allowBlank = true,
      showErrorMessage = true,
      error,
      errorTitle,
      errorStyle,
      prompt,
      promptTitle,
      showInputMessage,
    } = found;
    const kept = { allowBlank, showErrorMessage, error, errorTitle, errorStyle, prompt, promptTitle, showInputMessage };
    return Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== undefined));
  }

  private change(change: Partial<Validation>): void {
    demandUnprotected(this.sheet);
    const { found } = this;
    const current = found === 'none' || found === 'several' ? { type: DataValidationType.ANY } : found;
    setValidation(this.sheet, this.rectangles, { ...current, ...change });
  }

  private writeCriteria(member: string, criteria: Properties): Partial<Validation> {
    if (member === 'list') {
      const { source, inCellDropDown } = criteria;
      return { formula1: this.formula(source), showDropDown: Boolean(inCellDropDown ?? true) };
    }
    if (member === 'custom') return { formula1: this.formula(criteria.formula) };
    const known = this.context.model.enumValue('DataValidationOperator', criteria.operator);
    const operator = validationOperators.find(([, name]) => name === known)?.[0];
    const isPair = known === 'Between' || known === 'NotBetween';
    return {
      ...(operator && { operator }),
      formula1: this.formula(criteria.formula1),
      ...(isPair && { formula2: this.formula(criteria.formula2) }),
    };
  }

  private formula(value: unknown): string {
    if (value === undefined || value === null) throw new ApiError('InvalidArgument');
    if (value instanceof CellsObject) return `=${absoluteAddress(value.sheet.name, value.rectangles)}`;
    const formula = String(value);
    if (formula.startsWith('=')) demandFormula(formula);
    else if (formula.length > MAX_LIST_LENGTH) throw new ApiError('InvalidArgument');
    return formula;
  }
}

function checkedText(text: unknown, longest: number): string {
  const checked = String(text ?? '');
  if (checked.length > longest) throw new ApiError('InvalidArgument');
  return checked;
}

function readCriteria(found: Validation, member: string): Properties {
  if (member === 'list') return { inCellDropDown: found.showDropDown ?? true, source: found.formula1 ?? '' };
  if (member === 'custom') return { formula: found.formula1 ?? '' };
  const operator = validationOperators.find(([univer]) => univer === found.operator)?.[1] ?? 'Between';
  return {
    operator,
    formula1: number(found.formula1),
    ...(found.formula2 !== undefined && { formula2: number(found.formula2) }),
  };
}

/** A constant reads as the number that it is, a formula as its text. */
function number(formula: string | undefined): string | number {
  const value = formula === undefined || formula === '' ? Number.NaN : Number(formula);
  return Number.isFinite(value) ? value : (formula ?? '');
}
