import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { BlockSurvey } from '../../columns';
import type { Columns } from './use-columns';
import { columnWords as words } from './words';

const useStyles = makeStyles({
  commands: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface BlockCommandsProps {
  survey: BlockSurvey;
  columns: Columns;
}

/** What puts the columns in, brings them up to date, takes them away. */
export function BlockCommands({ survey, columns }: BlockCommandsProps) {
  const styles = useStyles();
  const { block, plan, state, refusal, excess } = survey;
  const { isBusy } = columns;
  const isDone = state?.isUpToDate === true;
  const name = !block ? words.insert(plan?.columns.length ?? 0) : isDone ? words.upToDate : words.update;
  return (
    <div className={styles.commands}>
      <Button
        data-home
        appearance="primary"
        disabledFocusable={isBusy || isDone || !plan || refusal !== null || excess !== null}
        onClick={() => void columns.apply(survey)}
      >
        {isBusy ? words.working : name}
      </Button>
      {block && (
        <Button
          appearance="subtle"
          disabledFocusable={isBusy || refusal !== null}
          onClick={() => void columns.remove(survey)}
        >
          {words.remove}
        </Button>
      )}
    </div>
  );
}
