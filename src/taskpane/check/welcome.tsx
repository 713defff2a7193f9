import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { CalculatorRegular } from '@fluentui/react-icons/svg/calculator';
import { HighlightRegular } from '@fluentui/react-icons/svg/highlight';
import { HomeCheckmarkRegular } from '@fluentui/react-icons/svg/home-checkmark';
import { TableSearchRegular } from '@fluentui/react-icons/svg/table-search';
import { Introduction } from '../help/introduction';
import { usePane, useSession } from '../session';
import { words } from '../words';
import { RunProgress } from '../components/run-progress';
import { useLongRun } from '../components/use-long-run';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXL,
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalL}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  promises: { display: 'grid', rowGap: tokens.spacingVerticalL, margin: 0, padding: 0, listStyleType: 'none' },
  promise: { display: 'grid', gridTemplateColumns: '24px 1fr', columnGap: tokens.spacingHorizontalM },
  icon: { fontSize: '24px', color: tokens.colorBrandForeground1 },
});

const icons = [<TableSearchRegular key="find" />, <CalculatorRegular key="count" />, <HighlightRegular key="mark" />];

/** What the pane shows before the first run: what it does, in three lines or at the first opening in three steps, and the button that does it. */
export function Welcome() {
  const styles = useStyles();
  const session = useSession();
  const isIntroducing = usePane('isIntroducing');
  const isBusy = useLongRun();
  return (
    <div className={styles.page}>
      {isIntroducing ? (
        <Introduction
          onEnd={() => {
            session.introduce(false);
          }}
        />
      ) : (
        <>
          <img src="assets/icons/icon-48.png" width={48} height={48} alt="" />
          <h1 className={styles.title}>{words.welcome}</h1>
          <ul className={styles.promises}>
            {words.promises.map((promise, index) => (
              <li key={promise} className={styles.promise}>
                <span className={styles.icon} aria-hidden>
                  {icons[index]}
                </span>
                <Text>{promise}</Text>
              </li>
            ))}
          </ul>
        </>
      )}
      <Button
        data-home
        appearance="primary"
        size="large"
        icon={<HomeCheckmarkRegular />}
        disabledFocusable={isBusy}
        onClick={() => void session.validate()}
      >
        {words.validate}
      </Button>
      <RunProgress />
    </div>
  );
}
