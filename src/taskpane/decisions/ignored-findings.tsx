import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { SetAside } from '../../validation';
import { CellLinks } from '../components/cell-links';
import { SeverityMark } from '../components/severity-mark';
import { usePreferences } from '../preferences';
import { moveWithinList } from '../list-keys';
import { useSession } from '../session';
import { decisionWords } from './words';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  text: { margin: 0, lineHeight: tokens.lineHeightBase300, overflowWrap: 'anywhere' },
  foot: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground3,
  },
});

/** « Ignorées »: what was left as it is, why and by whom, with the button that brings it back. */
export function IgnoredFindings({ ignored }: { ignored: readonly SetAside[] }) {
  const styles = useStyles();
  return (
    // The keys are a comfort over what the links and buttons within already offer.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <ul className={styles.list} onKeyDown={moveWithinList}>
      {ignored.map((one) => (
        <Ignored key={one.finding.id} {...one} />
      ))}
    </ul>
  );
}

function Ignored({ finding, decision }: SetAside) {
  const styles = useStyles();
  const session = useSession();
  const preferences = usePreferences();
  const messageId = useId();
  return (
    <li className={styles.item} data-finding={finding.id}>
      <div className={styles.head}>
        <SeverityMark severity={finding.severity} />
        <CellLinks cells={finding.cells} finding={finding.id} />
      </div>
      <p id={messageId} className={styles.text}>
        {finding.message}
      </p>
      <p className={styles.text}>
        <strong>{decisionWords.givenReason(decision.reason)}</strong>
      </p>
      <div className={styles.foot}>
        <Caption1>{decisionWords.decidedBy(decision.author, decision.at)}</Caption1>
        <Button
          size="small"
          aria-describedby={messageId}
          onClick={() => void session.restore(finding.id, preferences.author())}
        >
          {decisionWords.restore}
        </Button>
      </div>
    </li>
  );
}
