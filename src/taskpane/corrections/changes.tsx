import { makeStyles, tokens } from '@fluentui/react-components';
import { diffWordsWithSpace } from 'diff';
import type { CellContent, CellEdit } from '../../workbook';
import { cellKey } from '../../workbook';
import { correctionWords as words } from './words';

const useStyles = makeStyles({
  list: { display: 'grid', rowGap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: 'none' },
  cell: { fontWeight: tokens.fontWeightSemibold },
  sides: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  label: { color: tokens.colorNeutralForeground3 },
  content: { margin: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' },
  removed: { textDecorationLine: 'line-through', color: tokens.colorPaletteRedForeground1 },
  added: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorPaletteGreenForeground1 },
});

/** What is written, cell by cell: what it holds now and what it will hold, with the words that change set off. */
export function Changes({ edits }: { edits: readonly CellEdit[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {edits.map(({ cell, before, after }) => (
        <li key={cellKey(cell)}>
          <span className={styles.cell}>{words.cell(cell)}</span>
          <dl className={styles.sides}>
            <dt className={styles.label}>{words.before}</dt>
            <dd className={styles.content}>
              <Side edit={{ cell, before, after }} side="before" /> {words.kind(before, after)}
              <Result of={before} />
            </dd>
            <dt className={styles.label}>{words.after}</dt>
            <dd className={styles.content}>
              <Side edit={{ cell, before, after }} side="after" /> {words.kind(after, before)}
              <Result of={after} />
            </dd>
          </dl>
        </li>
      ))}
    </ul>
  );
}

/** What a formula gives, on a line of its own: the figure is what a reader knows the cell by. */
function Result({ of: content }: { of: CellContent }) {
  const result = words.result(content);
  return result && <div>{result}</div>;
}

/** One side of a change: what goes is struck through, what comes is in bold. */
function Side({ edit: { before, after }, side }: { edit: CellEdit; side: 'before' | 'after' }) {
  const styles = useStyles();
  const [old, next] = [words.content(before), words.content(after)];
  // Two texts are compared word by word; anything else changes as a whole.
  const isText = typeof before.value === 'string' && typeof after.value === 'string';
  if (!isText || before.formula !== null || after.formula !== null) return <>{side === 'before' ? old : next}</>;
  return diffWordsWithSpace(old, next)
    .filter(({ added, removed }) => (side === 'before' ? !added : !removed))
    .map(({ value, added, removed }, index) => {
      // The text is compared once and for all: the place of a stretch is its identity.
      if (removed)
        return (
          <del key={index} className={styles.removed}>
            {visible(value)}
          </del>
        );
      return added ? (
        <ins key={index} className={styles.added}>
          {visible(value)}
        </ins>
      ) : (
        <span key={index}>{value}</span>
      );
    });
}

/** Spaces that go or come would not be seen. */
function visible(text: string): string {
  return /^\s+$/u.test(text) ? text.replace(/\s/gu, '␣') : text;
}
