import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { InfoFilled } from '@fluentui/react-icons/svg/info';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import type { Severity } from '../../workbook';
import { words } from '../words';

const icons = { bloquant: ErrorCircleFilled, avertissement: WarningFilled, information: InfoFilled };

/** Each severity has its colour; its icon and its word say the same without it. */
const useSeverityStyles = makeStyles({
  bloquant: { color: tokens.colorStatusDangerForeground1 },
  avertissement: { color: tokens.colorStatusWarningForeground1 },
  information: { color: tokens.colorPaletteBlueForeground2 },
  icon: { flexShrink: 0, verticalAlign: 'text-bottom' },
  word: { fontWeight: tokens.fontWeightSemibold, marginRight: tokens.spacingHorizontalXS },
});

/** The icon of a severity; whoever shows it says the word beside it. */
export function SeverityIcon({ severity }: { severity: Severity }) {
  const styles = useSeverityStyles();
  const Icon = icons[severity];
  return <Icon fontSize={16} aria-hidden className={mergeClasses(styles.icon, styles[severity])} />;
}

/** A severity before what it is of: its icon and its word. */
export function SeverityMark({ severity }: { severity: Severity }) {
  const styles = useSeverityStyles();
  return (
    <>
      <SeverityIcon severity={severity} />
      <span className={mergeClasses(styles.word, styles[severity])}>{words.severity(severity)}</span>
    </>
  );
}
