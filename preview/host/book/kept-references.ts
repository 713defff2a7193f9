import type { Injector, IRange } from '@univerjs/core';
import { BaseReferenceObject, ReferenceNodeFactory } from '@univerjs/engine-formula';

/** A reference within a parsed formula. */
type ReferenceNode = NonNullable<ReturnType<ReferenceNodeFactory['checkAndCreateNodeType']>>;

/** Where Univer keeps what a reference stands for if it was made beforehand, which it does for references to tables. */
interface Kept {
  _tableReferenceObject?: BaseReferenceObject;
}

/** What a reference is given to, and the part of it that says whether that is done as values. */
interface Taker {
  nodeType: number;
  _functionExecutor?: { needsReferenceObject: boolean; needsExpandParams: boolean };
}

/** Univer's numbers for the operators and the functions of a formula. */
const OPERATOR = 3;
const FUNCTION = 4;

/**
 * Lets Univer make the object that a reference to a cell stands for once, rather than for every row that the formula runs
 * down: it has twenty members, and is told its row each time anyway. Only where Univer reads its value at once: functions
 * that take the reference itself, as SUMIF, change it.
 */
export function keepReferences(injector: Injector): void {
  const factory = injector.get(ReferenceNodeFactory);
  const create = factory.checkAndCreateNodeType.bind(factory);
  factory.checkAndCreateNodeType = (token) => {
    const node = create(token);
    if (node) keepFirst(node);
    return node;
  };
}

/** Keeps what a reference stands for when it is calculated first, and from then on leaves it to Univer. */
function keepFirst(node: ReferenceNode): void {
  node.execute = () => {
    delete (node as Partial<ReferenceNode>).execute;
    node.execute();
    const object = node.getValue() as BaseReferenceObject;
    if (object.isReferenceObject() && object.isCell() && isReadAtOnce(node)) {
      rememberPlace(object);
      (node as unknown as Kept)._tableReferenceObject = object;
    }
  };
}

/** Univer asks three times where a reference stands on a row, and makes the area anew each time. */
function rememberPlace(object: BaseReferenceObject): void {
  let place: IRange | null = null;
  object.setRefOffset = (x, y) => {
    place = null;
    BaseReferenceObject.prototype.setRefOffset.call(object, x, y);
  };
  object.getRangePosition = () => (place ??= BaseReferenceObject.prototype.getRangePosition.call(object));
}

function isReadAtOnce(node: ReferenceNode): boolean {
  const taker = node.getParent() as unknown as Taker | null;
  const takes = taker?._functionExecutor;
  if (!takes || (taker.nodeType !== OPERATOR && taker.nodeType !== FUNCTION)) return false;
  return !takes.needsReferenceObject && !takes.needsExpandParams;
}
