import { makeStyles, Switch, tokens } from '@fluentui/react-components';
import { usePreferences } from '../preferences';
import { usePane, useSession } from '../session';
import { words } from '../words';

const useStyles = makeStyles({
  switch: { marginRight: `calc(-1 * ${tokens.spacingHorizontalS})` },
  label: { fontSize: tokens.fontSizeBase200 },
});

/** « Contrôle continu », remembered for this user from one opening of the pane to the next. */
export function ContinuousSwitch() {
  const styles = useStyles();
  const session = useSession();
  const preferences = usePreferences();
  const isOn = usePane('isContinuous');
  const isChecked = usePane('result') !== null;

  async function turn(on: boolean): Promise<void> {
    preferences.keepContinuous(on);
    await session.setContinuous(on);
    // There is nothing to keep up to date before a first check.
    if (on && !isChecked) await session.validate();
  }

  return (
    <Switch
      className={styles.switch}
      labelPosition="before"
      label={{ children: words.continuous, className: styles.label }}
      checked={isOn}
      onChange={(_, { checked }) => void turn(checked)}
    />
  );
}
