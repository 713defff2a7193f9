import type { Sheet } from '../book/book';
import {
  addName,
  changeName,
  type DefinedName,
  deleteName,
  findName,
  listNames,
  nameFormula,
  scopeId,
} from '../book/names';
import { printedAreas, setPrintedAreas } from '../book/page-layout';
import { demandUnprotected } from '../book/protection';
import { locateFormula } from '../book/references';
import { ApiError } from '../errors';
import { absoluteAddress } from '../book/absolute-address';
import { CellsObject } from './cells-object';
import { HostCollection, type HostContext, HostObject } from './host-object';

/** The name that Excel gives to the cells that a sheet prints. */
const PRINT_AREA = 'Print_Area';

/** Excel's `NamedItemCollection`: the names of one sheet, or those of the whole workbook. */
export class NamedItemCollectionObject extends HostCollection {
  readonly officeType = 'NamedItemCollection';

  constructor(
    context: HostContext,
    private readonly scope: Sheet | null,
  ) {
    super(context);
  }

  list(): HostObject[] {
    const own = listNames(this.book, this.scope).map((name) => this.item(name));
    const printed = this.printArea();
    return printed ? [...own, printed] : own;
  }

  override find(key: unknown): HostObject | undefined {
    if (String(key).toLowerCase() === PRINT_AREA.toLowerCase()) return this.printArea();
    const name = findName(this.book, String(key), this.scope);
    return name && this.item(name);
  }

  /** Excel keeps what a sheet prints as a name of the sheet's. */
  private printArea(): HostObject | undefined {
    if (!this.scope || printedAreas(this.scope, 'printArea').length === 0) return undefined;
    return new PrintAreaNameObject(this.context, this.scope);
  }

  /** @param reference a range, or a formula, or a constant */
  add(name: unknown, reference: unknown, comment?: string | null): HostObject {
    if (this.scope) demandUnprotected(this.scope);
    return this.item(addName(this.book, this.scope, name, formulaFor(reference), comment ?? ''));
  }

  private item(name: DefinedName): HostObject {
    return new NamedItemObject(this.context, this.scope, name.id);
  }
}

/** Excel's `NamedItem`. */
class NamedItemObject extends HostObject {
  readonly officeType = 'NamedItem';

  constructor(
    context: HostContext,
    private readonly home: Sheet | null,
    readonly _Id: string,
  ) {
    super(context);
  }

  get name(): string {
    return this.definition.name;
  }

  get comment(): string {
    return this.definition.comment ?? '';
  }

  set comment(comment: unknown) {
    changeName(this.book, this.definition, { comment: String(comment) });
  }

  get formula(): string {
    return nameFormula(this.definition);
  }

  set formula(formula: unknown) {
    changeName(this.book, this.definition, { formula: formulaFor(formula) });
  }

  get scope(): string {
    return scopeId(this.definition) === null ? 'Workbook' : 'Worksheet';
  }

  get type(): string {
    if (locateFormula(this.book, this.formula)) return 'Range';
    const value = this.constant();
    if (typeof value === 'number') return Number.isInteger(value) ? 'Integer' : 'Double';
    return typeof value === 'boolean' ? 'Boolean' : 'String';
  }

  /** The address of a range, the value of a constant. */
  get value(): unknown {
    return locateFormula(this.book, this.formula) ? this.formula.slice(1) : this.constant();
  }

  get visible(): boolean {
    return !this.definition.hidden;
  }

  set visible(visible: unknown) {
    changeName(this.book, this.definition, { hidden: !visible });
  }

  /** @throws ApiError ItemNotFound for a name of the whole workbook */
  get worksheet(): HostObject {
    if (!this.home) throw new ApiError('ItemNotFound');
    return this.make.worksheet(this.home);
  }

  delete(): void {
    deleteName(this.book, this.definition);
  }

  /** @throws ApiError ItemNotFound when the name stands for no range */
  getRange(): HostObject {
    const located = locateFormula(this.book, this.formula);
    const [area] = located?.areas ?? [];
    if (!located || !area) throw new ApiError('ItemNotFound');
    return this.make.range(located.sheet, area);
  }

  private get definition(): DefinedName {
    const name = findName(this.book, this._Id, this.home);
    if (!name) throw new ApiError('ItemNotFound');
    return name;
  }

  /** The constant that a formula such as `="texte"` or "=12" is; the formula itself when it is none. */
  private constant(): string | number | boolean {
    const expression = this.formula.slice(1);
    const text = /^"((?:[^"]|"")*)"$/.exec(expression);
    if (text) return (text[1] ?? '').replaceAll('""', '"');
    if (/^(true|false)$/i.test(expression)) return /^true$/i.test(expression);
    return expression !== '' && Number.isFinite(Number(expression)) ? Number(expression) : this.formula;
  }
}

function formulaFor(reference: unknown): string {
  if (!(reference instanceof CellsObject)) return String(reference);
  return `=${absoluteAddress(reference.sheet.name, reference.rectangles)}`;
}

/** The name that stands for a sheet's print area: without it the whole sheet is printed. */
class PrintAreaNameObject extends HostObject {
  readonly officeType = 'NamedItem';
  readonly name = PRINT_AREA;
  readonly comment = '';
  readonly scope = 'Worksheet';
  readonly type = 'Range';
  readonly visible = true;

  constructor(
    context: HostContext,
    private readonly sheet: Sheet,
  ) {
    super(context);
  }

  get _Id(): string {
    return PRINT_AREA;
  }

  get formula(): string {
    return `=${this.value}`;
  }

  get value(): string {
    return absoluteAddress(this.sheet.name, printedAreas(this.sheet, 'printArea'));
  }

  get worksheet(): HostObject {
    return this.make.worksheet(this.sheet);
  }

  delete(): void {
    setPrintedAreas(this.sheet, 'printArea', []);
  }
}
