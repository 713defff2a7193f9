import { StringValueObject, ValueObjectFactory } from '@univerjs/engine-formula';

/** Enough for all texts between quotes of a workbook's formulas; a workbook that has more is only slower. */
const MOST = 10_000;

/**
 * Lets Univer find out once that a text written in a formula, « "Sans AMI" » or « "" », is no number nor date. It tries to
 * read it as one each time that the formula is calculated, on every row: a fifth of all that it then does.
 */
export function rememberPlainTexts(): void {
  if (remembers) return;
  remembers = true;
  const plain = new Set<unknown>();
  const create = ValueObjectFactory.create.bind(ValueObjectFactory);
  ValueObjectFactory.create = (written, isTextForSure) => {
    if (plain.has(written)) return create(written, true);
    const value = create(written, isTextForSure);
    if (!isTextForSure && value instanceof StringValueObject && plain.size < MOST) plain.add(written);
    return value;
  };
}

/** Univer's factory is one for all workbooks of a page. */
let remembers = false;
