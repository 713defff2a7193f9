import { Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import type { Report } from './use-report';
import { reportWords as words } from './words';

const useStyles = makeStyles({
  choice: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0` },
});

/** The year of everything in « Rapport »: the monitoring sheets, the report and the internal analysis. */
export function YearChoice({ report: { year, state, choose } }: { report: Report }) {
  const styles = useStyles();
  if (!state) return null;
  return (
    <Field label={words.year} className={styles.choice}>
      <RadioGroup
        layout="horizontal"
        value={String(year)}
        onChange={(_, { value }) => {
          choose(Number(value));
        }}
      >
        {state.years.map((one) => (
          <Radio key={one} value={String(one)} label={String(one)} />
        ))}
      </RadioGroup>
    </Field>
  );
}
