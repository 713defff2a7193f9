/** Which members of Office.js the add-in uses, read from its sources: the list that the acceptance pack has to cover. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const root = join(__dirname, '../..');

/** A member as Excel's reference names it: "Range.values". */
export interface UsedMember {
  name: string;
  type: string;
  member: string;
  kind: 'method' | 'property' | 'object';
  /** Whether the add-in sets it. */
  isSet: boolean;
}

/**
 * Every member of an object of Excel that a folder of sources names, sorted: properties read and set, objects gone
 * through, methods called. What only the library itself answers (Excel.run, sync, load, untrack, isNullObject) is left out.
 * @param folder "src/excel"
 */
export function usedMembers(folder: string): UsedMember[] {
  const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(root, folder, file));
  const program = ts.createProgram(files, compilerOptions());
  const checker = program.getTypeChecker();
  const found = new Map<string, UsedMember>();

  function add(symbol: ts.Symbol | undefined, isSet: boolean): void {
    const used = symbol && memberOf(symbol, checker);
    if (!used) return;
    const known = found.get(used.name);
    found.set(used.name, { ...used, isSet: isSet || known?.isSet === true });
  }

  function visit(node: ts.Node): void {
    if (ts.isPropertyAccessExpression(node)) add(checker.getSymbolAtLocation(node.name), isAssigned(node));
    if (ts.isBindingElement(node) && ts.isIdentifier(node.name)) add(boundProperty(node, checker), false);
    if (ts.isCallExpression(node)) for (const symbol of loadedProperties(node, checker)) add(symbol, false);
    ts.forEachChild(node, visit);
  }

  const own = new Set(files);
  for (const source of program.getSourceFiles()) if (own.has(join(source.fileName))) visit(source);
  return [...found.values()].sort((one, other) => (one.name < other.name ? -1 : 1));
}

function compilerOptions(): ts.CompilerOptions {
  const { config } = ts.parseConfigFileTextToJson('tsconfig.json', readFileSync(join(root, 'tsconfig.json'), 'utf8'));
  return ts.convertCompilerOptionsFromJson((config as { compilerOptions: object }).compilerOptions, root).options;
}

/** What the library itself answers, without asking Excel. */
const OWN_OF_THE_LIBRARY = new Set(['load', 'untrack', 'track', 'context', 'isNullObject', 'set', 'toJSON', 'items']);

/** The member that a symbol stands for, where it is declared by a class of the Excel namespace. */
function memberOf(symbol: ts.Symbol, checker: ts.TypeChecker): Omit<UsedMember, 'isSet'> | null {
  const [declaration] = symbol.declarations ?? [];
  const owner = declaration?.parent;
  if (!declaration || !owner || !ts.isClassDeclaration(owner) || !owner.name) return null;
  const module = owner.parent.parent;
  if (!ts.isModuleDeclaration(module) || module.name.text !== 'Excel') return null;
  const [type, member] = [owner.name.text, symbol.name];
  if (OWN_OF_THE_LIBRARY.has(member) || type === 'RequestContext') return null;
  const isMethod = ts.isMethodDeclaration(declaration) || ts.isMethodSignature(declaration);
  const answer = checker.getTypeOfSymbol(symbol).getNonNullableType();
  const isObject = answer.symbol?.declarations?.some(ts.isClassDeclaration) === true;
  return { name: `${type}.${member}`, type, member, kind: isMethod ? 'method' : isObject ? 'object' : 'property' };
}

function isAssigned(node: ts.PropertyAccessExpression): boolean {
  const { parent } = node;
  return (
    ts.isBinaryExpression(parent) && parent.left === node && parent.operatorToken.kind === ts.SyntaxKind.EqualsToken
  );
}

/** `const { values } = range` and `({ workbook }) => …` name a member as `range.values` does. */
function boundProperty(node: ts.BindingElement, checker: ts.TypeChecker): ts.Symbol | undefined {
  const name = node.propertyName ?? node.name;
  return ts.isIdentifier(name) ? checker.getTypeAtLocation(node.parent).getProperty(name.text) : undefined;
}

/** `range.load('values, text')` names its members in a text. */
function loadedProperties(node: ts.CallExpression, checker: ts.TypeChecker): ts.Symbol[] {
  const { expression } = node;
  if (!ts.isPropertyAccessExpression(expression) || expression.name.text !== 'load') return [];
  const type = checker.getTypeAtLocation(expression.expression);
  return node.arguments
    .flatMap((argument) => (ts.isArrayLiteralExpression(argument) ? [...argument.elements] : [argument]))
    .flatMap((argument) => (ts.isStringLiteralLike(argument) ? argument.text.split(',') : []))
    .flatMap((path) => propertyAt(type, path.trim().split('/'), checker));
}

function propertyAt(type: ts.Type, [name = '', ...rest]: string[], checker: ts.TypeChecker): ts.Symbol[] {
  const property = type.getProperty(name);
  if (!property) {
    // A collection's own name for its members' properties: load('name') on a collection.
    const items = type.getProperty('items');
    const item = items && checker.getIndexTypeOfType(checker.getTypeOfSymbol(items), ts.IndexKind.Number);
    return item ? propertyAt(item, [name, ...rest], checker) : [];
  }
  if (rest.length === 0) return [property];
  const next = checker.getTypeOfSymbol(property);
  const item = checker.getIndexTypeOfType(next, ts.IndexKind.Number) ?? next;
  return [property, ...propertyAt(item, rest, checker)];
}
