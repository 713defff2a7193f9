import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { BlockSurvey } from '../../columns';
import type { Columns } from './use-columns';
import { columnWords as words } from './words';

const useStyles = makeStyles({
  whole: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalS,
    justifyItems: 'start',
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  list: { margin: 0, padding: 0, listStyleType: 'none', width: '100%' },
  item: {
    display: 'flex',
    alignItems: 'start',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  text: { display: 'grid', minWidth: 0 },
  label: { color: tokens.colorNeutralForeground3 },
  adopt: { flexShrink: 0, minWidth: 0 },
});

/** The priority that each action seems to answer to: shown, and written only where the user agrees. */
export function Priorities({ survey, columns }: { survey: BlockSurvey; columns: Columns }) {
  const styles = useStyles();
  const { proposals } = survey;
  if (proposals.length === 0) return null;
  return (
    <section className={styles.whole}>
      <h2 className={styles.title}>{words.priorities}</h2>
      <Text size={200}>{words.prioritiesIntro}</Text>
      <Button size="small" disabledFocusable={columns.isBusy} onClick={() => void columns.adopt(proposals)}>
        {words.adoptAll(proposals.length)}
      </Button>
      <ul className={styles.list}>
        {proposals.map((proposal) => (
          <li key={proposal.edit.cell.row} className={styles.item}>
            <span className={styles.text}>
              <Text size={200} weight="semibold">
                {proposal.action}
              </Text>
              <Text size={200} className={styles.label}>
                {words.priority(proposal.priority, proposal.label)}
              </Text>
            </span>
            <Button
              size="small"
              className={styles.adopt}
              disabledFocusable={columns.isBusy}
              aria-label={words.adoptNamed(proposal.action, proposal.priority)}
              onClick={() => void columns.adopt([proposal])}
            >
              {words.adopt}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
