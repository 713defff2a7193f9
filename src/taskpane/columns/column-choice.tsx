import { Button, Checkbox, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { BlockSurvey, OfferedColumn } from '../../columns';
import { columnGroups } from '../../columns/column';
import { columnWords as words } from './words';

const useStyles = makeStyles({
  whole: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalM },
  presets: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  group: { margin: 0, padding: 0, border: 'none', minWidth: 0 },
  legend: {
    padding: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase300,
  },
  column: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)' },
  about: { paddingLeft: '36px', paddingBottom: tokens.spacingVerticalXS, color: tokens.colorNeutralForeground3 },
});

interface ColumnChoiceProps {
  survey: BlockSurvey;
  onChoose(ids: readonly string[]): void;
}

/** Every column, with what it means and what would be written where. */
export function ColumnChoice({ survey, onChoose }: ColumnChoiceProps) {
  const styles = useStyles();
  const { columns, chosen } = survey;
  const known = chosen.filter((id) => columns.some((column) => column.id === id));
  const toggle = (id: string, isWanted: boolean) => {
    onChoose(isWanted ? [...known, id] : known.filter((other) => other !== id));
  };
  const available = columns.filter(({ missing }) => missing === null);
  const choose = (wanted: readonly OfferedColumn[]) => {
    onChoose(wanted.map(({ id }) => id));
  };
  return (
    <section className={styles.whole} aria-label={words.choose}>
      <div className={styles.presets}>
        <Button
          size="small"
          onClick={() => {
            choose(available.filter(({ isDefault }) => isDefault));
          }}
        >
          {words.usual}
        </Button>
        <Button
          size="small"
          onClick={() => {
            choose(available);
          }}
        >
          {words.all}
        </Button>
        <Button
          size="small"
          onClick={() => {
            choose([]);
          }}
        >
          {words.none}
        </Button>
      </div>
      {columnGroups.map((group) => {
        const members = columns.filter((column) => column.group === group);
        if (members.length === 0) return null;
        return (
          <fieldset key={group} className={styles.group}>
            <legend className={styles.legend}>{group}</legend>
            {members.map((column) => (
              <ColumnRow key={column.id} column={column} onToggle={toggle} />
            ))}
          </fieldset>
        );
      })}
    </section>
  );
}

interface ColumnRowProps {
  column: OfferedColumn;
  onToggle(id: string, isWanted: boolean): void;
}

function ColumnRow({ column, onToggle }: ColumnRowProps) {
  const styles = useStyles();
  const aboutId = useId();
  const { id, heading, meaning, missing, letters, formulas, values, isIncluded, isNeeded } = column;
  return (
    <div className={styles.column}>
      <Checkbox
        label={heading}
        checked={isIncluded}
        disabled={isNeeded || (missing !== null && !isIncluded)}
        aria-describedby={aboutId}
        onChange={(_, { checked }) => {
          onToggle(id, checked === true);
        }}
      />
      <Text id={aboutId} size={200} className={styles.about}>
        {missing ?? meaning}
        {letters !== null && (
          <>
            <br />
            {words.written(letters, formulas, values)}
          </>
        )}
        {isNeeded && (
          <>
            <br />
            {words.needed}
          </>
        )}
      </Text>
    </div>
  );
}
