import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import type { Outcome } from '../checking/outcome';
import { decisionWords } from '../decisions/words';
import { words } from '../words';

const useStyles = makeStyles({
  page: {
    display: 'grid',
    justifyItems: 'center',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalL}`,
    textAlign: 'center',
  },
  icon: { fontSize: '48px', color: tokens.colorStatusSuccessForeground1 },
  sheets: {
    margin: `${tokens.spacingVerticalM} 0 0`,
    padding: 0,
    listStyleType: 'none',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
});

/** Nothing was found: what was checked, so that the reader can trust it. */
export function AllGood({ outcome }: { outcome: Outcome }) {
  const styles = useStyles();
  return (
    <div className={styles.page}>
      <CheckmarkCircleRegular className={styles.icon} aria-hidden />
      <Text size={500} weight="semibold">
        {outcome.trouble.length === 0 ? words.allGood : words.partlyGood}
      </Text>
      <Text>{outcome.ignored.length === 0 ? words.allGoodDetail : decisionWords.allIgnored}</Text>
      <ul className={styles.sheets}>
        {outcome.annexes.map((annexe) => (
          <li key={annexe.role}>{words.checkedSheet(annexe)}</li>
        ))}
      </ul>
    </div>
  );
}
