import { makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import type { Severity } from '../../workbook';
import { severities } from '../../workbook';
import { words } from '../words';
import { SeverityIcon } from '../components/severity-mark';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  button: {
    flexDirection: 'column',
    alignItems: 'flex-start',
    flexGrow: 1,
    minWidth: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalSNudge}`,
    textAlign: 'left',
  },
  count: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  word: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
  },
});

interface SeverityFiltersProps {
  counts: Record<Severity, number>;
  /** Those that are to be seen; empty for all of them. */
  chosen: readonly Severity[];
  onChoose(chosen: Severity[]): void;
}

/** How many findings of each severity there are; pressing one or several shows them alone. */
export function SeverityFilters({ counts, chosen, onChoose }: SeverityFiltersProps) {
  const styles = useStyles();
  return (
    <div role="group" aria-label={words.filterBySeverity} className={styles.row}>
      {severities.map((severity) => {
        const isChosen = chosen.includes(severity);
        return (
          <ToggleButton
            key={severity}
            className={styles.button}
            checked={isChosen}
            disabledFocusable={counts[severity] === 0 && !isChosen}
            onClick={() => {
              onChoose(isChosen ? chosen.filter((one) => one !== severity) : [...chosen, severity]);
            }}
          >
            <span className={styles.count}>
              <SeverityIcon severity={severity} />
              {words.count(counts[severity])}
            </span>{' '}
            <span className={styles.word}>{words.severityCount(severity, counts[severity])}</span>
          </ToggleButton>
        );
      })}
    </div>
  );
}
