import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Columns } from './use-columns';
import { columnWords as words } from './words';

const useStyles = makeStyles({
  whole: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalS,
    justifyItems: 'start',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingTop: tokens.spacingVerticalM,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
});

/** The sheet of the totals of the computed columns. */
export function Recap({ columns }: { columns: Columns }) {
  const styles = useStyles();
  return (
    <section className={styles.whole}>
      <h2 className={styles.title}>{words.recap}</h2>
      <Text size={200}>{words.recapIntro}</Text>
      {columns.hasRecap && <Text size={200}>{words.recapReplaced}</Text>}
      <Button size="small" disabledFocusable={columns.isBusy} onClick={() => void columns.recap()}>
        {columns.hasRecap ? words.recapAgain : words.recapMake}
      </Button>
    </section>
  );
}
