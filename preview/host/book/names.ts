import { generateRandomId } from '@univerjs/core';
import {
  IDefinedNamesService,
  type IDefinedNamesServiceParam,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
} from '@univerjs/engine-formula';
import {
  InsertDefinedNameCommand,
  RemoveDefinedNameCommand,
  SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
  SetDefinedNameCommand,
} from '@univerjs/sheets';
import { ApiError } from '../errors';
import { parseAddress } from './addresses';
import type { Book, Sheet } from './book';
import { areMentioned } from './mentions';

/** A defined name, as Univer keeps it. */
export type DefinedName = IDefinedNamesServiceParam;

const MAX_NAME_LENGTH = 255;

/** The names of one sheet, or those of the whole workbook, in alphabetical order as Excel lists them. */
export function listNames(book: Book, scope: Sheet | null): DefinedName[] {
  return namesOf(book, scope).sort((a, b) => a.name.localeCompare(b.name, 'fr', { sensitivity: 'base' }));
}

/** The name of that identifier or of that spelling, in any case. */
export function findName(book: Book, name: string, scope: Sheet | null): DefinedName | undefined {
  const wanted = name.toLowerCase();
  return namesOf(book, scope).find((item) => item.id === name || item.name.toLowerCase() === wanted);
}

function namesOf(book: Book, scope: Sheet | null): DefinedName[] {
  const all = Object.values(book.injector.get(IDefinedNamesService).getDefinedNameMap(book.unitId) ?? {});
  return all.filter((name) => scopeId(name) === (scope?.id ?? null));
}

/** Identifier of the sheet that a name belongs to; null for the whole workbook's. */
export function scopeId(name: DefinedName): string | null {
  const { localSheetId } = name;
  return !localSheetId || localSheetId === SCOPE_WORKBOOK_VALUE_DEFINED_NAME ? null : localSheetId;
}

/** What a name stands for, as a formula: "='Annexe 1'!$A$1", "=0.05", '="texte"'. */
export function nameFormula(name: DefinedName): string {
  const formula = name.formulaOrRefString;
  return formula.startsWith('=') ? formula : `=${formula}`;
}

/**
 * @param formula with its equals sign; a text without one is a constant
 * @throws ApiError InvalidArgument for a name that Excel refuses, ItemAlreadyExists for one that is taken
 */
export function addName(book: Book, scope: Sheet | null, name: unknown, formula: string, comment: string): DefinedName {
  if (!isValidName(name)) throw new ApiError('InvalidArgument');
  if (findName(book, name, scope)) throw new ApiError('ItemAlreadyExists');
  const added = {
    id: generateRandomId(10),
    name,
    formulaOrRefString: stored(formula),
    comment,
    localSheetId: scope?.id ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
    hidden: false,
  };
  book.run(InsertDefinedNameCommand.id, added);
  return added;
}

export function changeName(
  book: Book,
  name: DefinedName,
  change: { formula?: string; hidden?: boolean; comment?: string },
): void {
  const { formula, ...rest } = change;
  const changed = { ...name, ...rest, ...(formula !== undefined && { formulaOrRefString: stored(formula) }) };
  if (formula !== undefined && areMentioned(book, [name.name])) book.run(SetDefinedNameCommand.id, changed);
  else book.change(SetDefinedNameMutation.id, changed, name);
}

export function deleteName(book: Book, name: DefinedName): void {
  if (areMentioned(book, [name.name])) book.run(RemoveDefinedNameCommand.id, name);
  else book.change(RemoveDefinedNameMutation.id, name, name, SetDefinedNameMutation.id);
}

function isValidName(name: unknown): name is string {
  if (typeof name !== 'string' || name.length > MAX_NAME_LENGTH) return false;
  return /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && parseAddress(name) === null && !/^(r|c|r\d*c\d*)$/i.test(name);
}

/** Univer keeps references without their equals sign, and formulas with it. */
function stored(formula: string): string {
  if (!formula.startsWith('=')) return `="${formula.replaceAll('"', '""')}"`;
  return parseAddress(formula.slice(1)) ? formula.slice(1) : formula;
}
