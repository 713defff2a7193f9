import type { Injector } from '@univerjs/core';
import { IFormulaDependencyGenerator, Interpreter } from '@univerjs/engine-formula';

/** A formula of a cell as Univer orders it: that of the first cell of a column, or one that only moved from there. */
interface Formula {
  refTree?: Formula | null;
  addressFunctionNodes: readonly unknown[];
}

/** The parts of Univer's ordering of formulas that look at each of them. */
interface Ordering {
  _getTreeNode(formula: Formula): object;
  /** The functions of it that work out where they look: INDEX, OFFSET, INDIRECT. */
  _getAddressFunctionNodeList(parsed: object): readonly unknown[];
  /** Whether it gives something else at each calculation, as TODAY and RAND do. */
  _detectForcedRecalculationNode(formula: Formula, parsed: object): boolean;
  _calculateListByFunctionRefNode(formulas: readonly Formula[]): Promise<void>;
}

/**
 * Lets Univer find out once what is the same on all rows that a formula runs down: how it reads, and what functions there
 * are in it.
 */
export function askOncePerFormula(injector: Injector): void {
  const ordering = injector.get(IFormulaDependencyGenerator) as unknown as Ordering;
  const parse = answeredOnce(ordering._getTreeNode.bind(ordering));
  const addressFunctions = answeredOnce(ordering._getAddressFunctionNodeList.bind(ordering));
  const isVolatile = ordering._detectForcedRecalculationNode.bind(ordering);
  const isParsedVolatile = answeredOnce((parsed) => isVolatile({ addressFunctionNodes: [] }, parsed));
  const calculateAddresses = ordering._calculateListByFunctionRefNode.bind(ordering);
  Object.assign(ordering, {
    _getTreeNode: (formula) => parse(formula.refTree ?? formula),
    _getAddressFunctionNodeList: addressFunctions,
    _detectForcedRecalculationNode: (_, parsed) => isParsedVolatile(parsed),
    // Univer sorts all formulas by where they stand for those that work a place out, even if none does.
    _calculateListByFunctionRefNode: async (formulas) => {
      if (formulas.some(({ addressFunctionNodes }) => addressFunctionNodes.length > 0))
        await calculateAddresses(formulas);
    },
  } satisfies Ordering);
  const interpreter = injector.get(Interpreter);
  const waits = answeredOnce(interpreter.checkAsyncNode.bind(interpreter) as (parsed: object) => boolean);
  interpreter.checkAsyncNode = (parsed) => Boolean(parsed && waits(parsed));
}

function answeredOnce<About extends object, Answer>(ask: (about: About) => Answer): (about: About) => Answer {
  const known = new WeakMap<About, Answer>();
  return (about) => {
    const before = known.get(about);
    if (before !== undefined) return before;
    const answer = ask(about);
    known.set(about, answer);
    return answer;
  };
}
