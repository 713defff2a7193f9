import {
  Link,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Text,
  tokens,
} from '@fluentui/react-components';
import type { BlockSurvey } from '../../columns';
import { useSession } from '../session';
import { columnWords as words } from './words';

/** Values that are named one by one. */
const MOST_NAMED = 8;

const useStyles = makeStyles({
  bar: { overflowWrap: 'anywhere' },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

interface BlockStateProps {
  survey: BlockSurvey;
  /** « S1:AR31 » */
  place: string;
}

/** Where the columns stand or are to stand, and how they differ from what they should be. */
export function BlockState({ survey, place }: BlockStateProps) {
  const styles = useStyles();
  const session = useSession();
  const { block, plan, sheet, state } = survey;
  const refusal = survey.refusal ?? survey.excess;
  const stale = state?.stale ?? [];
  const isOutdated = state !== null && !state.isUpToDate && stale.length === 0;
  return (
    <>
      {refusal !== null && (
        <MessageBar intent="warning" layout="multiline" className={styles.bar}>
          <MessageBarBody>{refusal}</MessageBarBody>
        </MessageBar>
      )}
      {plan && <Text size={200}>{block ? words.there(sheet, place) : words.place(sheet, place)}</Text>}
      {stale.length > 0 && (
        <MessageBar intent="warning" layout="multiline" politeness="polite" className={styles.bar}>
          <MessageBarBody>
            <MessageBarTitle>{words.stale(stale.length)}</MessageBarTitle>
            <ul className={styles.list}>
              {stale.slice(0, MOST_NAMED).map((value) => (
                <li key={`${value.cell.row},${value.cell.column}`}>
                  <Link as="button" onClick={() => void session.select(value.cell, '')}>
                    {words.staleValue(value)}
                  </Link>
                </li>
              ))}
              {stale.length > MOST_NAMED && <li>{words.more(stale.length - MOST_NAMED)}</li>}
            </ul>
          </MessageBarBody>
        </MessageBar>
      )}
      {isOutdated && (
        <MessageBar intent="info" layout="multiline" className={styles.bar}>
          <MessageBarBody>{state.added > 0 ? words.added(state.added) : words.outdated}</MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}
