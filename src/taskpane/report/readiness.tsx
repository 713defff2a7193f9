import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleHalfFillRegular } from '@fluentui/react-icons/svg/circle-half-fill';
import { DismissCircleRegular } from '@fluentui/react-icons/svg/dismiss-circle';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import type { ReadinessItem } from '../../reports/execution';
import { CellLink } from '../components/cell-links';
import { reportWords as words } from './words';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: 'none', display: 'grid', rowGap: tokens.spacingVerticalXS },
  item: { display: 'grid', gridTemplateColumns: '20px minmax(0, 1fr)', columnGap: tokens.spacingHorizontalS },
  ready: { color: tokens.colorStatusSuccessForeground1 },
  partial: { color: tokens.colorStatusWarningForeground1 },
  missing: { color: tokens.colorNeutralForeground3 },
  blocked: { color: tokens.colorStatusDangerForeground1 },
  text: { overflowWrap: 'anywhere' },
});

const icons = {
  ready: CheckmarkCircleRegular,
  partial: CircleHalfFillRegular,
  missing: DismissCircleRegular,
  blocked: WarningRegular,
} as const;

/** What is ready for the report and what is missing, each with the cell to begin at. */
export function Readiness({ items }: { items: readonly ReadinessItem[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {items.map(({ state, text, cell }) => {
        const Icon = icons[state];
        return (
          <li key={text} className={styles.item}>
            <span className={styles[state]}>
              <Icon fontSize={20} aria-label={words.states[state]} />
            </span>
            <span className={styles.text}>
              {text} {cell && <CellLink cell={cell} finding="rapport" />}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
