import { Caption1, makeStyles, Select, Switch, tokens } from '@fluentui/react-components';
import type { RuleSetting } from '../../convention';
import type { RuleMeta } from '../../rules';
import type { Severity } from '../../workbook';
import { RuleHelp } from '../help/rule-help';
import { words as paneWords } from '../words';
import { settingsWords as words } from './words';

const severities: readonly Severity[] = ['bloquant', 'avertissement', 'information'];

const useStyles = makeStyles({
  row: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  switch: { display: 'flex', marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  foot: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
  },
  source: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  severity: { flexShrink: 0 },
  commands: { display: 'flex', alignItems: 'center', flexShrink: 0 },
});

interface RuleRowProps {
  rule: RuleMeta;
  setting: RuleSetting | undefined;
  onDecide(id: string, setting: RuleSetting | null): void;
}

/** One rule: what it wants and where it comes from, whether it is on, and how severe. */
export function RuleRow({ rule, setting, onDecide }: RuleRowProps) {
  const styles = useStyles();
  const isOff = setting === 'off';
  const decide = (chosen: RuleSetting) => {
    onDecide(rule.id, chosen === rule.severity ? null : chosen);
  };
  return (
    <li className={styles.row}>
      <Switch
        className={styles.switch}
        label={rule.title}
        checked={!isOff}
        onChange={(_, { checked }) => {
          decide(checked ? rule.severity : 'off');
        }}
      />
      <div className={styles.foot}>
        <Caption1 className={styles.source}>{paneWords.source(rule.source)}</Caption1>
        <span className={styles.commands}>
          <RuleHelp rule={rule} />
          <Select
            size="small"
            className={styles.severity}
            aria-label={words.severityOf(rule.title)}
            disabled={isOff}
            value={isOff ? rule.severity : (setting ?? rule.severity)}
            onChange={(_, { value }) => {
              decide(severities.find((one) => one === value) ?? rule.severity);
            }}
          >
            {severities.map((severity) => (
              <option key={severity} value={severity}>
                {words.severityName(severity, severity === rule.severity)}
              </option>
            ))}
          </Select>
        </span>
      </div>
    </li>
  );
}
