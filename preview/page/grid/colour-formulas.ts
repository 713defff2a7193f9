import {
  FormulaDependencyTree,
  FormulaDependencyTreeType,
  FormulaDependencyTreeVirtual,
} from '@univerjs/engine-formula';

let isDone = false;

/**
 * Lets no value wait for a conditional format. Univer calculates the formula of one for every cell that it is on, and
 * takes what comes out for the value of another cell, up and to the left. Where other values depend on that cell, they
 * seem to go round in a circle, and Univer calculates a total before the rows that it adds up.
 */
export function keepColoursOutOfValues(): void {
  if (isDone) return;
  isDone = true;
  for (const { prototype } of [FormulaDependencyTree, FormulaDependencyTreeVirtual]) {
    const cells = prototype.toRTreeItem;
    prototype.toRTreeItem = function (this: FormulaDependencyTree & FormulaDependencyTreeVirtual) {
      return this.type === FormulaDependencyTreeType.OTHER_FORMULA ? [] : cells.call(this);
    };
  }
}
